using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity.Events;

/// <summary>Keeps this host's lanes, while it lives.</summary>
internal sealed class LaneKeeper(ModuleCatalog catalog, Lanes lanes, RelaySignals signals, ModuleReadiness readiness, ILogger<LaneKeeper> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WhenReadyAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var module in catalog.Modules)
            {
                try
                {
                    if (await lanes.KeepAsync(module, stoppingToken))
                        signals.LanesChanged(module);
                }
                catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
                {
                }
                catch (Exception outage)
                {
                    log.LogError(outage, "The lanes of {Module} could not be kept; trying again", module.Name);
                }
            }

            await ((Task)signals.LanesAsync(lanes.Lease / 3, stoppingToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        try
        {
            await lanes.ReleaseAsync(CancellationToken.None);
        }
        catch (Exception outage)
        {
            log.LogWarning(outage, "The lanes could not be given up; others take them when the lease is out");
        }
    }
}
