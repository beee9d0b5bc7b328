using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using System.Data.Common;

namespace Kultur.Modularity;

/// <summary>Finds a request's database: that of the module it belongs to, or of the module it names.</summary>
public sealed class ModuleDatabases(ModuleCatalog catalog, IServiceProvider services)
{
    /// <summary>The database that the request works in.</summary>
    public ModuleDbContext For(object request) =>
        request is IModuleRequest { Modul: var slug } ? Of(catalog.Find(slug) ?? throw Unknown(slug))
        : Of(catalog.Owner(request.GetType()) ?? throw Unknown(request.GetType().Name));

    /// <summary>A module's database.</summary>
    public ModuleDbContext Of(IModule module) => (ModuleDbContext)services.GetRequiredService(module.DbContextType);

    private static InvalidOperationException Unknown(string what) => new($"No module of this host owns {what}.");
}

/// <summary>Which database a module is kept in. SQLite: one file per module.</summary>
internal static class Storage
{
    private const int BusyTimeoutMilliseconds = 10_000;

    public static void Configure(DbContextOptionsBuilder options, IModule module, IConfiguration settings)
    {
        var file = Path.Combine(Directory(settings), module.Slug + ".db");
        options.UseSqlite(
            new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true }.ToString(),
            sqlite => sqlite.MigrationsAssembly(module.GetType().Assembly).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        options.AddInterceptors(SqlitePragmas.Instance);
    }

    /// <summary>The folder of the setting <c>Lagring:Katalog</c>; <c>data</c> where it is not set.</summary>
    public static string Directory(IConfiguration settings) =>
        System.IO.Directory.CreateDirectory(settings["Lagring:Katalog"] ?? "data").FullName;

    /// <summary>Readers never wait for the writer (WAL); two writers queue instead of failing.</summary>
    private sealed class SqlitePragmas : DbConnectionInterceptor
    {
        public static readonly SqlitePragmas Instance = new();

        private static readonly string Pragmas = $"PRAGMA busy_timeout = {BusyTimeoutMilliseconds}; PRAGMA journal_mode = WAL;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
