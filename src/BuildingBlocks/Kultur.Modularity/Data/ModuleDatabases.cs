using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity;

/// <summary>Finds a request's database: that of the module it belongs to, or of the module it names.</summary>
public sealed class ModuleDatabases(ModuleCatalog catalog, IServiceProvider services)
{
    /// <summary>The database that the request works in.</summary>
    public ModuleDbContext For(object request) =>
        request is IModuleRequest { Modul: var slug } ? Of(catalog.Find(slug) ?? throw Unknown(slug))
        : Of(catalog.Owner(request.GetType()) ?? throw Unknown(request.GetType().Name));

    /// <summary>A module's database.</summary>
    public ModuleDbContext Of(IModule module) => (ModuleDbContext)services.GetRequiredService(module.DbContextType);

    private static InvalidOperationException Unknown(string what) => new($"No module of this host owns {what}.");
}
