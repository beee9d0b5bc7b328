using Kultur.Domain;
using Kultur.Modularity.Jobs;
using Kultur.Modularity.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Kultur.Modularity.Events;

/// <summary>
/// Clears what is finished and old from a module's tables, a thousand rows at a time: events whose every delivery is
/// decided, and letters that are sent, after <c>Händelser:Behåll</c> days (90); the notes that an event has been heard, after twice as long, since an
/// event of that age may still come; answered commands' keys, after a month. What waits, is dead, parked or refused stays; but a
/// module that is switched off finds no more than the rest does when it is switched on again.
/// </summary>
internal sealed class Retention(ModuleCatalog catalog, IServiceScopeFactory scopes, IConfiguration settings, TimeProvider clock)
{
    private const int BatchSize = 1_000;

    private static readonly TimeSpan KeepAnswers = TimeSpan.FromDays(30);

    private readonly string[] _switchedOff = [.. catalog.SwitchedOff.Select(m => m.Slug)];
    private readonly TimeSpan _keep = TimeSpan.FromDays(settings.GetValue("Händelser:Behåll", 90.0));

    /// <returns>How many rows were cleared, deliveries and failures not counted.</returns>
    public async Task<int> ClearAsync(IModule module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module);
        var unitOfWork = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var now = clock.GetUtcNow();
        var (told, heard, answered) = (now - _keep, now - (2 * _keep), now - KeepAnswers);
        return await InBatchesAsync(() => ClearToldAsync(db, unitOfWork, told, ct))
            + await InBatchesAsync(() => ClearHeardAsync(db, heard, ct))
            + await InBatchesAsync(() => ClearSentAsync(db, told, ct))
            + await db.AnsweredCommands.Where(a => a.At < answered).ExecuteDeleteAsync(ct);
    }

    private static async Task<int> InBatchesAsync(Func<Task<int>> clear)
    {
        var (total, cleared) = (0, 0);
        do
        {
            cleared = await clear();
            total += cleared;
        }
        while (cleared == BatchSize);
        return total;
    }

    /// <summary>Events and their deliveries together: a late subscriber may be given one of them at the same time.</summary>
    private async Task<int> ClearToldAsync(ModuleDbContext db, UnitOfWork unitOfWork, DateTimeOffset before, CancellationToken ct)
    {
        var cleared = 0;
        await unitOfWork.RunAsync(db, RetentionJob.Name, ClearAsync, idempotencyKey: null, ct);
        return cleared;

        async Task<Result> ClearAsync()
        {
            var old = await db.Outbox.Where(m => m.At < before && !m.Deliveries.Any(d => d.FinishedAt == null && !(_switchedOff.Contains(d.Module) && d.State == DeliveryState.Waiting)))
                .OrderBy(m => m.Sequence).Take(BatchSize).Select(m => m.Sequence).ToListAsync(ct);
            await db.Deliveries.Where(d => old.Contains(d.Sequence)).ExecuteDeleteAsync(ct);
            await db.Outbox.Where(m => old.Contains(m.Sequence)).ExecuteDeleteAsync(ct);
            cleared = old.Count;
            return Result.Success;
        }
    }

    private static async Task<int> ClearHeardAsync(ModuleDbContext db, DateTimeOffset before, CancellationToken ct)
    {
        var old = await db.Inbox.Where(i => i.At < before).OrderBy(i => i.EventId).Take(BatchSize).Select(i => i.EventId).Distinct().ToListAsync(ct);
        var cleared = await db.Inbox.Where(i => i.At < before && old.Contains(i.EventId)).ExecuteDeleteAsync(ct);
        return Math.Min(cleared, BatchSize);
    }

    private static Task<int> ClearSentAsync(ModuleDbContext db, DateTimeOffset before, CancellationToken ct) => db.MailQueue
        .Where(m => db.MailQueue.Where(old => old.State == MailState.Sent && old.SentAt < before).OrderBy(old => old.Id).Take(BatchSize).Select(old => old.Id).Contains(m.Id))
        .ExecuteDeleteAsync(ct);
}

/// <summary>Clears a module's tables each night, at one host where several serve the module.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(ModuleCatalog catalog, Lanes lanes, Retention retention, ILogger<RetentionJob> log) : IJob
{
    public const string Name = "rensa-handelser";
    public const string EachNight = "0 40 2 * * ?";

    public async Task Execute(IJobExecutionContext context)
    {
        var module = catalog.Find(context.MergedJobDataMap.GetString(UseCaseJob.Module)!)!;
        if (!lanes.IsFirstOf(module))
            return;
        var cleared = await retention.ClearAsync(module, context.CancellationToken);
        log.LogInformation("{Count} old rows of {Module} are cleared", cleared, module.Name);
    }
}
