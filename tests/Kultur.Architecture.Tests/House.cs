using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kultur.Host;
using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Architecture.Tests;

/// <summary>A module as it stands in the house: its descriptor, its folder and its assemblies.</summary>
internal sealed record Room(IModule Module, DirectoryInfo Folder)
{
    public string Name => Module.Name;

    public Assembly Code => Module.GetType().Assembly;

    /// <summary>Null for a module that tells the others nothing of its own.</summary>
    public Assembly? Contracts { get; } =
        Directory.Exists(Path.Combine(Folder.FullName, $"Kultur.{Module.Name}.Contracts")) ? Assembly.Load($"Kultur.{Module.Name}.Contracts") : null;

    public IEnumerable<Type> Types => Code.DefinedTypes.Where(IsWritten);

    private static bool IsWritten(Type type) => type.Name != "_Imports" && !type.FullName!.Contains('<')
        && type.Namespace is not ("Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices");
}

/// <summary>A project file.</summary>
internal sealed record Project(string Name, FileInfo File, IReadOnlyList<string> References)
{
    public static Project Read(FileInfo file) => new(
        Path.GetFileNameWithoutExtension(file.Name),
        file,
        [.. XDocument.Load(file.FullName).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))]);
}

/// <summary>A file of source text, and where it stands under the root.</summary>
internal sealed record Source(string Path, string Text)
{
    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');
}

/// <summary>The house as it stands on disk and as it is built. The modules are those found, never those named here.</summary>
internal static partial class House
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "wwwroot"];

    public static DirectoryInfo Root { get; } = FindRoot();

    public static IReadOnlyList<DirectoryInfo> ModuleFolders { get; } =
        new DirectoryInfo(Path.Combine(Root.FullName, "src", "Modules")).GetDirectories();

    public static IReadOnlyList<Room> Rooms { get; } =
        [.. Modulkatalog.Alla.Select(m => new Room(m, new DirectoryInfo(Path.Combine(Root.FullName, "src", "Modules", m.Name))))];

    public static IReadOnlyList<Project> Projects { get; } =
        [.. Files("*.csproj").Select(f => Project.Read(new FileInfo(Path.Combine(Root.FullName, f))))];

    public static IReadOnlyList<Source> Sources { get; } =
        [.. Files("*.cs").Concat(Files("*.razor")).Select(f => new Source(f, File.ReadAllText(Path.Combine(Root.FullName, f))))];

    public static Assembly HostAssembly => typeof(Modulkatalog).Assembly;

    public static Assembly WebAssembly => typeof(Web.Sida).Assembly;

    public static Assembly ModularityAssembly => typeof(IModule).Assembly;

    /// <summary>The sources of a module's own project.</summary>
    public static IEnumerable<Source> SourcesOf(Room room) =>
        Sources.Where(s => s.Path.StartsWith($"src/Modules/{room.Name}/", StringComparison.Ordinal));

    /// <summary>The full names of the types written in folders named <c>Domain</c>.</summary>
    public static IReadOnlySet<string> DomainTypesOf(Room room) => SourcesOf(room)
        .Where(s => s.Folder.EndsWith("/Domain", StringComparison.Ordinal))
        .SelectMany(s => Declaration.Matches(s.Text).Select(d => Namespace.Match(s.Text).Groups[1].Value + "." + d.Groups[1].Value))
        .ToHashSet();

    /// <summary>Each module's tables, by its model.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<(Type Entity, string Table)>> Tables() => Models(db =>
        db.Model.GetEntityTypes().Where(e => e.GetTableName() is not null).Select(e => (e.ClrType, e.GetTableName()!)).ToList());

    private static Dictionary<string, IReadOnlyList<T>> Models<T>(Func<ModuleDbContext, IReadOnlyList<T>> read)
    {
        var folder = Directory.CreateTempSubdirectory("kultur-ark-");
        try
        {
            var settings = new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?> { ["Lagring:Katalog"] = folder.FullName }).Build();
            var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings);
            var catalog = services.AddModules(settings, Modulkatalog.Alla);
            using var provider = services.BuildServiceProvider();
            using var scope = provider.CreateScope();
            var databases = scope.ServiceProvider.GetRequiredService<ModuleDatabases>();
            return catalog.Modules.ToDictionary(m => m.Name, m => read(databases.Of(m)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Written files of a kind under <c>src</c> and <c>tests</c>, by their path under the root.</summary>
    private static IEnumerable<string> Files(string pattern) => new[] { "src", "tests" }
        .SelectMany(top => Directory.EnumerateFiles(Path.Combine(Root.FullName, top), pattern, SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Root.FullName, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Intersect(Made).Any());

    public static IEnumerable<string> Folders() =>
        Directory.EnumerateDirectories(Path.Combine(Root.FullName, "src"), "*", SearchOption.AllDirectories)
            .Select(folder => Path.GetRelativePath(Root.FullName, folder).Replace('\\', '/'))
            .Where(folder => !folder.Split('/').Intersect(Made).Any());

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("Kultur.sln").Length == 0)
            folder = folder.Parent ?? throw new InvalidOperationException("Kultur.sln stands in no folder above the tests.");
        return folder;
    }

    [GeneratedRegex(@"^(?:(?:public|internal|sealed|abstract|static|readonly|partial|file)\s+)*(?:record\s+struct|record|class|struct|interface|enum)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration { get; }

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace { get; }
}
