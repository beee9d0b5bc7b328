using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Fynden;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.NaturOchKulturmiljö.Data;

internal sealed class FyndConfiguration : IEntityTypeConfiguration<Fynd>
{
    public void Configure(EntityTypeBuilder<Fynd> builder)
    {
        builder.ToTable("fynd");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Ignore(f => f.Plats);
        builder.Ignore(f => f.Uppgifter);
        builder.HasIndex(f => new { f.Läge, f.Anmält });
        builder.HasIndex(f => f.Kommunkod);
        builder.Property(f => f.Söktext).NotAudited();
    }
}
