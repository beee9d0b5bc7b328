using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöksräkning;

/// <summary>A year's figures, month by month, of one museum or all.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaBesökssiffror(string? Museum, int År) : IQuery<Besökssiffror>;

/// <param name="Månader">Museum by museum, month by month; months without rows are not there.</param>
/// <param name="IFjol">The same, for the year before, up to the same day of the year.</param>
/// <param name="År">The years there are rows for, latest first.</param>
internal sealed record Besökssiffror(IReadOnlyList<Månadssiffra> Månader, Besöksmått IFjol, IReadOnlyList<int> År);

internal sealed record Månadssiffra(string Museum, DateOnly Månad, Besöksmått Mått, IReadOnlyList<Räknemetod> Metoder);

internal sealed class VisaBesökssiffrorHandler(MuseerDbContext db, TimeProvider klocka)
    : IRequestHandler<VisaBesökssiffror, Result<Besökssiffror>>
{
    public async Task<Result<Besökssiffror>> Handle(VisaBesökssiffror request, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var iår = await SummorAsync(request.Museum, new(request.År, 1, 1), new(request.År, 12, 31), ct);
        var till = request.År == idag.Year ? idag.AddYears(-1) : new DateOnly(request.År - 1, 12, 31);
        var ifjol = await SummorAsync(request.Museum, new(request.År - 1, 1, 1), till, ct);
        var första = await db.Besöksrader.MinAsync(r => (DateOnly?)r.Datum, ct);
        return new Besökssiffror(
            [
                .. iår.GroupBy(r => (r.Museum, Månad: new DateOnly(r.Summa.Datum.Year, r.Summa.Datum.Month, 1)))
                    .Select(g => new Månadssiffra(
                        g.Key.Museum, g.Key.Månad, Besöksmått.Av(g.Select(r => r.Summa)), [.. g.Select(r => r.Summa.Metod).Distinct().Order()]))
                    .OrderBy(m => m.Månad),
            ],
            ifjol.GroupBy(r => r.Museum).Select(g => Besöksmått.Av(g.Select(r => r.Summa))).Aggregate(Besöksmått.Inga, (a, b) => a + b),
            [.. Enumerable.Range(första?.Year ?? idag.Year, idag.Year - (första?.Year ?? idag.Year) + 1).Reverse()]);
    }

    private async Task<List<(string Museum, Radsumma Summa)>> SummorAsync(string? museum, DateOnly från, DateOnly till, CancellationToken ct)
    {
        var summor = await db.Besöksrader
            .Where(r => !r.Struken && (museum == null || r.Museum == museum) && r.Datum >= från && r.Datum <= till)
            .GroupBy(r => new { r.Museum, r.Datum, r.Slag, r.Kategori, r.Metod })
            .Select(g => new { g.Key, Antal = g.Sum(r => r.Antal) })
            .ToListAsync(ct);
        return [.. summor.Select(s => (s.Key.Museum, new Radsumma(s.Key.Datum, s.Key.Slag, s.Key.Kategori, s.Key.Metod, s.Antal)))];
    }
}
