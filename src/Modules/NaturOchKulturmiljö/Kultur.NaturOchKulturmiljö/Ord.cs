using Kultur.NaturOchKulturmiljö.Fynden;
using Kultur.NaturOchKulturmiljö.Miljöobjekten;
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

    public static IReadOnlyList<Alternativ> Objektslag { get; } = Val<Objektslag>(Namn);

    public static IReadOnlyList<Alternativ> Skyddsslag { get; } = Val<Skyddsslag>(Namn);

    public static IReadOnlyList<Alternativ> AntikvariskaBedömningar { get; } = Val<AntikvariskBedömning>(Namn);

    public static IReadOnlyList<Alternativ> Skick { get; } = Val<Skick>(Namn);

    public static IReadOnlyList<Alternativ> Hotnivåer { get; } = Val<Hotnivå>(Namn);

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
        Ärendetyp.Förhandsbesked => "Förhandsb.",
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

    public static string Namn(Objektslag slag) => slag.ToString();

    public static string Namn(Skyddsslag skydd) => skydd switch
    {
        Miljöobjekten.Skyddsslag.KyrkligtKulturminne => "Kyrkligt kulturminne",
        Miljöobjekten.Skyddsslag.Riksintresse => "Riksintresse för kulturmiljövården",
        Miljöobjekten.Skyddsslag.QMärkt => "Q-märkt i detaljplan",
        _ => skydd.ToString(),
    };

    public static string Lagrum(Skyddsslag skydd) => skydd switch
    {
        Miljöobjekten.Skyddsslag.Byggnadsminne => "Kulturmiljölagen 3 kap.",
        Miljöobjekten.Skyddsslag.KyrkligtKulturminne => "Kulturmiljölagen 4 kap.",
        Miljöobjekten.Skyddsslag.Fornlämning => "Kulturmiljölagen 2 kap.",
        Miljöobjekten.Skyddsslag.Riksintresse => "Miljöbalken 3 kap. 6 §",
        Miljöobjekten.Skyddsslag.QMärkt => "Plan- och bygglagen",
        _ => "Miljöbalken 7 kap.",
    };

    public static string Namn(AntikvariskBedömning bedömning) => bedömning switch
    {
        AntikvariskBedömning.MöjligFornlämning => "Möjlig fornlämning",
        AntikvariskBedömning.ÖvrigKulturhistoriskLämning => "Övrig kulturhistorisk lämning",
        AntikvariskBedömning.IngenAntikvariskBedömning => "Ingen antikvarisk bedömning",
        _ => "Fornlämning",
    };

    public static string Namn(Skick skick) => skick.ToString();

    public static string Namn(Hotnivå hot) => hot.ToString();

    /// <summary>How an object is; null when it has never been assessed.</summary>
    public static Märke Märke(Skick? skick, bool iFara) => (skick, iFara) switch
    {
        (null, _) => new("Inte bedömt", "neutral", "ring"),
        (_, true) => new("I fara", "danger", "romb"),
        (Miljöobjekten.Skick.Dåligt, _) => new("Dåligt skick", "warning", "ruta"),
        (Miljöobjekten.Skick.Godtagbart, _) => new("Godtagbart", "info"),
        _ => new("Gott skick", "success"),
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

    public static Märke Märke(Fyndläge läge) => läge switch
    {
        Fyndläge.Anmält => new("Anmält", "warning", "romb"),
        Fyndläge.Inlämnat => new("Inlämnat", "info", "ring"),
        Fyndläge.Mottaget => new("Mottaget", "info"),
        Fyndläge.Accederat => new("I samlingarna", "success"),
        Fyndläge.Avböjt => new("Avböjt", "danger", "ruta"),
        _ => new("Avskrivet", "neutral", "ruta"),
    };

    private static IReadOnlyList<Alternativ> Val<T>(Func<T, string> namn)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Alternativ(v.ToString(), namn(v)))];
}
