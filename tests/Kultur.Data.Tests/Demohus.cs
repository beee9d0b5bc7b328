using System.Collections.Concurrent;
using Kultur.Testing;

[assembly: AssemblyFixture(typeof(Kultur.Data.Tests.Demohus))]

namespace Kultur.Data.Tests;

/// <summary>What a host has left that was started with demo data, on each kind of database.</summary>
public sealed class Demohus : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Databas, Lazy<Task<KulturApp>>> _appar = [];

    /// <summary>The folder that it had, for the running test's databases.</summary>
    public async Task<string> MappAsync() => (await _appar.GetOrAdd(Databaser.Vald, _ => new(KördAsync)).Value).Folder;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var app in _appar.Values)
            await (await app.Value).DisposeAsync();
    }

    private static async Task<KulturApp> KördAsync()
    {
        var app = await KulturApp.StartAsync();
        await app.KillAsync();
        return app;
    }
}
