using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;

namespace Kultur.Modularity.Events;

/// <summary>
/// Measures, for whoever listens to the meters, how long the oldest event has waited for each module that hears. Runs only
/// where somebody listens, since it asks the databases every fifteen seconds.
/// </summary>
public sealed class LagMeter : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    private readonly DeliveryHealth _health;
    private readonly ModuleReadiness _readiness;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<string, double> _seconds = [];

    /// <summary>Adds the gauge to the meter.</summary>
    public LagMeter(DeliveryHealth health, ModuleReadiness readiness, TimeProvider clock)
    {
        (_health, _readiness, _clock) = (health, readiness, clock);
        Telemetry.Meter.CreateObservableGauge(
            "kultur.delivery.lag",
            () => _seconds.Select(lag => new Measurement<double>(lag.Value, new KeyValuePair<string, object?>("module", lag.Key))),
            "s");
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await _readiness.WhenReadyAsync(stoppingToken);
        using var timer = new PeriodicTimer(Interval, _clock);
        do
        {
            foreach (var module in (await _health.LookAsync(stoppingToken)).Where(m => m.Answers))
                _seconds[module.Module] = module.Subscribers.Max(s => s.Lag)?.TotalSeconds ?? 0;
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
