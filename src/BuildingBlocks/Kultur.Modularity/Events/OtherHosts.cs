using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kultur.Modularity.Events;

/// <summary>The hosts on the same databases, which on PostgreSQL can be told that something waits; on SQLite they look for themselves.</summary>
public sealed class OtherHosts(ModuleCatalog catalog, IConfiguration settings, IServiceProvider services)
{
    internal const string Channel = "kultur_told";

    /// <summary>Who tells, so that a host does not hear itself.</summary>
    internal Guid Self { get; } = Guid.CreateVersion7();

    internal NpgsqlDataSource Source => services.GetRequiredKeyedService<NpgsqlDataSource>(catalog.Modules[0].Slug);

    /// <summary>Lets them know that something waits in the modules with these slugs.</summary>
    public async Task TellAsync(IReadOnlyCollection<string> modules, CancellationToken ct)
    {
        if (modules.Count == 0 || !Storage.IsPostgres(settings))
            return;
        await using var command = Source.CreateCommand("SELECT pg_notify($1, slug || ' ' || $3) FROM unnest($2) AS slug");
        command.Parameters.AddWithValue(Channel);
        command.Parameters.AddWithValue(modules.ToArray());
        command.Parameters.AddWithValue(Self.ToString());
        await command.ExecuteNonQueryAsync(ct);
    }
}
