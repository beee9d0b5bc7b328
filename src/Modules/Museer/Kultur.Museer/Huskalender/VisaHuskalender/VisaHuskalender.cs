using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Museerna;
using Kultur.Museer.Pedagoger;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Huskalender;

/// <summary>A week in the calendar of a museum.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaHuskalender(string Museum, DateOnly Dag) : IQuery<Veckovy>;

internal sealed record Veckovy(
    Museum Museum, DateOnly Måndag, Öppettider Öppettider, IReadOnlyList<Lokal> Lokaler, IReadOnlyList<Pedagog> Pedagoger,
    IReadOnlyDictionary<DateOnly, IReadOnlyList<Kalenderpost>> Poster)
{
    public IEnumerable<DateOnly> Dagar => Enumerable.Range(0, 7).Select(Måndag.AddDays);

    /// <summary>What stands there on a day, in order of time.</summary>
    public IReadOnlyList<Kalenderpost> På(DateOnly dag) => Poster.GetValueOrDefault(dag, []);

    /// <summary>The initials of those an entry is for.</summary>
    public string Initialer(Kalenderpost post) =>
        string.Join(", ", Pedagoger.Where(p => post.Pedagoger.Contains(p.Id.Value)).Select(p => p.Initialer));

    /// <summary>The name of an entry's room; "hela huset" for one that takes them all, nothing for an absence.</summary>
    public string Lokalnamn(Kalenderpost post) => post switch
    {
        { LokalId: { } id } => Lokaler.FirstOrDefault(l => l.Id == id)?.Namn ?? "",
        { Slag: Postslag.Frånvaro } => "",
        _ => "hela huset",
    };
}

internal sealed class VisaHuskalenderHandler(MuseerDbContext db) : IRequestHandler<VisaHuskalender, Result<Veckovy>>
{
    public async Task<Result<Veckovy>> Handle(VisaHuskalender request, CancellationToken ct)
    {
        if (Museum.Finn(request.Museum) is not { } museum)
            return Error.NotFound("Museet finns inte.");
        var måndag = Hus.Måndag(request.Dag);
        var dagar = await db.Husdagar.AsNoTracking()
            .Where(d => d.Museum == museum.Kod && d.Datum >= måndag && d.Datum < måndag.AddDays(7)).ToListAsync(ct);
        return new Veckovy(
            museum,
            måndag,
            await db.ÖppettiderAsync(museum.Kod, ct),
            await db.LokalerAsync(museum.Kod, ct),
            await db.PedagogerAsync(museum.Kod, ct),
            dagar.ToDictionary(d => d.Datum, d => (IReadOnlyList<Kalenderpost>)[.. d.Poster.OrderBy(p => p.Start).ThenBy(p => p.Slut)]));
    }
}
