using Kultur.Biblioteksutveckling.Aktörer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Biblioteksutveckling.Data;

internal sealed class AktörKopiaConfiguration : IEntityTypeConfiguration<AktörKopia>
{
    public void Configure(EntityTypeBuilder<AktörKopia> builder)
    {
        builder.ToTable("aktor");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.ErsattAv);
        builder.OwnsMany(a => a.Roller, roll =>
        {
            roll.ToTable("aktor_roll");
            roll.Property<long>("Id");
            roll.HasKey("Id");
            roll.WithOwner().HasForeignKey("AktorId");
            roll.HasIndex(r => r.Kommunkod);
        });
    }
}
