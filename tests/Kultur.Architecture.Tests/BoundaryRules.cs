using Mono.Cecil;
using NetArchTest.Rules;

namespace Kultur.Architecture.Tests;

/// <summary>Who may know of whom.</summary>
internal static class BoundaryRules
{
    private const string Contracts = ".Contracts";

    /// <summary>What each building block may stand on.</summary>
    private static readonly Dictionary<string, string[]> Floors = new()
    {
        ["MediatR.Contracts"] = [],
        ["Kultur.Personuppgifter"] = [],
        ["Kultur.Domain"] = ["Kultur.Personuppgifter"],
        ["Kultur.Contracts"] = ["Kultur.Personuppgifter", "MediatR.Contracts"],
        ["Kultur.Modularity"] = ["Kultur.Contracts", "Kultur.Domain", "MediatR.Contracts"],
        ["Kultur.Web"] = ["Kultur.Contracts", "Kultur.Domain", "Kultur.Modularity", "MediatR.Contracts"],
    };

    private static readonly string[] ForbiddenInDomain =
        ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Extensions", "MediatR", "Quartz", "FluentValidation", "MailKit", "MimeKit",
         "Kultur.Modularity", "Kultur.Web", "Kultur.Contracts"];

    public static IEnumerable<string> BuildingBlocks(IEnumerable<Project> blocks)
    {
        foreach (var block in blocks)
        {
            if (!Floors.TryGetValue(block.Name, out var allowed))
                yield return $"{block.Name} has no floor";
            else
                foreach (var up in block.References.Except(allowed))
                    yield return $"{block.Name} references {up}";
        }
    }

    /// <param name="project">A project of the module.</param>
    /// <param name="module">The module's name.</param>
    /// <param name="dependsOn">The modules it declares.</param>
    public static IEnumerable<string> References(Project project, string module, IEnumerable<string> dependsOn)
    {
        var own = $"Kultur.{module}" + Contracts;
        var allowed = project.Name == own
            ? ["Kultur.Contracts", "MediatR.Contracts"]
            : Floors.Keys.Append(own).Concat(dependsOn.Select(d => $"Kultur.{d}" + Contracts));
        return project.References.Except(allowed).Select(r => $"{project.Name} references {r}");
    }

    /// <param name="module">The module.</param>
    /// <param name="declared">What its descriptor declares.</param>
    /// <param name="used">The assemblies that its built assembly, or its project file, refers to.</param>
    public static IEnumerable<string> Declared(string module, IReadOnlyCollection<string> declared, IEnumerable<string> used)
    {
        var actual = used.Where(r => r.StartsWith("Kultur.", StringComparison.Ordinal) && r.EndsWith(Contracts, StringComparison.Ordinal) && r != "Kultur.Contracts")
            .Select(r => r["Kultur.".Length..^Contracts.Length]).Where(r => r != module).ToList();
        return actual.Except(declared).Select(r => $"{module} uses {r} without declaring it")
            .Concat(declared.Except(actual).Select(r => $"{module} declares {r} without using it"));
    }

    /// <summary>Circles among modules, a module's Contracts counted as the module.</summary>
    public static IEnumerable<string> Circles(IReadOnlyCollection<(string From, string To)> references)
    {
        var collapsed = references.Select(r => (From: Collapse(r.From), To: Collapse(r.To))).Where(r => r.From != r.To).ToLookup(r => r.From, r => r.To);
        return collapsed.Select(r => r.Key).Where(module => Reaches(module, module, [])).Select(module => $"{module} reaches itself");

        bool Reaches(string from, string target, HashSet<string> seen) =>
            collapsed[from].Any(to => to == target || (seen.Add(to) && Reaches(to, target, seen)));

        static string Collapse(string project) =>
            project.EndsWith(Contracts, StringComparison.Ordinal) ? project[..^Contracts.Length] : project;
    }

    /// <param name="types">Where the types are.</param>
    /// <param name="domain">The full names of those that are domain.</param>
    /// <param name="otherModules">The modules' names but its own.</param>
    public static IEnumerable<string> Domain(Types types, IReadOnlySet<string> domain, IEnumerable<string> otherModules) =>
        Dependencies(types, t => domain.Contains(Outermost(t)), ForbiddenInDomain.Concat(otherModules.Select(m => "Kultur." + m)));

    /// <summary>The host knows a module by its descriptor alone, and only where the catalogue is.</summary>
    public static IEnumerable<string> Host(Types types, string catalogue, IEnumerable<string> modules) =>
        Dependencies(types, t => Outermost(t) != catalogue, modules.Select(m => "Kultur." + m));

    private static IEnumerable<string> Dependencies(Types types, Func<TypeDefinition, bool> selected, IEnumerable<string> forbidden) =>
        forbidden.SelectMany(dependency =>
            (types.That().MeetCustomRule(new Selection(selected)).ShouldNot().HaveDependencyOn(dependency).GetResult().FailingTypeNames ?? [])
            .Select(type => $"{type} depends on {dependency}"));

    private static string Outermost(TypeDefinition type)
    {
        while (type.DeclaringType is not null)
            type = type.DeclaringType;
        return type.FullName.Split('`')[0];
    }

    private sealed class Selection(Func<TypeDefinition, bool> selected) : ICustomRule
    {
        public bool MeetsRule(TypeDefinition type) => selected(type);
    }
}
