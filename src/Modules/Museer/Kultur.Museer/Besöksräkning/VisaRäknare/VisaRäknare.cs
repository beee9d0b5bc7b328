using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Besöken;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöksräkning;

/// <summary>What the counter in a door shows.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record VisaRäknare(string Museum, Besöksslag Slag) : IQuery<Räknarvy>;

/// <param name="Museum">The museum.</param>
/// <param name="Idag">Counted here today.</param>
/// <param name="IFjol">Counted the same weekday a year ago; null where nothing was.</param>
/// <param name="PerTimme">Counted today, by the hour.</param>
/// <param name="Klasser">Classes that come today and have not been reported.</param>
internal sealed record Räknarvy(
    Museum Museum, int Idag, int? IFjol, IReadOnlyDictionary<int, int> PerTimme, IReadOnlyList<Väntadklass> Klasser);

internal sealed record Väntadklass(BesökId Id, TimeOnly Start, string Årskurs, int AntalBarn);

internal sealed class VisaRäknareHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<VisaRäknare, Result<Räknarvy>>
{
    private const int EttÅr = 364;

    public async Task<Result<Räknarvy>> Handle(VisaRäknare request, CancellationToken ct)
    {
        if (Museum.Finn(request.Museum) is not { } museum)
            return Error.NotFound("Museet finns inte.");
        var idag = SvenskTid.Idag(klocka);
        var rader = db.Besöksrader.Where(r => r.Museum == museum.Kod && r.Slag == request.Slag && !r.Struken);
        var ifjol = rader.Where(r => r.Datum == idag.AddDays(-EttÅr));
        var perTimme = await rader.Where(r => r.Datum == idag && r.Timme != null).GroupBy(r => r.Timme!.Value)
            .Select(g => new { g.Key, Antal = g.Sum(r => r.Antal) }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
        return new Räknarvy(
            museum,
            await rader.Where(r => r.Datum == idag).SumAsync(r => r.Antal, ct),
            await ifjol.AnyAsync(ct) ? await ifjol.SumAsync(r => r.Antal, ct) : null,
            perTimme,
            await db.Skolbesök.Where(b => b.Museum == museum.Kod && b.Datum == idag && b.Tillstånd == Besökstillstånd.Bekräftat)
                .OrderBy(b => b.Start).Select(b => new Väntadklass(b.Id, b.Start, b.Årskurs, b.AntalBarn)).ToListAsync(ct));
    }
}
