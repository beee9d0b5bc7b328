using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity;

/// <summary>
/// Which database a module is kept in: where <c>Lagring:Postgres</c> is set, a schema of that database; else a SQLite
/// file in <c>Lagring:Katalog</c>.
/// </summary>
internal static class Storage
{
    public static bool IsPostgres(IConfiguration settings) => !string.IsNullOrWhiteSpace(settings[Postgres.Setting]);

    public static void Add(IServiceCollection services, IModule module, IConfiguration settings)
    {
        if (IsPostgres(settings))
            services.AddKeyedSingleton(module.Slug, (_, _) => Postgres.Connect(module, settings));
        services.AddKeyedSingleton(EntityServicesOf(module), (_, _) => EntityServices(settings));
    }

    /// <summary>
    /// Entity Framework's own services, a set of each module: modules that share one build their models one after another
    /// behind one lock, and the start takes twice as long.
    /// </summary>
    private static ServiceProvider EntityServices(IConfiguration settings)
    {
        var services = new ServiceCollection().AddScoped<IMigrationsAssembly, ProviderMigrations>();
        return (IsPostgres(settings) ? services.AddEntityFrameworkNpgsql() : services.AddEntityFrameworkSqlite()).BuildServiceProvider();
    }

    private static string EntityServicesOf(IModule module) => module.Slug + " entity services";

    public static void Configure(DbContextOptionsBuilder options, IModule module, IServiceProvider services, IConfiguration settings)
    {
        if (IsPostgres(settings))
            Postgres.Configure(options, module, services);
        else
            Sqlite.Configure(options, module, Directory(settings));
        options.UseInternalServiceProvider(services.GetRequiredKeyedService<ServiceProvider>(EntityServicesOf(module)));
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    /// <summary>The folder of the setting <c>Lagring:Katalog</c>; <c>data</c> where it is not set.</summary>
    public static string Directory(IConfiguration settings) =>
        System.IO.Directory.CreateDirectory(settings["Lagring:Katalog"] ?? "data").FullName;
}
