using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Update;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity;

/// <summary>
/// Which database a module is kept in: where <c>Lagring:Postgres</c> is set, a schema of that database; else a SQLite
/// file in <c>Lagring:Katalog</c>.
/// </summary>
internal static class Storage
{
    private static readonly ConcurrentDictionary<(Type Context, bool Postgres), ServiceProvider> EntityServices = [];

    public static bool IsPostgres(IConfiguration settings) => !string.IsNullOrWhiteSpace(settings[Postgres.Setting]);

    public static void Add(IServiceCollection services, IModule module, IConfiguration settings)
    {
        if (IsPostgres(settings))
            services.AddKeyedSingleton(module.Slug, (_, _) => Postgres.Connect(module.Slug, settings));
    }

    /// <summary>
    /// Entity Framework's own services, a set of each module: modules that share one build their models one after another
    /// behind one lock, and the start takes twice as long. Kept while the process lives, as Entity Framework keeps its own.
    /// </summary>
    private static ServiceProvider EntityServicesOf(IModule module, bool postgres) => EntityServices.GetOrAdd((module.DbContextType, postgres), _ =>
    {
        var services = new ServiceCollection().AddScoped<IMigrationsAssembly, ProviderMigrations>();
        return (postgres
            ? services.AddScoped<IModificationCommandBatchFactory, PostgresSaves>().AddEntityFrameworkNpgsql()
            : services.AddEntityFrameworkSqlite()).BuildServiceProvider();
    });

    public static void Configure(DbContextOptionsBuilder options, IModule module, IServiceProvider services, IConfiguration settings)
    {
        if (IsPostgres(settings))
            Postgres.Configure(options, module, services);
        else
            Sqlite.Configure(options, module, Directory(settings));
        options.UseInternalServiceProvider(EntityServicesOf(module, IsPostgres(settings)));
        options.AddInterceptors(Asking.Instance);
        options.ConfigureWarnings(warnings => warnings
            .Ignore(RelationalEventId.PendingModelChangesWarning)
            .Log( // A lost race is run again, and a visitor may leave; what truly fails is logged by whoever asked.
                (CoreEventId.SaveChangesFailed, LogLevel.Debug),
                (RelationalEventId.TransactionError, LogLevel.Debug)));
    }

    /// <summary>The folder of the setting <c>Lagring:Katalog</c>; <c>data</c> where it is not set.</summary>
    public static string Directory(IConfiguration settings) =>
        System.IO.Directory.CreateDirectory(settings["Lagring:Katalog"] ?? "data").FullName;
}
