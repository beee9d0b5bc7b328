using System.Net;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>What one host has sealed another opens: a visitor does not notice which of them answers.</summary>
[BådaDatabaserna]
public sealed class NycklarTests
{
    [Fact]
    public async Task A_sign_in_holds_when_the_host_is_replaced()
    {
        var mapp = Directory.CreateTempSubdirectory("kultur-nycklar-");
        await using var förra = await StartaAsync(mapp.FullName);
        using var samhälle = await Besökare.InloggadAsync(förra.Address, "Samhällsutvecklare");
        await förra.KillAsync();
        await using var nästa = await StartaAsync(mapp.FullName);

        await samhälle.GåTillAsync(new Uri(nästa.Address, "/samhalle/aktorer").ToString());

        samhälle.Rubrik.ShouldBe("Aktörer");
        await nästa.KillAsync();
        mapp.Delete(recursive: true);
    }

    [Fact]
    [EnbartPostgres("on SQLite one host serves the databases")]
    public async Task A_sign_in_and_a_form_of_one_host_hold_at_another_that_shares_nothing_but_the_database()
    {
        await using var ena = await StartaAsync();
        await using var andra = await StartaAsync(plats: ena.Settings["Lagring__Postgres"]);
        using var samhälle = await Besökare.InloggadAsync(ena.Address, "Samhällsutvecklare");

        await samhälle.GåTillAsync(new Uri(andra.Address, "/samhalle/aktorer/ny").ToString());
        await samhälle.Fyll("Namn", "Hembygdens vänner").TryckAsync("Registrera aktör");

        samhälle.Status.ShouldBe(HttpStatusCode.OK);
        samhälle.Rubrik.ShouldBe("Hembygdens vänner");
    }

    private static Task<KulturApp> StartaAsync(string? mapp = null, string? plats = null)
    {
        var settings = new Dictionary<string, string> { ["Demo"] = "false" };
        if (plats is not null)
            settings["Lagring__Postgres"] = plats;
        return KulturApp.StartAsync(mapp, settings);
    }
}
