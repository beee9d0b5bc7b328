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

    /// <summary>The event that was being heard when this one was told; null where a user or a job told it.</summary>
    public Guid? CausedBy { get; init; }

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

    /// <summary>This version of the host does not know the event or the subscriber; waits for one that does, or for a person.</summary>
    Parked,

    /// <summary>A person decided that it shall take no effect.</summary>
    Skipped,
}

/// <summary>One event for one subscriber.</summary>
[NotAudited(OnlyWhenNew = true)]
internal sealed class Delivery
{
    public long Id { get; private set; }

    public long Sequence { get; private set; }

    /// <summary>The slug of the module that hears it.</summary>
    public required string Module { get; init; }

    /// <summary>Which of the hearing module's lanes it goes by; follows from the key.</summary>
    public required short Lane { get; init; }

    public required string Subscriber { get; init; }

    public required Guid Key { get; init; }

    public DeliveryState State { get; set; } = DeliveryState.Waiting;

    public int Attempts { get; set; }

    public required DateTimeOffset NextAttemptAt { get; set; }

    /// <summary>When it took effect or was skipped; null while it is open.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Why it was skipped.</summary>
    public string? Reason { get; set; }

    public List<DeliveryFailure> Failures { get; init; } = [];

    /// <summary>To the subscriber, at once.</summary>
    public static Delivery To(Subscription subscription, Guid key, DateTimeOffset now, long sequence = 0) => new()
    {
        Sequence = sequence,
        Module = subscription.Module.Slug,
        Subscriber = subscription.Name,
        Key = key,
        Lane = Events.Lane.Of(key),
        NextAttemptAt = now,
    };
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

/// <summary>
/// A sixteenth of what a module hears, by the events' keys. One host at a time owns a lane and delivers what goes by it; the
/// row is locked by each delivery, so that a lane changes owner only between deliveries.
/// </summary>
[NotAudited]
internal sealed class Lane
{
    public const int Count = 16;

    public required short Number { get; init; }

    public Guid? Owner { get; set; }

    public static short Of(Guid key) => (short)(key.ToByteArray()[15] % Count);
}

/// <summary>A host that serves the module, and for how long it may be trusted to be alive.</summary>
[NotAudited]
internal sealed class HostLease
{
    public required Guid Host { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset Until { get; set; }
}

/// <summary>A subscriber that hears nothing until a person lets it go on.</summary>
internal sealed class PausedSubscriber
{
    public required string Name { get; init; }

    public required DateTimeOffset Since { get; init; }

    public required string By { get; init; }

    public required string Reason { get; init; }
}

internal sealed class OutboxConfiguration :
    IEntityTypeConfiguration<OutboxMessage>,
    IEntityTypeConfiguration<Delivery>,
    IEntityTypeConfiguration<DeliveryFailure>,
    IEntityTypeConfiguration<InboxEntry>,
    IEntityTypeConfiguration<Lane>,
    IEntityTypeConfiguration<HostLease>,
    IEntityTypeConfiguration<PausedSubscriber>
{
    private const string Open = "finished_at IS NULL";
    private const string Waiting = Open + " AND state = 'Waiting'";

    /// <summary>
    /// An event's deliveries are found without an order: by one, PostgreSQL would at times look for what is open among all
    /// that is finished.
    /// </summary>
    public static void FindDeliveriesByHash(ModelBuilder builder) =>
        builder.Entity<Delivery>().HasIndex(d => d.Sequence).HasMethod("hash");

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox");
        builder.HasKey(m => m.Sequence);
        builder.HasIndex(m => m.EventId).IsUnique();
        builder.HasIndex(m => m.CausedBy).HasFilter("caused_by IS NOT NULL");
        builder.HasMany(m => m.Deliveries).WithOne().HasForeignKey(d => d.Sequence);
    }

    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("delivery");
        builder.HasIndex(d => new { d.Module, d.Sequence }).HasFilter(Waiting);
        builder.HasIndex(d => new { d.Module, d.Key, d.Sequence }).HasFilter(Open);
        builder.HasMany(d => d.Failures).WithOne().HasForeignKey(f => f.DeliveryId);
    }

    public void Configure(EntityTypeBuilder<DeliveryFailure> builder) => builder.ToTable("delivery_failure");

    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("inbox");
        builder.HasKey(i => new { i.EventId, i.Subscriber });
    }

    public void Configure(EntityTypeBuilder<Lane> builder)
    {
        builder.ToTable("lane");
        builder.HasKey(l => l.Number);
        builder.Property(l => l.Number).ValueGeneratedNever();
        builder.HasData(Enumerable.Range(0, Lane.Count).Select(number => new Lane { Number = (short)number }));
    }

    public void Configure(EntityTypeBuilder<HostLease> builder)
    {
        builder.ToTable("host_lease");
        builder.HasKey(h => h.Host);
        builder.Property(h => h.Host).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<PausedSubscriber> builder)
    {
        builder.ToTable("paused_subscriber");
        builder.HasKey(p => p.Name);
    }
}
