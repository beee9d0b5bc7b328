using Kultur.Web;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>What the catalogue's values are called on screen.</summary>
internal static class Utbudsord
{
    public static IReadOnlyList<Alternativ> Konstformer { get; } = [.. Enum.GetValues<Konstform>().Select(k => new Alternativ(k.ToString(), k.ToString()))];

    public static IReadOnlyList<Alternativ> Slag { get; } = [.. Enum.GetValues<Utbudsslag>().Select(s => new Alternativ(s.ToString(), s.ToString()))];

    public static IReadOnlyList<Alternativ> Språken { get; } = [.. Enum.GetValues<Språk>().Select(s => new Alternativ(s.ToString(), Namn(s)))];

    public static string Namn(Språk språk) => språk == Språk.UtanOrd ? "Utan ord" : språk.ToString();

    public static string Namn(Anpassning anpassning) => anpassning switch
    {
        Anpassning.Teckentolkat => "Teckenspråkstolkat",
        Anpassning.Npf => "NPF-anpassat",
        _ => anpassning.ToString(),
    };

    public static Märke Märke(Utbudstillstånd tillstånd) => tillstånd switch
    {
        Utbudstillstånd.Utkast => new("Utkast", "neutral", "ring"),
        Utbudstillstånd.Inskickat => new("Inskickat", "warning", "romb"),
        Utbudstillstånd.Godkänt => new("Godkänt", "info", "ring"),
        Utbudstillstånd.Avslaget => new("Avslaget", "danger", "ruta"),
        Utbudstillstånd.Publicerat => new("Publicerat", "success"),
        _ => new("Indraget", "neutral", "ruta"),
    };

    public static string Åldrar(int från, int till) => från == till ? $"{från} år" : $"{från}–{till} år";

    public static string Pris(decimal pris) => pris == 0 ? "Gratis" : Format.Kronor(pris);

    /// <summary>Where a class meets it.</summary>
    public static string Var(string? museum) => museum ?? "Kommer till er";

    public static IEnumerable<string> Anpassningar(bool syntolkat, bool teckentolkat, bool npf)
    {
        if (syntolkat)
            yield return Namn(Anpassning.Syntolkat);
        if (teckentolkat)
            yield return Namn(Anpassning.Teckentolkat);
        if (npf)
            yield return Namn(Anpassning.Npf);
    }
}
