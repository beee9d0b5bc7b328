using System.Collections.Concurrent;
using System.Globalization;
using Kultur.Domain;
using Kultur.Modularity.Mail;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>
/// One real host on each kind of database in the spring of 2027, whose clock the tests set. Every municipality has 10 000
/// kronor of support, and the region 100 000 for travel.
/// </summary>
public sealed class Skolår : IAsyncDisposable
{
    /// <summary>What each municipality has to use.</summary>
    public const int Kommunensram = 10_000;

    private static readonly Dictionary<string, string> Inställningar = new()
    {
        ["Demo"] = "false",
        ["DOTNET_STARTUP_HOOKS"] = Path.Combine(AppContext.BaseDirectory, "Kultur.Clock.dll"),
        ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = "Kultur.Clock",
    };

    private readonly ConcurrentDictionary<Databas, Lazy<Task<KulturApp>>> _appar = [];

    /// <summary>The host on the running test's databases.</summary>
    public Task<KulturApp> AppAsync() => _appar.GetOrAdd(Databaser.Vald, _ => new(StartaAsync)).Value;

    /// <summary>A person at work. The sign-in lasts a day: after the clock has been set, sign in again.</summary>
    /// <param name="roll">A demo role's title.</param>
    /// <param name="kommun">For a municipality's own role, the municipality's name.</param>
    public async Task<Besökare> SomAsync(string roll, string kommun = "Tanum") =>
        await Besökare.InloggadAsync((await AppAsync()).Address, roll, kommun);

    /// <summary>Somebody who has not signed in.</summary>
    public async Task<Besökare> BesökareAsync() => new((await AppAsync()).Address);

    /// <summary>The letters sent to an address, oldest first, once there are so many.</summary>
    public async Task<IReadOnlyList<Letter>> BrevTillAsync(string adress, int antal) => await (await AppAsync()).LettersToAsync(adress, antal);

    /// <summary>Sets the host's clock, Swedish time. It goes on from there.</summary>
    public async Task KlockanÄrAsync(string tid) => await StällKlockanAsync(await AppAsync(), tid);

    /// <summary>Runs what the clock would run, as Quartz runs it. Tells how each went, a line each.</summary>
    public async Task<string> KörJobbAsync() => await FrågaAsync(await AppAsync(), "/prov/jobb");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var app in _appar.Values)
            await (await app.Value).DisposeAsync();
    }

    private static async Task<KulturApp> StartaAsync()
    {
        var app = await KulturApp.StartAsync(settings: Inställningar);
        await StällKlockanAsync(app, "2027-01-11 09.00");
        await FördelaRamenAsync(app.Address);
        return app;
    }

    private static Task StällKlockanAsync(KulturApp app, string tid)
    {
        var lokal = DateTime.ParseExact(tid, "yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);
        var till = SvenskTid.Ögonblick(DateOnly.FromDateTime(lokal), TimeOnly.FromDateTime(lokal));
        return FrågaAsync(app, $"/prov/klocka?till={till.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}");
    }

    private static async Task<string> FrågaAsync(KulturApp app, string adress)
    {
        using var klient = new HttpClient { BaseAddress = app.Address };
        return await klient.GetStringAsync(adress);
    }

    private static async Task FördelaRamenAsync(Uri adress)
    {
        using var samhälle = await Besökare.InloggadAsync(adress, "Samhällsutvecklare");
        await samhälle.GåTillAsync("/samhalle/kommuner/importera");
        var rader = Kommuner.Alla.Select(k => $"{k.Kod};2026;;1000;Prov");
        await samhälle.VäljFil("CSV-fil", "barn.csv", string.Join('\n', rader.Prepend("kommunkod;ar;folkmangd;barn_3_19;kalla")))
            .TryckAsync("Ladda upp och granska");
        await samhälle.TryckAsync("Läs in 49 rader");
        samhälle.Fel.ShouldBeEmpty();

        using var utvecklare = await Besökare.InloggadAsync(adress, "Utvecklare");
        await Hus.VäntaAsync(utvecklare, "/kulturliv/stod/fordela", async s =>
        {
            await s.Fyll("År", "2027").Fyll("Ram i kronor", $"{49 * Kommunensram}").Fyll("Omkostnadsstöd i kronor", "100000").Fyll("Barnens antal den 31 december år", "2026")
                .TryckAsync("Besluta fördelningen");
            return s.Fel is [];
        });
    }
}
