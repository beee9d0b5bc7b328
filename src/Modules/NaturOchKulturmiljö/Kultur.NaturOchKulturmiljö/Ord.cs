using Kultur.NaturOchKulturmiljö.Remisserna;
using Kultur.Web;

namespace Kultur.NaturOchKulturmiljö;

/// <summary>A state as a page shows it: text, colour and shape of the mark.</summary>
internal sealed record Märke(string Text, string Farg, string? Form = null);

/// <summary>What the domain's values are called on screen.</summary>
internal static class Ord
{
    public static IReadOnlyList<Alternativ> Ärendetyper { get; } = Val<Ärendetyp>(Namn);

    public static IReadOnlyList<Alternativ> Ställningstaganden { get; } = Val<Ställningstagande>(Namn);

    public static IReadOnlyList<Alternativ> Tidsenheter { get; } = Val<Tidsenhet>(e => e.ToString().ToLowerInvariant());

    public static string Namn(Ärendetyp typ) => typ switch
    {
        Ärendetyp.DetaljplanSamråd => "Detaljplan, samråd",
        Ärendetyp.DetaljplanGranskning => "Detaljplan, granskning",
        Ärendetyp.DetaljplanGranskningUtökad => "Detaljplan, granskning, utökat förfarande",
        Ärendetyp.ÖversiktsplanSamråd => "Översiktsplan, samråd",
        Ärendetyp.ÖversiktsplanGranskning => "Översiktsplan, granskning",
        Ärendetyp.Kulturmiljölagen => "Ärende enligt kulturmiljölagen",
        Ärendetyp.VägEllerJärnväg => "Väg eller järnväg",
        Ärendetyp.StatligRemiss => "Statlig remiss",
        _ => typ.ToString(),
    };

    /// <summary>For the narrow cells of a calendar.</summary>
    public static string Kort(Ärendetyp typ) => typ switch
    {
        Ärendetyp.Kulturmiljölagen => "KML",
        Ärendetyp.VägEllerJärnväg => "Väg, järnväg",
        Ärendetyp.Områdesbestämmelser => "Områdesbest.",
        _ => Namn(typ).Split(',')[0],
    };

    public static string Namn(Lovregler regler) =>
        regler == Lovregler.FrånDecember2025 ? "De nya, från 1 december 2025" : "De äldre, före 1 december 2025";

    public static string Namn(Ställningstagande ställningstagande) =>
        ställningstagande == Remisserna.Ställningstagande.IngenErinran ? "Ingen erinran" : ställningstagande.ToString();

    public static string Svarstid(Svarstidsregel regel) => regel.Enhet switch
    {
        Tidsenhet.Dagar => Format.Antal(regel.Antal, "dag", "dagar"),
        Tidsenhet.Veckor => Format.Antal(regel.Antal, "vecka", "veckor"),
        _ => Format.Antal(regel.Antal, "månad", "månader"),
    };

    public static Märke Märke(Remissläge läge) => läge switch
    {
        Remissläge.Ny => new("Ny", "neutral", "ring"),
        Remissläge.Handläggs => new("Handläggs", "info", "ring"),
        Remissläge.Utkast => new("Utkast", "info", "ruta"),
        Remissläge.Upprättad => new("Upprättad", "warning", "romb"),
        Remissläge.Expedierad => new("Expedierad", "success"),
        _ => new("Vi avstår", "neutral", "ruta"),
    };

    private static IReadOnlyList<Alternativ> Val<T>(Func<T, string> namn)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Alternativ(v.ToString(), namn(v)))];
}
