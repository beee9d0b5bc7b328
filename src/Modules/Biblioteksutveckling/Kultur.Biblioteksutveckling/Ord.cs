using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Biblioteksplaner;
using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Web;

namespace Kultur.Biblioteksutveckling;

/// <summary>A state as a page shows it: text, colour and shape of the mark.</summary>
internal sealed record Märke(string Text, string Farg, string? Form = null);

/// <summary>What the domain's values are called on screen.</summary>
internal static class Ord
{
    public static IReadOnlyList<Alternativ> Dialogformer { get; } = Val<Dialogform>(Namn);

    public static IReadOnlyList<Alternativ> Brådskor { get; } = Val<Brådska>(Namn);

    public static IReadOnlyList<Alternativ> Ursprung { get; } = Val<Ursprung>(Namn);

    public static string Namn(Dialogform form) => form == Dialogform.Digitalt ? "Digitalt" : "På plats";

    public static string Namn(Dialogperiod period) => period switch
    {
        Dialogperiod.Kommande => "Kommande",
        Dialogperiod.SenasteÅret => "Senaste 12 månaderna",
        _ => "Äldre",
    };

    public static string Namn(Brådska brådska) => brådska.ToString();

    public static string Namn(Ursprung ursprung) => ursprung == Behoven.Ursprung.TelefonEllerEpost ? "Telefon eller e-post" : ursprung.ToString();

    public static Märke Märke(Dialogläge läge) => läge switch
    {
        Dialogläge.Planerad => new("Planerad", "info", "ring"),
        Dialogläge.Genomförd => new("Genomförd", "success"),
        _ => new("Inställd", "neutral", "ruta"),
    };

    public static Märke Märke(Behovsläge läge) => läge switch
    {
        Behovsläge.Öppet => new("Öppet", "warning", "romb"),
        Behovsläge.Kopplat => new("Kopplat", "info", "ring"),
        Behovsläge.Tillgodosett => new("Tillgodosett", "success"),
        _ => new("Avfört", "neutral", "ruta"),
    };

    public static Märke Märke(Planläge läge) => läge switch
    {
        Planläge.Gäller => new("Gäller", "success"),
        Planläge.Aktualiserad => new("Aktualiserad", "info", "ring"),
        Planläge.UnderArbete => new("Under arbete", "warning", "romb"),
        Planläge.Utgången => new("Utgången", "danger", "ruta"),
        _ => new("Saknas", "neutral", "ring"),
    };

    private static IReadOnlyList<Alternativ> Val<T>(Func<T, string> namn)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Alternativ(v.ToString(), namn(v)))];
}
