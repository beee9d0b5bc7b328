using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Bokningarna;

internal static class Bokningsurval
{
    /// <summary>Those the user may see: a municipality's own coordinator sees its own alone.</summary>
    public static IQueryable<Bokning> SynligaFör(this IQueryable<Bokning> bokningar, CurrentUser användare) =>
        användare.Kommunkod is { } kommun ? bokningar.Where(b => b.Kommunkod == kommun) : bokningar;

    /// <summary>Those that have been, and of which travel, or how many came, is still to be told.</summary>
    public static IQueryable<Bokning> SkaRedovisas(this IQueryable<Bokning> bokningar, DateOnly idag) =>
        bokningar.Where(b => b.Tillstånd == Bokningstillstånd.Genomförd || (b.Tillstånd == Bokningstillstånd.Bekräftad && b.Speldag < idag));

    public static Task<Bokning?> MedIdAsync(this IQueryable<Bokning> bokningar, Guid id, CancellationToken ct)
    {
        var bokning = BokningId.From(id);
        return bokningar.SingleOrDefaultAsync(b => b.Id == bokning, ct);
    }

    /// <summary>The booking that a secret link leads to; null when the link does not.</summary>
    public static async Task<Bokning?> MedLänkAsync(this IQueryable<Bokning> bokningar, Guid id, string nyckel, CancellationToken ct) =>
        Bokningsnyckel.Tolka(nyckel) is { IsSuccess: true, Value: var värde } && await bokningar.MedIdAsync(id, ct) is { } bokning && bokning.HarNyckel(värde)
            ? bokning
            : null;
}
