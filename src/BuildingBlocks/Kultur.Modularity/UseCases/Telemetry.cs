using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Kultur.Modularity;

/// <summary>
/// The product's traces and meters, for whoever listens: one activity per use case and per step of a delivery; what is
/// told, delivered and failed, by module.
/// </summary>
public static class Telemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string SourceName = "Kultur";

    internal static ActivitySource Source { get; } = new(SourceName);

    internal static Meter Meter { get; } = new(SourceName);

    /// <summary>Events committed to an outbox, by the module that tells and the event's name.</summary>
    internal static Counter<long> Published { get; } = Meter.CreateCounter<long>("kultur.events.published", "{event}");

    /// <summary>Deliveries that have taken effect, by the module that hears and the subscriber.</summary>
    internal static Counter<long> Delivered { get; } = Meter.CreateCounter<long>("kultur.deliveries.delivered", "{delivery}");

    /// <summary>Attempts that failed, by the module that hears, the subscriber and what became of the delivery.</summary>
    internal static Counter<long> Failed { get; } = Meter.CreateCounter<long>("kultur.deliveries.failed", "{attempt}");

    /// <summary>How long a subscriber takes, per event, by the module that hears and the subscriber.</summary>
    internal static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>("kultur.delivery.duration", "s");
}
