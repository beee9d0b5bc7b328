using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Miljöobjekten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.NaturOchKulturmiljö.Data;

internal sealed class MiljöobjektConfiguration : IEntityTypeConfiguration<Miljöobjekt>
{
    public void Configure(EntityTypeBuilder<Miljöobjekt> builder)
    {
        builder.ToTable("miljoobjekt");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Ignore(o => o.Byggår);
        builder.HasIndex(o => o.Kommunkod);
        builder.HasIndex(o => o.Sorteringsnyckel);
        builder.HasIndex(o => new { o.Norr, o.Öst });
        builder.Property(o => o.Söktext).NotAudited();
        builder.Property(o => o.Sorteringsnyckel).NotAudited();
        builder.OwnsMany(o => o.Skydd, skydd =>
        {
            skydd.ToTable("miljoobjekt_skydd");
            skydd.WithOwner().HasForeignKey("MiljoobjektId");
            skydd.HasKey("MiljoobjektId", nameof(Skydd.Nr));
            skydd.Property(s => s.Nr).ValueGeneratedNever();
        });
        builder.OwnsMany(o => o.Bedömningar, bedömning =>
        {
            bedömning.ToTable("miljoobjekt_bedomning");
            bedömning.WithOwner().HasForeignKey("MiljoobjektId");
            bedömning.HasKey("MiljoobjektId", nameof(Tillståndsbedömning.Nr));
            bedömning.Property(b => b.Nr).ValueGeneratedNever();
        });
    }
}
