using Kultur.Modularity;
using Kultur.Museer.Museerna;
using Kultur.Museer.Samlingar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Museer.Data;

internal sealed class FöremålsimportConfiguration : IEntityTypeConfiguration<Föremålsimport>
{
    public void Configure(EntityTypeBuilder<Föremålsimport> builder)
    {
        builder.ToTable("foremalsimport");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Museum).HasMaxLength(Museum.MaxKod);
        builder.Property(i => i.Innehåll).NotAudited();
        builder.HasIndex(i => i.Uppladdad);
        builder.HasMany(i => i.Verkan).WithOne().HasForeignKey("FöremålsimportId").IsRequired();
    }
}

internal sealed class ImportverkanConfiguration : IEntityTypeConfiguration<Importverkan>
{
    public void Configure(EntityTypeBuilder<Importverkan> builder)
    {
        builder.ToTable("importverkan");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Föremål).NotAudited();
        builder.Property(v => v.Nummer).NotAudited();
        builder.Property(v => v.Före).NotAudited();
        builder.Property(v => v.VersionEfter).NotAudited();
        builder.Property(v => v.Lämnad).NotAudited();
        builder.Ignore(v => v.ÄrNytt);
        builder.Ignore(v => v.UppgifterFöre);
    }
}
