using Kultur.Biblioteksutveckling.Biblioteksplaner;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Biblioteksutveckling.Data;

internal sealed class BiblioteksplanConfiguration : IEntityTypeConfiguration<Biblioteksplan>
{
    public void Configure(EntityTypeBuilder<Biblioteksplan> builder)
    {
        builder.ToTable("biblioteksplan");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.Kommunkod);
        builder.OwnsMany(p => p.Larm, larm =>
        {
            larm.ToTable("planlarm");
            larm.HasKey(l => l.Id);
            larm.Property(l => l.Id).ValueGeneratedNever();
            larm.HasIndex(l => l.Läge);
        });
    }
}
