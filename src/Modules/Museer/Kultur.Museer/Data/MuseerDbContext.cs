using Kultur.Modularity;
using Kultur.Museer.Inkommande;
using Kultur.Museer.Samlingar;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Data;

internal sealed class MuseerDbContext(DbContextOptions<MuseerDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Föremål> Föremål => Set<Föremål>();

    public DbSet<Nummerserie> Nummerserier => Set<Nummerserie>();

    public DbSet<Föremålsimport> Importer => Set<Föremålsimport>();

    public DbSet<Flytt> Flyttar => Set<Flytt>();

    public DbSet<InkommandeObjekt> Inkommande => Set<InkommandeObjekt>();
}
