using Kultur.Modularity.Mail;
using Kultur.Testing;

[assembly: AssemblyFixture(typeof(Kultur.System.Tests.Hus))]

namespace Kultur.System.Tests;

/// <summary>One real host on each kind of database, without demo data, for the flows of this project; started when it is first asked for.</summary>
public sealed class Hus : IAsyncDisposable
{
    private readonly AppPerDatabas _appar = new(() => KulturApp.StartAsync(settings: new() { ["Demo"] = "false" }));

    /// <summary>The host on the running test's databases.</summary>
    public Task<KulturApp> AppAsync() => _appar.ValdAsync();

    /// <summary>A person at work.</summary>
    /// <param name="roll">A demo role's title.</param>
    public async Task<Besökare> SomAsync(string roll) => await Besökare.InloggadAsync((await AppAsync()).Address, roll);

    /// <summary>Somebody who has not signed in.</summary>
    public async Task<Besökare> BesökareAsync() => new((await AppAsync()).Address);

    /// <summary>The letters sent to an address, oldest first, once there are so many.</summary>
    public async Task<IReadOnlyList<Letter>> BrevTillAsync(string adress, int antal) => await (await AppAsync()).LettersToAsync(adress, antal);

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
    public ValueTask DisposeAsync() => _appar.DisposeAsync();
}
