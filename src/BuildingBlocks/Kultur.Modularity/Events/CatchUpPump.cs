using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity.Events;

/// <summary>
/// Gives late subscribers what a module told before they came, a batch a second, so that what is told meanwhile is not kept
/// waiting.
/// </summary>
internal sealed class CatchUpPump(
    IModule from, ModuleCatalog catalog, EventCatalog events, IServiceScopeFactory scopes, RelaySignals signals, TimeProvider clock,
    ModuleReadiness readiness, ILogger<CatchUpPump> log)
    : BackgroundService
{
    private static readonly TimeSpan BetweenBatches = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WhenReadyAsync(stoppingToken);
        foreach (var late in events.Subscriptions.Where(s => s.FromStart && EventCatalog.CanTell(from, s.Event) && catalog.Modules.Contains(s.Module)))
        {
            try
            {
                while (await CatchUpAsync(late, stoppingToken) > 0)
                {
                    signals.Carried(from, late.Module);
                    await Task.Delay(BetweenBatches, clock, stoppingToken);
                }
            }
            catch (Exception outage) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(outage, "What {From} told before {Subscriber} came is caught up at the next start", from.Name, late.Name);
            }
        }
    }

    private async Task<int> CatchUpAsync(Subscription late, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LateSubscribers>().CatchUpAsync(from, late, ct);
    }
}
