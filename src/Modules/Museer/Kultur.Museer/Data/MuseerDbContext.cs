using Kultur.Modularity;
using Kultur.Museer.Besöken;
using Kultur.Museer.Besöksräkning;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Inkommande;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Pedagoger;
using Kultur.Museer.Samlingar;
using Kultur.Museer.Skolprogrammen;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Data;

internal sealed class MuseerDbContext(DbContextOptions<MuseerDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Föremål> Föremål => Set<Föremål>();

    public DbSet<Nummerserie> Nummerserier => Set<Nummerserie>();

    public DbSet<Föremålsimport> Importer => Set<Föremålsimport>();

    public DbSet<Flytt> Flyttar => Set<Flytt>();

    public DbSet<InkommandeObjekt> Inkommande => Set<InkommandeObjekt>();

    public DbSet<Lokal> Lokaler => Set<Lokal>();

    public DbSet<Pedagog> Pedagoger => Set<Pedagog>();

    public DbSet<Skolprogram> Skolprogram => Set<Skolprogram>();

    public DbSet<Öppettider> Öppettider => Set<Öppettider>();

    public DbSet<Husdag> Husdagar => Set<Husdag>();

    public DbSet<Kalenderpost> Kalenderposter => Set<Kalenderpost>();

    public DbSet<Lokalbokning> Lokalbokningar => Set<Lokalbokning>();

    public DbSet<Skolbesök> Skolbesök => Set<Skolbesök>();

    public DbSet<Besöksrad> Besöksrader => Set<Besöksrad>();
}
