using Kultur.Modularity;
using Kultur.Modularity.Events;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Kultur.Host;

/// <summary>
/// Traces and meters by OTLP, where the standard environment variables say where to: <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, and
/// <c>OTEL_SERVICE_NAME</c> for another name than <c>kultur</c>. Where they say nothing, nothing is gathered.
/// </summary>
internal static class Telemetri
{
    private const string Adress = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Namn = "OTEL_SERVICE_NAME";

    public static void AddTelemetri(this IServiceCollection services, IConfiguration settings)
    {
        if (string.IsNullOrWhiteSpace(settings[Adress]))
            return;
        Environment.SetEnvironmentVariable(Namn, settings[Namn] ?? "kultur");
        services.AddHostedService<LagMeter>();
        services.AddOpenTelemetry()
            .UseOtlpExporter()
            .WithTracing(traces => traces.AddSource(Telemetry.SourceName, "Npgsql").AddAspNetCoreInstrumentation())
            .WithMetrics(meters => meters.AddMeter(Telemetry.SourceName, "Npgsql").AddAspNetCoreInstrumentation());
    }
}
