using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Modularity.Events;

/// <summary>An event on its way out of its module; written in the transaction of what it tells of.</summary>
[NotAudited]
internal sealed class OutboxMessage
{
    /// <summary>The order in which events were told.</summary>
    public long Sequence { get; private set; }

    public required Guid EventId { get; init; }

    public required string Name { get; init; }

    public required int EventVersion { get; init; }

    public required Guid Key { get; init; }

    public required string Payload { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string UseCase { get; init; }

    public required string UserName { get; init; }

    public string? TraceParent { get; init; }

    /// <summary>One per subscriber; none when nobody hears the event.</summary>
    public List<Delivery> Deliveries { get; init; } = [];
}

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>To be delivered, at once or after a pause.</summary>
    Waiting,

    /// <summary>Has taken effect in the subscriber's module.</summary>
    Delivered,

    /// <summary>Failed for the last time; waits for a person and holds back later events with the same key.</summary>
    Dead,
}

/// <summary>One event for one subscriber.</summary>
[NotAudited(OnlyWhenNew = true)]
internal sealed class Delivery
{
    public long Id { get; private set; }

    public long Sequence { get; private set; }

    /// <summary>The slug of the module that hears it.</summary>
    public required string Module { get; init; }

    public required string Subscriber { get; init; }

    public required Guid Key { get; init; }

    public DeliveryState State { get; set; } = DeliveryState.Waiting;

    public int Attempts { get; set; }

    public required DateTimeOffset NextAttemptAt { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    public List<DeliveryFailure> Failures { get; init; } = [];
}

/// <summary>Why one attempt failed.</summary>
[NotAudited]
internal sealed class DeliveryFailure
{
    public long Id { get; private set; }

    public long DeliveryId { get; init; }

    public required int Attempt { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Error { get; init; }
}

/// <summary>An event that has taken effect for a subscriber of this module; commits with the effect.</summary>
[NotAudited]
internal sealed class InboxEntry
{
    public required Guid EventId { get; init; }

    public required string Subscriber { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class OutboxConfiguration :
    IEntityTypeConfiguration<OutboxMessage>,
    IEntityTypeConfiguration<Delivery>,
    IEntityTypeConfiguration<DeliveryFailure>,
    IEntityTypeConfiguration<InboxEntry>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox");
        builder.HasKey(m => m.Sequence);
        builder.HasIndex(m => m.EventId).IsUnique();
        builder.HasMany(m => m.Deliveries).WithOne().HasForeignKey(d => d.Sequence);
    }

    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("delivery");
        builder.HasIndex(d => new { d.State, d.NextAttemptAt });
        builder.HasIndex(d => new { d.Module, d.Key, d.State });
        builder.HasMany(d => d.Failures).WithOne().HasForeignKey(f => f.DeliveryId);
    }

    public void Configure(EntityTypeBuilder<DeliveryFailure> builder) => builder.ToTable("delivery_failure");

    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("inbox");
        builder.HasKey(i => new { i.EventId, i.Subscriber });
    }
}
