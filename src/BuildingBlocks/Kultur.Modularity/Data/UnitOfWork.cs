using System.Data;
using System.Diagnostics;
using Kultur.Domain;
using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kultur.Modularity;

/// <summary>
/// The only way to save: state, audit rows, outbox rows and the command's key commit together or not at all. What is read
/// in the transaction still holds when it commits: on SQLite it takes the write lock at once, on PostgreSQL it is
/// serializable, and the work of whoever loses a race is done again on fresh data.
/// </summary>
public sealed class UnitOfWork(
    CurrentUser user, ModuleCatalog catalog, EventCatalog events, RequestContext context, RelaySignals signals, WriteQueues queues, TimeProvider clock)
{
    private const int MaxAttempts = 20;

    private readonly List<OutboxMessage> _told = [];
    private readonly List<string> _announced = [];
    private readonly HashSet<string> _hearers = [];
    private bool _hasMail;
    private bool _hasPause;
    private string _useCase = "";

    /// <summary>Runs the work in a transaction and commits when it went well.</summary>
    /// <param name="db">The module's database.</param>
    /// <param name="useCase">The name in audit rows.</param>
    /// <param name="work">The work; it may be run again if it lost a race.</param>
    /// <param name="idempotencyKey">Saved with the answer, so that the command is not run twice.</param>
    /// <param name="ct">Cancels the work.</param>
    public async Task<TResult> RunAsync<TResult>(
        ModuleDbContext db, string useCase, Func<Task<TResult>> work, string? idempotencyKey, CancellationToken ct)
        where TResult : IResult<TResult>
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(db, useCase, work, idempotencyKey, lostRace: attempt > 1, ct);
            }
            catch (Exception failure) when (attempt < MaxAttempts && LostRace.Is(failure))
            {
                db.ChangeTracker.Clear();
            }
            catch
            {
                db.ChangeTracker.Clear();
                throw;
            }
        }
    }

    private async Task<TResult> RunOnceAsync<TResult>(
        ModuleDbContext db, string useCase, Func<Task<TResult>> work, string? idempotencyKey, bool lostRace, CancellationToken ct)
        where TResult : IResult<TResult>
    {
        using var turn = await queues.EnterAsync(db, lostRace, ct);
        (_useCase, _hasMail, _hasPause) = (useCase, false, false);
        _told.Clear();
        _announced.Clear();
        _hearers.Clear();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await BeginAsync(db, ct);
        try
        {
            var result = await work();
            if (result.Error is not null)
            {
                db.ChangeTracker.Clear();
                return result;
            }

            if (idempotencyKey is not null)
            {
                db.AnsweredCommands.Add(new AnsweredCommand
                {
                    Key = idempotencyKey,
                    UseCase = useCase,
                    Answer = result.AnswerToJson(),
                    At = clock.GetUtcNow(),
                });
            }

            using (Telemetry.Source.StartActivity("commit"))
                await Ledger.CommitAsync(db, TakeAudit(db), TakeTold(), ct);

            SignalCommitted(db);
            return result;
        }
        catch (Exception failure) when (!IsConnected(db))
        {
            throw new ConnectionLostException(failure);
        }
    }

    private static async Task<IDbContextTransaction> BeginAsync(ModuleDbContext db, CancellationToken ct)
    {
        try
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !IsConnected(db))
        {
            throw new ConnectionLostException(failure);
        }
    }

    private static bool IsConnected(ModuleDbContext db) => db.Database.GetDbConnection().State == ConnectionState.Open;

    /// <summary>What is saved from now on is done by this use case or subscriber; for work that several do in turn.</summary>
    internal void DoneBy(string useCase) => _useCase = useCase;

    /// <summary>Saves what has been done so far, within the transaction.</summary>
    internal Task SaveAsync(ModuleDbContext db, CancellationToken ct) => Ledger.SaveAsync(db, TakeAudit(db), TakeTold(), ct);

    /// <summary>Gathers what the aggregates have to tell so far, as told by the use case and for its reason; saved with the rest.</summary>
    internal void Tell(ModuleDbContext db)
    {
        var module = ModuleOf(db);
        var now = clock.GetUtcNow();
        foreach (var root in db.ChangeTracker.Entries<IAggregateRoot>().Select(e => e.Entity).Where(r => r.DomainEvents.Count > 0).ToList())
        {
            _told.AddRange(root.DomainEvents.SelectMany(module.Announce)
                .Select(announcement => events.ToOutbox(announcement, _useCase, user.Name, now, Activity.Current?.Id, context.HeardEvent)));
            root.ClearDomainEvents();
        }

        _hearers.UnionWith(_told.SelectMany(m => m.Deliveries).Select(d => d.Module));
    }

    private IReadOnlyList<AuditEntry> TakeAudit(ModuleDbContext db)
    {
        db.ChangeTracker.DetectChanges();
        var audit = Auditor.Audit(db, user, _useCase, clock.GetUtcNow());
        Tell(db);
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.Entity is Delivery delivery)
                _hearers.Add(delivery.Module);
            _hasMail |= entry.Entity is QueuedMail;
            _hasPause |= entry.Entity is PausedSubscriber;
        }

        return audit;
    }

    private List<OutboxMessage> TakeTold()
    {
        List<OutboxMessage> told = [.. _told];
        _announced.AddRange(told.Select(m => m.Name));
        _told.Clear();
        return told;
    }

    private void SignalCommitted(ModuleDbContext db)
    {
        foreach (var name in _announced)
            Telemetry.Published.Add(1, new("module", ModuleOf(db).Slug), new("event", name));
        if (_hearers.Count > 0)
            signals.Committed(ModuleOf(db), _hearers);
        if (_hasMail)
            signals.CommittedMail(ModuleOf(db));
        if (_hasPause)
            signals.CommittedPause();
    }

    private IModule ModuleOf(ModuleDbContext db) => catalog.Modules.Single(m => m.DbContextType == db.GetType());
}
