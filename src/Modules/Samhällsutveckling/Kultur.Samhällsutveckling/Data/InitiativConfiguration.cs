using Kultur.Modularity;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Initiativen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Samhällsutveckling.Data;

internal sealed class InitiativConfiguration : IEntityTypeConfiguration<Initiativ>
{
    public void Configure(EntityTypeBuilder<Initiativ> builder)
    {
        builder.ToTable("initiativ");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Titel).HasMaxLength(Initiativ.MaxTitel);
        builder.Property(i => i.Beskrivning).HasMaxLength(Initiativ.MaxText);
        builder.Property(i => i.NästaSteg).HasMaxLength(Initiativ.MaxNästaSteg);
        builder.Property(i => i.Resultat).HasMaxLength(Initiativ.MaxText);
        builder.Property(i => i.Söktitel).NotAudited();
        builder.Property(i => i.Sorteringstitel).NotAudited();
        builder.PrimitiveCollection(i => i.Kommuner);
        builder.Ignore(i => i.SenasteByte);
        builder.Ignore(i => i.Fakta);
        builder.HasIndex(i => i.Fas);

        builder.HasMany(i => i.Fasbyten).WithOne().HasForeignKey("InitiativId").IsRequired();
        builder.HasMany(i => i.Medverkande).WithOne().HasForeignKey("InitiativId").IsRequired();
        builder.Navigation(i => i.Fasbyten).AutoInclude();
        builder.Navigation(i => i.Medverkande).AutoInclude();
    }
}

internal sealed class FasbyteConfiguration : IEntityTypeConfiguration<Fasbyte>
{
    public void Configure(EntityTypeBuilder<Fasbyte> builder)
    {
        builder.ToTable("fasbyte");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Nummer).NotAudited();
        builder.Property(b => b.Från).NotAudited();
        builder.Property(b => b.Till).NotAudited();
        builder.Property(b => b.Tidpunkt).NotAudited();
        builder.Property(b => b.Text).HasMaxLength(Initiativ.MaxText);
        builder.HasIndex("InitiativId", nameof(Fasbyte.Nummer)).IsUnique();
    }
}

internal sealed class MedverkanConfiguration : IEntityTypeConfiguration<Medverkan>
{
    public void Configure(EntityTypeBuilder<Medverkan> builder)
    {
        builder.ToTable("medverkan");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Roll).HasMaxLength(Medverkan.MaxRoll);
        builder.HasOne<Aktör>().WithMany().HasForeignKey(m => m.Aktör).OnDelete(DeleteBehavior.Restrict);
    }
}
