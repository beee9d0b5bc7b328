using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kultur.Modularity;

/// <summary>What an operator does with the databases beside serving; the message says in Swedish what to put right.</summary>
public sealed class DatabaseOperationException : Exception
{
    /// <summary>Something that the operator can put right.</summary>
    public DatabaseOperationException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}

/// <summary>Prepares and migrates the modules' databases on an operator's order.</summary>
public sealed class DatabaseOperations(ModuleCatalog catalog, IServiceScopeFactory scopes, IConfiguration settings)
{
    private const int SqliteError = 1;
    private const int SqliteConstraint = 19;

    /// <summary>Whether there is anything to prepare: SQLite's files come by themselves.</summary>
    public bool NeedsPreparation => Storage.IsPostgres(settings);

    /// <summary>Makes the database and each module's schema and role, also for modules that are switched off.</summary>
    /// <exception cref="DatabaseOperationException">It could not be done.</exception>
    public Task PrepareAsync(CancellationToken ct) => RunAsync(
        () => PostgresPreparation.RunAsync(catalog.Modules.Concat(catalog.SwitchedOff), settings, ct));

    /// <summary>Before serving: that what only an administrator can make is there, and the server answers and lets each module in.</summary>
    /// <exception cref="DatabaseOperationException">It is not.</exception>
    public Task DemandPreparedAsync(CancellationToken ct) => RunAsync(async () =>
    {
        if (!NeedsPreparation)
            return;
        await using var source = Postgres.Connect(HostKeys.Role, settings);
        await using var look = source.CreateCommand(HostKeys.Look);
        await look.ExecuteNonQueryAsync(ct);
        await using var scope = scopes.CreateAsyncScope();
        foreach (var module in catalog.Modules)
        {
            await using var asItsRole = await scope.ServiceProvider.GetRequiredKeyedService<NpgsqlDataSource>(module.Slug).OpenConnectionAsync(ct);
        }
    });

    /// <summary>Brings a module's tables up to date, as the module's own role.</summary>
    /// <returns>The migrations that were applied.</returns>
    /// <exception cref="DatabaseOperationException">It could not be done.</exception>
    public Task<IReadOnlyList<string>> MigrateAsync(IModule module, CancellationToken ct) => RunAsync<IReadOnlyList<string>>(async () =>
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module);
        await db.Database.OpenConnectionAsync(ct);
        string[] pending = [.. await db.Database.GetPendingMigrationsAsync(ct)];
        await db.Database.MigrateAsync(ct);
        return pending;
    });

    /// <summary>Does what an operator has asked for with what is in the databases.</summary>
    /// <exception cref="DatabaseOperationException">A database does not answer, lets nobody in or lacks the tables.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (Explanation(failure) is { } explanation)
        {
            throw new DatabaseOperationException(explanation, failure);
        }
    }

    private Task RunAsync(Func<Task> work) => RunAsync(async () =>
    {
        await work();
        return true;
    });

    private static string? Explanation(Exception failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } refused =>
            $"Inloggningen nekades: {refused.MessageText}. Kontrollera lösenordet, och att databas förbered har körts.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused =>
            $"Användaren saknar rätt att göra detta: {refused.MessageText}.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedTable } missing =>
            $"Databasen är inte förberedd: {missing.MessageText}. Kör databas förbered, sedan databas migrera.",
        PostgresException { SqlState: PostgresErrorCodes.UndefinedColumn } old => Outdated(old.MessageText),
        SqliteException { SqliteErrorCode: SqliteError } old when old.Message.Contains("no such", StringComparison.Ordinal) => Outdated(old.Message),
        SqliteException { SqliteErrorCode: not (SqliteError or SqliteConstraint) } unreadable =>
            $"Databasfilen går inte att läsa eller skriva: {unreadable.Message.TrimEnd('.')}. Kontrollera Lagring:Katalog.",
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } silent => Silent(silent.InnerException!),
        { InnerException: { } inner } when Explanation(inner) is { } explanation => explanation,
        _ when Outage.Is(failure) => Silent(failure.GetBaseException()),
        _ => null,
    };

    private static string Outdated(string missing) => $"Databasen har inte den här versionens tabeller: {missing.TrimEnd('.')}. Kör databas migrera.";

    private static string Silent(Exception failure) => $"Databasservern svarar inte: {failure.Message.TrimEnd('.')}. Kontrollera {Postgres.Setting}.";
}
