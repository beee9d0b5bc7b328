using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Kursförslagen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Behovsbank;

/// <summary>The needs of the last twelve months by subject, those with most municipalities first.</summary>
[UseCase(Behörigheter.LäsaBehovsbank)]
internal sealed record VisaTeman : IQuery<IReadOnlyList<Temarad>>;

/// <param name="Kod">The subject.</param>
/// <param name="Namn">As shown.</param>
/// <param name="Behov">Needs noted in the last twelve months and not taken back.</param>
/// <param name="Kommuner">The municipalities behind them.</param>
/// <param name="Brådskande">Those of them that are urgent and not yet met.</param>
/// <param name="Öppna">Those of them that are open.</param>
/// <param name="KursförslagId">The subject's oldest live Kursförslag; null for none.</param>
internal sealed record Temarad(string Kod, string Namn, int Behov, int Kommuner, int Brådskande, int Öppna, KursförslagId? KursförslagId);

internal sealed class VisaTemanHandler(FortbildningDbContext db, TimeProvider klocka)
    : IRequestHandler<VisaTeman, Result<IReadOnlyList<Temarad>>>
{
    public async Task<Result<IReadOnlyList<Temarad>>> Handle(VisaTeman request, CancellationToken ct)
    {
        var sedan = SvenskTid.Idag(klocka).AddMonths(-Kursförslagsregel.Månader);
        var behov = await db.Behov.Where(b => b.Noterat > sedan && b.Tillstånd != Behovstillstånd.Återkallat)
            .Select(b => new { b.Tema, b.Kommunkod, b.Brådska, b.Tillstånd }).ToListAsync(ct);
        var förslag = (await db.Kursförslag
            .Where(k => k.Tillstånd != Kursförslagstillstånd.Avfärdat && k.Tillstånd != Kursförslagstillstånd.Genomfört)
            .OrderBy(k => k.Skapat).Select(k => new { k.Tema, k.Id }).ToListAsync(ct)).ToLookup(k => k.Tema, k => (KursförslagId?)k.Id);
        return behov.GroupBy(b => b.Tema)
            .Select(g => new Temarad(
                g.Key,
                Teman.Namn(g.Key),
                g.Count(),
                g.Select(b => b.Kommunkod).Distinct().Count(),
                g.Count(b => b is { Brådska: Brådska.Hög, Tillstånd: not Behovstillstånd.Tillgodosett }),
                g.Count(b => b.Tillstånd == Behovstillstånd.Öppet),
                förslag[g.Key].FirstOrDefault()))
            .OrderByDescending(t => t.Kommuner).ThenByDescending(t => t.Behov).ThenBy(t => t.Namn)
            .ToList();
    }
}
