using System.Text.RegularExpressions;

namespace Kultur.Architecture.Tests;

/// <summary>What stands where, and what is not written.</summary>
internal static partial class TidinessRules
{
    private static readonly string[] Kinds = ["Services", "Helpers", "Managers", "Dtos", "Utils", "Common", "Misc"];

    private static readonly string[] AtRoot =
        [".ci", ".editorconfig", ".git", ".gitignore", "Directory.*.props", "docs", "global.json", "Kultur.sln", "README.md", "src", "test.sh", "tests"];

    public static IEnumerable<string> Folders(IEnumerable<string> folders) => folders
        .Where(f => Kinds.Contains(Path.GetFileName(f), StringComparer.OrdinalIgnoreCase))
        .Select(f => $"{f} is named after a kind of code");

    /// <param name="names">What stands at the root.</param>
    /// <param name="ignored">The lines of <c>.gitignore</c>.</param>
    public static IEnumerable<string> Root(IEnumerable<string> names, IEnumerable<string> ignored)
    {
        var allowed = AtRoot.Concat(ignored.Select(i => i.Trim().TrimEnd('/')).Where(i => i.Length > 0)).ToList();
        return names.Where(n => !allowed.Any(a => Fits(n, a))).Select(n => $"{n} stands at the root");

        static bool Fits(string name, string pattern) =>
            Regex.IsMatch(name, "^" + Regex.Escape(pattern).Replace("\\*", ".*") + "$");
    }

    public static IEnumerable<string> Words(IEnumerable<Source> sources) =>
        from source in sources
        from Match word in Unfinished.Matches(source.Text)
        select $"{source.Path} says {word.Value}";

    /// <param name="folders">The folders under <c>src/Modules</c>.</param>
    /// <param name="catalogue">The names in the host's catalogue.</param>
    public static IEnumerable<string> Catalogue(IReadOnlyCollection<string> folders, IReadOnlyCollection<string> catalogue) =>
        folders.Except(catalogue).Select(f => $"{f} is not in the host's catalogue")
            .Concat(catalogue.Except(folders).Select(c => $"{c} has no folder under src/Modules"));

    /// <param name="projects">Every project file, by its path under the root.</param>
    /// <param name="solution">The solution's text.</param>
    public static IEnumerable<string> Solution(IEnumerable<string> projects, string solution) =>
        projects.Where(p => !solution.Replace('\\', '/').Contains($"\"{p}\"", StringComparison.Ordinal)).Select(p => $"{p} is not in Kultur.sln");

    /// <param name="module">The module.</param>
    /// <param name="text">Its <c>module.md</c>; null where there is none.</param>
    /// <param name="dependsOn">What it declares.</param>
    /// <param name="told">The names of the events it makes.</param>
    /// <param name="heard">The names of the events it hears.</param>
    public static IEnumerable<string> ModuleText(
        string module, string? text, IReadOnlyCollection<string> dependsOn, IEnumerable<string> told, IEnumerable<string> heard)
    {
        if (text is null)
            return [$"{module} has no module.md"];
        return Compare("depends on", Said("Depends on").Split([',', ' ', '.', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("nobody" or "and")), dependsOn)
            .Concat(Compare("tells", Names("Events out"), told))
            .Concat(Compare("hears", Names("Events in"), heard));

        string Said(string heading) =>
            Regex.Match(text, $@"^\W*{heading}:(.*?)(?=^\W*[A-Z][a-z ]+:|^\s*$|\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

        IEnumerable<string> Names(string heading) => Event.Matches(Said(heading)).Select(m => m.Value);

        IEnumerable<string> Compare(string verb, IEnumerable<string> said, IEnumerable<string> inCode)
        {
            var (text, code) = (said.Distinct().ToList(), inCode.Distinct().ToList());
            return text.Except(code).Select(s => $"{module}: module.md says that it {verb} {s}, the code does not")
                .Concat(code.Except(text).Select(c => $"{module}: module.md does not say that it {verb} {c}"));
        }
    }

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException|Thread\.Sleep|DateTime\.(?:Now|UtcNow|Today)\b|DateTimeOffset\.(?:Now|UtcNow)\b")]
    private static partial Regex Unfinished { get; }

    [GeneratedRegex(@"[a-z0-9-]+\.[a-z0-9-]+[a-z0-9]")]
    private static partial Regex Event { get; }
}
