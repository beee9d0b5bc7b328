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
/// event of that age may still come; answered commands' keys, after a month. What waits, is dead, parked or refused stays.
/// </summary>
internal sealed class Retention(IServiceScopeFactory scopes, IConfiguration settings, TimeProvider clock)
{
    private const int BatchSize = 1_000;

    private static readonly TimeSpan KeepAnswers = TimeSpan.FromDays(30);

    private readonly TimeSpan _keep = TimeSpan.FromDays(settings.GetValue("Händelser:Behåll", 90.0));

    /// <returns>How many rows were cleared, deliveries and failures not counted.</returns>
    public async Task<int> ClearAsync(IModule module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module);
        var now = clock.GetUtcNow();
        var (told, heard, answered) = (now - _keep, now - (2 * _keep), now - KeepAnswers);
        return await InBatchesAsync(() => ClearToldAsync(db, told, ct))
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

    private static async Task<int> ClearToldAsync(ModuleDbContext db, DateTimeOffset before, CancellationToken ct)
    {
        var old = await db.Outbox.Where(m => m.At < before && !m.Deliveries.Any(d => d.FinishedAt == null))
            .OrderBy(m => m.Sequence).Take(BatchSize).Select(m => m.Sequence).ToListAsync(ct);
        await db.Deliveries.Where(d => old.Contains(d.Sequence)).ExecuteDeleteAsync(ct);
        await db.Outbox.Where(m => old.Contains(m.Sequence)).ExecuteDeleteAsync(ct);
        return old.Count;
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
