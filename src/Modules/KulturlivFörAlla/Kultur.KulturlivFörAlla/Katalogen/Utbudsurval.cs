using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>What a performance is made accessible for.</summary>
internal enum Anpassning
{
    Syntolkat,
    Teckentolkat,
    Npf,
}

/// <summary>Filters that the catalogue's lists share, in SQL.</summary>
internal static class Utbudsurval
{
    /// <summary>What the public catalogue shows: published, and bookable today or later.</summary>
    public static IQueryable<Utbud> Bokningsbara(this IQueryable<Utbud> utbud, DateOnly idag) =>
        utbud.Where(u => u.Tillstånd == Utbudstillstånd.Publicerat && u.Perioder.Any(p => p.Till >= idag));

    /// <summary>Those that hold every word.</summary>
    public static IQueryable<Utbud> MedText(this IQueryable<Utbud> utbud, string? text)
    {
        foreach (var ord in Söktext.Normalisera(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            utbud = utbud.Where(u => u.Söktext.Contains(ord));
        return utbud;
    }

    public static IQueryable<Utbud> MedAnpassning(this IQueryable<Utbud> utbud, Anpassning anpassning) => anpassning switch
    {
        Anpassning.Syntolkat => utbud.Where(u => u.Syntolkat),
        Anpassning.Teckentolkat => utbud.Where(u => u.Teckentolkat),
        _ => utbud.Where(u => u.NpfAnpassat),
    };

    public static IQueryable<Utbud> FörÅldrar(this IQueryable<Utbud> utbud, Åldersgrupp grupp) =>
        utbud.Where(u => u.FrånÅlder <= grupp.Till && u.TillÅlder >= grupp.Från);
}
