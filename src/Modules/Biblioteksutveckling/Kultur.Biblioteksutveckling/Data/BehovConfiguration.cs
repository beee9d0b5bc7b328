using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Biblioteksutveckling.Data;

internal sealed class BehovConfiguration : IEntityTypeConfiguration<Behov>
{
    public void Configure(EntityTypeBuilder<Behov> builder)
    {
        builder.ToTable("behov");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.HasIndex(b => new { b.Kommunkod, b.Läge });
        builder.HasIndex(b => new { b.Tema, b.Läge });
        builder.Property(b => b.Söktext).NotAudited();
        builder.HasIndex(b => b.DialogId);
        builder.HasIndex(b => b.FrågeställareId);
        builder.HasIndex(b => b.EvenemangId);
        builder.OwnsMany(b => b.Resa, steg =>
        {
            steg.ToTable("behov_steg");
            steg.WithOwner().HasForeignKey("BehovId");
            steg.HasKey("BehovId", nameof(Behovssteg.Nr));
            steg.Property(s => s.Nr).ValueGeneratedNever();
        });
    }
}
