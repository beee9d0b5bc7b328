using System.Collections.Concurrent;
using Kultur.Modularity;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Kultur.Testing;

/// <summary>A test's own databases, copied from those of the same modules that were first made.</summary>
internal sealed class Lagringsplats : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(Postgreskluster?, string), Lazy<Task<Lagringsplats>>> Mallar = [];
    private static readonly SemaphoreSlim EnIGången = new(1, 1);
    private static int _senaste;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kultur-test-");
    private readonly Postgreskluster? _kluster;
    private readonly string? _databas;

    static Lagringsplats() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var mall in Mallar.Values.Where(m => m.IsValueCreated && m.Value.IsCompletedSuccessfully))
            mall.Value.Result._folder.Delete(recursive: true);
    };

    private Lagringsplats(Postgreskluster? kluster) =>
        (_kluster, _databas) = (kluster, kluster is null ? null : $"kultur{Interlocked.Increment(ref _senaste)}");

    /// <summary>Where the files are: SQLite's, and letters.</summary>
    public string Folder => _folder.FullName;

    /// <summary>What the modules are told.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Lagring:Katalog", Folder),
        .. _kluster is null ? [] : new KeyValuePair<string, string?>[] { new("Lagring:Postgres", _kluster.Plats(_databas!)) },
    ];

    /// <summary>New databases for the modules.</summary>
    /// <param name="kluster">In which cluster; SQLite's files when null.</param>
    /// <param name="modules">Whose.</param>
    /// <param name="create">Makes the tables, once for all tests of the same modules.</param>
    public static async Task<Lagringsplats> NyAsync(Postgreskluster? kluster, IReadOnlyList<IModule> modules, Func<Lagringsplats, Task> create)
    {
        var mall = await Mallar.GetOrAdd(
            (kluster, string.Join('+', modules.Select(m => m.GetType().FullName))),
            _ => new(() => MallAsync(kluster, modules, create))).Value;
        return await mall.KopieraAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_kluster is null)
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        else
            await _kluster.UtförAsync($"DROP DATABASE {_databas} WITH (FORCE)");
        _folder.Delete(recursive: true);
    }

    private static async Task<Lagringsplats> MallAsync(Postgreskluster? kluster, IReadOnlyList<IModule> modules, Func<Lagringsplats, Task> create)
    {
        var mall = new Lagringsplats(kluster);
        await Körda.NoteraAsync(kluster is null ? Databas.Sqlite : Databas.Postgres);
        if (kluster is not null)
            await mall.FörberedAsync(modules);
        await create(mall);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return mall;
    }

    /// <summary>One at a time: the roles are the whole cluster's.</summary>
    private async Task FörberedAsync(IReadOnlyList<IModule> modules)
    {
        await EnIGången.WaitAsync();
        try
        {
            var settings = new ConfigurationBuilder().AddInMemoryCollection(Settings.Append(new(PostgresPreparation.Setting, "Username=postgres"))).Build();
            await PostgresPreparation.RunAsync(modules, settings, CancellationToken.None);
        }
        finally
        {
            EnIGången.Release();
        }
    }

    private async Task<Lagringsplats> KopieraAsync()
    {
        var kopia = new Lagringsplats(_kluster);
        if (_kluster is not null)
            await _kluster.UtförAsync($"CREATE DATABASE {kopia._databas} TEMPLATE {_databas}");
        foreach (var file in _folder.GetFiles("*.db"))
            file.CopyTo(Path.Combine(kopia.Folder, file.Name));
        return kopia;
    }
}

/// <summary>Tells test.sh, in the folder of <c>KULTUR_TESTADE_DATABASER</c>, which databases the tests have run on.</summary>
internal static class Körda
{
    public static async Task NoteraAsync(Databas databas)
    {
        if (Environment.GetEnvironmentVariable("KULTUR_TESTADE_DATABASER") is { Length: > 0 } folder)
            await File.WriteAllTextAsync(Path.Combine(folder, databas.ToString()), await VersionAsync(databas) + "\n");
    }

    private static async Task<string> VersionAsync(Databas databas)
    {
        if (databas == Databas.Sqlite)
        {
            using var sqlite = new Microsoft.Data.Sqlite.SqliteConnection();
            return $"SQLite {sqlite.ServerVersion}";
        }

        await using var postgres = new NpgsqlConnection((await Postgreskluster.Startat).Plats("postgres") + ";Username=postgres;Pooling=false");
        await postgres.OpenAsync();
        return $"PostgreSQL {postgres.PostgreSqlVersion}";
    }
}
