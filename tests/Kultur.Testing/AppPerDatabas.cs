using System.Collections.Concurrent;

namespace Kultur.Testing;

/// <summary>A real host on each kind of database, started when a test first asks for it, for all the tests that share this.</summary>
/// <param name="starta">Starts one, on the running test's kind.</param>
public sealed class AppPerDatabas(Func<Task<KulturApp>> starta) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Databas, Lazy<Task<KulturApp>>> _appar = [];

    /// <summary>The host on the running test's databases.</summary>
    public Task<KulturApp> ValdAsync() => _appar.GetOrAdd(Databaser.Vald, _ => new(starta)).Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var app in _appar.Values)
            await (await app.Value).DisposeAsync();
    }
}
