using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Quartz;

namespace Kultur.Modularity.Jobs;

/// <summary>A command that the clock sends.</summary>
/// <param name="Name">ASCII, unique in the module.</param>
/// <param name="Cron">When, as a Quartz cron expression in Swedish time.</param>
/// <param name="Command">Makes the command; it holds the logic, the job none.</param>
public sealed record TimedUseCase(string Name, string Cron, Func<ICommand> Command);

/// <summary>Sends a module's timed command as the system, at one host where several serve the module.</summary>
[DisallowConcurrentExecution]
internal sealed class UseCaseJob(ISender sender, CurrentUser user, ModuleCatalog catalog, Lanes lanes) : IJob
{
    public const string Module = "modul";
    public const string Name = "namn";

    public async Task Execute(IJobExecutionContext context)
    {
        var module = catalog.Find(context.MergedJobDataMap.GetString(Module)!)!;
        if (!lanes.IsFirstOf(module))
            return;
        user.BecomeSystem(catalog);
        var timed = module.Jobs.Single(j => j.Name == context.MergedJobDataMap.GetString(Name));
        Result result = await sender.Send(timed.Command(), context.CancellationToken);
        if (result.Error is { } error)
            throw new JobExecutionException($"{timed.Name}: {error.Message}");
    }
}
