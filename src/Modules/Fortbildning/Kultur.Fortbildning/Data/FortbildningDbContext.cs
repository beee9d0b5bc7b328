using Kultur.Fortbildning.Aktörer;
using Kultur.Fortbildning.Behovsbank;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Fortbildning.Kursförslagen;
using Kultur.Fortbildning.Museilokaler;
using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Data;

internal sealed class FortbildningDbContext(DbContextOptions<FortbildningDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Behovspost> Behov => Set<Behovspost>();

    public DbSet<Kursförslag> Kursförslag => Set<Kursförslag>();

    public DbSet<Evenemang> Evenemang => Set<Evenemang>();

    public DbSet<Anmälan> Anmälningar => Set<Anmälan>();

    public DbSet<AktörKopia> Aktörer => Set<AktörKopia>();

    public DbSet<LokalKopia> Lokaler => Set<LokalKopia>();

    /// <summary>The Kursförslag with its needs; null when the event was made of nothing.</summary>
    public async Task<Underlag?> UnderlagAsync(KursförslagId? id, CancellationToken ct) =>
        id is not { } kursförslag ? null : new Underlag(
            await Kursförslag.SingleAsync(k => k.Id == kursförslag, ct),
            await Behov.Where(b => b.KursförslagId == kursförslag).ToListAsync(ct));
}
