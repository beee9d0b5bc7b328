using Kultur.Biblioteksutveckling.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

internal static class Planläsning
{
    /// <summary>All plans of a municipality, to be changed.</summary>
    public static async Task<Kommunplaner> KommunplanerAsync(this BiblioteksutvecklingDbContext db, string kommunkod, CancellationToken ct) =>
        new(kommunkod, await db.Biblioteksplaner.Where(p => p.Kommunkod == kommunkod).ToListAsync(ct));
}
