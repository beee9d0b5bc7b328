using Microsoft.EntityFrameworkCore;
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
    }

    public static void Configure(DbContextOptionsBuilder options, IModule module, IServiceProvider services, IConfiguration settings)
    {
        if (IsPostgres(settings))
            Postgres.Configure(options, module, services);
        else
            Sqlite.Configure(options, module, Directory(settings));
        options.ReplaceService<IMigrationsAssembly, ProviderMigrations>();
    }

    /// <summary>The folder of the setting <c>Lagring:Katalog</c>; <c>data</c> where it is not set.</summary>
    public static string Directory(IConfiguration settings) =>
        System.IO.Directory.CreateDirectory(settings["Lagring:Katalog"] ?? "data").FullName;
}
