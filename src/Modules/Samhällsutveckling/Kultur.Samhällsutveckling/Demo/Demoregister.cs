using Kultur.Samhällsutveckling.Initiativen;

namespace Kultur.Samhällsutveckling.Demo;

/// <summary>The invented names, associations and initiatives of the demo data.</summary>
internal static class Demoregister
{
    public static readonly IReadOnlyList<Förening> Föreningar =
    [
        new("Dalslands Konstförening", "dalslandskonst.example.org", "Konstförening", "1460", "Ingrid Wallander", "999900-0012"),
        new("Kustteatern Bohuslän", "kustteatern.example.org", "Teater", "1484", "Love Strömqvist", "999900-0020"),
        new("Kroppefjälls hembygdsförening", "kroppefjallshembygd.example.org", "Hembygdsförening", "1461", "Rune Hagström", null),
        new("Skaraborgs Slöjd", "slojdskaraborg.example.org", "Arrangör", "1495", "Märta Lindahl", "999900-0038"),
        new("Ljungsjöns hembygdsförening", "ljungsjon.example.org", "Hembygdsförening", "1465", "Birgitta Åkerman", null),
        new("Tanumslättens hembygdsförening", "tanumslatten.example.org", "Hembygdsförening", "1435", "Sven-Olof Kroon", null),
        new("Hjortens konsthall", "hjortenskonsthall.example.org", "Konstförening", "1497", "Petra Eklöv", "999900-0046"),
        new("Teater Lyktan", "teaterlyktan.example.org", "Teater", "1488", "Noor Haddad", "999900-0053"),
        new("Dockteatern Vante", "dockteaternvante.example.org", "Teater", "1480", "Kim Rosenlund", "999900-0061"),
        new("Musikföreningen Fjorden", "fjordenmusik.example.org", "Arrangör", "1485", "Hampus Wikner", null),
        new("Göta älvs kulturstråk", "gotaalvkultur.example.org", "Arrangör", "1462", "Yasmin Berglöf", "999900-0079"),
        new("Åmåls bokcafé", "amalsbokcafe.example.org", "Arrangör", "1492", "Torsten Ljungberg", null),
        new("Folkets hus Mellanbygd", "mellanbygd.example.org", "Arrangör", "1470", "Ulla Danielsson", null),
        new("Byggnadsvårdsgruppen Kinnekulle", "byggnadsvardkinnekulle.example.org", "Byggnadsvårdare", "1471", "Anders Frisk", "999900-0087"),
        new("Textilverkstan Sjuhärad", "textilverkstan.example.org", "Producent", "1490", "Samira Nouri", "999900-0095"),
        new("Konstrundan Tjörn", "konstrundantjorn.example.org", "Konstförening", "1419", "Eva-Karin Holst", null),
        new("Orust båthistoriska sällskap", "orustbathistoria.example.org", "Hembygdsförening", "1421", "Gösta Malmros", null),
        new("Berättarnätet Väst", "berattarnatet.example.org", "Arrangör", "1487", "Jonna Sandell", "999900-0103"),
        new("Kulturföreningen Vättern runt hörnet", "vatternkultur.example.org", "Arrangör", "1446", "Pär Westin", null),
        new("Studieförbundet Gränslöst", "studiegranslost.example.org", "Studieförbund", "1499", "Malin Ekberg", "999900-0111"),
        new("Unga Skapar Västra Götaland", "ungaskapar.example.org", "Producent", "1494", "Elias Jansson Roth", "999900-0129"),
        new("Ale dansensemble", "aledans.example.org", "Producent", "1440", "Linnea Borgström", null),
        new("Naturrum Ätradalen", "naturrumatradalen.example.org", "Museum", "1452", "Per-Erik Ståhl", null),
        new("Kyrkbyns ödekyrka och vänner", "kyrkbyn.example.org", "Hembygdsförening", "1466", "Kerstin Moberg", null),
    ];

    public static readonly IReadOnlyList<Initiativförlaga> Initiativ =
    [
        new("Läsande klassrum vid gränsen", "Läsfrämjande mellan skola och folkbibliotek i gränskommunerna, med besök av berättare.", Fas.Genomförande, 410, 900, "Boka berättare till vårens klassbesök", 4,
            ["1486", "1438", "1435"],
            [("Berättarnätet Väst", "Projektägare"), ("Åmåls bokcafé", "Samarbetspart")],
            null),
        new("Kulturstråk längs Göta älv", "Industriarv, konst och friluftsliv knyts ihop längs älven från Lilla Edet till Kungälv.", Fas.Förstudie, 190, 700, "Lämna förstudiens rapport till styrgruppen", -3,
            ["1462", "1440", "1482"],
            [("Göta älvs kulturstråk", "Projektägare"), ("Ale dansensemble", "Referensgrupp")],
            null),
        new("Ödekyrkor som mötesplatser", "Tre ödekyrkor öppnas sommartid med lokal kultur, i samråd om deras värden.", Fas.Idé, 40, 400, "Träffa hembygdsföreningen på plats", 9,
            ["1466"],
            [("Kyrkbyns ödekyrka och vänner", "Projektägare")],
            null),
        new("Textil återbruksverkstad", "En öppen verkstad där textilt hantverk möter hållbar omställning.", Fas.Genomförande, 330, 720, "Halvtidsmöte med finansiärerna", 12,
            ["1490", "1463", "1452"],
            [("Textilverkstan Sjuhärad", "Projektägare"), ("Naturrum Ätradalen", "Samarbetspart")],
            null),
        new("Ungas kulturting", "Unga från hela Skaraborg tar fram förslag till kommunernas kulturplaner.", Fas.Uppföljning, 640, 600, "Fråga kommunerna vad som blev av förslagen", 30,
            ["1494", "1496", "1495", "1499", "1470", "1497"],
            [("Unga Skapar Västra Götaland", "Projektägare"), ("Studieförbundet Gränslöst", "Samarbetspart")],
            null),
        new("Kustens båtarv", "Båtbyggarkunskap dokumenteras och lärs vidare i tre kustkommuner.", Fas.Avslutat, 900, 730, null, null,
            ["1421", "1419", "1484"],
            [("Orust båthistoriska sällskap", "Projektägare"), ("Kustteatern Bohuslän", "Samarbetspart")],
            "Tolv båtbyggare är intervjuade och två kurser gavs med 31 deltagare. Den tredje kursen blev inte av, lokalen saknades."),
        new("Skog, sägen och hälsa", "Kulturpromenader på recept prövas tillsammans med två vårdcentraler.", Fas.Förstudie, 120, 500, "Avtala med vårdcentralerna om hur effekten mäts", 6,
            ["1439", "1461"],
            [("Kroppefjälls hembygdsförening", "Samarbetspart")],
            null),
        new("Konst i väntrummet", "Lokala konstnärer gestaltar väntrum i samråd med patienter.", Fas.Idé, 25, 365, "Bjud in konstföreningarna till ett första samtal", 20,
            ["1460", "1492"],
            [("Dalslands Konstförening", "Sakkunnig")],
            null),
        new("Bygdegården på nytt", "Fem samlingslokaler rustas varsamt och får program hela året.", Fas.Genomförande, 500, 1000, "Besiktiga taken före vintern", -10,
            ["1470", "1444", "1445", "1471"],
            [("Folkets hus Mellanbygd", "Projektägare"), ("Byggnadsvårdsgruppen Kinnekulle", "Sakkunnig")],
            null),
        new("Demokratin flyttar in på biblioteket", "Medborgardialoger hålls på folkbiblioteken, med metodstöd och utvärdering.", Fas.Uppföljning, 560, 540, "Sammanställ enkäten från biblioteken", 16,
            ["1487", "1488", "1485"],
            [("Teater Lyktan", "Samarbetspart"), ("Studieförbundet Gränslöst", "Samarbetspart")],
            null),
        new("Vinterljus i småorterna", "En turnerande ljusfestival ger mörka orter mötesplatser i november.", Fas.Avslutat, 780, 420, null, null,
            ["1446", "1473", "1447"],
            [("Kulturföreningen Vättern runt hörnet", "Projektägare")],
            "Sex orter, 4 300 besök. Tre av orterna fortsätter på egen hand."),
        new("Slöjd i skolans hus", "Slöjdare har öppen verkstad i skolan en eftermiddag i veckan.", Fas.Genomförande, 210, 600, "Rekrytera slöjdare till höstens skolor", 45,
            ["1495", "1472", "1498"],
            [("Skaraborgs Slöjd", "Projektägare"), ("Hjortens konsthall", "Samarbetspart")],
            null),
        new("Tillgänglig scen", "Teckenspråkstolkade och lugna föreställningar blir vardag hos arrangörerna i hela regionen.", Fas.Förstudie, 95, 800, "Intervjua arrangörer om vad som hindrar dem", 2,
            [],
            [("Dockteatern Vante", "Samarbetspart"), ("Musikföreningen Fjorden", "Referensgrupp")],
            null),
        new("Ätradalens naturarv", "Ett gemensamt program för natur- och kulturarvet längs Ätran.", Fas.Idé, 12, 365, null, null,
            ["1491", "1465", "1452"],
            [("Naturrum Ätradalen", "Projektägare"), ("Ljungsjöns hembygdsförening", "Samarbetspart")],
            null),
    ];

    /// <summary>Made-up populations, of about the right size, for the municipalities that the reference data lack.</summary>
    public static readonly IReadOnlyDictionary<string, int> Folkmängd = new Dictionary<string, int>
    {
        ["1407"] = 12_910,
        ["1415"] = 27_880,
        ["1419"] = 16_320,
        ["1427"] = 9_010,
        ["1435"] = 12_880,
        ["1442"] = 12_190,
        ["1452"] = 11_960,
        ["1465"] = 10_870,
        ["1470"] = 16_180,
        ["1472"] = 11_240,
        ["1473"] = 9_120,
        ["1485"] = 57_340,
        ["1486"] = 13_270,
        ["1487"] = 40_050,
        ["1488"] = 59_080,
        ["1491"] = 25_420,
        ["1492"] = 12_060,
        ["1495"] = 18_740,
        ["1496"] = 58_110,
        ["1498"] = 12_690,
    };

    private static readonly string[] Förnamn =
    [
        "Anna", "Erik", "Maria", "Lars", "Karin", "Johan", "Sofia", "Per", "Elin", "Anders", "Fatima", "Mikael", "Lena", "Ali", "Ida",
        "Jonas", "Sara", "Björn", "Helena", "Nils", "Amira", "Oskar", "Eva", "Mattias", "Johanna", "Tomas", "Hanna", "Gustav", "Ulrika", "Daniel",
    ];

    private static readonly string[] Efternamn =
    [
        "Almström", "Bergfeldt", "Cederling", "Dahlqvist", "Ekestam", "Falkenö", "Grenholm", "Hedenskog", "Isbrand", "Junebo",
        "Kvarnlund", "Lyngfelt", "Mossberg", "Norrbo", "Olinder", "Palmefors", "Qvickström", "Rydefalk", "Sjöhagen", "Tallefors",
        "Ugglerud", "Vikdahl", "Wennerlid", "Ylander", "Zetterling", "Åslöf", "Ängeby", "Östmark", "Barkenäs", "Lövhage",
    ];

    /// <summary>A person's name; no two numbers below 900 give the same.</summary>
    public static string Namn(int nummer) =>
        $"{Förnamn[nummer % Förnamn.Length]} {Efternamn[(nummer + (nummer / Förnamn.Length * 7)) % Efternamn.Length]}";

    internal sealed record Förening(
        string Namn, string Domän, string Roll, string Kommunkod, string Kontakt, string? Organisationsnummer);

    internal sealed record Initiativförlaga(
        string Titel,
        string Beskrivning,
        Fas Fas,
        int DagarSedanStart,
        int Längd,
        string? NästaSteg,
        int? DagarTillNästaSteg,
        IReadOnlyList<string> Kommuner,
        IReadOnlyList<(string Aktör, string Roll)> Medverkande,
        string? Resultat);
}
