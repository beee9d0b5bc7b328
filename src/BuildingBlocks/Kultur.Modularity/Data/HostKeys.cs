using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kultur.Modularity;

/// <summary>
/// The keys that sign-ins, forms and undo buttons are sealed with lie beside what the modules store, so that every host that
/// serves the same databases opens what another has sealed.
/// </summary>
public static class HostKeys
{
    /// <summary>The schema and the role of what belongs to no module. No module may be named so.</summary>
    internal const string Role = "varden";

    /// <summary>What an administrator makes in the schema: the role may read keys and add one, and neither change nor remove any.</summary>
    internal const string Preparation = $"""
        CREATE TABLE IF NOT EXISTS {Role}.sealing_key (name text PRIMARY KEY, xml text NOT NULL, at timestamptz NOT NULL DEFAULT now());
        GRANT SELECT, INSERT ON {Role}.sealing_key TO {Role};
        """;

    internal const string Look = "SELECT xml FROM sealing_key ORDER BY at, name";

    /// <summary>Keeps the keys in PostgreSQL where <c>Lagring:Postgres</c> is set; else in the folder <c>nycklar</c> of <c>Lagring:Katalog</c>.</summary>
    public static IDataProtectionBuilder PersistKeysBesideModules(this IDataProtectionBuilder keys, IConfiguration settings)
    {
        if (!Storage.IsPostgres(settings))
            return keys.PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(Storage.Directory(settings), "nycklar")));
        keys.Services.AddKeyedSingleton(Role, (_, _) => Postgres.Connect(Role, settings));
        keys.Services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider>(
            (options, services) => options.XmlRepository = new PostgresKeys(services.GetRequiredKeyedService<NpgsqlDataSource>(Role)));
        return keys;
    }

    private sealed class PostgresKeys(NpgsqlDataSource source) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements()
        {
            using var read = source.CreateCommand(Look);
            using var rows = read.ExecuteReader();
            var keys = new List<XElement>();
            while (rows.Read())
                keys.Add(XElement.Parse(rows.GetString(0)));
            return keys;
        }

        public void StoreElement(XElement element, string friendlyName)
        {
            using var add = source.CreateCommand("INSERT INTO sealing_key (name, xml) VALUES ($1, $2)");
            add.Parameters.AddWithValue(friendlyName);
            add.Parameters.AddWithValue(element.ToString(SaveOptions.DisableFormatting));
            add.ExecuteNonQuery();
        }
    }
}
