using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Events;

/// <summary>Deliveries that an earlier version of the host did not know what to do with.</summary>
internal static class ParkedDeliveries
{
    /// <summary>Lets those go on that this version knows; the rest stay parked.</summary>
    /// <returns>The modules that hear them.</returns>
    public static async Task<IReadOnlyCollection<IModule>> ReturnAsync(ModuleDbContext db, EventCatalog events, DateTimeOffset now, CancellationToken ct)
    {
        var parked = await db.Deliveries.AsNoTracking().Where(d => d.FinishedAt == null && d.State == DeliveryState.Parked)
            .Join(db.Outbox, d => d.Sequence, m => m.Sequence, (d, m) => new { d.Subscriber, m.Name, m.EventVersion })
            .Distinct().ToListAsync(ct);
        var known = parked.Where(p => events.CanDeliver(p.Name, p.EventVersion, p.Subscriber)).ToList();
        foreach (var one in known)
        {
            await db.Deliveries
                .Where(d => d.FinishedAt == null && d.State == DeliveryState.Parked && d.Subscriber == one.Subscriber
                    && db.Outbox.Any(m => m.Sequence == d.Sequence && m.Name == one.Name && m.EventVersion == one.EventVersion))
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.NextAttemptAt, now), ct);
        }

        return [.. known.Select(one => events.Subscriber(one.Subscriber).Module).Distinct()];
    }
}
