using Kultur.Biblioteksutveckling.Deltagande;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Biblioteksutveckling.Data;

internal sealed class EvenemangKopiaConfiguration : IEntityTypeConfiguration<EvenemangKopia>
{
    public void Configure(EntityTypeBuilder<EvenemangKopia> builder)
    {
        builder.ToTable("evenemang");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasIndex(e => e.Datum);
        builder.OwnsMany(e => e.Deltagare, grupp =>
        {
            grupp.ToTable("evenemang_deltagare");
            grupp.Property<long>("Id");
            grupp.HasKey("Id");
            grupp.WithOwner().HasForeignKey("EvenemangId");
            grupp.HasIndex(g => g.Kommunkod);
        });
    }
}
