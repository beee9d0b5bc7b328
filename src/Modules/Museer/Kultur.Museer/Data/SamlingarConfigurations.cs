using Kultur.Modularity;
using Kultur.Museer.Museerna;
using Kultur.Museer.Samlingar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kultur.Museer.Data;

internal sealed class PlaceringConverter() : ValueConverter<Placering, string>(placering => placering.Kod, kod => Läs(kod))
{
    private static Placering Läs(string kod) => Placering.Tolka(kod).Value;
}

internal sealed class FöremålConfiguration : IEntityTypeConfiguration<Föremål>
{
    public void Configure(EntityTypeBuilder<Föremål> builder)
    {
        builder.ToTable("foremal");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Museum).HasMaxLength(Museum.MaxKod);
        builder.Property(f => f.Benämning).HasMaxLength(Föremålsuppgifter.MaxBenämning);
        builder.Property(f => f.Kommunkod).HasMaxLength(4);
        builder.Property(f => f.Placering).HasConversion<PlaceringConverter>().HasMaxLength(Placering.MaxLängd);
        builder.Property(f => f.SenasteFlytt).NotAudited();
        builder.Property(f => f.Perioder).HasConversion<int>().NotAudited();
        builder.Property(f => f.Materialgrupper).HasConversion<int>().NotAudited();
        builder.Property(f => f.Brister).NotAudited();
        builder.Property(f => f.Huvudbild).NotAudited();
        builder.Property(f => f.Ändrad).NotAudited();
        builder.Property(f => f.Söktext).NotAudited();
        builder.Property(f => f.Sorteringsnamn).NotAudited();
        builder.Ignore(f => f.Nummer);
        builder.Ignore(f => f.Uppgifter);
        builder.Ignore(f => f.Krav);

        builder.HasIndex(f => new { f.Museum, f.Löpnummer }).IsUnique();
        builder.HasIndex(f => new { f.Museum, f.Slag, f.Publicering, f.Brister, f.Perioder, f.Materialgrupper });
        builder.HasIndex(f => f.Sorteringsnamn);
        builder.HasIndex(f => f.FrånÅr);
        builder.HasIndex(f => f.Placering);
        builder.HasIndex(f => f.Ändrad);
        builder.HasIndex(f => f.Accessionsnummer);
        builder.HasIndex(f => f.Kommunkod);
        builder.HasIndex(f => f.SenasteFlytt);

        builder.HasMany(f => f.Bilder).WithOne().HasForeignKey("FöremålId").IsRequired();
        builder.HasMany(f => f.Placeringsbyten).WithOne().HasForeignKey("FöremålId").IsRequired();
        builder.Navigation(f => f.Bilder).AutoInclude();
    }
}

internal sealed class BildConfiguration : IEntityTypeConfiguration<Bild>
{
    public void Configure(EntityTypeBuilder<Bild> builder)
    {
        builder.ToTable("bild");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Ordning).NotAudited();
        builder.Property(b => b.Storlek).NotAudited();
        builder.Property(b => b.Tillagd).NotAudited();
        builder.HasOne(b => b.Data).WithOne().HasForeignKey<Bilddata>(d => d.Id).IsRequired();
    }
}

internal sealed class BilddataConfiguration : IEntityTypeConfiguration<Bilddata>
{
    public void Configure(EntityTypeBuilder<Bilddata> builder)
    {
        builder.ToTable("bilddata");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Innehåll).NotAudited();
    }
}

internal sealed class PlaceringsbyteConfiguration : IEntityTypeConfiguration<Placeringsbyte>
{
    public void Configure(EntityTypeBuilder<Placeringsbyte> builder)
    {
        builder.ToTable("placeringsbyte");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Från).HasConversion<PlaceringConverter>().NotAudited();
        builder.Property(b => b.Till).HasConversion<PlaceringConverter>().NotAudited();
        builder.Property(b => b.Skäl).NotAudited();
        builder.Property(b => b.Flytt).NotAudited();
        builder.Property(b => b.FlyttFöre).NotAudited();
        builder.Property(b => b.Av).NotAudited();
        builder.Property(b => b.Tidpunkt).NotAudited();
        builder.Property(b => b.Ångrat).NotAudited();
        builder.HasIndex(b => b.Flytt);
    }
}

internal sealed class NummerserieConfiguration : IEntityTypeConfiguration<Nummerserie>
{
    public void Configure(EntityTypeBuilder<Nummerserie> builder)
    {
        builder.ToTable("nummerserie");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Museum).HasMaxLength(Museum.MaxKod);
        builder.HasIndex(n => n.Museum).IsUnique();
    }
}

internal sealed class FlyttConfiguration : IEntityTypeConfiguration<Flytt>
{
    public void Configure(EntityTypeBuilder<Flytt> builder)
    {
        builder.ToTable("flytt");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Till).HasConversion<PlaceringConverter>().HasMaxLength(Placering.MaxLängd);
        builder.HasIndex(f => f.Tidpunkt);
    }
}
