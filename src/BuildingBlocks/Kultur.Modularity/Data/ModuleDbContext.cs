using Kultur.Domain;
using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kultur.Modularity;

/// <summary>
/// A module's own database: its aggregates, and beside them what makes the module durable (outbox, inbox, audit, mail).
/// Changes are saved by the <see cref="UnitOfWork"/> alone.
/// </summary>
public abstract class ModuleDbContext : DbContext
{
    private bool? _onPostgres;
    private IReadOnlyList<NpgsqlBatchCommand> _along = [];

    /// <summary>Opens no connection yet.</summary>
    /// <param name="options">The provider, chosen by the host.</param>
    protected ModuleDbContext(DbContextOptions options)
        : base(options) => Database.AutoSavepointsEnabled = false; // A unit of work is saved whole or not at all.

    /// <summary>Whether the host stores in PostgreSQL; else in SQLite.</summary>
    internal bool OnPostgres => _onPostgres ??= Database.IsNpgsql();

    internal DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    internal DbSet<Delivery> Deliveries => Set<Delivery>();

    internal DbSet<Lane> Lanes => Set<Lane>();

    internal DbSet<HostLease> HostLeases => Set<HostLease>();

    internal DbSet<PausedSubscriber> PausedSubscribers => Set<PausedSubscriber>();

    internal DbSet<InboxEntry> Inbox => Set<InboxEntry>();

    internal DbSet<AuditEntry> Audit => Set<AuditEntry>();

    internal DbSet<AnsweredCommand> AnsweredCommands => Set<AnsweredCommand>();

    internal DbSet<QueuedMail> MailQueue => Set<QueuedMail>();

    /// <summary>Called before the database is asked anything, other than to save.</summary>
    internal Action? BeforeAsking { get; set; }

    /// <summary>Puts a letter in the queue: it is sent when, and only when, the unit of work commits.</summary>
    public void Send(Letter letter) => MailQueue.Add(QueuedMail.From(letter));

    /// <summary>What has been done to an aggregate, newest first.</summary>
    /// <param name="aggregate">The aggregate's id.</param>
    /// <param name="ct">Cancels the reading.</param>
    public async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(Guid aggregate, CancellationToken ct = default)
    {
        var rows = await Audit.AsNoTracking().Where(a => a.AggregateId == aggregate)
            .OrderByDescending(a => a.Id).Take(200).ToListAsync(ct);
        return [.. rows.Select(a => new HistoryEntry(a.At, a.UserName, a.UseCase, a.Changes))];
    }

    /// <summary>
    /// The refusal to give when a form was opened at another version than the saved one: tells who changed what since.
    /// </summary>
    /// <param name="aggregate">As loaded now.</param>
    /// <param name="openedAt">The version in the form.</param>
    /// <param name="ct">Cancels the reading.</param>
    public async Task<Error> ConflictAsync(IAggregateRoot aggregate, int openedAt, CancellationToken ct = default)
    {
        var rows = await Audit.AsNoTracking()
            .Where(a => a.AggregateId == aggregate.Key && a.Version > openedAt)
            .OrderBy(a => a.Id).ToListAsync(ct);
        var changes = rows
            .SelectMany(row => row.Changes, (row, change) => new FieldChange(change.Field, change.Before, change.After, row.UserName, row.At))
            .GroupBy(c => (c.Field, Part: IsOfPart(c) ? c : null))
            .Select(g => g.Last() with { Before = g.First().Before });
        return Error.Conflict("Någon annan har ändrat uppgifterna sedan du öppnade dem.") with { Changes = [.. changes] };

        static bool IsOfPart(FieldChange change) => change.Field.Contains('.');
    }

    /// <summary>Refused: the unit of work saves, so that state, audit and outbox cannot be saved apart.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("Only the unit of work saves. Send a command instead.");

    /// <summary>Refused: saving is asynchronous and belongs to the unit of work.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Only the unit of work saves. Send a command instead.");

    /// <summary>For the unit of work, and for what the relays note about their own work.</summary>
    internal Task<int> SaveAsync(CancellationToken ct) => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, ct);

    /// <summary>Lets PostgreSQL do something after what is saved next, in the same round trip.</summary>
    internal void SendAlong(IReadOnlyList<NpgsqlBatchCommand> commands) => _along = commands;

    /// <summary>What is to be sent along, which whoever takes it sends.</summary>
    internal IReadOnlyList<NpgsqlBatchCommand> TakeAlong() => Interlocked.Exchange(ref _along, []);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        foreach (var id in TypedIdConverter.TypedIdsOf(GetType().Assembly))
            configurationBuilder.Properties(id).HaveConversion(TypedIdConverter.For(id));
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ModuleDbContext).Assembly);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        foreach (var root in modelBuilder.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IAggregateRoot))).ToList())
        {
            modelBuilder.Entity(root.ClrType).Ignore(nameof(IAggregateRoot.DomainEvents));
            modelBuilder.Entity(root.ClrType).Property(nameof(IAggregateRoot.Version)).IsConcurrencyToken();
        }

        AsciiNames.Apply(modelBuilder);
        if (Database.IsNpgsql())
        {
            Postgres.CompareTextAsSqlite(modelBuilder);
            OutboxConfiguration.FindDeliveriesByHash(modelBuilder);
        }
    }
}
