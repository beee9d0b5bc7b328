using Kultur.Testing;
using Microsoft.Data.Sqlite;

namespace Kultur.System.Tests;

/// <summary>
/// The process ends, as by a power cut, between every two steps of an event's way from one module to others, and is
/// started again: nothing is lost and nothing takes effect twice.
/// </summary>
public sealed class KraschTests : IDisposable
{
    private const string Registrerad = "samhalle.aktor-registrerad";

    private static readonly TimeSpan Tålamod = TimeSpan.FromSeconds(60);
    private static readonly string[] Namn = ["Alingsås bokkafé", "Tranemo filmklubb", "Orust körförbund"];

    private readonly DirectoryInfo _mapp = Directory.CreateTempSubdirectory("kultur-krasch-");

    /// <summary>The steps, in the order they are taken.</summary>
    public static TheoryData<string> Steg =>
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

    [Theory]
    [MemberData(nameof(Steg))]
    public async Task What_was_told_takes_effect_once_although_the_process_ends_in_the_middle(string steg)
    {
        var besked = await RegistreraTillsDetDörAsync(steg);

        await using (await KulturApp.StartAsync(_mapp.FullName, new() { ["Demo"] = "false" }))
            await TystAsync();

        var aktörer = Läs("samhalle", "select namn from aktor");
        besked.Except(aktörer).ShouldBeEmpty("told to be registered, and lost");
        Antal("samhalle", $"select count(*) from outbox where name = '{Registrerad}'").ShouldBe(aktörer.Count, "state and outbox were saved apart");
        Antal("samhalle", "select count(*) from audit where use_case = 'RegistreraAktör'").ShouldBe(aktörer.Count, "state and audit were saved apart");
        Antal("samhalle", "select count(*) from delivery where state <> 'Delivered'").ShouldBe(0);

        var prenumeranter = Läs("samhalle", "select distinct subscriber from delivery d join outbox o on o.sequence = d.sequence where o.name = '" + Registrerad + "'");
        prenumeranter.Count.ShouldBeGreaterThan(aktörer.Count == 0 ? -1 : 1);
        foreach (var prenumerant in prenumeranter)
        {
            var modul = prenumerant.Split('.')[0];
            Antal(modul, $"select count(*) from inbox where subscriber = '{prenumerant}'").ShouldBe(aktörer.Count, $"{prenumerant} has not heard all");
            Antal(modul, $"select count(*) from audit where use_case = '{prenumerant}'").ShouldBe(aktörer.Count, $"what {prenumerant} heard took no effect, or two");
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _mapp.Delete(recursive: true);
    }

    /// <summary>The names that were answered to be registered.</summary>
    private async Task<List<string>> RegistreraTillsDetDörAsync(string steg)
    {
        await using var app = await KulturApp.StartAsync(_mapp.FullName, new()
        {
            ["Demo"] = "false",
            ["DOTNET_STARTUP_HOOKS"] = Path.Combine(AppContext.BaseDirectory, "Kultur.Crash.dll"),
            ["KULTUR_KRASCH"] = steg,
        });
        var besked = new List<string>();
        try
        {
            using var samhälle = await Besökare.InloggadAsync(app.Address, "Samhällsutvecklare");
            foreach (var namn in Namn)
            {
                await samhälle.GåTillAsync("/samhalle/aktorer/ny");
                await samhälle.Fyll("Namn", namn).TryckAsync("Registrera aktör");
                samhälle.Rubrik.ShouldBe(namn);
                besked.Add(namn);
            }
        }
        catch (HttpRequestException)
        {
            // Died while it was asked.
        }

        using var slut = new CancellationTokenSource(Tålamod);
        await app.ExitAsync(slut.Token);
        return besked;
    }

    private async Task TystAsync()
    {
        using var slut = new CancellationTokenSource(Tålamod);
        while (Antal("samhalle", "select count(*) from delivery where state = 'Waiting'") > 0)
            await Task.Delay(50, slut.Token);
    }

    private int Antal(string modul, string sql) => int.Parse(Läs(modul, sql).Single(), global::System.Globalization.CultureInfo.InvariantCulture);

    private List<string> Läs(string modul, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_mapp.FullName, modul + ".db")};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    }
}
