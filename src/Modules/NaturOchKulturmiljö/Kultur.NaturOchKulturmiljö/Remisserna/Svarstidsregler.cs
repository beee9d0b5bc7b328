using Kultur.NaturOchKulturmiljö.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

internal static class Svarstidsregler
{
    /// <summary>Every kind of case's rule: as the antikvarier have set it, else the standard.</summary>
    public static async Task<IReadOnlyDictionary<Ärendetyp, Svarstidsregel>> SvarstidsreglerAsync(this NaturOchKulturmiljöDbContext db, CancellationToken ct)
    {
        var ställda = await db.Typinställningar.AsNoTracking().ToDictionaryAsync(t => t.Typ, t => t.Regel, ct);
        return Enum.GetValues<Ärendetyp>().ToDictionary(typ => typ, typ => ställda.GetValueOrDefault(typ) ?? Svarstidsregel.Standard(typ));
    }
}
