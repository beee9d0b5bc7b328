using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>Every plan of one municipality.</summary>
[UseCase(Behörigheter.LäsaPlaner)]
internal sealed record VisaPlaner(string Kommunkod) : IQuery<Planöversikt>;

/// <param name="Aktuell">The adopted plan that lasts longest.</param>
internal sealed record Planöversikt(
    string Kommunkod,
    Planläge Läge,
    Plankort? Aktuell,
    DateOnly? UnderArbeteSedan,
    IReadOnlyList<Plankort> Tidigare,
    IReadOnlyList<HistorikRad> Historik);

internal sealed record Plankort(
    Guid Id,
    int Version,
    Planläge Läge,
    Antagande Antagande,
    DateOnly? AktualiseradTill,
    DateOnly? Aktualiserad,
    string? Aktualiseringsbeslut,
    DateOnly SistaDag,
    int? MånaderKvar,
    IReadOnlyList<Larmrad> Larm);

internal sealed record Larmrad(Guid Id, int Månader, DateOnly SistaDag, DateOnly Skapat, Larmläge Läge, DateOnly? Åtgärdat);

internal sealed class VisaPlanerHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<VisaPlaner, Result<Planöversikt>>
{
    public async Task<Result<Planöversikt>> Handle(VisaPlaner query, CancellationToken ct)
    {
        if (!Kommuner.Finns(query.Kommunkod))
            return Error.NotFound("Kommunen finns inte.");

        var idag = SvenskTid.Idag(klocka);
        var planer = new Kommunplaner(
            query.Kommunkod, await db.Biblioteksplaner.AsNoTracking().Where(p => p.Kommunkod == query.Kommunkod).ToListAsync(ct));
        var aktuell = planer.Sista;
        return new Planöversikt(
            query.Kommunkod,
            planer.Läge(idag),
            aktuell is null ? null : Kort(aktuell, idag),
            planer.UnderArbete?.Påbörjad,
            [.. planer.Planer.Where(p => p.Antagen is not null && p != aktuell).OrderByDescending(p => p.SistaDag).Select(p => Kort(p, idag))],
            aktuell is null ? [] : await db.HistorikAsync(aktuell.Id.Value, serPersonuppgifter: true, ct));
    }

    private static Plankort Kort(Biblioteksplan plan, DateOnly idag) => new(
        plan.Id.Value,
        plan.Version,
        plan.Läge(idag),
        new Antagande(
            plan.Antagen!.Value, plan.Beslut, plan.AntagenAv!, plan.GällerFrån!.Value, plan.GällerTill!.Value,
            plan.Omfattning, plan.Länk, plan.Uppfyllda),
        plan.AktualiseradTill,
        plan.Aktualiserad,
        plan.Aktualiseringsbeslut,
        plan.SistaDag!.Value,
        Planfrist.MånaderKvar(plan.SistaDag.Value, idag),
        [.. plan.Larm.OrderByDescending(l => l.Skapat).Select(l => new Larmrad(l.Id, l.Månader, l.SistaDag, l.Skapat, l.Läge, l.Åtgärdat))]);
}
