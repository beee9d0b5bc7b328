using System.Globalization;
using Kultur.Domain;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>
/// One real host in the spring of 2027, whose clock the tests set. Every municipality has 10 000 kronor of support, and
/// the region 100 000 for travel.
/// </summary>
public sealed class Skolår : IAsyncLifetime
{
    /// <summary>What each municipality has to use.</summary>
    public const int Kommunensram = 10_000;

    private static readonly Dictionary<string, string> Inställningar = new()
    {
        ["Demo"] = "false",
        ["DOTNET_STARTUP_HOOKS"] = Path.Combine(AppContext.BaseDirectory, "Kultur.Clock.dll"),
        ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = "Kultur.Clock",
    };

    private HttpClient _klocka = null!;

    /// <summary>The host.</summary>
    public KulturApp App { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        App = await KulturApp.StartAsync(settings: Inställningar);
        _klocka = new HttpClient { BaseAddress = App.Address };
        await KlockanÄrAsync("2027-01-11 09.00");
        await FördelaRamenAsync();
    }

    /// <summary>A person at work. The sign-in lasts a day: after the clock has been set, sign in again.</summary>
    /// <param name="roll">A demo role's title.</param>
    /// <param name="kommun">For a municipality's own role, the municipality's name.</param>
    public Task<Besökare> SomAsync(string roll, string kommun = "Tanum") => Besökare.InloggadAsync(App.Address, roll, kommun);

    /// <summary>Sets the host's clock, Swedish time. It goes on from there.</summary>
    public async Task KlockanÄrAsync(string tid)
    {
        var lokal = DateTime.ParseExact(tid, "yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);
        var till = SvenskTid.Ögonblick(DateOnly.FromDateTime(lokal), TimeOnly.FromDateTime(lokal));
        (await _klocka.GetAsync($"/prov/klocka?till={till.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}")).EnsureSuccessStatusCode();
    }

    /// <summary>Runs what the clock would run, as Quartz runs it. Tells how each went, a line each.</summary>
    public Task<string> KörJobbAsync() => _klocka.GetStringAsync("/prov/jobb");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _klocka.Dispose();
        await App.DisposeAsync();
    }

    private async Task FördelaRamenAsync()
    {
        using var samhälle = await SomAsync("Samhällsutvecklare");
        await samhälle.GåTillAsync("/samhalle/kommuner/importera");
        var rader = Kommuner.Alla.Select(k => $"{k.Kod};2026;;1000;Prov");
        await samhälle.VäljFil("CSV-fil", "barn.csv", string.Join('\n', rader.Prepend("kommunkod;ar;folkmangd;barn_3_19;kalla")))
            .TryckAsync("Ladda upp och granska");
        await samhälle.TryckAsync("Läs in 49 rader");
        samhälle.Fel.ShouldBeEmpty();

        using var utvecklare = await SomAsync("Utvecklare");
        await Hus.VäntaAsync(utvecklare, "/kulturliv/stod/fordela", async s =>
        {
            await s.Fyll("År", "2027").Fyll("Ram i kronor", $"{49 * Kommunensram}").Fyll("Omkostnadsstöd i kronor", "100000").Fyll("Barnens antal den 31 december år", "2026")
                .TryckAsync("Besluta fördelningen");
            return s.Fel is [];
        });
    }
}
