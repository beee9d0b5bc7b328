using System.Diagnostics;

namespace Kultur.Modularity;

/// <summary>The product's traces: one activity per use case and per step of a delivery.</summary>
public static class Telemetry
{
    /// <summary>The name of the activity source.</summary>
    public const string SourceName = "Kultur";

    internal static ActivitySource Source { get; } = new(SourceName);
}
