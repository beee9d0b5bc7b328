using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Remisserna;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Panels;

/// <summary>A municipality's referrals in brief.</summary>
[UseCase(Behörigheter.LäsaRemisser)]
internal sealed record VisaKommunremisser(string Kommunkod) : IQuery<Kommunremisser>;

/// <param name="DagarFöre">How many days before the svarstid this year's were answered, on average; null when none was.</param>
internal sealed record Kommunremisser(IReadOnlyList<Remissrad> Främst, int Öppna, int BesvaradeIÅr, decimal? DagarFöre);

internal sealed class VisaKommunremisserHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<VisaKommunremisser, Result<Kommunremisser>>
{
    private const int Antal = 5;

    public async Task<Result<Kommunremisser>> Handle(VisaKommunremisser query, CancellationToken ct)
    {
        var nyår = new DateOnly(SvenskTid.Idag(klocka).Year, 1, 1);
        var kommunens = db.Remisser.AsNoTracking().Where(r => r.Kommunkoder.Contains(query.Kommunkod));
        var öppna = kommunens.Öppna();
        var besvarade = await kommunens.Where(r => r.Besvarad >= nyår).Select(r => new { r.Svarstid, r.Besvarad }).ToListAsync(ct);
        return new Kommunremisser(
            await öppna.OrderBy(r => r.Svarstid).ThenBy(r => r.Id).Take(Antal).Rader().ToListAsync(ct),
            await öppna.CountAsync(ct),
            besvarade.Count,
            besvarade.Count == 0 ? null : (decimal)besvarade.Average(r => r.Svarstid.DayNumber - r.Besvarad!.Value.DayNumber));
    }
}
