using System.Reflection;
using Kultur.Modularity.Drift;

namespace Kultur.Modularity;

/// <summary>The modules of this host, in dependency order: a module stands after those whose Contracts it uses.</summary>
public sealed class ModuleCatalog
{
    /// <summary>Takes the modules that are switched on, and those that are there but switched off.</summary>
    /// <exception cref="InvalidOperationException">The declared dependencies go round in a circle.</exception>
    public ModuleCatalog(IEnumerable<IModule> modules, params IEnumerable<IModule> switchedOff)
    {
        Modules = InDependencyOrder([.. modules]);
        SwitchedOff = [.. switchedOff];
        Permissions = [.. Modules.SelectMany(m => m.Permissions), .. Driftbehörigheter.Alla];
    }

    /// <summary>The modules.</summary>
    public IReadOnlyList<IModule> Modules { get; }

    /// <summary>
    /// Those that take no part: no page, no job, no database. Events that they hear are kept for them until they are
    /// switched on again.
    /// </summary>
    public IReadOnlyList<IModule> SwitchedOff { get; }

    /// <summary>Every permission of every module, and of Driftcentral.</summary>
    public IReadOnlyList<Permission> Permissions { get; }

    /// <summary>The modules' assemblies: what pages, handlers and subscribers are found in.</summary>
    public IEnumerable<Assembly> Assemblies => Modules.Select(m => m.GetType().Assembly);

    /// <summary>The module with this slug, or null.</summary>
    public IModule? Find(string slug) => Modules.SingleOrDefault(m => m.Slug == slug);

    /// <summary>
    /// Whether to link to a page: what is switched off or not the user's to open is named without a link. A page is judged
    /// by the menu entry it lies under, else by whether the module has anything for the user; pages of no module are open.
    /// </summary>
    /// <param name="address">From the root: <c>/samhalle/aktorer/…</c></param>
    /// <param name="user">Who would follow the link.</param>
    public bool IsOpenTo(string address, CurrentUser user)
    {
        var slug = address.Split('/', '?')[1];
        if (Find(slug) is not { } module)
            return SwitchedOff.All(m => m.Slug != slug);
        var nearest = module.Menu.Where(entry => (address + "/").StartsWith(entry.Href + "/", StringComparison.Ordinal)).MaxBy(entry => entry.Href.Length);
        return nearest is null ? module.Menu.Any(entry => user.Has(entry.Permission)) : user.Has(nearest.Permission);
    }

    /// <summary>The module that the type belongs to, or null for the host's and the building blocks' own.</summary>
    public IModule? Owner(Type type) => Modules.SingleOrDefault(m => m.GetType().Assembly == type.Assembly);

    /// <summary>The panels that the user may see of a shared page, in order.</summary>
    public IEnumerable<PanelContribution> PanelsFor(PanelPlace place, CurrentUser user) =>
        Modules.SelectMany(m => m.Panels).Where(p => p.Place == place && user.Has(p.Permission)).OrderBy(p => p.Order);

    /// <summary>The shortcuts that the user may use, each with its module.</summary>
    public IEnumerable<(IModule Module, MenuEntry Entry)> ShortcutsFor(CurrentUser user) =>
        from module in Modules.OrderBy(m => m.Title)
        from entry in module.Shortcuts
        where user.Has(entry.Permission)
        select (module, entry);

    /// <summary>The names of the permissions that a role has.</summary>
    public IEnumerable<string> PermissionsOf(Role role) =>
        Permissions.Where(p => p.Roles.Contains(role)).Select(p => p.Name);

    private static List<IModule> InDependencyOrder(List<IModule> modules)
    {
        var ordered = new List<IModule>();
        while (ordered.Count < modules.Count)
        {
            var ready = modules.Except(ordered)
                .Where(m => m.DependsOn.All(d => modules.All(o => o.Name != d) || ordered.Any(o => o.Name == d)))
                .ToList();
            if (ready.Count == 0)
                throw new InvalidOperationException(
                    "Modules depend on each other in a circle: " + string.Join(", ", modules.Except(ordered).Select(m => m.Name)));
            ordered.AddRange(ready);
        }

        return ordered;
    }
}
