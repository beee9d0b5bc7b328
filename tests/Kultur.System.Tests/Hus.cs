using Kultur.Testing;

[assembly: AssemblyFixture(typeof(Kultur.System.Tests.Hus))]

namespace Kultur.System.Tests;

/// <summary>One real host on each kind of database, without demo data, for the flows of this project.</summary>
public sealed class Hus : IAsyncLifetime
{
    private static readonly TimeSpan Tålamod = TimeSpan.FromSeconds(30);

    private readonly Dictionary<Databas, KulturApp> _appar = [];

    /// <summary>The host on the running test's kind of database.</summary>
    public KulturApp App => _appar[Databaser.ValdEllerSqlite];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (var databas in Enum.GetValues<Databas>())
            _appar[databas] = await KulturApp.StartAsync(settings: new() { ["Demo"] = "false" }, databas: databas);
    }

    /// <summary>A person at work.</summary>
    /// <param name="roll">A demo role's title.</param>
    public Task<Besökare> SomAsync(string roll) => Besökare.InloggadAsync(App.Address, roll);

    /// <summary>Looks at a page again and again until it says what events bring, which takes a moment.</summary>
    public static Task VäntaAsync(Besökare besökare, string adress, Func<Besökare, bool> klart) =>
        VäntaAsync(besökare, adress, s => Task.FromResult(klart(s)));

    /// <summary>Opens a page again and again until what is done there succeeds.</summary>
    public static async Task VäntaAsync(Besökare besökare, string adress, Func<Besökare, Task<bool>> klart)
    {
        using var slut = new CancellationTokenSource(Tålamod);
        while (true)
        {
            await besökare.GåTillAsync(adress);
            if (await klart(besökare))
                return;
            if (slut.IsCancellationRequested)
                throw new TimeoutException($"{adress} never said it: {besökare.Innehåll}");
            await Task.Delay(50, CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var app in _appar.Values)
            await app.DisposeAsync();
    }
}
