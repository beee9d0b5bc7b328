using System.Collections.Concurrent;

namespace Kultur.Testing;

/// <summary>PostgreSQL databases for real hosts: one per folder, copied from one that the host's own words have made.</summary>
internal static class Appdatabaser
{
    private const string Mallens = "appmall";

    private static readonly Lazy<Task> Mall = new(MallAsync);
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> PerMapp = [];
    private static int _senaste;

    /// <summary>What <c>Lagring:Postgres</c> says for the host of the folder.</summary>
    public static Task<string> PlatsAsync(string folder) => PerMapp.GetOrAdd(folder, _ => new(NyAsync)).Value;

    private static async Task<string> NyAsync()
    {
        await Mall.Value;
        var kluster = await Postgreskluster.Startat;
        var databas = $"app{Interlocked.Increment(ref _senaste)}";
        await kluster.UtförAsync($"CREATE DATABASE {databas} TEMPLATE {Mallens}");
        return kluster.Plats(databas);
    }

    private static async Task MallAsync()
    {
        var settings = new Dictionary<string, string>
        {
            ["Lagring__Postgres"] = (await Postgreskluster.Startat).Plats(Mallens),
            ["Lagring__Admin"] = "Username=postgres",
        };
        foreach (var verb in new[] { "förbered", "migrera" })
        {
            var (kod, text) = await KulturApp.KörAsync(settings, "databas", verb);
            if (kod != 0)
                throw new InvalidOperationException($"databas {verb}: {text}");
        }

        await Körda.NoteraAsync(Databas.Postgres);
    }
}
