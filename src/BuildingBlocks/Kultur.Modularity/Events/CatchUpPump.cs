using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity.Events;

/// <summary>
/// Lets go on what could not be delivered before this version came: what an earlier one parked, and what a module told before a
/// late subscriber was there, a batch a second, so that what is told meanwhile is not kept waiting. At the start, and when hosts
/// have come or gone: one of an earlier version may have been at work until then.
/// </summary>
internal sealed class CatchUpPump(
    IModule from, EventCatalog events, LateSubscribers late, IServiceScopeFactory scopes, RelaySignals signals, TimeProvider clock,
    ModuleReadiness readiness, ILogger<CatchUpPump> log)
    : BackgroundService
{
    private static readonly TimeSpan BetweenBatches = TimeSpan.FromSeconds(1);

    /// <summary>Before anything of the module is delivered.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        late.HoldBack(from);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WhenReadyAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ReturnParkedAsync(stoppingToken);
                foreach (var subscription in late.Of(from))
                    await CatchUpAsync(subscription, stoppingToken);
                await signals.HostsAsync(from, stoppingToken);
            }
            catch (Exception outage) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(outage, "What {From} told before this version came rests and goes on", from.Name);
                await Task.Delay(Sweep.AfterOutage, stoppingToken);
            }
        }
    }

    private async Task ReturnParkedAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var hearer in await ParkedDeliveries.ReturnAsync(scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(from), events, clock.GetUtcNow(), ct))
            signals.Carried(from, hearer);
    }

    private async Task CatchUpAsync(Subscription subscription, CancellationToken ct)
    {
        while (true)
        {
            var hasCaughtUp = await late.CatchUpAsync(from, subscription, ct);
            signals.Carried(from, subscription.Module);
            if (hasCaughtUp)
                return;
            await Task.Delay(BetweenBatches, clock, ct);
        }
    }
}
