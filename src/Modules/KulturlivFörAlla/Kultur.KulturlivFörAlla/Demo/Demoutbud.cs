using Kultur.KulturlivFörAlla.Katalogen;

namespace Kultur.KulturlivFörAlla.Demo;

/// <summary>The catalogue's own offers of the demo. Titles and performers are invented.</summary>
internal static class Demoutbud
{
    private static readonly (Konstform Form, Utbudsslag Slag, int Från, int Till, int Antal, int Minuter, decimal Pris, string[] Titlar, string Om)[] Grupper =
    [
        (Konstform.Teater, Utbudsslag.Föreställning, 6, 9, 90, 50, 14_500, ["Tre systrar på turné", "Skuggspel i skymningen", "Pojken som räknade stenar", "Grannen från månen", "Vättarnas råd", "En ask med åska", "Drakens lilla bror", "Den tysta klockan"],
            "En föreställning om mod och vänskap, med samtal med skådespelarna efteråt."),
        (Konstform.Dans, Utbudsslag.Föreställning, 10, 15, 120, 45, 16_000, ["Dans i gympasalen", "Fotspår", "Pulsen", "Hiphop på hemväg", "Tyngd och flykt", "Vinterkroppar", "Takt för två"],
            "Dans nära publiken, i skolans egna lokaler, med en kort verkstad för den som vill prova."),
        (Konstform.Cirkus, Utbudsslag.Föreställning, 4, 12, 150, 40, 18_500, ["Cirkus på skolgården", "Lina och balansen", "Allt som faller", "Hattarnas parad", "Snurr", "Nittio sekunder"],
            "Nycirkus utan ord om att våga ramla och resa sig igen."),
        (Konstform.Musik, Utbudsslag.Konsert, 3, 12, 120, 40, 12_000, ["Konsert: Nyckelharpa nu", "Slagverk för alla", "Opera i kartong", "Sånger från sju hav", "Trummornas trappa", "Stråkar i sikte", "Basgången", "Jojk och jazz"],
            "En konsert där barnen får sjunga och spela med."),
        (Konstform.Litteratur, Utbudsslag.Författarbesök, 10, 16, 60, 60, 7_500, ["Poesi på riktigt", "Författaren kommer på besök", "Serier utan slut", "Berättelser vid elden", "Skriv det du inte säger", "Fem sätt att börja", "Sagor på två språk", "Spökskrivarna"],
            "Ett möte med en författare: läsning, frågor och en egen text."),
        (Konstform.Bildkonst, Utbudsslag.Verkstad, 6, 16, 30, 90, 6_800, ["Lera mellan fingrarna", "Måla med ljus", "Väggen är vår", "Tryckverkstad", "Porträtt i tre steg", "Rita din karta", "Skulptur av skräp", "Färgernas kök"],
            "En verkstad ledd av en konstnär, med material för hela klassen."),
        (Konstform.Slöjd, Utbudsslag.Verkstad, 8, 15, 24, 120, 5_900, ["Tälj en sked", "Band och flätor", "Laga mera", "Näver och rot", "Ull från får till filt", "Smidda ting"],
            "Slöjd med egna händer och riktiga verktyg, i lugn takt."),
        (Konstform.Film, Utbudsslag.Film, 5, 19, 200, 80, 3_200, ["Skolbio: Havet inom oss", "Skolbio: Cykeln", "Skolbio: Nattbussen", "Skolbio: Fågelvägen", "Skolbio: Min bror yetin", "Skolbio: En sommar till"],
            "En långfilm med lärarhandledning och frågor att samtala om."),
        (Konstform.Teater, Utbudsslag.Föreställning, 13, 19, 150, 70, 19_500, ["Rymdteatern", "Rättegången mot våren", "Svar på okänt nummer", "Vattnets väg", "Tjugo minuter kvar", "Ön utan namn"],
            "Teater för unga om makt, identitet och det som inte sägs."),
        (Konstform.Dans, Utbudsslag.Verkstad, 3, 6, 25, 45, 4_500, ["Krypa, hoppa, vila", "Dansa en bok", "Skuggor som leker", "Mjuka landningar", "Vindens barn"],
            "Dans för de minsta, tillsammans med pedagogerna."),
    ];

    private static readonly string[] Utövare =
    [
        "Kompani Vågspel", "Teater Tröskeln", "Duo Norrsken", "Ensemble Kvarnen", "Studio Lövsprång", "Gruppen Månsken", "Verkstan Två händer",
        "Kollektivet Stegvis", "Scen Sjöbod", "Ateljé Tistel", "Cirkus Kantarell", "Trio Fjällbäck",
    ];

    private static readonly string[] Hemkommuner = ["1480", "1490", "1488", "1496", "1485", "1435", "1441", "1487", "1494", "1421"];

    public static IReadOnlyList<Utbudsuppgifter> Alla { get; } =
    [
        .. Grupper.SelectMany(g => g.Titlar.Select(titel => (Grupp: g, Titel: titel))).Index().Select(p => Uppgifter(p.Item.Grupp, p.Item.Titel, p.Index)),
    ];

    private static Utbudsuppgifter Uppgifter(
        (Konstform Form, Utbudsslag Slag, int Från, int Till, int Antal, int Minuter, decimal Pris, string[] Titlar, string Om) g, string titel, int nr) => new()
    {
        Titel = titel,
        Utövare = Utövare[nr * 5 % Utövare.Length],
        Beskrivning = $"{g.Om}\n\nEn lärarhandledning följer med. Vi kommer i god tid och bygger upp själva.",
        Konstform = g.Form,
        Slag = g.Slag,
        FrånÅlder = g.Från,
        TillÅlder = g.Till,
        HögstAntal = g.Antal,
        Minuter = g.Minuter,
        Pris = g.Pris + nr % 4 * 500,
        ResaOchLogi = g.Slag == Utbudsslag.Film ? 0 : nr % 3 * 1_400,
        Språk = (nr % 11) switch { 3 => Språk.UtanOrd, 5 => Språk.Engelska, 8 => Språk.Finska, 10 => Språk.Arabiska, _ => Språk.Svenska },
        Syntolkat = nr % 13 == 4,
        Teckentolkat = nr % 9 == 2,
        NpfAnpassat = nr % 6 == 1,
        Teknik = g.Slag == Utbudsslag.Föreställning ? "Golvyta 8 × 8 meter, takhöjd 3,5 meter, eluttag 16 A." : null,
        Kommunkod = Hemkommuner[nr % Hemkommuner.Length],
    };
}
