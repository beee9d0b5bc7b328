using Kultur.Testing;

[assembly: AssemblyFixture(typeof(Kultur.System.Tests.Hus))]

namespace Kultur.System.Tests;

/// <summary>One real host, without demo data, for the flows of this project.</summary>
public sealed class Hus : IAsyncLifetime
{
    /// <summary>The host.</summary>
    public KulturApp App { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => App = await KulturApp.StartAsync(settings: new() { ["Demo"] = "false" });

    /// <summary>A person at work.</summary>
    /// <param name="roll">A demo role's title.</param>
    public Task<Besökare> SomAsync(string roll) => Besökare.InloggadAsync(App.Address, roll);

    /// <summary>Opens a page when everything that has been told has taken effect, and finds there what it has brought.</summary>
    public static Task VäntaAsync(Besökare besökare, string adress, Func<Besökare, bool> klart) =>
        VäntaAsync(besökare, adress, s => Task.FromResult(klart(s)));

    /// <summary>Opens a page when everything that has been told has taken effect, and does there what should succeed.</summary>
    public static async Task VäntaAsync(Besökare besökare, string adress, Func<Besökare, Task<bool>> klart)
    {
        await besökare.TystAsync();
        await besökare.GåTillAsync(adress);
        (await klart(besökare)).ShouldBeTrue($"{adress} said: {besökare.Innehåll}");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => App.DisposeAsync();
}
