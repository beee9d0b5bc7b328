using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity.Events;

/// <summary>
/// Carries the events of one module to one that hears them, by the lanes that this host owns. Brisk subscribers hear many
/// events in one transaction; one that is slow, new or has just failed hears them one by one, beside the others. Order is
/// kept per key, also between the hearing module's subscribers. A failed delivery is tried again with growing pauses and
/// is dead after the last; it holds back only its own key.
/// </summary>
internal sealed class Courier(
    IModule from, IModule to, IServiceScopeFactory scopes, ModuleCatalog catalog, EventCatalog events, Lanes lanes, LateSubscribers late, Pace pace, RelaySignals signals, TimeProvider clock, ILogger<Courier> log)
{
    /// <summary>How many deliveries are begun at a time.</summary>
    public const int BatchSize = 100;

    private const int MostSlowPerSubscriber = 4;

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10),
    ];

    /// <summary>
    /// What may be delivered now, oldest first: not what has just taken effect, not keys that are being heard beside, nor those
    /// who have enough to do or are paused, nor what is told after that which a late subscriber has still to be given, and
    /// nothing that an earlier event with the same key holds back. Compiled once: it is asked for every delivery or two.
    /// </summary>
    /// <remarks>
    /// What holds a delivery back is asked for as the least such sequence. "No such one" means the same, but PostgreSQL makes a
    /// join of it, by statistics that lag behind: with ten thousand waiting it took a minute. For the same reason the order is
    /// by the sequence alone, and its index knows only what waits: by it, what holds a key back would be sought among all keys.
    /// </remarks>
    private readonly Func<ModuleDbContext, string, DateTimeOffset, short[], long[], Guid[], string[], string[], string[], long, IAsyncEnumerable<Due>> _due = EF.CompileAsyncQuery(
        (ModuleDbContext db, string module, DateTimeOffset now, short[] owned, long[] delivered, Guid[] busy, string[] full, string[] paused, string[] behind, long before) => db.Deliveries
            .Where(d => d.Module == module && d.FinishedAt == null && d.State == DeliveryState.Waiting && d.NextAttemptAt <= now)
            .Where(d => owned.Contains(d.Lane) && !delivered.Contains(d.Id) && !busy.Contains(d.Key) && !full.Contains(d.Subscriber) && !paused.Contains(d.Subscriber))
            .Where(d => d.Sequence < before || !behind.Contains(d.Subscriber))
            .Where(d => db.Deliveries
                .Where(earlier => earlier.Module == module && earlier.FinishedAt == null && earlier.Key == d.Key && earlier.Sequence < d.Sequence
                    && (earlier.State != DeliveryState.Waiting || earlier.NextAttemptAt > now || full.Contains(earlier.Subscriber)))
                .Min(earlier => (long?)earlier.Sequence) == null)
            .OrderBy(d => d.Sequence).Take(BatchSize)
            .Join(db.Outbox, d => d.Sequence, m => m.Sequence, (d, m) => new Due(
                d.Id, d.Subscriber, d.Key, d.Lane, d.Attempts, d.Sequence, m.EventId, m.Name, m.EventVersion, m.Payload, m.TraceParent)));

    private readonly Lock _gate = new();
    private readonly Receipts _receipts = new(from, scopes);
    private readonly Dictionary<Guid, string> _busy = [];
    private readonly List<Task> _beside = [];
    private DateTimeOffset _lookedAt;

    private string[] Paused => [.. lanes.PausedOf(to).SelectMany(events.NamesOf)];

    /// <summary>Whether some have taken effect that are not yet noted as delivered.</summary>
    public bool HasReceipts => _receipts.Any;

    /// <summary>Delivers what is due. Tells what was begun; slow ones go on beside, and so does noting what is delivered.</summary>
    public async Task<Begun> DeliverDueAsync(CancellationToken ct)
    {
        var begun = await BeginDueAsync(ct);
        await _receipts.NoteBesideAsync(ct);
        return begun;
    }

    private async Task<Begun> BeginDueAsync(CancellationToken ct)
    {
        _lookedAt = clock.GetUtcNow();
        if (lanes.OwnedOf(to) is not { Count: > 0 } owned)
            return default;
        var due = await ClaimAsync(owned, ct);
        if (due.Count == 0)
            return default;
        var together = new List<Due>();
        var beside = new List<Due>();
        foreach (var chain in due.GroupBy(d => d.Key))
        {
            if (chain.FirstOrDefault(d => !pace.IsBrisk(d.Subscriber)) is not { Subscriber: var slow })
                together.AddRange(chain);
            else if (BeginBeside([.. chain], slow, ct))
                beside.AddRange(chain);
        }

        if (together.Count > 0)
            await DeliverTogetherAsync([.. together.OrderBy(d => d.Sequence).ThenBy(d => d.Id)], ct);
        return new Begun(together.Count + beside.Count, together.Concat(beside).DistinctBy(d => d.Sequence).Count());
    }

    /// <summary>Waits for what goes on beside, and notes everything that has taken effect.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        Task[] beside;
        lock (_gate)
            beside = [.. _beside];
        await Task.WhenAll(beside);
        await _receipts.NoteAllAsync(ct);
    }

    /// <summary>When the next delivery that paused at the last look is due, or was meanwhile; null when none did.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await DatabaseIn(scope).Deliveries
            .Where(d => d.Module == to.Slug && d.FinishedAt == null && d.State == DeliveryState.Waiting && d.NextAttemptAt > _lookedAt)
            .MinAsync(d => (DateTimeOffset?)d.NextAttemptAt, ct);
    }

    private async Task<List<Due>> ClaimAsync(IReadOnlyList<short> owned, CancellationToken ct)
    {
        using var activity = Telemetry.Source.StartActivity("claim");
        Guid[] busy;
        string[] full;
        lock (_gate)
        {
            busy = [.. _busy.Keys];
            full = [.. _busy.Values.GroupBy(s => s).Where(g => g.Count() >= MostSlowPerSubscriber).Select(g => g.Key)];
        }

        await using var scope = scopes.CreateAsyncScope();
        var (behind, before) = late.HeldBackFrom(from);
        var due = await _due(DatabaseIn(scope), to.Slug, _lookedAt, [.. owned], _receipts.Deliveries, busy, full, Paused, behind, before).ToListAsync(ct);
        return [.. due.OrderBy(d => d.Sequence).ThenBy(d => d.Id)];
    }

    private async Task DeliverTogetherAsync(IReadOnlyList<Due> due, CancellationToken ct)
    {
        if (due.Count > 1)
        {
            try
            {
                await HearAsync(due, ct);
                return;
            }
            catch (LaneLostException)
            {
                return;
            }
            catch (Exception failure) when (!IsBeyondUs(failure, ct))
            {
                log.LogInformation("{Count} events of {From} could not be heard together by {To}; they are told one by one", due.Count, from.Name, to.Name);
            }
        }

        await DeliverOneByOneAsync(due, ct);
    }

    private bool BeginBeside(IReadOnlyList<Due> chain, string subscriber, CancellationToken ct)
    {
        var key = chain[0].Key;
        lock (_gate)
        {
            if (_busy.Values.Count(s => s == subscriber) >= MostSlowPerSubscriber)
                return false;
            _busy.Add(key, subscriber);
        }

        var work = Task.Run(CarryAsync, CancellationToken.None);
        lock (_gate)
        {
            _beside.RemoveAll(done => done.IsCompleted);
            _beside.Add(work);
        }

        return true;

        async Task CarryAsync()
        {
            try
            {
                await DeliverOneByOneAsync(chain, ct);
            }
            catch (Exception outage)
            {
                if (!ct.IsCancellationRequested)
                    log.LogError(outage, "What {To} heard beside was broken off and comes again", to.Name);
                await Task.Delay(Sweep.AfterOutage, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            lock (_gate)
                _busy.Remove(key);
            signals.Carried(from, to);
        }
    }

    private async Task DeliverOneByOneAsync(IReadOnlyList<Due> due, CancellationToken ct)
    {
        var heldBack = new Dictionary<Guid, long>();
        var passedOver = new HashSet<string>();
        foreach (var one in due)
        {
            if (Paused.Contains(one.Subscriber))
                passedOver.Add(one.Subscriber);
            if (passedOver.Contains(one.Subscriber) || (heldBack.TryGetValue(one.Key, out var failed) && one.Sequence > failed) || await IsDecidedAsync(one, ct))
                continue;
            try
            {
                await HearAsync([one], ct);
            }
            catch (LaneLostException)
            {
                return;
            }
            catch (Exception failure) when (!IsBeyondUs(failure, ct))
            {
                heldBack.TryAdd(one.Key, one.Sequence);
                pace.Failed(one.Subscriber);
                await MarkFailedAsync(one, failure, ct);
            }
        }
    }

    /// <summary>Whether a person has skipped it since it was claimed: those before it may have taken long.</summary>
    private async Task<bool> IsDecidedAsync(Due due, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await DatabaseIn(scope).Deliveries.AnyAsync(d => d.Id == due.Id && d.FinishedAt != null, ct);
    }

    private async Task HearAsync(IReadOnlyList<Due> due, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem(catalog);
        var hearing = scope.ServiceProvider.GetRequiredService<Hearing>();
        try
        {
            await hearing.HearAsync(to, due, ct);
        }
        catch (Exception failure) when (hearing.TookTooLong is { } subscriber && lanes.OwnedOf(to).Count > 0)
        {
            throw new TooSlowException(subscriber, pace.Longest, failure);
        }

        _receipts.Add(due, clock.GetUtcNow());
        var took = Stopwatch.GetElapsedTime(started) / due.Count;
        foreach (var subscriber in due.CountBy(d => d.Subscriber))
        {
            Telemetry.Delivered.Add(subscriber.Value, new("module", to.Slug), new("subscriber", subscriber.Key));
            Telemetry.Duration.Record(took.TotalSeconds, new("module", to.Slug), new("subscriber", subscriber.Key));
        }
    }

    private async Task MarkFailedAsync(Due due, Exception failure, CancellationToken ct)
    {
        var attempt = due.Attempts + 1;
        var state = failure is UnknownException ? DeliveryState.Parked
            : attempt > Pauses.Length ? DeliveryState.Dead
            : DeliveryState.Waiting;
        log.LogWarning(failure, "{Event} to {Subscriber} failed, attempt {Attempt}: {State}", due.Name, due.Subscriber, attempt, state);
        Telemetry.Failed.Add(1, new("module", to.Slug), new("subscriber", due.Subscriber), new("state", state.ToString()));
        await using var scope = scopes.CreateAsyncScope();
        var db = DatabaseIn(scope);
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Deliveries.Where(d => d.Id == due.Id && d.FinishedAt == null).ExecuteUpdateAsync(
            set => set
                .SetProperty(d => d.State, state)
                .SetProperty(d => d.Attempts, attempt)
                .SetProperty(d => d.NextAttemptAt, state == DeliveryState.Waiting ? now + Pause(attempt) : now),
            ct);
        db.Set<DeliveryFailure>().Add(new DeliveryFailure { DeliveryId = due.Id, Attempt = attempt, At = now, Error = failure.ToString() });
        await db.SaveAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Up to a fifth longer, so that what failed together does not come again together.</summary>
    private static TimeSpan Pause(int attempt) => Pauses[attempt - 1] * (1 + (Random.Shared.NextDouble() / 5));

    /// <summary>No fault of the event or of who hears it: the host stops, or the database does not answer.</summary>
    private static bool IsBeyondUs(Exception failure, CancellationToken ct) => failure is not TooSlowException
        && ((failure is OperationCanceledException && ct.IsCancellationRequested) || Outage.Is(failure));

    private ModuleDbContext DatabaseIn(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(from);

    /// <summary>What has been begun: so many deliveries, of so many events.</summary>
    public readonly record struct Begun(int Deliveries, int Events);
}
