using System.Text.Json;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Kommunuppgifter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Samhällsutveckling.Data;

internal sealed class KommunuppgiftConfiguration : IEntityTypeConfiguration<Kommunuppgift>
{
    public void Configure(EntityTypeBuilder<Kommunuppgift> builder)
    {
        builder.ToTable("kommunuppgift");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Kommunkod).HasMaxLength(4);
        builder.Property(u => u.FolkmängdKälla).HasMaxLength(Kommunuppgift.MaxKälla);
        builder.Property(u => u.Barn3Till19).HasColumnName("barn_3_19");
        builder.Property(u => u.Barn3Till19Källa).HasColumnName("barn_3_19_kalla").HasMaxLength(Kommunuppgift.MaxKälla);
        builder.HasIndex(u => new { u.Kommunkod, u.År }).IsUnique();
    }
}

internal sealed class ImportförsökConfiguration : IEntityTypeConfiguration<Importförsök>
{
    public void Configure(EntityTypeBuilder<Importförsök> builder)
    {
        builder.ToTable("importforsok");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Innehåll).NotAudited();
        builder.HasIndex(f => f.Uppladdad);
        builder.Property(f => f.Utfall).HasConversion(
            utfall => JsonSerializer.Serialize(utfall, (JsonSerializerOptions?)null),
            stored => JsonSerializer.Deserialize<Importutfall>(stored, (JsonSerializerOptions?)null));
    }
}
