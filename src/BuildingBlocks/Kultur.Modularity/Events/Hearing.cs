using System.Diagnostics;
using Kultur.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

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

/// <summary>
/// Lets a module's subscribers hear events, all of them in one transaction of that module, or none. Their inbox rows commit
/// with their effects, so an event that comes again takes effect once; the lanes they came by are held until the commit, so
/// that a host that has lost a lane saves nothing.
/// </summary>
internal sealed class Hearing(
    DeliveryScope scope, RequestContext context, UnitOfWork unitOfWork, ModuleDatabases databases, EventCatalog events, Lanes lanes, IPublisher publisher, TimeProvider clock)
{
    /// <exception cref="LaneLostException">Another host has taken over one of the lanes.</exception>
    public async Task HearAsync(IModule module, IReadOnlyList<Due> due, CancellationToken ct)
    {
        using var activity = Telemetry.Source.StartActivity("deliver");
        var db = databases.Of(module);
        await unitOfWork.RunAsync(db, module.Slug, HearAllAsync, idempotencyKey: null, ct);

        async Task<Result> HearAllAsync()
        {
            await lanes.HoldAsync(db, module, due.Select(d => d.Lane), ct);
            var unheard = await Inbox.NoteAsync(db, due, clock.GetUtcNow(), ct);
            foreach (var one in due.Where(d => unheard.Contains((d.EventId, d.Subscriber))))
            {
                using var told = Telemetry.Source.StartActivity(one.Name, ActivityKind.Consumer, one.TraceParent);
                var subscription = events.Subscriber(one.Subscriber);
                (context.HeardEvent, scope.Subscription) = (one.EventId, subscription);
                await publisher.Publish(events.Upcast(events.Read(one.Name, one.EventVersion, one.Payload), subscription), ct);
                await unitOfWork.SaveAsync(db, subscription.Name, ct);
                db.ChangeTracker.Clear();
            }

            return Result.Success;
        }
    }
}

/// <summary>Which events a module's subscribers have heard.</summary>
internal static class Inbox
{
    /// <summary>Notes that the events are heard. Answers with those that were not noted before.</summary>
    /// <remarks>
    /// Written without being read: a reader under serializable isolation would conflict with whoever notes a neighbouring
    /// event at the same time.
    /// </remarks>
    public static async Task<HashSet<(Guid Event, string Subscriber)>> NoteAsync(
        ModuleDbContext db, IReadOnlyList<Due> due, DateTimeOffset now, CancellationToken ct)
    {
        if (!db.Database.IsNpgsql())
            return await NoteOneByOneAsync(db, due, now, ct);
        var (ids, subscribers) = (due.Select(d => d.EventId).ToArray(), due.Select(d => d.Subscriber).ToArray());
        var noted = await db.Database.SqlQuery<Noted>(
            $"""
            INSERT INTO inbox (event_id, subscriber, at) SELECT e, s, {now.UtcDateTime} FROM unnest({ids}, {subscribers}) AS heard (e, s)
            ON CONFLICT DO NOTHING RETURNING event_id AS "Event", subscriber AS "Subscriber"
            """).ToListAsync(ct);
        return [.. noted.Select(n => (n.Event, n.Subscriber))];
    }

    private static async Task<HashSet<(Guid Event, string Subscriber)>> NoteOneByOneAsync(
        ModuleDbContext db, IReadOnlyList<Due> due, DateTimeOffset now, CancellationToken ct)
    {
        var noted = new HashSet<(Guid, string)>();
        foreach (var one in due)
        {
            var rows = await db.Database.ExecuteSqlAsync(
                $"INSERT INTO inbox (event_id, subscriber, at) VALUES ({one.EventId}, {one.Subscriber}, {now.UtcDateTime}) ON CONFLICT DO NOTHING", ct);
            if (rows == 1)
                noted.Add((one.EventId, one.Subscriber));
        }

        return noted;
    }

    private sealed record Noted(Guid Event, string Subscriber);
}
