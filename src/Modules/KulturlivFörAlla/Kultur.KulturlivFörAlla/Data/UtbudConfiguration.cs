using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.KulturlivFörAlla.Data;

internal sealed class UtbudConfiguration : IEntityTypeConfiguration<Utbud>
{
    public void Configure(EntityTypeBuilder<Utbud> builder)
    {
        builder.ToTable("utbud");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Söktext).NotAudited();
        builder.Property(u => u.Sorteringsnyckel).NotAudited();
        builder.HasIndex(u => u.Tillstånd);
        builder.Ignore(u => u.Uppgifter).Ignore(u => u.Läsåren);
        builder.OwnsMany(u => u.Perioder, period =>
        {
            period.ToTable("utbud_period");
            period.WithOwner().HasForeignKey("UtbudId");
            period.HasKey("UtbudId", nameof(Bokningsperiod.Nr));
            period.Property(p => p.Nr).ValueGeneratedNever();
        });
    }
}
