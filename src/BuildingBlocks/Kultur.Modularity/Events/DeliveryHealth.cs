using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity.Events;

/// <summary>How well events reach those who hear them.</summary>
public enum DeliveryHealthLevel
{
    /// <summary>Nothing has waited long.</summary>
    Healthy,

    /// <summary>Something has waited for minutes, or waits for a person.</summary>
    Degraded,

    /// <summary>Delivery stands still, or the database does not answer.</summary>
    Unhealthy,
}

/// <summary>How well a subscriber keeps up.</summary>
/// <param name="Subscriber">Its name.</param>
/// <param name="Level">How well.</param>
/// <param name="Waiting">Deliveries to come.</param>
/// <param name="Dead">Deliveries that have failed for the last time.</param>
/// <param name="Parked">Deliveries that this version does not know what to do with.</param>
/// <param name="Lag">How long ago the oldest event that it has still to hear was told; null when none waits.</param>
/// <param name="IsPaused">Whether a person has paused it: then it may lag.</param>
public sealed record SubscriberHealth(string Subscriber, DeliveryHealthLevel Level, int Waiting, int Dead, int Parked, TimeSpan? Lag, bool IsPaused)
{
    /// <summary>Deliveries that wait for a person.</summary>
    public int Stuck => Dead + Parked;
}

/// <summary>How well a module hears.</summary>
/// <param name="Module">The module's slug.</param>
/// <param name="Answers">Whether its database answers.</param>
/// <param name="Subscribers">Its subscribers for which something waits.</param>
/// <param name="Open">What they have still to hear, by who told it.</param>
/// <param name="Paused">Its subscribers that a person has paused, also those for which nothing waits.</param>
public sealed record ModuleDeliveryHealth(
    string Module, bool Answers, IReadOnlyList<SubscriberHealth> Subscribers, IReadOnlyList<OpenDeliveries> Open, IReadOnlyList<string> Paused)
{
    /// <summary>That of the one who is worst off.</summary>
    public DeliveryHealthLevel Level =>
        Answers ? Subscribers.Select(s => s.Level).DefaultIfEmpty(DeliveryHealthLevel.Healthy).Max() : DeliveryHealthLevel.Unhealthy;
}

/// <summary>Deliveries in one state that one module has told and a subscriber has still to hear.</summary>
/// <param name="From">The slug of the module that told.</param>
/// <param name="To">The slug of the module that hears.</param>
/// <param name="Subscriber">The subscriber's name as stored; it may be an earlier one.</param>
/// <param name="State">Where they stand.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Oldest">When the oldest was told, UTC.</param>
/// <param name="DueSince">Since when the first has been due, of those that nothing dead or parked holds back, UTC; null when there is none.</param>
public sealed record OpenDeliveries(
    string From, string To, string Subscriber, DeliveryState State, int Count, DateTimeOffset Oldest, DateTimeOffset? DueSince);

/// <summary>Looks at what waits, in every module.</summary>
public sealed class DeliveryHealth(ModuleCatalog catalog, EventCatalog events, IServiceScopeFactory scopes, TimeProvider clock, ILogger<DeliveryHealth> log)
{
    /// <summary>A subscriber that lags more than this is late.</summary>
    public static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(2);

    /// <summary>
    /// One for whom something has been due for more than this stands still. What pauses after a failure is not due, nor what something
    /// dead or parked holds back, also for another subscriber of the module; what is replayed is due anew.
    /// </summary>
    public static readonly TimeSpan StandsStillAfter = TimeSpan.FromMinutes(15);

    /// <summary>Each module's health; a module whose database does not answer is told as such.</summary>
    public Task<IReadOnlyList<ModuleDeliveryHealth>> LookAsync(CancellationToken ct) => LookAsync(catalog.Modules, ct);

    /// <summary>How well one module hears, with a question to each module's database.</summary>
    public async Task<ModuleDeliveryHealth> LookAsync(IModule hearer, CancellationToken ct) => (await LookAsync([hearer], ct))[0];

    private async Task<IReadOnlyList<ModuleDeliveryHealth>> LookAsync(IReadOnlyCollection<IModule> hearers, CancellationToken ct)
    {
        var slugs = hearers.Select(m => m.Slug).ToArray();
        var open = new List<OpenDeliveries>();
        var paused = new HashSet<string>();
        var silent = new HashSet<IModule>();
        foreach (var module in catalog.Modules)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module);
                open.AddRange(await OpenAsync(db, module.Slug, slugs, ct));
                paused.UnionWith((await db.PausedSubscribers.Select(p => p.Name).ToListAsync(ct)).Select(events.NameNow));
            }
            catch (Exception outage) when (outage is not OperationCanceledException)
            {
                log.LogWarning(outage, "The health of {Module} cannot be told: its database does not answer", module.Name);
                silent.Add(module);
            }
        }

        return [.. hearers.Select(HealthOfModule)];

        ModuleDeliveryHealth HealthOfModule(IModule module)
        {
            var heard = open.Where(o => o.To == module.Slug).ToList();
            var subscribers = heard.GroupBy(o => events.NameNow(o.Subscriber)).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => HealthOf(g.Key, [.. g], paused.Contains(g.Key)));
            var pauses = events.Subscriptions.Where(s => s.Module == module && paused.Contains(s.Name)).Select(s => s.Name);
            return new ModuleDeliveryHealth(module.Slug, !silent.Contains(module), [.. subscribers], heard, [.. pauses]);
        }
    }

    private static Task<List<OpenDeliveries>> OpenAsync(ModuleDbContext db, string teller, string[] hearers, CancellationToken ct)
    {
        var open = db.Deliveries.Where(d => d.FinishedAt == null);
        return open.Where(d => hearers.Contains(d.Module))
            .Join(db.Outbox, d => d.Sequence, m => m.Sequence, (d, m) => new
            {
                d.Module,
                d.Subscriber,
                d.State,
                m.At,
                Due = (DateTimeOffset?)d.NextAttemptAt,
                IsHeldBack = open.Any(stuck => stuck.Module == d.Module && stuck.Key == d.Key && stuck.Sequence < d.Sequence && stuck.State != DeliveryState.Waiting),
            })
            .GroupBy(d => new { d.Module, d.Subscriber, d.State })
            .Select(g => new OpenDeliveries(
                teller, g.Key.Module, g.Key.Subscriber, g.Key.State, g.Count(), g.Min(d => d.At), g.Min(d => d.IsHeldBack ? null : d.Due)))
            .ToListAsync(ct);
    }

    private SubscriberHealth HealthOf(string subscriber, IReadOnlyList<OpenDeliveries> open, bool isPaused)
    {
        var waiting = open.Where(o => o.State == DeliveryState.Waiting).ToList();
        var (dead, parked) = (Count(DeliveryState.Dead), Count(DeliveryState.Parked));
        var now = clock.GetUtcNow();
        var lag = waiting.Count == 0 ? (TimeSpan?)null : now - waiting.Min(o => o.Oldest);
        var level = isPaused ? DeliveryHealthLevel.Healthy
            : now - waiting.Min(o => o.DueSince) > StandsStillAfter ? DeliveryHealthLevel.Unhealthy
            : lag > LateAfter || dead + parked > 0 ? DeliveryHealthLevel.Degraded
            : DeliveryHealthLevel.Healthy;
        return new SubscriberHealth(subscriber, level, Count(DeliveryState.Waiting), dead, parked, lag, isPaused);

        int Count(DeliveryState state) => open.Where(o => o.State == state).Sum(o => o.Count);
    }
}
