using Kultur.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Events;

/// <summary>Gives subscribers that hear from the start what was told before they came, as far back as it is kept.</summary>
internal sealed class LateSubscribers(ModuleDatabases databases, UnitOfWork unitOfWork, EventCatalog events, TimeProvider clock)
{
    /// <summary>How many events a late subscriber is given at a time.</summary>
    public const int BatchSize = 500;

    /// <summary>Makes deliveries of the oldest events that the subscriber has missed.</summary>
    /// <returns>How many; none when it has missed nothing.</returns>
    public async Task<int> CatchUpAsync(IModule from, Subscription subscription, CancellationToken ct)
    {
        var db = databases.Of(from);
        var missed = 0;
        foreach (var (name, version) in events.HeardBy(subscription))
        {
            await unitOfWork.RunAsync(db, subscription.Name, () => GiveAsync(name, version), idempotencyKey: null, ct);
            if (missed > 0)
                break;
        }

        return missed;

        async Task<Result> GiveAsync(string name, int version)
        {
            string[] names = [subscription.Name, .. subscription.EarlierNames];
            var now = clock.GetUtcNow();
            var rows = await db.Outbox.AsNoTracking()
                .Where(m => m.Name == name && m.EventVersion == version && !m.Deliveries.Any(d => names.Contains(d.Subscriber)))
                .OrderBy(m => m.Sequence).Take(BatchSize).Select(m => new { m.Sequence, m.Key }).ToListAsync(ct);
            db.Deliveries.AddRange(rows.Select(m => Delivery.To(subscription, m.Key, now, m.Sequence)));
            missed = rows.Count;
            return Result.Success;
        }
    }
}
