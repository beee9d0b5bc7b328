using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Besöken;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Pedagoger;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Skolprogrammen;

[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaSkolprogram(Guid Id) : IQuery<Programvy>;

internal sealed record Programvy(
    Skolprogram Program,
    IReadOnlyList<Programkrav> Krav,
    IReadOnlyList<Lokal> Lokaler,
    IReadOnlyList<Pedagog> Pedagoger,
    IReadOnlyList<ÖppetBesök> Öppna,
    int Genomförda,
    int Barn,
    IReadOnlyList<HistorikRad> Historik);

/// <summary>A confirmed visit that has not been reported.</summary>
internal sealed record ÖppetBesök(BesökId Id, DateOnly Datum, TimeOnly Start, TimeOnly Slut, string Skola, string Kommunkod, int AntalBarn, string? Lokal);

internal sealed class VisaSkolprogramHandler(MuseerDbContext db) : IRequestHandler<VisaSkolprogram, Result<Programvy>>
{
    private static readonly HashSet<string> Belopp = [nameof(Skolprogram.Pris)];

    public async Task<Result<Programvy>> Handle(VisaSkolprogram request, CancellationToken ct)
    {
        var id = new SkolprogramId(request.Id);
        if (await db.Skolprogram.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } program)
            return Error.NotFound("Programmet finns inte.");
        var lokaler = await db.LokalerAsync(program.Museum, ct);
        var pedagoger = await db.PedagogerAsync(program.Museum, ct);
        var besök = db.Skolbesök.Where(b => b.ProgramId == id);
        var namn = lokaler.ToDictionary(l => l.Id.Value.ToString(), l => l.Namn);
        pedagoger.ForEach(p => namn[p.Id.Value.ToString()] = p.Initialer);
        return new Programvy(
            program,
            program.Krav(lokaler, pedagoger),
            [.. lokaler.Where(l => program.Lokaler.Contains(l.Id.Value))],
            [.. pedagoger.Where(p => program.Pedagoger.Contains(p.Id.Value))],
            await besök.Where(b => b.Tillstånd == Besökstillstånd.Bekräftat).OrderBy(b => b.Datum).ThenBy(b => b.Start)
                .Select(b => new ÖppetBesök(b.Id, b.Datum, b.Start, b.Slut, b.Skola, b.Kommunkod, b.AntalBarn, b.Lokal)).ToListAsync(ct),
            await besök.CountAsync(b => b.Tillstånd == Besökstillstånd.Genomfört, ct),
            await besök.SumAsync(b => b.KomBarn ?? 0, ct),
            [.. (await db.HistoryAsync(request.Id, ct)).Select(h => HistorikRad.From(h, belopp: Belopp)).Select(rad => MedNamn(rad, namn))]);
    }

    /// <summary>Rooms and educators by name instead of by id.</summary>
    private static HistorikRad MedNamn(HistorikRad rad, Dictionary<string, string> namn)
    {
        return rad with { Changes = [.. rad.Changes.Select(c => c with { Fore = Namn(c.Fore), Efter = Namn(c.Efter) })] };

        string? Namn(string? värde) =>
            värde is null ? null : string.Join(", ", värde.Split(", ").Select(del => namn.GetValueOrDefault(del, del)));
    }
}
