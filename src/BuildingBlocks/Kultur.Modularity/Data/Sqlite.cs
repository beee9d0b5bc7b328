using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kultur.Modularity;

/// <summary>One file per module.</summary>
internal static class Sqlite
{
    private const int BusyTimeoutMilliseconds = 10_000;

    public static void Configure(DbContextOptionsBuilder options, IModule module, string folder)
    {
        var file = Path.Combine(folder, module.Slug + ".db");
        options.UseSqlite(
            new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true }.ToString(),
            sqlite => sqlite.MigrationsAssembly(module.GetType().Assembly).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        options.AddInterceptors(Pragmas.Instance);
    }

    /// <summary>Readers never wait for the writer (WAL); two writers queue instead of failing.</summary>
    private sealed class Pragmas : DbConnectionInterceptor
    {
        public static readonly Pragmas Instance = new();

        private static readonly string Text = $"PRAGMA busy_timeout = {BusyTimeoutMilliseconds}; PRAGMA journal_mode = WAL;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Text;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Text;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
