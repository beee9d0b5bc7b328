using Kultur.Modularity.Events;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity.Mail;

/// <summary>Keeps a module's mail moving.</summary>
internal sealed class MailPump(
    IModule module, MailRelay relay, Lanes lanes, RelaySignals signals, TimeProvider clock, ModuleReadiness readiness, ILogger<MailPump> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WhenReadyAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (lanes.IsFirstOf(module) && await relay.SendDueAsync(stoppingToken) > 0)
                {
                }

                await signals.MailAsync(module, Sweep.Until(await relay.NextAsync(stoppingToken), clock), stoppingToken);
            }
            catch (Exception outage) when (outage is not OperationCanceledException)
            {
                log.LogError(outage, "The mail of {Module} stands still and goes on", module.Name);
                await Task.Delay(Sweep.AfterOutage, stoppingToken);
            }
        }
    }
}
