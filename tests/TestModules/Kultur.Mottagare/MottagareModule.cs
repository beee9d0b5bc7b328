using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Mottagare;

/// <summary>Hears what Avsändare tells.</summary>
/// <param name="störningar">Who fails at what, as the test decides while it runs.</param>
public sealed class MottagareModule(Störningar störningar) : IModule
{
    public string Name => "Mottagare";

    public string Title => "Mottagare";

    public string Slug => "mottagare";

    public string Icon => "inbox";

    public IReadOnlyList<string> DependsOn => ["Avsändare"];

    public Type DbContextType => typeof(MottagareDbContext);

    public IReadOnlyList<Permission> Permissions => [];

    public IReadOnlyList<MenuEntry> Menu => [];

    public void AddServices(IServiceCollection services) => services.AddSingleton(störningar);
}

/// <summary>Which headings a subscriber cannot hear, and what it does instead.</summary>
public sealed class Störningar
{
    private readonly Dictionary<(string Subscriber, string Rubrik), Func<ModuleDbContext, Task>> _trasiga = [];

    public void Stör(string subscriber, string rubrik) =>
        Stör(subscriber, rubrik, _ => throw new InvalidOperationException($"{subscriber} klarar inte {rubrik}."));

    public void Stör(string subscriber, string rubrik, Func<ModuleDbContext, Task> istället) => _trasiga.Add((subscriber, rubrik), istället);

    public void Laga() => _trasiga.Clear();

    internal Task PrövaAsync(string subscriber, string rubrik, ModuleDbContext db) =>
        _trasiga.TryGetValue((subscriber, rubrik), out var istället) ? istället(db) : Task.CompletedTask;
}

/// <summary>A heading heard, by whom, numbered in the order heard.</summary>
internal sealed class HördRubrik(Guid ärende, string rubrik, string prenumerant)
{
    public long Id { get; private set; }

    public Guid Ärende { get; private set; } = ärende;

    public string Rubrik { get; private set; } = rubrik;

    public string Prenumerant { get; private set; } = prenumerant;
}

internal sealed class MottagareDbContext(DbContextOptions<MottagareDbContext> options) : ModuleDbContext(options)
{
    public DbSet<HördRubrik> Rubriker => Set<HördRubrik>();
}

internal sealed class HördRubrikConfiguration : IEntityTypeConfiguration<HördRubrik>
{
    public void Configure(EntityTypeBuilder<HördRubrik> builder) => builder.ToTable("hord_rubrik");
}
