using Kultur.Modularity.Events;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>What a person has done.</summary>
/// <param name="När">UTC.</param>
/// <param name="Användare">Who.</param>
/// <param name="Användningsfall">The command, by its name in code.</param>
/// <param name="Orsak">Why; null where none was asked for.</param>
public sealed record Åtgärd(DateTimeOffset När, string Användare, string Användningsfall, string? Orsak);

/// <summary>What persons have done in Driftcentral, as the audit tells.</summary>
internal static class Åtgärder
{
    /// <summary>What has been done with rows of one kind, latest first, by the rows' keys in the audit.</summary>
    public static async Task<ILookup<Guid, Åtgärd>> ÅtgärderAsync<TEntity>(this ModuleDbContext db, IReadOnlyCollection<Guid> keys, CancellationToken ct)
    {
        var entity = typeof(TEntity).Name;
        var rows = await db.Audit.AsNoTracking().Where(a => a.Entity == entity && keys.Contains(a.AggregateId)).OrderByDescending(a => a.Id).ToListAsync(ct);
        return rows.ToLookup(a => a.AggregateId, a => new Åtgärd(
            a.At, a.UserName, a.UseCase, a.Changes.FirstOrDefault(c => c.Field == nameof(Delivery.Reason))?.After));
    }
}
