using Kultur.KulturlivFörAlla.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

internal static class Ärendeurval
{
    /// <summary>The case that a need was noted on; null when it was noted elsewhere.</summary>
    public static Task<Rådgivningsärende?> ÄrendeMedBehovAsync(this KulturlivFörAllaDbContext db, Guid behov, CancellationToken ct) =>
        db.Ärenden.SingleOrDefaultAsync(a => a.BehovId == behov, ct);
}
