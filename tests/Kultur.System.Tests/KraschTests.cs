using System.Globalization;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>
/// The real host ends, as by a power cut, at one step of an event's way from one module to others after the other, each time
/// while it takes up what the one before has left: nothing is lost and nothing takes effect twice.
/// </summary>
[BådaDatabaserna]
public sealed class KraschTests : IDisposable
{
    private const string Registrerad = "samhalle.aktor-registrerad";

    private static readonly TimeSpan Tålamod = TimeSpan.FromSeconds(60);

    /// <summary>The steps, in the order they are taken.</summary>
    private static readonly string[] Steg =
    [
        "RegistreraAktör>commit:start",
        "RegistreraAktör>save:stop",
        "RegistreraAktör>commit:stop",
        "deliver:start",
        Registrerad + ":start",
        Registrerad + ":stop",
        "deliver>save:stop",
        "deliver>commit:start",
        "deliver>commit:stop",
        "deliver:stop",
        "mark-delivered:start",
        "mark-delivered:stop",
    ];

    private readonly DirectoryInfo _mapp = Directory.CreateTempSubdirectory("kultur-krasch-");
    private readonly List<string> _besked = [];

    [Fact]
    public async Task What_was_told_takes_effect_once_although_the_process_ends_at_every_step()
    {
        foreach (var steg in Steg)
            await RegistreraTillsDetDörAsync(steg);
        await using var sist = await KulturApp.StartAsync(_mapp.FullName, Inställningar());
        using var samhälle = await Besökare.InloggadAsync(sist.Address, "Samhällsutvecklare");
        await RegistreraAsync(samhälle, "Marks hembygdsförening");
        await samhälle.TystAsync();

        var aktörer = await LäsAsync("samhalle", "select namn from aktor");
        _besked.Except(aktörer).ShouldBeEmpty("told to be registered, and lost");
        aktörer.ShouldBeUnique();
        (await AntalAsync("samhalle", $"select count(*) from outbox where name = '{Registrerad}'")).ShouldBe(aktörer.Count, "state and outbox were saved apart");
        (await AntalAsync("samhalle", "select count(*) from audit where use_case = 'RegistreraAktör'")).ShouldBe(aktörer.Count, "state and audit were saved apart");
        (await AntalAsync("samhalle", "select count(*) from delivery where state <> 'Delivered'")).ShouldBe(0);
        (await AntalAsync("samhalle", "select count(*) from delivery_failure")).ShouldBe(0, "a power cut is nobody's failure");

        var prenumeranter = await LäsAsync("samhalle", "select distinct subscriber from delivery d join outbox o on o.sequence = d.sequence where o.name = '" + Registrerad + "'");
        prenumeranter.Count.ShouldBeGreaterThan(1);
        foreach (var prenumerant in prenumeranter)
        {
            var modul = prenumerant.Split('.')[0];
            (await AntalAsync(modul, $"select count(*) from inbox where subscriber = '{prenumerant}'")).ShouldBe(aktörer.Count, $"{prenumerant} has not heard all");
            (await AntalAsync(modul, $"select count(*) from audit where use_case = '{prenumerant}'")).ShouldBe(aktörer.Count, $"what {prenumerant} heard took no effect, or two");
        }
    }

    public void Dispose() => _mapp.Delete(recursive: true);

    private async Task RegistreraTillsDetDörAsync(string steg)
    {
        await using var app = await KulturApp.CreateAsync(_mapp.FullName, Inställningar(
            ("DOTNET_STARTUP_HOOKS", Path.Combine(AppContext.BaseDirectory, "Kultur.Crash.dll")), ("KULTUR_KRASCH", steg)));
        app.Launch();
        using var slut = new CancellationTokenSource(Tålamod);
        var dött = app.ExitAsync(slut.Token);
        try
        {
            await app.ReadyAsync();
            using var samhälle = await Besökare.InloggadAsync(app.Address, "Samhällsutvecklare");
            while (!dött.IsCompleted)
                await RegistreraAsync(samhälle, $"Förening {_besked.Count} efter {steg}");
        }
        catch (Exception avbrott) when (avbrott is HttpRequestException or InvalidOperationException)
        {
            // Died while it was asked, or before it was ready.
        }

        await dött;
    }

    private async Task RegistreraAsync(Besökare samhälle, string namn)
    {
        await samhälle.GåTillAsync("/samhalle/aktorer/ny");
        await samhälle.Fyll("Namn", namn).TryckAsync("Registrera aktör");
        samhälle.Rubrik.ShouldBe(namn);
        _besked.Add(namn);
    }

    /// <summary>On PostgreSQL the next host waits until the lease of the dead one is out.</summary>
    private static Dictionary<string, string> Inställningar(params IEnumerable<(string Namn, string Värde)> egna) =>
        egna.Append(("Demo", "false")).Append(("Händelser__Lease", "0.5")).ToDictionary(s => s.Item1, s => s.Item2);

    private async Task<int> AntalAsync(string modul, string sql) => int.Parse((await LäsAsync(modul, sql)).Single(), CultureInfo.InvariantCulture);

    private async Task<List<string>> LäsAsync(string modul, string sql)
    {
        await using var connection = await KulturApp.AnslutAsync(_mapp.FullName, modul);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    }
}
