using Kultur.Avsändare.Contracts;
using Kultur.Modularity;
using Kultur.Modularity.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Benchmarks;

/// <summary>A second module that hears what Avsändare tells, by two subscribers.</summary>
internal sealed class LyssnareModule : IModule
{
    public string Name => "Lyssnare";

    public string Title => "Lyssnare";

    public string Slug => "lyssnare";

    public string Icon => "inbox";

    public IReadOnlyList<string> DependsOn => ["Avsändare"];

    public Type DbContextType => typeof(LyssnareDbContext);

    public IReadOnlyList<Permission> Permissions => [];

    public IReadOnlyList<MenuEntry> Menu => [];
}

internal sealed class LyssnareDbContext(DbContextOptions<LyssnareDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Anteckning> Anteckningar => Set<Anteckning>();
}

/// <summary>That a matter has been heard of, and by whom.</summary>
internal sealed class Anteckning(Guid ärende, string prenumerant)
{
    public long Id { get; private set; }

    public Guid Ärende { get; private set; } = ärende;

    public string Prenumerant { get; private set; } = prenumerant;
}

internal sealed class AnteckningConfiguration : IEntityTypeConfiguration<Anteckning>
{
    public void Configure(EntityTypeBuilder<Anteckning> builder) => builder.ToTable("anteckning");
}

[Subscriber(Namn)]
internal sealed class NärÄrendetÖppnasAnteckna(LyssnareDbContext db) : ISubscriber<ÄrendeÖppnat>
{
    public const string Namn = "lyssnare.nar-arendet-oppnas-anteckna";

    public Task Handle(ÄrendeÖppnat e, CancellationToken ct)
    {
        db.Anteckningar.Add(new Anteckning(e.ÄrendeId, Namn));
        return Task.CompletedTask;
    }
}

[Subscriber(Namn)]
internal sealed class NärÄrendetÖppnasBekräfta(LyssnareDbContext db) : ISubscriber<ÄrendeÖppnat>
{
    public const string Namn = "lyssnare.nar-arendet-oppnas-bekrafta";

    public Task Handle(ÄrendeÖppnat e, CancellationToken ct)
    {
        db.Anteckningar.Add(new Anteckning(e.ÄrendeId, Namn));
        return Task.CompletedTask;
    }
}
