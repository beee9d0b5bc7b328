using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>Tells open bookings that their offer has been withdrawn.</summary>
internal sealed class Indragning(KulturlivFörAllaDbContext db, Brevlåda brevlåda, TimeProvider klocka)
{
    public async Task BerättaAsync(Utbud utbud, CancellationToken ct)
    {
        var öppna = await db.Bokningar
            .Where(b => b.UtbudId == utbud.Id && (b.Tillstånd == Bokningstillstånd.Begärd
                || b.Tillstånd == Bokningstillstånd.VäntarPåMuseet || b.Tillstånd == Bokningstillstånd.Bekräftad))
            .ToListAsync(ct);
        foreach (var bokning in öppna)
        {
            bokning.NoteraIndraget(utbud.IndragetDärför!, klocka.GetUtcNow());
            await brevlåda.BerättaAsync(bokning, ct);
        }
    }
}
