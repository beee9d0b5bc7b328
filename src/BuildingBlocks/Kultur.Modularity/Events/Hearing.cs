using System.Diagnostics;
using Kultur.Contracts;
using Kultur.Domain;
using MediatR;

namespace Kultur.Modularity.Events;

/// <summary>A delivery on its way, with the event it carries.</summary>
internal sealed record Due(
    long Id, string Subscriber, Guid Key, short Lane, int Attempts, long Sequence,
    Guid EventId, string Name, int EventVersion, string Payload, string? TraceParent);

/// <summary>Which delivery this scope carries out; empty where nothing is delivered.</summary>
internal sealed class DeliveryScope
{
    public Subscription? Subscription { get; set; }
}

/// <summary>Hands an event to the one subscriber whose delivery it is.</summary>
internal sealed class DeliveryPublisher(DeliveryScope scope) : INotificationPublisher
{
    /// <exception cref="InvalidOperationException">Nothing is being delivered: events are told by the unit of work alone.</exception>
    public Task Publish(
        IEnumerable<NotificationHandlerExecutor> handlerExecutors, INotification notification, CancellationToken cancellationToken)
    {
        if (scope.Subscription is not { } subscription)
            throw new InvalidOperationException("Events are published by the unit of work: let the aggregate raise a domain event.");
        return handlerExecutors.Single(e => e.HandlerInstance.GetType() == subscription.Handler).HandlerCallback(notification, cancellationToken);
    }
}

/// <summary>A subscriber took longer than it may, while the host kept its lanes: it is the subscriber that has failed, whatever was said of its connection.</summary>
internal sealed class TooSlowException(string subscriber, TimeSpan longest, Exception failure)
    : Exception($"{subscriber} took longer than {longest.TotalSeconds} seconds.", failure);

/// <summary>
/// Lets a module's subscribers hear events, all of them in one transaction of that module, or none. Their inbox rows commit
/// with their effects, so an event that comes again takes effect once; the lanes they came by are held until the commit, so
/// that a host that has lost a lane saves nothing. What one subscriber does for several events in turn is saved together,
/// unless it asks the database anything: then what was heard before is saved first. One that takes longer than it may is told to
/// stop, and fails: the server would soon end its session, which looks as if the database were away.
/// </summary>
internal sealed class Hearing(
    DeliveryScope scope, RequestContext context, UnitOfWork unitOfWork, ModuleDatabases databases, EventCatalog events, Lanes lanes, Pace pace,
    IPublisher publisher, TimeProvider clock)
{
    /// <summary>The subscriber that took longer than it may; null while none has.</summary>
    public string? TookTooLong { get; private set; }

    /// <exception cref="LaneLostException">Another host has taken over one of the lanes.</exception>
    public async Task HearAsync(IModule module, IReadOnlyList<Due> due, CancellationToken ct)
    {
        using var activity = Telemetry.Source.StartActivity("deliver");
        var db = databases.Of(module);
        while (true)
        {
            try
            {
                await unitOfWork.RunAsync(db, module.Slug, () => HearAllAsync(db, module, due, ct), idempotencyKey: null, ct);
                return;
            }
            catch (AskedTooSoonException)
            {
                // Now it is known who asks: the next time what it needs is saved before.
            }
        }
    }

    private async Task<Result> HearAllAsync(ModuleDbContext db, IModule module, IReadOnlyList<Due> due, CancellationToken ct)
    {
        var (unheard, lost) = await Inbox.NoteAsync(db, due, lanes.Host, clock.GetUtcNow(), ct);
        if (lost.Length > 0)
            throw lanes.Lose(module, lost);
        var (unsaved, last) = (0, "");
        try
        {
            foreach (var one in BySubscriber(due.Where(d => unheard.Contains((d.EventId, d.Subscriber)))))
            {
                var subscription = events.Subscriber(one.Subscriber);
                if (unsaved > 0 && (subscription.Name != last || pace.Asks(subscription.Name)))
                    await SaveAsync();
                unitOfWork.DoneBy(subscription.Name);
                db.BeforeAsking = () => NoteAsking(subscription.Name, unsaved);
                using var told = Telemetry.Source.StartActivity(one.Name, ActivityKind.Consumer, one.TraceParent);
                (context.HeardEvent, scope.Subscription) = (one.EventId, subscription);
                var started = Stopwatch.GetTimestamp();
                await HearAsync(events.Upcast(events.Read(one.Name, one.EventVersion, one.Payload), subscription), subscription.Name, ct);
                pace.Heard(subscription.Name, Stopwatch.GetElapsedTime(started));
                unitOfWork.Tell(db);
                (unsaved, last) = (unsaved + 1, subscription.Name);
            }
        }
        finally
        {
            db.BeforeAsking = null;
        }

        return Result.Success;

        async Task SaveAsync()
        {
            db.BeforeAsking = null;
            await unitOfWork.SaveAsync(db, ct);
            db.ChangeTracker.Clear();
            unsaved = 0;
        }
    }

    private async Task HearAsync(IntegrationEvent told, string subscriber, CancellationToken ct)
    {
        using var tooLong = new CancellationTokenSource(pace.Longest);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tooLong.Token, ct);
        try
        {
            await publisher.Publish(told, either.Token);
        }
        finally
        {
            if (tooLong.IsCancellationRequested)
                TookTooLong = subscriber;
        }

        tooLong.Token.ThrowIfCancellationRequested();
    }

    private void NoteAsking(string subscriber, int unsaved)
    {
        pace.Asked(subscriber);
        if (unsaved > 0)
            throw new AskedTooSoonException();
    }

    /// <summary>Each key's events keep their order; within that, those that one subscriber hears come together.</summary>
    private static IEnumerable<Due> BySubscriber(IEnumerable<Due> due)
    {
        var chains = due.GroupBy(d => d.Key).Select(chain => new Queue<Due>(chain)).ToList();
        while (chains.Count > 0)
        {
            var subscriber = chains[0].Peek().Subscriber;
            foreach (var chain in chains)
            {
                while (chain.TryPeek(out var next) && next.Subscriber == subscriber)
                    yield return chain.Dequeue();
            }

            chains.RemoveAll(chain => chain.Count == 0);
        }
    }

    /// <summary>A subscriber asked the database while what it had heard before was not yet saved.</summary>
    private sealed class AskedTooSoonException : Exception;
}
