using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>The municipalities with performances of a year that have been and are not reported.</summary>
[UseCase(Behörigheter.SkrivaStöd)]
internal sealed record VisaOredovisat(int År) : IQuery<IReadOnlyList<Oredovisatrad>>;

/// <param name="Kommunkod">The municipality.</param>
/// <param name="Antal">How many bookings.</param>
/// <param name="Äldst">The first day played among them.</param>
/// <param name="Påmind">When the coordinator was last reminded of any of them; null for never.</param>
/// <param name="HarSamordnare">Whether there is somebody to write to.</param>
internal sealed record Oredovisatrad(string Kommunkod, int Antal, DateOnly Äldst, DateOnly? Påmind, bool HarSamordnare)
{
    /// <summary>Whether a letter would go today: there is somebody to write to, who has not been written to today.</summary>
    public bool KanPåminnas(DateOnly idag) => HarSamordnare && Påmind != idag;
}

internal sealed class VisaOredovisatHandler(KulturlivFörAllaDbContext db, TimeProvider klocka) : IRequestHandler<VisaOredovisat, Result<IReadOnlyList<Oredovisatrad>>>
{
    public async Task<Result<IReadOnlyList<Oredovisatrad>>> Handle(VisaOredovisat query, CancellationToken ct)
    {
        var medSamordnare = await db.Kommunvillkor.Where(v => v.SamordnareEpost != null).Select(v => v.Kommunkod).ToListAsync(ct);
        var rader = await db.Bokningar.Oredovisade(query.År, SvenskTid.Idag(klocka)).GroupBy(b => b.Kommunkod)
            .Select(g => new { g.Key, Antal = g.Count(), Äldst = g.Min(b => b.Speldag), Påmind = g.Max(b => b.Påmind) })
            .OrderBy(g => g.Äldst).ThenBy(g => g.Key).ToListAsync(ct);
        return Result<IReadOnlyList<Oredovisatrad>>.Success(
            [.. rader.Select(r => new Oredovisatrad(r.Key, r.Antal, r.Äldst, r.Påmind, medSamordnare.Contains(r.Key)))]);
    }
}

internal static class Oredovisat
{
    /// <summary>Bookings whose day has been, of which nobody has told how many came.</summary>
    public static IQueryable<Bokning> Oredovisade(this IQueryable<Bokning> bokningar, int år, DateOnly idag) =>
        bokningar.Where(b => b.Tillstånd == Bokningstillstånd.Bekräftad && b.Speldag < idag && b.Speldag.Year == år);
}
