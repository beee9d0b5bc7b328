using Kultur.Modularity;
using Kultur.Museer.Besöken;
using Kultur.Museer.Besöksräkning;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Pedagoger;
using Kultur.Museer.Skolprogrammen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Museer.Data;

internal sealed class LokalConfiguration : IEntityTypeConfiguration<Lokal>, IEntityTypeConfiguration<Lokalbokning>
{
    public void Configure(EntityTypeBuilder<Lokal> builder)
    {
        builder.ToTable("lokal");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasIndex(l => l.Museum);
    }

    public void Configure(EntityTypeBuilder<Lokalbokning> builder)
    {
        builder.ToTable("lokalbokning");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Ignore(l => l.Datum);
    }
}

internal sealed class PedagogConfiguration : IEntityTypeConfiguration<Pedagog>
{
    public void Configure(EntityTypeBuilder<Pedagog> builder)
    {
        builder.ToTable("pedagog");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Arbetstider).HasConversion(v => v.Text, t => Veckotider.Läs(t));
        builder.HasIndex(p => p.Museum);
    }
}

internal sealed class SkolprogramConfiguration : IEntityTypeConfiguration<Skolprogram>
{
    public void Configure(EntityTypeBuilder<Skolprogram> builder)
    {
        builder.ToTable("skolprogram");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Söktext).NotAudited();
        builder.HasIndex(p => new { p.Museum, p.Tillstånd });
    }
}

internal sealed class HusdagConfiguration
    : IEntityTypeConfiguration<Husdag>, IEntityTypeConfiguration<Kalenderpost>, IEntityTypeConfiguration<Öppettider>
{
    public void Configure(EntityTypeBuilder<Husdag> builder)
    {
        builder.ToTable("husdag");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => new { d.Museum, d.Datum }).IsUnique();
        builder.HasMany(d => d.Poster).WithOne().HasForeignKey(p => p.HusdagId);
        builder.Navigation(d => d.Poster).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<Kalenderpost> builder)
    {
        builder.ToTable("kalenderpost");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.Ursprung);
        builder.Ignore(p => p.Tid).Ignore(p => p.Upptagen);
    }

    public void Configure(EntityTypeBuilder<Öppettider> builder)
    {
        builder.ToTable("oppettider");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Ordinarie).HasConversion(v => v.Text, t => Veckotider.Läs(t));
        builder.Property(o => o.Sommar).HasConversion(v => v.Text, t => Veckotider.Läs(t));
        builder.HasIndex(o => o.Museum).IsUnique();
    }
}

internal sealed class BesökConfiguration : IEntityTypeConfiguration<Skolbesök>, IEntityTypeConfiguration<Besöksrad>
{
    public void Configure(EntityTypeBuilder<Skolbesök> builder)
    {
        builder.ToTable("skolbesok");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Söktext).NotAudited();
        builder.Ignore(b => b.Tid).Ignore(b => b.ÄrGenomfört);
        builder.HasIndex(b => new { b.Tillstånd, b.Datum });
        builder.HasIndex(b => new { b.Kommunkod, b.Datum });
        builder.HasIndex(b => b.ProgramId);
    }

    public void Configure(EntityTypeBuilder<Besöksrad> builder)
    {
        builder.ToTable("besoksrad").NotAuditedWhenNew();
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.Museum, r.Datum });
        builder.HasIndex(r => new { r.BesökId, r.Kategori }).IsUnique();
    }
}
