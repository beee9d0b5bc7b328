using Kultur.Modularity;
using Kultur.Museer.Museerna;
using Kultur.Web;

namespace Kultur.Museer.Samlingar;

/// <summary>How objects are written on pages.</summary>
internal static class Samlingstext
{
    private static readonly Dictionary<string, string> Etiketter = new()
    {
        ["Museum"] = "Museum",
        ["FrånÅr"] = "Från år",
        ["TillÅr"] = "Till år",
        ["VetenskapligtNamn"] = "Vetenskapligt namn",
        ["Kommunkod"] = "Kommun",
        ["TidigareNummer"] = "Tidigare nummer",
        ["FörvärvatFrån"] = "Förvärvat från",
        ["Upphov"] = "Upphov",
        ["Licens"] = "Rättigheter",
        ["Bild.Alttext"] = "Bild",
        ["Bild.Rättighetshavare"] = "Bildens rättighetshavare",
        ["Bild.Fotograf"] = "Bildens fotograf",
        ["Bild.Licens"] = "Bildens rättigheter",
        ["Bild.Innehållstyp"] = "Bildens filtyp",
    };

    public static string Namn(Föremålsslag slag) => slag switch
    {
        Föremålsslag.Kulturföremål => "Föremål",
        Föremålsslag.ArkeologisktFynd => "Arkeologiskt fynd",
        Föremålsslag.Exemplar => "Exemplar",
        Föremålsslag.Geologi => "Geologiskt prov",
        _ => slag.ToString(),
    };

    public static string Namn(Licens licens) => licens switch
    {
        Licens.Okänd => "Inte angivna",
        Licens.FriFrånUpphovsrätt => "Fri från upphovsrätt",
        Licens.CcBy => "CC BY",
        Licens.CcBySa => "CC BY-SA",
        Licens.Skyddad => "Skyddad av upphovsrätt",
        _ => "CC0",
    };

    public static string Namn(Materialgrupp grupp) => grupp switch
    {
        Materialgrupp.SkinnOchHorn => "Skinn, ben och horn",
        Materialgrupp.Papper => "Papper och måleri",
        Materialgrupp.Natur => "Naturalier",
        _ => grupp.ToString(),
    };

    public static string Namn(Tidsperiod period) => period switch
    {
        Tidsperiod.Före1500 => "Före 1500",
        Tidsperiod.Sekel1500 => "1500–1599",
        Tidsperiod.Sekel1600 => "1600–1699",
        Tidsperiod.Sekel1700 => "1700–1799",
        Tidsperiod.Sekel1800 => "1800–1899",
        Tidsperiod.Sekel1900 => "1900–1999",
        Tidsperiod.Efter2000 => "2000 och senare",
        _ => "Okänd",
    };

    public static string Namn(Visningsläge läge) => läge switch
    {
        Visningsläge.Klart => "Klart att visa",
        Visningsläge.Brister => "Saknar uppgifter",
        _ => "Publicerad",
    };

    public static IReadOnlyList<Alternativ> Licensval => [.. Enum.GetValues<Licens>().Select(l => new Alternativ(l.ToString(), Namn(l)))];

    public static IReadOnlyList<Alternativ> Slagval => [.. Enum.GetValues<Föremålsslag>().Select(s => new Alternativ(s.ToString(), Namn(s)))];

    public static IReadOnlyList<Alternativ> Förvärvsval => [.. Enum.GetNames<Förvärvssätt>().Select(f => new Alternativ(f, f))];

    public static IReadOnlyList<Alternativ> Museival => [.. Museum.Alla.Select(m => new Alternativ(m.Kod, m.Namn))];

    /// <summary>"Skalbaggar, låda, 94 st" for a lot.</summary>
    public static string Benämning(string benämning, int antal) => antal > 1 ? $"{benämning}, {Format.Tal(antal)} st" : benämning;

    public static Kontrollpunkt Punkt(Publiceringskrav krav) => new(krav.Text, krav switch
    {
        { Uppfyllt: true } => Kontrollage.Klar,
        { Krävs: true } => Kontrollage.Fel,
        _ => Kontrollage.Varning,
    });

    /// <summary>
    /// History as users read it: what was registered first is on the page, so only that it was is told. That personal data
    /// changed is left out for those who may not see them.
    /// </summary>
    public static IReadOnlyList<HistorikRad> Historik(IEnumerable<HistoryEntry> historik, bool serPersonuppgifter) =>
    [
        .. historik.Select(post => HistorikRad.From(
            post with
            {
                Changes = ÄrFörsta(post) ? [] :
                [
                    .. from ändring in post.Changes
                       where serPersonuppgifter || !ändring.Personal
                       select ändring with { Before = Värde(ändring.Field, ändring.Before), After = Värde(ändring.Field, ändring.After) },
                ],
            },
            Etiketter)),
    ];

    /// <summary>Whether the entry is the one that made the aggregate: nothing was called anything before it.</summary>
    public static bool ÄrFörsta(HistoryEntry post) => post.Changes.Any(c => c is { Field: "Benämning", Before: null });

    private static string? Värde(string fält, string? värde) => (fält, värde) switch
    {
        (_, null) => null,
        ("Museum", _) => Museum.NamnPå(värde),
        ("Höjd" or "Bredd" or "Djup" or "Diameter" or "Vikt", _) => värde.Replace('.', ','),
        ("Slag", _) when Enum.TryParse<Föremålsslag>(värde, out var slag) => Namn(slag),
        ("Licens" or "Bild.Licens", _) when Enum.TryParse<Licens>(värde, out var licens) => Namn(licens),
        _ => värde,
    };
}
