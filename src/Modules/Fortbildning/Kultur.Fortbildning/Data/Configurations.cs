using Kultur.Fortbildning.Aktörer;
using Kultur.Fortbildning.Behovsbank;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Fortbildning.Kursförslagen;
using Kultur.Fortbildning.Museilokaler;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Fortbildning.Data;

internal sealed class BehovspostConfiguration : IEntityTypeConfiguration<Behovspost>
{
    public void Configure(EntityTypeBuilder<Behovspost> builder)
    {
        builder.ToTable("behovspost");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.HasIndex(b => new { b.Tema, b.Tillstånd });
        builder.HasIndex(b => b.KursförslagId);
    }
}

internal sealed class KursförslagConfiguration : IEntityTypeConfiguration<Kursförslag>
{
    public void Configure(EntityTypeBuilder<Kursförslag> builder)
    {
        builder.ToTable("kursforslag");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.HasIndex(k => new { k.Tema, k.Tillstånd });
    }
}

internal sealed class EvenemangConfiguration : IEntityTypeConfiguration<Evenemang>, IEntityTypeConfiguration<Anmälan>
{
    public void Configure(EntityTypeBuilder<Evenemang> builder)
    {
        builder.ToTable("evenemang");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasIndex(e => new { e.År, e.Löpnummer }).IsUnique();
        builder.HasIndex(e => new { e.Tillstånd, e.Datum });
        builder.HasIndex(e => e.KursförslagId);
        builder.HasMany(e => e.Anmälningar).WithOne().HasForeignKey(a => a.EvenemangId);
        builder.Navigation(e => e.Anmälningar).AutoInclude();
        builder.OwnsOne(e => e.Lokalbokning, lokal => lokal.ToTable("evenemang_lokalbokning"));
        builder.Ignore(e => e.Anmälda).Ignore(e => e.Väntelista).Ignore(e => e.Närvarande);
    }

    public void Configure(EntityTypeBuilder<Anmälan> builder)
    {
        builder.ToTable("anmalan");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => new { a.EvenemangId, a.Ordning }).IsUnique();
        builder.HasIndex(a => new { a.EvenemangId, a.Epost }).IsUnique().HasFilter($"tillstand <> '{nameof(Anmälningstillstånd.Avbokad)}'");
        builder.HasIndex(a => a.Kommunkod);
    }
}

internal sealed class LokalKopiaConfiguration : IEntityTypeConfiguration<LokalKopia>
{
    public void Configure(EntityTypeBuilder<LokalKopia> builder)
    {
        builder.ToTable("museilokal");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Ignore(l => l.Benämning);
    }
}

internal sealed class AktörKopiaConfiguration : IEntityTypeConfiguration<AktörKopia>
{
    public void Configure(EntityTypeBuilder<AktörKopia> builder)
    {
        builder.ToTable("aktor_kopia");
        builder.Property(a => a.Id).ValueGeneratedNever();
    }
}
