using System.Net;
using System.Text;
using System.Threading.Channels;
using Kultur.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.System.Tests;

/// <summary>What a collector of traces and meters receives, in a real conversation.</summary>
[BådaDatabaserna]
public sealed class TelemetriTests
{
    private static readonly TimeSpan Tålamod = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_collector_receives_the_cascade_and_the_meters_where_the_environment_names_one()
    {
        var mottaget = Channel.CreateUnbounded<(string Väg, string Text)>();
        await using var mottagare = await MottagareAsync(mottaget.Writer);
        var adress = mottagare.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        await using var app = await KulturApp.StartAsync(settings: new()
        {
            ["Demo"] = "false",
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = adress,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "500",
        });
        using var besökare = await Besökare.InloggadAsync(app.Address, "Samhällsutvecklare");
        await besökare.GåTillAsync("/samhalle/aktorer/ny");
        await besökare.Fyll("Namn", "Grästorps bokkafé").TryckAsync("Registrera aktör");
        besökare.Rubrik.ShouldBe("Grästorps bokkafé");

        using var slut = new CancellationTokenSource(Tålamod);
        var saknas = new HashSet<(string Väg, string Text)>
        {
            ("/v1/traces", "RegistreraAktör"),
            ("/v1/traces", "samhalle.aktor-registrerad"),
            ("/v1/metrics", "kultur.events.published"),
            ("/v1/metrics", "kultur.deliveries.delivered"),
            ("/v1/metrics", "kultur.delivery.lag"),
        };
        while (saknas.Count > 0)
        {
            var (väg, text) = await mottaget.Reader.ReadAsync(slut.Token);
            saknas.RemoveWhere(s => s.Väg == väg && text.Contains(s.Text, StringComparison.Ordinal));
        }
    }

    private static async Task<WebApplication> MottagareAsync(ChannelWriter<(string Väg, string Text)> mottaget)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/{**väg}", async (HttpRequest fråga) =>
        {
            using var läsare = new StreamReader(fråga.Body, Encoding.UTF8);
            mottaget.TryWrite((fråga.Path, await läsare.ReadToEndAsync()));
            return Results.StatusCode((int)HttpStatusCode.OK);
        });
        await app.StartAsync();
        return app;
    }
}
