using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.NaturOchKulturmiljö.Data;

internal sealed class RemissConfiguration : IEntityTypeConfiguration<Remiss>
{
    public void Configure(EntityTypeBuilder<Remiss> builder)
    {
        builder.ToTable("remiss");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Diarienummer).HasConversion(nummer => nummer.ToString(), text => Diarienummer.Tolka(text).Value);
        builder.HasIndex(r => r.Diarienummer).IsUnique();
        builder.HasIndex(r => new { r.Läge, r.Svarstid });
        builder.HasIndex(r => r.HandläggareId);
        builder.HasIndex(r => r.Besvarad);
        builder.Ignore(r => r.Plats);
        builder.Property(r => r.Söktext).NotAudited();
        builder.Property(r => r.Ställningstagande).NotAudited();
        builder.Property(r => r.Yttrandetext).NotAudited();
        builder.Property(r => r.Kalenderversion).NotAudited();
        builder.Property(r => r.KalenderÄndrad).NotAudited();
        builder.HasOne<Handläggare>().WithMany().HasForeignKey(r => r.HandläggareId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(r => r.Anstånd, anstånd =>
        {
            anstånd.ToTable("remiss_anstand");
            anstånd.WithOwner().HasForeignKey("RemissId");
            anstånd.HasKey("RemissId", nameof(Anstånd.Nr));
            anstånd.Property(a => a.Nr).ValueGeneratedNever();
        });
    }
}

internal sealed class HandläggareConfiguration : IEntityTypeConfiguration<Handläggare>
{
    public void Configure(EntityTypeBuilder<Handläggare> builder)
    {
        builder.ToTable("handlaggare");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Initialer);
        builder.HasIndex(h => h.Initialer).IsUnique();
        builder.HasIndex(h => h.AnvändarId).IsUnique();
    }
}

internal sealed class DiarieserieConfiguration : IEntityTypeConfiguration<Diarieserie>
{
    public void Configure(EntityTypeBuilder<Diarieserie> builder)
    {
        builder.ToTable("diarieserie");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => new { s.Prefix, s.År }).IsUnique();
    }
}

internal sealed class TypinställningConfiguration : IEntityTypeConfiguration<Typinställning>
{
    public void Configure(EntityTypeBuilder<Typinställning> builder)
    {
        builder.ToTable("typinstallning");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.Typ).IsUnique();
        builder.Ignore(t => t.Regel);
    }
}

internal sealed class PrenumerationConfiguration : IEntityTypeConfiguration<Prenumeration>
{
    public void Configure(EntityTypeBuilder<Prenumeration> builder)
    {
        builder.ToTable("prenumeration");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Nyckel).NotAudited();
        builder.HasIndex(p => p.Nyckel).IsUnique();
        builder.HasIndex(p => p.AnvändarId);
    }
}
