using Kultur.Testing;

[assembly: AssemblyFixture(typeof(Kultur.Data.Tests.Demohus))]

namespace Kultur.Data.Tests;

/// <summary>What a host has left that was started with demo data, on each kind of database.</summary>
public sealed class Demohus : IAsyncDisposable
{
    private readonly AppPerDatabas _appar = new(KördAsync);

    /// <summary>The folder that it had, for the running test's databases.</summary>
    public async Task<string> MappAsync() => (await _appar.ValdAsync()).Folder;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _appar.DisposeAsync();

    private static async Task<KulturApp> KördAsync()
    {
        var app = await KulturApp.StartAsync();
        await app.KillAsync();
        return app;
    }
}
