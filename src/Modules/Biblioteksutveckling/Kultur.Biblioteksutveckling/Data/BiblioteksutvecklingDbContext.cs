using Kultur.Biblioteksutveckling.Aktörer;
using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Biblioteksplaner;
using Kultur.Biblioteksutveckling.Deltagande;
using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Data;

internal sealed class BiblioteksutvecklingDbContext(DbContextOptions<BiblioteksutvecklingDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Dialog> Dialoger => Set<Dialog>();

    public DbSet<Behov> Behov => Set<Behov>();

    public DbSet<Biblioteksplan> Biblioteksplaner => Set<Biblioteksplan>();

    public DbSet<AktörKopia> Aktörer => Set<AktörKopia>();

    public DbSet<EvenemangKopia> Evenemang => Set<EvenemangKopia>();
}
