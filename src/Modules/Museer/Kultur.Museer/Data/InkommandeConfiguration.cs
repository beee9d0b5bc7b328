using Kultur.Modularity;
using Kultur.Museer.Inkommande;
using Kultur.Museer.Museerna;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Museer.Data;

internal sealed class InkommandeConfiguration : IEntityTypeConfiguration<InkommandeObjekt>
{
    public void Configure(EntityTypeBuilder<InkommandeObjekt> builder)
    {
        builder.ToTable("inkommande_objekt");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Museum).HasMaxLength(Museum.MaxKod);
        builder.Property(i => i.Kommunkod).HasMaxLength(4);
        builder.Property(i => i.FyndId).NotAudited();
        builder.Property(i => i.FöremålId).NotAudited();
        builder.Property(i => i.Söktext).NotAudited();
        builder.Property(i => i.Sorteringsnamn).NotAudited();
        builder.Ignore(i => i.Nummer);
        builder.Ignore(i => i.Uppgifter);
        builder.Ignore(i => i.ÄrFynd);
        builder.HasIndex(i => new { i.År, i.Löpnummer }).IsUnique();
        builder.HasIndex(i => i.FyndId).IsUnique();
        builder.HasIndex(i => new { i.Läge, i.Mottaget });
        builder.HasIndex(i => i.Kommunkod);
    }
}
