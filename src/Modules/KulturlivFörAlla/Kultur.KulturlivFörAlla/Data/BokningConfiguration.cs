using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.KulturlivFörAlla.Data;

internal sealed class BokningConfiguration : IEntityTypeConfiguration<Bokning>
{
    public void Configure(EntityTypeBuilder<Bokning> builder)
    {
        builder.ToTable("bokning");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.HasIndex(b => new { b.År, b.Löpnummer }).IsUnique();
        builder.HasIndex(b => new { b.Kommunkod, b.Tillstånd });
        builder.HasIndex(b => new { b.Tillstånd, b.Speldag });
        builder.HasIndex(b => b.UtbudId);
        builder.HasIndex(b => b.SvarSenast);
        builder.Property(b => b.Söktext).NotAudited();
        builder.PrimitiveCollection(b => b.Nycklar).HasAnnotation("Kultur:NotAudited", true);
        builder.Ignore(b => b.Nummer).Ignore(b => b.Årskurs).Ignore(b => b.Kostnader).Ignore(b => b.AntalSomKom).Ignore(b => b.ÄrÖppen);
        builder.OwnsMany(b => b.Steg, steg =>
        {
            steg.ToTable("bokning_steg");
            steg.WithOwner().HasForeignKey("BokningId");
            steg.HasKey("BokningId", nameof(Bokningssteg.Nr));
            steg.Property(s => s.Nr).ValueGeneratedNever();
        });
        builder.OwnsMany(b => b.BarnSomKom, barn =>
        {
            barn.ToTable("bokning_barn");
            barn.WithOwner().HasForeignKey("BokningId");
            barn.HasKey("BokningId", nameof(Barnantal.Grupp));
        });
    }
}
