using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.KulturlivFörAlla.Rådgivningen;
using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kultur.KulturlivFörAlla.Data;

internal sealed class KulturlivFörAllaDbContext(DbContextOptions<KulturlivFörAllaDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Utbud> Utbud => Set<Utbud>();

    public DbSet<Bokning> Bokningar => Set<Bokning>();

    public DbSet<Fördelning> Fördelningar => Set<Fördelning>();

    public DbSet<Stödkonto> Stödkonton => Set<Stödkonto>();

    public DbSet<Stödregler> Stödregler => Set<Stödregler>();

    public DbSet<Kommunvillkor> Kommunvillkor => Set<Kommunvillkor>();

    public DbSet<BarnuppgiftKopia> Barnuppgifter => Set<BarnuppgiftKopia>();

    public DbSet<Rådgivningsärende> Ärenden => Set<Rådgivningsärende>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<decimal>().HaveConversion<ÖreConverter>();
    }
}

/// <summary>Kronor are kept as whole öre, which every database adds up exactly.</summary>
internal sealed class ÖreConverter() : ValueConverter<decimal, long>(kronor => (long)(kronor * 100), öre => öre / 100m);
