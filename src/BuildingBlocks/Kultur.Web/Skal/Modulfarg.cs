using Kultur.Modularity;
using Microsoft.AspNetCore.Components;

namespace Kultur.Web;

/// <summary>The colour of a page: that of the module whose slug its address begins with, else the shared one.</summary>
public static class Modulfarg
{
    /// <summary>The <c>data-color</c> of the current page.</summary>
    public static string For(NavigationManager navigation, ModuleCatalog catalog) => Modul(navigation, catalog)?.Slug ?? "accent";

    /// <summary>The module that the current page belongs to; null for shared pages.</summary>
    public static IModule? Modul(NavigationManager navigation, ModuleCatalog catalog) =>
        catalog.Find(navigation.ToBaseRelativePath(navigation.Uri).Split('/', '?', '#')[0]);
}
