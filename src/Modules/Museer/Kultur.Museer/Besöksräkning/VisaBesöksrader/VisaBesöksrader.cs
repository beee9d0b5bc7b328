using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöksräkning;

/// <summary>The rows that a month's figures are made of.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaBesöksrader(string Museum, DateOnly Månad, int Sida) : IQuery<Besöksradsvy>;

/// <param name="Sida">The rows, latest first.</param>
/// <param name="Mått">What they add up to.</param>
/// <param name="Utanför">The rows on the page that are left out of the measures because the group is counted as booked.</param>
internal sealed record Besöksradsvy(Sidad<Besöksrad> Sida, Besöksmått Mått, IReadOnlySet<Guid> Utanför);

internal sealed class VisaBesöksraderHandler(MuseerDbContext db) : IRequestHandler<VisaBesöksrader, Result<Besöksradsvy>>
{
    public async Task<Result<Besöksradsvy>> Handle(VisaBesöksrader request, CancellationToken ct)
    {
        if (!Museum.Finns(request.Museum))
            return Error.NotFound("Museet finns inte.");
        var slut = request.Månad.AddMonths(1);
        var rader = db.Besöksrader.AsNoTracking().Where(r => r.Museum == request.Museum && r.Datum >= request.Månad && r.Datum < slut);
        var summor = (await rader.Where(r => !r.Struken).GroupBy(r => new { r.Datum, r.Slag, r.Kategori, r.Metod })
                .Select(g => new { g.Key, Antal = g.Sum(r => r.Antal) }).ToListAsync(ct))
            .Select(s => new Radsumma(s.Key.Datum, s.Key.Slag, s.Key.Kategori, s.Key.Metod, s.Antal)).ToList();
        var perDag = summor.ToLookup(s => s.Datum);
        var sida = await rader.OrderByDescending(r => r.Datum).ThenByDescending(r => r.Timme).ThenBy(r => r.Id).SidaAsync(request.Sida, 50, ct);
        return new Besöksradsvy(
            sida,
            Besöksmått.Av(summor),
            sida.Rader.Where(r => Besöksmått.RäknasInte(new(r.Datum, r.Slag, r.Kategori, r.Metod, r.Antal), perDag[r.Datum])).Select(r => r.Id).ToHashSet());
    }
}
