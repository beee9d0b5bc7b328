using Kultur.Museer.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Inkommande;

internal static class Inkommandeläsning
{
    public static Task<InkommandeObjekt?> FinnInkommandeAsync(this MuseerDbContext db, Guid id, CancellationToken ct) =>
        db.Inkommande.SingleOrDefaultAsync(i => i.Id == new InkommandeId(id), ct);

    /// <summary>The next number on a receipt, within the unit of work that saves who gets it.</summary>
    public static async Task<Inkommandenummer> NästaInkommandenummerAsync(this MuseerDbContext db, int år, CancellationToken ct) =>
        new(år, (await db.Inkommande.Where(i => i.År == år).MaxAsync(i => (int?)i.Löpnummer, ct) ?? 0) + 1);
}
