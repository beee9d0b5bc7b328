using Kultur.Samhällsutveckling.Kommunhändelser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Samhällsutveckling.Data;

internal sealed class KommunhändelseConfiguration : IEntityTypeConfiguration<Kommunhändelse>
{
    public void Configure(EntityTypeBuilder<Kommunhändelse> builder)
    {
        builder.ToTable("kommunhandelse");
        builder.HasKey(h => new { h.HändelseId, h.Kommunkod });
        builder.Property(h => h.Kommunkod).HasMaxLength(4);
        builder.HasIndex(h => new { h.Kommunkod, h.Datum });
    }
}
