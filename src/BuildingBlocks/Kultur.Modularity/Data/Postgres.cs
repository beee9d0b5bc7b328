using System.Data.Common;
using Kultur.Modularity.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kultur.Modularity;

/// <summary>
/// One database, in it a schema and a login role per module, both named as the module's slug, and one for the host itself.
/// <c>Lagring:Postgres</c> says where; each module logs in as its own role, with the password of
/// <c>Lagring:Roller:&lt;role&gt;</c> or, where that is not set, the one in <c>Lagring:Postgres</c>.
/// </summary>
internal static class Postgres
{
    public const string Setting = "Lagring:Postgres";

    /// <summary>So that six modules fit in a server's hundred connections; the setting may say otherwise.</summary>
    private const string Defaults = "Maximum Pool Size=15;Max Auto Prepare=100;No Reset On Close=true;";

    /// <summary>
    /// A row is looked up by index also in a small table: a serializable transaction that has read a whole table loses to
    /// everyone who writes in it (PostgreSQL's manual, Serializable Isolation Level). What the setting's own options say comes after, and holds.
    /// </summary>
    private const string SessionSettings = "-c random_page_cost=1.1 -c cpu_tuple_cost=0.03";

    public static NpgsqlDataSource Connect(string role, IConfiguration settings)
    {
        var connection = new NpgsqlConnectionStringBuilder(Defaults + settings[Setting]);
        if (connection.Username is { Length: > 0 } user)
        {
            throw new DatabaseOperationException(
                $"{Setting} anger användaren {user}, men varje modul loggar in med sin egen roll. Ta bort Username; administratören anges i {PostgresPreparation.Setting}.");
        }

        connection.Username = connection.SearchPath = role;
        connection.ApplicationName ??= "Kultur";
        connection.Options = $"{SessionSettings} -c idle_in_transaction_session_timeout={(long)LongestRest(settings).TotalMilliseconds} {connection.Options}".TrimEnd();
        connection.Password = PasswordOf(role, settings);
        return new NpgsqlDataSourceBuilder(connection.ToString()).Build();
    }

    /// <summary>A host that stops in the middle of a transaction does not keep its locks for long; a subscriber is told to stop before.</summary>
    private static TimeSpan LongestRest(IConfiguration settings) => Pace.LongestBy(settings) + TimeSpan.FromSeconds(5);

    public static string? PasswordOf(string role, IConfiguration settings) =>
        settings[$"Lagring:Roller:{role}"] ?? new NpgsqlConnectionStringBuilder(settings[Setting]).Password;

    public static void Configure(DbContextOptionsBuilder options, IModule module, IServiceProvider services)
    {
        options.UseNpgsql(npgsql => npgsql
            .MigrationsAssembly(module.GetType().Assembly)
            .MigrationsHistoryTable(HistoryRepository.DefaultTableName, module.Slug)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        options.AddInterceptors(new Connections(services.GetRequiredKeyedService<NpgsqlDataSource>(module.Slug)));
    }

    /// <summary>Commands of our own in the context's transaction, sent together.</summary>
    public static NpgsqlBatch Batch(ModuleDbContext db, params IEnumerable<NpgsqlBatchCommand> commands)
    {
        var batch = new NpgsqlBatch(
            (NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction());
        foreach (var command in commands)
            batch.BatchCommands.Add(command);
        return batch;
    }

    public static NpgsqlBatchCommand Command(string text, params IEnumerable<object> values)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }

    /// <summary>By code point, whatever the server's language: what is to sort as Swedish does has a sorting key.</summary>
    public static void CompareTextAsSqlite(ModelBuilder builder)
    {
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            if ((property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType) == typeof(string))
                property.SetCollation("C");
        }
    }

    /// <summary>
    /// Gives each context a connection of the host's own data source. Entity Framework's own way would tie the data source
    /// to its services, which hosts in one process share.
    /// </summary>
    private sealed class Connections(NpgsqlDataSource source) : DbConnectionInterceptor
    {
        public override InterceptionResult<DbConnection> ConnectionCreating(
            ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
            InterceptionResult<DbConnection>.SuppressWithResult(source.CreateConnection());
    }
}
