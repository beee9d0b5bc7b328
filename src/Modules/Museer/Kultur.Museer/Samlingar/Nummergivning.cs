using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

internal static class Nummergivning
{
    /// <summary>The museum's series, tracked, so that a number taken from it is saved with the object that gets it.</summary>
    public static async Task<Nummerserie> NummerserieAsync(this MuseerDbContext db, Museum museum, CancellationToken ct)
    {
        if (await db.Nummerserier.SingleOrDefaultAsync(n => n.Museum == museum.Kod, ct) is { } serie)
            return serie;
        serie = Nummerserie.För(museum);
        db.Nummerserier.Add(serie);
        return serie;
    }
}
