using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Kultur.Modularity;

/// <summary>
/// What an administrator does once, and again when a module is added: the database, a schema and a login role per module.
/// A role may use and create in its own schema and nothing else. The host's own role may use what is made for it here, and
/// create nothing. What is there is left, what is missing is added.
/// </summary>
internal static class PostgresPreparation
{
    /// <summary>Who prepares: <c>Username=…;Password=…</c>, and what else differs from <c>Lagring:Postgres</c>. Read by nothing else.</summary>
    public const string Setting = "Lagring:Admin";

    public static async Task RunAsync(IEnumerable<IModule> modules, IConfiguration settings, CancellationToken ct)
    {
        var target = new NpgsqlConnectionStringBuilder(settings[Postgres.Setting] + ";" + settings[Setting])
        {
            Database = new NpgsqlConnectionStringBuilder(settings[Postgres.Setting]).Database,
            Pooling = false,
        };
        if (string.IsNullOrEmpty(target.Database))
            throw new DatabaseOperationException($"Ange databasens namn i {Postgres.Setting}: Host=…;Database=kultur.");
        if (string.IsNullOrEmpty(target.Username))
            throw new DatabaseOperationException($"Ange i {Setting} den som får skapa roller och scheman: Username=…;Password=…");

        await CreateDatabaseAsync(target, ct);
        await using var connection = new NpgsqlConnection(target.ToString());
        await connection.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var database = Quoted(target.Database);
        await ExecuteAsync($"REVOKE ALL ON DATABASE {database} FROM PUBLIC");
        await ExecuteAsync("REVOKE ALL ON SCHEMA public FROM PUBLIC");
        foreach (var module in modules)
            await PrepareAsync(module.Slug, "USAGE, CREATE");
        await PrepareAsync(HostKeys.Role, "USAGE");
        await ExecuteAsync(HostKeys.Preparation);
        await transaction.CommitAsync(ct);

        async Task PrepareAsync(string name, string rights)
        {
            await PrepareRoleAsync(name);
            var role = Quoted(name);
            await ExecuteAsync($"CREATE SCHEMA IF NOT EXISTS {role}");
            await ExecuteAsync($"REVOKE ALL ON SCHEMA {role} FROM PUBLIC");
            await ExecuteAsync($"GRANT {rights} ON SCHEMA {role} TO {role}");
            await ExecuteAsync($"GRANT CONNECT ON DATABASE {database} TO {role}");
            await ExecuteAsync($"ALTER ROLE {role} IN DATABASE {database} SET search_path = {role}");
        }

        async Task PrepareRoleAsync(string name)
        {
            await using var find = new NpgsqlCommand(
                "SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls FROM pg_roles WHERE rolname = $1", connection, transaction);
            find.Parameters.AddWithValue(name);
            var mighty = await find.ExecuteScalarAsync(ct);
            if (mighty is true)
                throw new DatabaseOperationException($"Rollen {name} finns redan och har rättigheter som den inte ska ha. Ta bort dem eller rollen och försök igen.");
            if (mighty is null)
                await ExecuteAsync($"CREATE ROLE {Quoted(name)}");
            var password = Postgres.PasswordOf(name, settings) is { Length: > 0 } given ? $" PASSWORD '{given.Replace("'", "''")}'" : "";
            await ExecuteAsync($"ALTER ROLE {Quoted(name)} LOGIN{password}");
        }

        async Task ExecuteAsync(string sql) => await PostgresPreparation.ExecuteAsync(connection, sql, ct);
    }

    private static async Task CreateDatabaseAsync(NpgsqlConnectionStringBuilder target, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(target.ToString()) { Database = "postgres" }.ToString());
        await connection.OpenAsync(ct);
        await using var find = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection);
        find.Parameters.AddWithValue(target.Database!);
        if (await find.ExecuteScalarAsync(ct) is null)
            await ExecuteAsync(connection, $"CREATE DATABASE {Quoted(target.Database!)} TEMPLATE template0 ENCODING 'UTF8'", ct);
    }

#pragma warning disable CA2100 // Names and passwords cannot be parameters of these statements; both are quoted.
    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
#pragma warning restore CA2100

    private static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";
}
