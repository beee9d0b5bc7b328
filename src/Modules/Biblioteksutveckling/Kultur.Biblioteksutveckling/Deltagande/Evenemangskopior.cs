using Kultur.Biblioteksutveckling.Data;

namespace Kultur.Biblioteksutveckling.Deltagande;

internal static class Evenemangskopior
{
    /// <summary>The module's copy of an event; a new one for an event never heard of.</summary>
    public static async Task<EvenemangKopia> EvenemangAsync(this BiblioteksutvecklingDbContext db, Guid id, CancellationToken ct)
    {
        var evenemang = await db.Evenemang.FindAsync([EvenemangKopiaId.From(id)], ct);
        return evenemang ?? db.Evenemang.Add(EvenemangKopia.Nytt(id)).Entity;
    }
}
