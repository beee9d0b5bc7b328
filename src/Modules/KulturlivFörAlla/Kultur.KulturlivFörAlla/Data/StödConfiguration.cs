using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.KulturlivFörAlla.Data;

internal sealed class FördelningConfiguration : IEntityTypeConfiguration<Fördelning>
{
    public void Configure(EntityTypeBuilder<Fördelning> builder)
    {
        builder.ToTable("fordelning");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.HasIndex(f => f.År).IsUnique();
        builder.OwnsMany(f => f.Poster, post =>
        {
            post.ToTable("fordelning_post");
            post.WithOwner().HasForeignKey("FördelningId");
            post.HasKey("FördelningId", nameof(Fördelningspost.Kommunkod));
        });
    }
}

internal sealed class StödkontoConfiguration : IEntityTypeConfiguration<Stödkonto>
{
    public void Configure(EntityTypeBuilder<Stödkonto> builder)
    {
        builder.ToTable("stodkonto");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.HasIndex(k => new { k.År, k.Pott, k.Kommunkod }).IsUnique();
        builder.Ignore(k => k.Tilldelat).Ignore(k => k.Reserverat).Ignore(k => k.Avräknat).Ignore(k => k.Utbetalt).Ignore(k => k.Kvar);
        builder.OwnsMany(k => k.Rader, rad =>
        {
            rad.ToTable("stodkonto_rad");
            rad.WithOwner().HasForeignKey("StödkontoId");
            rad.HasKey("StödkontoId", nameof(Kontorad.Nr));
            rad.Property(r => r.Nr).ValueGeneratedNever();
            rad.HasIndex(r => r.BokningId);
        });
    }
}

internal sealed class StödreglerConfiguration : IEntityTypeConfiguration<Stödregler>
{
    public void Configure(EntityTypeBuilder<Stödregler> builder)
    {
        builder.ToTable("stodregler");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.GällerFrån).IsUnique();
        builder.OwnsOne(r => r.Satser, satser =>
        {
            satser.WithOwner().HasForeignKey("StödreglerId");
            satser.Property<StödreglerId>("StödreglerId").HasColumnName("id");
        });
        builder.Navigation(r => r.Satser).IsRequired();
    }
}

internal sealed class KommunvillkorConfiguration : IEntityTypeConfiguration<Kommunvillkor>
{
    public void Configure(EntityTypeBuilder<Kommunvillkor> builder)
    {
        builder.ToTable("kommunvillkor");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => v.Kommunkod).IsUnique();
        builder.OwnsMany(v => v.Planer, plan =>
        {
            plan.ToTable("kulturplan");
            plan.WithOwner().HasForeignKey("KommunvillkorId");
            plan.HasKey("KommunvillkorId", nameof(Kulturplan.Nr));
            plan.Property(p => p.Nr).ValueGeneratedNever();
        });
    }
}

internal sealed class BarnuppgiftKopiaConfiguration : IEntityTypeConfiguration<BarnuppgiftKopia>
{
    public void Configure(EntityTypeBuilder<BarnuppgiftKopia> builder)
    {
        builder.ToTable("barnuppgift_kopia");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.HasIndex(b => new { b.År, b.Kommunkod });
    }
}
