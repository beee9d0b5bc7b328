using Kultur.KulturlivFörAlla.Rådgivningen;
using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.KulturlivFörAlla.Data;

internal sealed class RådgivningsärendeConfiguration : IEntityTypeConfiguration<Rådgivningsärende>
{
    public void Configure(EntityTypeBuilder<Rådgivningsärende> builder)
    {
        builder.ToTable("radgivningsarende");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => new { a.År, a.Löpnummer }).IsUnique();
        builder.HasIndex(a => new { a.Tillstånd, a.Inkom });
        builder.HasIndex(a => a.BehovId);
        builder.Property(a => a.Söktext).NotAudited();
        builder.Ignore(a => a.Nummer).Ignore(a => a.Minuter);
        builder.OwnsMany(a => a.Tid, tid =>
        {
            tid.ToTable("radgivningsarende_tid");
            tid.WithOwner().HasForeignKey("RådgivningsärendeId");
            tid.HasKey("RådgivningsärendeId", nameof(Tidspost.Nr));
            tid.Property(t => t.Nr).ValueGeneratedNever();
        });
    }
}
