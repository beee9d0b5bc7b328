using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity.Events;

/// <summary>Keeps a module's events moving to each module that hears them.</summary>
internal sealed class EventPump(
    IModule from, ModuleCatalog catalog, EventCatalog events, IServiceProvider services, RelaySignals signals, TimeProvider clock,
    ModuleReadiness readiness, ILogger<EventPump> log)
    : BackgroundService
{
    /// <summary>
    /// While events come faster than they are delivered, the next ones are let come together: a transaction for several
    /// costs hardly more than for one, and leaves the database to those who tell. In real time, whatever the clock says.
    /// </summary>
    private static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WhenReadyAsync(stoppingToken);
        await Task.WhenAll(catalog.Modules.Where(to => events.Hears(from, to)).Select(to => PumpAsync(to, stoppingToken)));
    }

    /// <summary>While no bell rings only time makes something due: what is next is then not asked for again, so that an idle host asks little.</summary>
    private async Task PumpAsync(IModule to, CancellationToken ct)
    {
        var courier = ActivatorUtilities.CreateInstance<Courier>(services, from, to);
        var (next, isKnown) = ((DateTimeOffset?)null, false);
        while (!ct.IsCancellationRequested)
        {
            try
            {
                var begun = await courier.DeliverDueAsync(ct);
                if (begun.Deliveries >= Courier.BatchSize)
                    continue;
                if (begun.Events > 1 && signals.HasRung(from, to))
                    await Task.Delay(Linger, ct);
                var isIdle = begun.Deliveries == 0 && !courier.HasReceipts;
                if (isIdle && !isKnown)
                    next = await courier.NextAsync(ct);
                var hasRung = await signals.EventsAsync(from, to, isIdle ? Sweep.Until(next, clock) : Receipts.Within, ct);
                isKnown = isIdle && !hasRung && !(next <= clock.GetUtcNow());
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
            }
            catch (Exception outage)
            {
                log.LogError(outage, "What {From} tells {To} stands still and goes on", from.Name, to.Name);
                await Task.Delay(Sweep.AfterOutage, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await FinishAsync(courier, to);
    }

    private async Task FinishAsync(Courier courier, IModule to)
    {
        try
        {
            await courier.FinishAsync(CancellationToken.None);
        }
        catch (Exception outage)
        {
            log.LogWarning(outage, "What {To} heard last from {From} could not be noted as delivered; it comes again and takes no effect", to.Name, from.Name);
        }
    }
}
