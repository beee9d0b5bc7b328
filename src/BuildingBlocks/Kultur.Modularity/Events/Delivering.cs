using Kultur.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Events;

/// <summary>Which delivery this scope carries out; empty where nothing is delivered.</summary>
internal sealed class DeliveryScope
{
    public Guid EventId { get; set; }

    public Subscription? Subscription { get; set; }
}

/// <summary>
/// Lets one subscriber hear one event, in a unit of work of the subscriber's own module. The inbox row commits with the
/// effect, so an event that is delivered again takes effect once.
/// </summary>
internal sealed class DeliveryPublisher(DeliveryScope scope, UnitOfWork unitOfWork, ModuleDatabases databases, TimeProvider clock)
    : INotificationPublisher
{
    public async Task Publish(
        IEnumerable<NotificationHandlerExecutor> handlerExecutors, INotification notification, CancellationToken cancellationToken)
    {
        if (scope.Subscription is not { } subscription)
            throw new InvalidOperationException("Events are published by the unit of work: let the aggregate raise a domain event.");

        var subscriber = handlerExecutors.Single(e => e.HandlerInstance.GetType() == subscription.Handler);
        var db = databases.Of(subscription.Module);
        using var activity = Telemetry.Source.StartActivity("deliver");
        activity?.SetTag("subscriber", subscription.Name);
        await unitOfWork.RunAsync(db, subscription.Name, HearAsync, idempotencyKey: null, cancellationToken);

        async Task<Result> HearAsync()
        {
            if (await db.Inbox.AnyAsync(i => i.EventId == scope.EventId && i.Subscriber == subscription.Name, cancellationToken))
                return Result.Success;
            db.Inbox.Add(new InboxEntry { EventId = scope.EventId, Subscriber = subscription.Name, At = clock.GetUtcNow() });
            await subscriber.HandlerCallback(notification, cancellationToken);
            return Result.Success;
        }
    }
}
