using System.Data;
using System.Diagnostics;
using Kultur.Domain;
using Kultur.Modularity.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kultur.Modularity;

/// <summary>
/// The only way to save: state, audit rows, outbox rows and the command's key commit together or not at all. What is read
/// in the transaction still holds when it commits: on SQLite it takes the write lock at once, on PostgreSQL it is
/// serializable, and the work of whoever loses a race is done again on fresh data.
/// </summary>
public sealed class UnitOfWork(
    CurrentUser user, ModuleCatalog catalog, EventCatalog events, RelaySignals signals, WriteQueues queues, TimeProvider clock)
{
    private const int MaxAttempts = 20;

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
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
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

        await CommitAsync(db, useCase, transaction, ct);
        return result;
    }

    private async Task CommitAsync(ModuleDbContext db, string useCase, IDbContextTransaction transaction, CancellationToken ct)
    {
        using var activity = Telemetry.Source.StartActivity("commit");
        var module = catalog.Modules.Single(m => m.DbContextType == db.GetType());
        var now = clock.GetUtcNow();
        db.Audit.AddRange(Auditor.Audit(db, user, useCase, now));

        foreach (var root in db.ChangeTracker.Entries<IAggregateRoot>().Select(e => e.Entity).ToList())
        {
            db.Outbox.AddRange(root.DomainEvents.SelectMany(module.Announce)
                .Select(announcement => events.ToOutbox(announcement, useCase, user.Name, now, Activity.Current?.Id)));
            root.ClearDomainEvents();
        }

        using (Telemetry.Source.StartActivity("save"))
            await db.SaveAsync(ct);
        await transaction.CommitAsync(ct);
        signals.Committed(module);
    }
}
