using System.Net;
using System.Text.Json;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>The database crashes under the real host and is started again.</summary>
[EnbartPostgres("SQLite is part of the host: it is never away")]
public sealed class DatabasenBortaTests
{
    private static readonly TimeSpan Tålamod = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Health_and_pages_tell_that_the_database_is_away_and_delivery_goes_on_when_it_is_back()
    {
        await using var kluster = await Postgreskluster.EgetAsync();
        var settings = new Dictionary<string, string>
        {
            ["Demo"] = "false",
            ["Lagring__Postgres"] = kluster.Plats("kultur"),
            ["Lagring__Admin"] = "Username=postgres",
        };
        (await KulturApp.KörAsync(settings, "databas", "förbered")).Kod.ShouldBe(0);
        await using var app = await KulturApp.StartAsync(settings: settings);
        using var klient = new HttpClient { BaseAddress = app.Address };
        (await HälsaAsync()).ShouldBe((HttpStatusCode.OK, "levererar"));

        using var drift = await Besökare.InloggadAsync(app.Address, "Driftansvarig");

        await kluster.StoppaAsync();

        (await HälsaAsync()).ShouldBe((HttpStatusCode.ServiceUnavailable, "står still"));
        using (var svar = JsonDocument.Parse(await (await HämtaAsync()).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)))
        {
            svar.RootElement.GetProperty("moduler").EnumerateObject().ShouldNotBeEmpty();
            svar.RootElement.GetProperty("moduler").EnumerateObject().ShouldAllBe(m => m.Value.GetProperty("status").GetString() == "databasen svarar inte");
        }

        await drift.GåTillAsync("/drift");
        drift.Status.ShouldBe(HttpStatusCode.OK);
        drift.Sida.QuerySelectorAll("tbody tr").ShouldAllBe(rad => rad.TextContent.Contains("Databasen svarar inte"));

        await drift.GåTillAsync("/drift/museer/handelser");
        (drift.Status, drift.Rubrik).ShouldBe((HttpStatusCode.ServiceUnavailable, "Databasen svarar inte"));

        (await klient.GetAsync("/halsa/levande", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await kluster.StartaIgenAsync();

        using var slut = new CancellationTokenSource(Tålamod);
        while (await HälsaAsync() is var hälsa && hälsa.Kod != HttpStatusCode.OK)
        {
            slut.IsCancellationRequested.ShouldBeFalse($"still {hälsa}");
            await Task.Delay(50, CancellationToken.None);
        }

        using var samhälle = await Besökare.InloggadAsync(app.Address, "Samhällsutvecklare");
        await samhälle.GåTillAsync("/samhalle/aktorer/ny");
        await samhälle.Fyll("Organisation", "ja").Fyll("Namn", "Sotenäs läsecirkel").Fyll("E-post", "cirkel@example.org")
            .Fyll("Första rollen", "Studieförbund").Fyll("Rollens kommun", "Sotenäs").Fyll("Rollen gäller från och med", "2024-01-01")
            .TryckAsync("Registrera aktör");
        samhälle.Rubrik.ShouldBe("Sotenäs läsecirkel");
        using var konsulent = await Besökare.InloggadAsync(app.Address, "Bibliotekskonsulent");
        await Hus.VäntaAsync(konsulent, "/bibliotek/behov/ny?kommun=1427", s => s.Innehåll.Contains("Sotenäs läsecirkel"));

        Task<HttpResponseMessage> HämtaAsync() => klient.GetAsync("/halsa/leverans", TestContext.Current.CancellationToken);

        async Task<(HttpStatusCode Kod, string? Status)> HälsaAsync()
        {
            using var svar = await HämtaAsync();
            using var text = JsonDocument.Parse(await svar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return (svar.StatusCode, text.RootElement.GetProperty("status").GetString());
        }
    }
}
