using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Dialoger;

/// <summary>The municipalities that no dialogue has been held with in twelve months; those waiting longest first.</summary>
[UseCase(Behörigheter.LäsaDialoger)]
internal sealed record KommunerUtanDialog : IQuery<IReadOnlyList<KommunUtanDialog>>;

/// <param name="Senast">The last one held; null when none is known.</param>
/// <param name="Planerad">The next one planned.</param>
internal sealed record KommunUtanDialog(string Kommunkod, DateOnly? Senast, DateOnly? Planerad);

internal sealed class KommunerUtanDialogHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<KommunerUtanDialog, Result<IReadOnlyList<KommunUtanDialog>>>
{
    public async Task<Result<IReadOnlyList<KommunUtanDialog>>> Handle(KommunerUtanDialog query, CancellationToken ct) =>
        Result<IReadOnlyList<KommunUtanDialog>>.Success(await db.KommunerUtanDialogAsync(SvenskTid.Idag(klocka), ct));
}

internal static class Dialogluckor
{
    public static async Task<IReadOnlyList<KommunUtanDialog>> KommunerUtanDialogAsync(
        this BiblioteksutvecklingDbContext db, DateOnly idag, CancellationToken ct)
    {
        var senast = await db.Dialoger.Where(d => d.Läge == Dialogläge.Genomförd)
            .GroupBy(d => d.Kommunkod).Select(g => new { Kommun = g.Key, Dag = g.Max(d => d.Datum) })
            .ToDictionaryAsync(g => g.Kommun, g => g.Dag, ct);
        var planerad = await db.Dialoger.Where(d => d.Läge == Dialogläge.Planerad && d.Datum >= idag)
            .GroupBy(d => d.Kommunkod).Select(g => new { Kommun = g.Key, Dag = g.Min(d => d.Datum) })
            .ToDictionaryAsync(g => g.Kommun, g => g.Dag, ct);
        return
        [
            .. from kommun in Kommuner.Alla
               let sist = senast.TryGetValue(kommun.Kod, out var dag) ? dag : (DateOnly?)null
               where sist is null || sist <= idag.AddMonths(-12)
               orderby sist ?? DateOnly.MinValue
               select new KommunUtanDialog(kommun.Kod, sist, planerad.TryGetValue(kommun.Kod, out var nästa) ? nästa : null),
        ];
    }
}
