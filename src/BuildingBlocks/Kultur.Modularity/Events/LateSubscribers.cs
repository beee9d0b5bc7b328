using System.Collections.Concurrent;
using Kultur.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Events;

/// <summary>
/// Gives subscribers that hear from the start what was told before they came, as far back as it is kept. Until one has caught up
/// it hears nothing that was told after what it has still to be given: order is kept.
/// </summary>
internal sealed class LateSubscribers(IServiceScopeFactory scopes, ModuleCatalog catalog, EventCatalog events, TimeProvider clock)
{
    /// <summary>How many events a late subscriber is given at a time.</summary>
    public const int BatchSize = 500;

    private readonly ConcurrentDictionary<(string From, string Subscriber), long> _missing = [];

    /// <summary>Those who may have missed something of what a module tells.</summary>
    public IEnumerable<Subscription> Of(IModule from) =>
        events.Subscriptions.Where(s => s.FromStart && EventCatalog.CanTell(from, s.Event) && catalog.Modules.Contains(s.Module));

    /// <summary>They hear nothing until it is known what they have missed.</summary>
    public void HoldBack(IModule from)
    {
        foreach (var subscription in Of(from))
            _missing[(from.Slug, subscription.Name)] = 0;
    }

    /// <summary>Who has not caught up, by every name, and before which of the module's events they may hear.</summary>
    public (string[] Subscribers, long Before) HeldBackFrom(IModule from)
    {
        var held = _missing.Where(m => m.Key.From == from.Slug).ToList();
        return held.Count == 0 ? ([], 0) : ([.. held.SelectMany(m => events.NamesOf(m.Key.Subscriber))], held.Min(m => m.Value));
    }

    /// <summary>Makes deliveries of the oldest events that the subscriber has missed.</summary>
    /// <returns>Whether it has caught up.</returns>
    public async Task<bool> CatchUpAsync(IModule from, Subscription subscription, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem(catalog);
        var db = scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(from);
        var next = (long?)null;
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(db, subscription.Name, GiveAsync, idempotencyKey: null, ct);
        if (next is { } sequence)
            _missing[(from.Slug, subscription.Name)] = sequence;
        else
            _missing.TryRemove((from.Slug, subscription.Name), out _);
        return next is null;

        async Task<Result> GiveAsync()
        {
            string[] heard = [.. events.HeardBy(subscription).Select(h => $"{h.Name} v{h.Version}")];
            string[] names = [.. events.NamesOf(subscription.Name)];
            var now = clock.GetUtcNow();
            var missed = await db.Outbox.AsNoTracking()
                .Where(m => heard.Contains(m.Name + " v" + m.EventVersion) && !m.Deliveries.Any(d => names.Contains(d.Subscriber)))
                .OrderBy(m => m.Sequence).Take(BatchSize + 1).Select(m => new { m.Sequence, m.Key }).ToListAsync(ct);
            db.Deliveries.AddRange(missed.Take(BatchSize).Select(m => Delivery.To(subscription, m.Key, now, m.Sequence)));
            next = missed.Count > BatchSize ? missed[^1].Sequence : null;
            return Result.Success;
        }
    }
}
