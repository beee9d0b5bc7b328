using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Biblioteksutveckling.Data;

internal sealed class DialogConfiguration : IEntityTypeConfiguration<Dialog>
{
    public void Configure(EntityTypeBuilder<Dialog> builder)
    {
        builder.ToTable("dialog");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => new { d.Kommunkod, d.Datum });
        builder.Property(d => d.Söktext).NotAudited();
        builder.HasIndex(d => d.Datum);
        builder.OwnsMany(d => d.Närvarande, närvarande =>
        {
            närvarande.ToTable("dialog_narvarande");
            närvarande.Property<long>("Id");
            närvarande.HasKey("Id");
            närvarande.HasIndex(n => n.AktörId);
        });
    }
}
