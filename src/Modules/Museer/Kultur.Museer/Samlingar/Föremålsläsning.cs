using Kultur.Museer.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

internal static class Föremålsläsning
{
    /// <summary>The object with what is said of its pictures; neither the pictures themselves nor its former places.</summary>
    public static Task<Föremål?> FinnFöremålAsync(this MuseerDbContext db, Guid id, CancellationToken ct) =>
        db.Föremål.SingleOrDefaultAsync(f => f.Id == new FöremålId(id), ct);

    /// <summary>Those of some ids that are objects.</summary>
    public static Task<List<Föremål>> FinnFöremålAsync(this MuseerDbContext db, IEnumerable<Guid> id, CancellationToken ct)
    {
        List<FöremålId> sökta = [.. id.Distinct().Select(i => new FöremålId(i))];
        return db.Föremål.Where(f => sökta.Contains(f.Id)).OrderBy(f => f.Museum).ThenBy(f => f.Löpnummer).ToListAsync(ct);
    }
}
