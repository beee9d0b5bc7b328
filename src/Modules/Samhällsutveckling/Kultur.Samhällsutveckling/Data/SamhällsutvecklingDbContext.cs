using Kultur.Modularity;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Initiativen;
using Kultur.Samhällsutveckling.Kommunhändelser;
using Kultur.Samhällsutveckling.Kommunuppgifter;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Data;

internal sealed class SamhällsutvecklingDbContext(DbContextOptions<SamhällsutvecklingDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Aktör> Aktörer => Set<Aktör>();

    public DbSet<Initiativ> Initiativ => Set<Initiativ>();

    public DbSet<Kommunuppgift> Kommunuppgifter => Set<Kommunuppgift>();

    public DbSet<Kommunhändelse> Kommunhändelser => Set<Kommunhändelse>();

    public DbSet<Importförsök> Importförsök => Set<Importförsök>();

    /// <summary>The entry with this id, or the one that it went into, however many merges ago.</summary>
    public async Task<Aktör?> FinnAktörAsync(Guid id, CancellationToken ct)
    {
        var aktör = await Aktörer.SingleOrDefaultAsync(a => a.Id == new AktörId(id), ct);
        while (aktör?.SammanslagenMed is { } kvar)
            aktör = await Aktörer.SingleAsync(a => a.Id == kvar, ct);
        return aktör;
    }
}
