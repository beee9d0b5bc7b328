using Kultur.Domain;
using Kultur.NaturOchKulturmiljö.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

internal static class Diariet
{
    /// <summary>The next number of the year that it is in Sweden. It is taken when, and only when, the unit of work commits.</summary>
    public static async Task<Diarienummer> NästaAsync(NaturOchKulturmiljöDbContext db, DateTimeOffset nu, CancellationToken ct)
    {
        var år = SvenskTid.Lokal(nu).Year;
        var serie = await db.Diarieserier.SingleOrDefaultAsync(s => s.Prefix == Diarieserie.Kulturförvaltningen && s.År == år, ct);
        if (serie is null)
            db.Diarieserier.Add(serie = Diarieserie.Ny(Diarieserie.Kulturförvaltningen, år));
        return serie.Ta();
    }
}
