using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kultur.Modularity;

/// <summary>
/// A module's migrations for the database it is kept in: those of the namespace <c>….Migrations.Sqlite</c> or
/// <c>….Migrations.Postgres</c>. Entity Framework itself takes every migration of the context in the assembly.
/// </summary>
internal sealed class ProviderMigrations : IMigrationsAssembly
{
    private readonly IMigrationsIdGenerator _ids;

    public ProviderMigrations(ICurrentDbContext current, IDatabaseProvider provider, IMigrationsIdGenerator ids)
    {
        _ids = ids;
        Assembly = current.Context.GetType().Assembly;
        var folder = provider.Name.Contains("Npgsql", StringComparison.Ordinal) ? ".Migrations.Postgres" : ".Migrations.Sqlite";
        var types = Assembly.DefinedTypes.Where(t =>
            !t.IsAbstract
            && t.Namespace?.EndsWith(folder, StringComparison.Ordinal) == true
            && t.GetCustomAttribute<DbContextAttribute>()?.ContextType == current.Context.GetType()).ToList();
        Migrations = types.Where(t => t.IsSubclassOf(typeof(Migration)))
            .OrderBy(IdOf, StringComparer.Ordinal).ToDictionary(IdOf);
        ModelSnapshot = types.Where(t => t.IsSubclassOf(typeof(ModelSnapshot)))
            .Select(t => (ModelSnapshot)Activator.CreateInstance(t)!).SingleOrDefault();
    }

    public Assembly Assembly { get; }

    public IReadOnlyDictionary<string, TypeInfo> Migrations { get; }

    public ModelSnapshot? ModelSnapshot { get; }

    public string? FindMigrationId(string nameOrId) => Migrations.Keys.FirstOrDefault(
        id => string.Equals(_ids.IsValidId(nameOrId) ? id : _ids.GetName(id), nameOrId, StringComparison.OrdinalIgnoreCase));

    public Migration CreateMigration(TypeInfo migrationClass, string activeProvider)
    {
        var migration = (Migration)Activator.CreateInstance(migrationClass)!;
        migration.ActiveProvider = activeProvider;
        return migration;
    }

    private static string IdOf(TypeInfo migration) => migration.GetCustomAttribute<MigrationAttribute>()!.Id;
}
