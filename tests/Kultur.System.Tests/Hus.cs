using Kultur.Testing;

[assembly: AssemblyFixture(typeof(Kultur.System.Tests.Hus))]

namespace Kultur.System.Tests;

/// <summary>One real host, without demo data, for the flows of this project.</summary>
public sealed class Hus : IAsyncLifetime
{
    private static readonly TimeSpan Tålamod = TimeSpan.FromSeconds(30);

    /// <summary>The host.</summary>
    public KulturApp App { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => App = await KulturApp.StartAsync(settings: new() { ["Demo"] = "false" });

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
    public ValueTask DisposeAsync() => App.DisposeAsync();
}
