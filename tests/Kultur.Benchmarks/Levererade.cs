using System.Diagnostics.Metrics;
using Kultur.Modularity;

namespace Kultur.Benchmarks;

/// <summary>Counts the deliveries that take effect, by the product's own meter.</summary>
internal sealed class Levererade : IDisposable
{
    private readonly MeterListener _lyssnare = new();
    private readonly Lock _lås = new();
    private long _antal;
    private (long Antal, TaskCompletionSource Nådd)? _väntar;

    /// <param name="utom">Whose deliveries are not counted.</param>
    public Levererade(string utom)
    {
        _lyssnare.InstrumentPublished = (instrument, lyssnare) =>
        {
            if (instrument.Meter.Name == Telemetry.SourceName && instrument.Name == "kultur.deliveries.delivered")
                lyssnare.EnableMeasurementEvents(instrument);
        };
        _lyssnare.SetMeasurementEventCallback<long>((_, antal, om, _) =>
        {
            if (!om.Contains(new("subscriber", utom)))
                Räkna(antal);
        });
        _lyssnare.Start();
    }

    /// <summary>When so many have taken effect since this was made.</summary>
    public Task TillsAsync(long antal, CancellationToken ct)
    {
        lock (_lås)
        {
            if (_antal >= antal)
                return Task.CompletedTask;
            _väntar = (antal, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return _väntar.Value.Nådd.Task.WaitAsync(ct);
        }
    }

    public void Dispose() => _lyssnare.Dispose();

    private void Räkna(long antal)
    {
        lock (_lås)
        {
            _antal += antal;
            if (_väntar is { } väntar && _antal >= väntar.Antal)
                väntar.Nådd.TrySetResult();
        }
    }
}
