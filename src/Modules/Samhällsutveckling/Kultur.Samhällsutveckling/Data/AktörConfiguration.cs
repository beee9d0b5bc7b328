using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Aktörer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Samhällsutveckling.Data;

internal sealed class AktörConfiguration : IEntityTypeConfiguration<Aktör>
{
    public void Configure(EntityTypeBuilder<Aktör> builder)
    {
        builder.ToTable("aktor");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Namn).HasMaxLength(Aktör.MaxNamn);
        builder.Property(a => a.Epost).HasConversion<EpostConverter>().HasMaxLength(Epostadress.MaxLängd);
        builder.Property(a => a.Organisationsnummer).HasConversion<OrganisationsnummerConverter>().HasMaxLength(11);
        builder.Property(a => a.Adress).HasMaxLength(Aktör.MaxAdress);
        builder.Property(a => a.Anteckning).HasMaxLength(Aktör.MaxAnteckning);
        builder.Property(a => a.Söknamn).NotAudited();
        builder.Property(a => a.Sorteringsnamn).NotAudited();
        builder.Property(a => a.Namnnyckel).NotAudited();
        builder.Ignore(a => a.Fakta);
        builder.Ignore(a => a.ÄrSammanslagen);
        builder.HasIndex(a => a.Sorteringsnamn);
        builder.HasIndex(a => a.Namnnyckel);
        builder.HasIndex(a => a.Organisationsnummer);
        builder.HasIndex(a => a.Epost);
        builder.HasOne<Aktör>().WithMany().HasForeignKey(a => a.SammanslagenMed).OnDelete(DeleteBehavior.Restrict);

        builder.HasMany(a => a.Roller).WithOne().HasForeignKey("AktörId").IsRequired();
        builder.HasMany(a => a.Kontaktpersoner).WithOne().HasForeignKey("AktörId").IsRequired();
        builder.HasMany(a => a.TidigareUppgifter).WithOne().HasForeignKey("AktörId").IsRequired();
        builder.Navigation(a => a.Roller).AutoInclude();
        builder.Navigation(a => a.Kontaktpersoner).AutoInclude();
        builder.Navigation(a => a.TidigareUppgifter).AutoInclude();
    }
}

internal sealed class RollConfiguration : IEntityTypeConfiguration<Roll>
{
    public void Configure(EntityTypeBuilder<Roll> builder)
    {
        builder.ToTable("roll");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Benämning).HasMaxLength(Roll.MaxBenämning);
        builder.Property(r => r.Kommunkod).HasMaxLength(4);
        builder.HasIndex(r => r.Kommunkod);
        builder.HasIndex(r => r.Benämning);
    }
}

internal sealed class KontaktpersonConfiguration : IEntityTypeConfiguration<Kontaktperson>
{
    public void Configure(EntityTypeBuilder<Kontaktperson> builder)
    {
        builder.ToTable("kontaktperson");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Epost).HasConversion<EpostConverter>().HasMaxLength(Epostadress.MaxLängd);
    }
}

internal sealed class TidigareUppgiftConfiguration : IEntityTypeConfiguration<TidigareUppgift>
{
    public void Configure(EntityTypeBuilder<TidigareUppgift> builder)
    {
        builder.ToTable("tidigare_uppgift");
        builder.Property(t => t.Id).ValueGeneratedNever();
    }
}
