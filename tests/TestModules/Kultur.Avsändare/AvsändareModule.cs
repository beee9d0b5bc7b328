using Kultur.Avsändare.Contracts;
using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Avsändare;

public sealed class AvsändareModule : IModule
{
    public const string RensaVarjeNatt = "rensa-varje-natt";

    public string Name => "Avsändare";

    public string Title => "Avsändare";

    public string Slug => "avsandare";

    public string Icon => "inbox";

    public IReadOnlyList<string> DependsOn => [];

    public Type DbContextType => typeof(AvsändareDbContext);

    public IReadOnlyList<Permission> Permissions => Behörigheter.Alla;

    public IReadOnlyList<MenuEntry> Menu => [];

    public IReadOnlyList<TimedUseCase> Jobs => [new(RensaVarjeNatt, "0 0 3 * * ?", () => new RensaÄrenden())];

    public IEnumerable<IntegrationEvent> Announce(IDomainEvent domainEvent) => domainEvent switch
    {
        ÄrendeÖppnades e => [new ÄrendeÖppnat(e.Ärende.Value, e.Rubrik)],
        ÄrendeDöptesOm e => [new ÄrendeOmdöpt(e.Ärende.Value, e.Rubrik)],
        _ => [],
    };
}

internal static class Behörigheter
{
    public const string Läsa = "avsandare.arenden.lasa";
    public const string Skriva = "avsandare.arenden.skriva";

    public static IReadOnlyList<Permission> Alla { get; } =
    [
        new(Läsa, "Se ärenden", Role.Utvecklare, Role.Chef),
        new(Skriva, "Öppna och ändra ärenden", Role.Utvecklare),
    ];
}

internal sealed class AvsändareDbContext(DbContextOptions<AvsändareDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Ärende> Ärenden => Set<Ärende>();

    public DbSet<Loggrad> Logg => Set<Loggrad>();
}

internal sealed class ÄrendeConfiguration : IEntityTypeConfiguration<Ärende>
{
    public void Configure(EntityTypeBuilder<Ärende> builder)
    {
        builder.ToTable("arende");
        builder.Property(ä => ä.Id).ValueGeneratedNever();
        builder.HasOne<Ärende>().WithMany().HasForeignKey(ä => ä.FöljerPå);
        builder.OwnsMany(ä => ä.Bilagor, bilaga =>
        {
            bilaga.ToTable("bilaga");
            bilaga.WithOwner().HasForeignKey("ärende_id");
            bilaga.Property(b => b.Id).ValueGeneratedNever();
        });
    }
}

internal sealed class LoggradConfiguration : IEntityTypeConfiguration<Loggrad>
{
    public void Configure(EntityTypeBuilder<Loggrad> builder) => builder.ToTable("loggrad");
}
