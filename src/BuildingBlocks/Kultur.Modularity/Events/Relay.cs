using System.Diagnostics;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity.Events;

/// <summary>
/// Carries a module's events from its outbox to their subscribers: woken at commit, sweeping for what was missed. Order
/// is kept per key and hearing module, also between its subscribers; a failed delivery is tried again with growing
/// pauses and is dead after the last. What a module hears that is switched off waits until it is on again.
/// </summary>
internal sealed class Relay(
    IModule module, IServiceScopeFactory scopes, ModuleCatalog catalog, EventCatalog events, TimeProvider clock, ILogger<Relay> log)
{
    private const int BatchSize = 100;

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10),
    ];

    private readonly string[] _serving = [.. catalog.Modules.Select(m => m.Slug)];

    /// <summary>Delivers what is due. Returns how many deliveries were tried.</summary>
    public async Task<int> DeliverDueAsync(CancellationToken ct)
    {
        var due = await ClaimAsync(ct);
        await Task.WhenAll(due.GroupBy(d => d.Module).Select(mine => DeliverInOrderAsync(mine, ct)));
        return due.Count;
    }

    private async Task<List<Due>> ClaimAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = DatabaseIn(scope);
        var now = clock.GetUtcNow();
        var due = await db.Deliveries.AsNoTracking()
            .Where(d => d.State == DeliveryState.Waiting && d.NextAttemptAt <= now && _serving.Contains(d.Module))
            .Where(d => !db.Deliveries.Any(earlier =>
                earlier.Module == d.Module && earlier.Key == d.Key && earlier.Sequence < d.Sequence
                && (earlier.State == DeliveryState.Dead || (earlier.State == DeliveryState.Waiting && earlier.NextAttemptAt > now))))
            .OrderBy(d => d.Sequence).ThenBy(d => d.Id)
            .Take(BatchSize)
            .Join(db.Outbox, d => d.Sequence, m => m.Sequence, (d, m) => new Due(
                d.Id, d.Module, d.Subscriber, d.Key, d.Attempts, m.EventId, m.Name, m.EventVersion, m.Payload, m.TraceParent, m.Sequence))
            .ToListAsync(ct);
        return [.. due.OrderBy(d => d.Sequence)];
    }

    private async Task DeliverInOrderAsync(IEnumerable<Due> mine, CancellationToken ct)
    {
        var heldBack = new HashSet<Guid>();
        foreach (var delivery in mine)
        {
            if (heldBack.Contains(delivery.Key))
                continue;
            using var activity = Telemetry.Source.StartActivity(delivery.Name, ActivityKind.Consumer, delivery.TraceParent);
            try
            {
                await DeliverAsync(delivery, ct);
                await MarkDeliveredAsync(delivery, ct);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                heldBack.Add(delivery.Key);
                await MarkFailedAsync(delivery, failure, ct);
            }
        }
    }

    private async Task DeliverAsync(Due due, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var delivery = scope.ServiceProvider.GetRequiredService<DeliveryScope>();
        (delivery.EventId, delivery.Subscription) = (due.EventId, events.Subscriber(due.Subscriber));
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem(scope.ServiceProvider.GetRequiredService<ModuleCatalog>());
        await scope.ServiceProvider.GetRequiredService<IPublisher>().Publish(events.Read(due.Name, due.EventVersion, due.Payload), ct);
    }

    private async Task MarkDeliveredAsync(Due due, CancellationToken ct)
    {
        using var activity = Telemetry.Source.StartActivity("mark-delivered");
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        await DatabaseIn(scope).Deliveries.Where(d => d.Id == due.Id).ExecuteUpdateAsync(
            set => set
                .SetProperty(d => d.State, DeliveryState.Delivered)
                .SetProperty(d => d.Attempts, due.Attempts + 1)
                .SetProperty(d => d.DeliveredAt, now),
            ct);
    }

    private async Task MarkFailedAsync(Due due, Exception failure, CancellationToken ct)
    {
        var attempt = due.Attempts + 1;
        var dead = attempt > Pauses.Length;
        log.LogWarning(failure, "{Event} to {Subscriber} failed, attempt {Attempt}{Dead}", due.Name, due.Subscriber, attempt, dead ? ": dead" : "");
        await using var scope = scopes.CreateAsyncScope();
        var db = DatabaseIn(scope);
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Deliveries.Where(d => d.Id == due.Id).ExecuteUpdateAsync(
            set => set
                .SetProperty(d => d.State, dead ? DeliveryState.Dead : DeliveryState.Waiting)
                .SetProperty(d => d.Attempts, attempt)
                .SetProperty(d => d.NextAttemptAt, dead ? now : now + Pauses[attempt - 1]),
            ct);
        db.Set<DeliveryFailure>().Add(new DeliveryFailure { DeliveryId = due.Id, Attempt = attempt, At = now, Error = failure.ToString() });
        await db.SaveAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private ModuleDbContext DatabaseIn(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module);

    private sealed record Due(
        long Id, string Module, string Subscriber, Guid Key, int Attempts, Guid EventId, string Name, int EventVersion, string Payload, string? TraceParent, long Sequence);
}
