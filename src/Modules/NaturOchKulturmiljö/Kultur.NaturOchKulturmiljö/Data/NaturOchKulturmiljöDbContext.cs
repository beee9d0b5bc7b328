using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Fynden;
using Kultur.NaturOchKulturmiljö.Miljöobjekten;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Data;

internal sealed class NaturOchKulturmiljöDbContext(DbContextOptions<NaturOchKulturmiljöDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Remiss> Remisser => Set<Remiss>();

    public DbSet<Handläggare> Handläggare => Set<Handläggare>();

    public DbSet<Diarieserie> Diarieserier => Set<Diarieserie>();

    public DbSet<Typinställning> Typinställningar => Set<Typinställning>();

    public DbSet<Prenumeration> Prenumerationer => Set<Prenumeration>();

    public DbSet<Miljöobjekt> Miljöobjekt => Set<Miljöobjekt>();

    public DbSet<Fynd> Fynd => Set<Fynd>();
}
