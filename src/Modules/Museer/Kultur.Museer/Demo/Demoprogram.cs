namespace Kultur.Museer.Demo;

/// <summary>A programme of the demo data.</summary>
/// <param name="Nummer">From 1; gives the id.</param>
/// <param name="Museum">The museum's code.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Beskrivning">What the class does.</param>
/// <param name="FrånÅlder">The youngest.</param>
/// <param name="TillÅlder">The oldest.</param>
/// <param name="Minuter">How long.</param>
/// <param name="HögstAntal">How many children.</param>
/// <param name="Pris">Kronor per group.</param>
/// <param name="Pedagoger">How many educators it needs.</param>
/// <param name="BaraVår">Whether it is given in spring only.</param>
internal sealed record Demoprogram(
    int Nummer, string Museum, string Namn, string Beskrivning, int FrånÅlder, int TillÅlder, int Minuter, int HögstAntal, decimal Pris,
    int Pedagoger = 1, bool BaraVår = false)
{
    /// <summary>Those that can be booked, and last a draft and one that has been withdrawn.</summary>
    public static IReadOnlyList<Demoprogram> Alla { get; } =
    [
        new(1, Museerna.Museum.Vitlycke.Kod, "Bronsålderns bilder", "Vi går ut till hällristningarna, letar skepp och människor i berget och gör egna bilder i lera.", 7, 12, 90, 28, 0),
        new(2, Museerna.Museum.Vitlycke.Kod, "En dag på bronsåldersgården", "Klassen eldar, bakar bröd på häll, gjuter ett smycke och provar hur det var att bo i långhus.", 8, 12, 120, 30, 600, 2, BaraVår: true),
        new(3, Museerna.Museum.Vänersborg.Kod, "Fåglar från hela världen", "Vi möter fåglar från tre världsdelar, känner på fjädrar och ritar vår egen fågel.", 6, 9, 60, 25, 0),
        new(4, Museerna.Museum.Vänersborg.Kod, "Museets gömda rum", "En upptäcktsfärd i ett av landets äldsta museihus: vad samlar ett museum på, och varför?", 10, 13, 75, 28, 400),
        new(5, Museerna.Museum.Vänersborg.Kod, "Staden som brann", "Brandnatten i Vänersborg följs genom brev, kartor och föremål. Klassen blir utredare och lägger fram vad som hände.", 11, 15, 75, 30, 400),
        new(6, Museerna.Museum.Naturhistoriska.Kod, "Valen, jättens liv", "Hur stor är en blåval? Vi mäter, lyssnar på valsång och kliver nära jätten.", 5, 8, 60, 25, 0),
        new(7, Museerna.Museum.Naturhistoriska.Kod, "Djurens skelett", "Vi jämför ben, tänder och leder och räknar ut vem som äter vad.", 9, 12, 75, 28, 500),
        new(8, Museerna.Museum.Naturhistoriska.Kod, "Evolutionens spår", "Fossil, skallar och släktträd. Klassen prövar hypoteser på riktiga exemplar.", 13, 16, 90, 30, 500),
        new(9, Museerna.Museum.Naturhistoriska.Kod, "Småkrypsjakten", "Med lupp och burk letar vi småkryp, räknar ben och lär oss vem som gör vad i marken.", 4, 6, 45, 16, 0),
        new(10, Museerna.Museum.Lödöse.Kod, "Livet i medeltidsstaden", "Barnen får var sin roll i staden Lödöse: hantverkare, köpman, munk eller piga.", 8, 11, 120, 28, 600, 2),
        new(11, Museerna.Museum.Lödöse.Kod, "Arkeolog för en dag", "Klassen gräver i ett eget schakt, dokumenterar fynden och tolkar platsen.", 10, 13, 120, 26, 700, 2),
        new(12, Museerna.Museum.Forsvik.Kod, "Barn i bruket", "Vi följer ett brukets barn från smedjan till skolbänken och provar arbetet för hundra år sedan.", 9, 13, 105, 28, 500),
        new(13, Museerna.Museum.Forsvik.Kod, "Vattnets kraft", "Vi bygger kvarnhjul i dammen och mäter vad vattnet orkar.", 10, 13, 90, 26, 400),
        new(14, Museerna.Museum.Lödöse.Kod, "Runor och hemligheter", "Klassen tyder runor från utgrävningen och skriver egna meddelanden.", 9, 12, 60, 28, 300),
    ];

    /// <summary>The number of the one that is still a draft.</summary>
    public const int Utkast = 13;

    /// <summary>The number of the one that has been withdrawn.</summary>
    public const int Indraget = 14;

    public Guid Id => new($"01938000-0000-7000-8000-{Nummer:000000000000}");
}

/// <summary>A room of the demo data.</summary>
internal sealed record Demolokal(int Nummer, string Museum, string Namn, int Platser, string Utrustning, string Tillgänglighet, bool Upplåten)
{
    private const string Hiss = "Hiss och hörslinga";

    public static IReadOnlyList<Demolokal> Alla { get; } =
    [
        new(1, Museerna.Museum.Vitlycke.Kod, "Verkstaden", 32, "Lera, vatten och bord för 30", "Utan trösklar", false),
        new(2, Museerna.Museum.Vitlycke.Kod, "Långhuset", 40, "Eldstad och bänkar", "Grusgång, låg dörr", false),
        new(3, Museerna.Museum.Vitlycke.Kod, "Hällristningssalen", 35, "Bildvägg", "Utan trösklar, hörslinga", true),
        new(4, Museerna.Museum.Vitlycke.Kod, "Konferensrummet", 24, "Projektor och videomöte", "Utan trösklar", true),
        new(5, Museerna.Museum.Vänersborg.Kod, "Skapanderummet", 32, "Vatten, bord för 30 och smörpapper", Hiss, false),
        new(6, Museerna.Museum.Vänersborg.Kod, "Fågelsalen", 34, "Ljudstationer", "Trappa, lyftplatta", false),
        new(7, Museerna.Museum.Vänersborg.Kod, "Hörsalen", 90, "Projektor, högtalare och scen", Hiss, true),
        new(8, Museerna.Museum.Vänersborg.Kod, "Biblioteket", 30, "Läsbord", "Trappa", true),
        new(9, Museerna.Museum.Naturhistoriska.Kod, "Valsalen", 45, "Ljudanläggning", Hiss, false),
        new(10, Museerna.Museum.Naturhistoriska.Kod, "Skollabbet", 34, "Luppar, mikroskop och vatten", Hiss, false),
        new(11, Museerna.Museum.Naturhistoriska.Kod, "Småkrypsrummet", 22, "Låga bord och luppar", Hiss, false),
        new(12, Museerna.Museum.Naturhistoriska.Kod, "Föreläsningssalen", 120, "Projektor, högtalare och videomöte", Hiss, true),
        new(13, Museerna.Museum.Lödöse.Kod, "Stadskvarteret", 36, "Kläder och redskap", "Utan trösklar", false),
        new(14, Museerna.Museum.Lödöse.Kod, "Grävladan", 30, "Schakt, spadar och siktar", "Gruslagt golv", false),
        new(15, Museerna.Museum.Lödöse.Kod, "Undervisningssalen", 32, "Bord för 30 och projektor", "Utan trösklar, hörslinga", false),
        new(16, Museerna.Museum.Lödöse.Kod, "Fogdesalen", 60, "Projektor och högtalare", "Utan trösklar, hörslinga", true),
        new(17, Museerna.Museum.Forsvik.Kod, "Smedjan", 32, "Ässja och städ", "Ojämnt golv", false),
        new(18, Museerna.Museum.Forsvik.Kod, "Skolsalen", 30, "Bänkar och svart tavla", "Trappa, ramp", false),
        new(19, Museerna.Museum.Forsvik.Kod, "Kvarnen", 26, "Vattenhjul", "Brant trappa", false),
        new(20, Museerna.Museum.Forsvik.Kod, "Bruksmagasinet", 80, "Projektor, högtalare och kök", "Ramp, hörslinga", true),
    ];

    public Guid Id => new($"01938000-0000-7000-8001-{Nummer:000000000000}");
}

/// <summary>An educator of the demo data; nobody who is real.</summary>
internal sealed record Demopedagog(int Nummer, string Museum, string Namn, string Initialer, string Språk, int FörstaDag, int SistaDag)
{
    public static IReadOnlyList<Demopedagog> Alla { get; } =
    [
        new(1, Museerna.Museum.Vitlycke.Kod, "Maja Lindgard", "M.L.", "engelska och norska", 1, 5),
        new(2, Museerna.Museum.Vitlycke.Kod, "Oskar Tanberg", "O.T.", "engelska", 1, 4),
        new(3, Museerna.Museum.Vitlycke.Kod, "Ylva Håkansdal", "Y.H.", "", 2, 6),
        new(4, Museerna.Museum.Vänersborg.Kod, "Karin Näslid", "K.N.", "engelska", 1, 5),
        new(5, Museerna.Museum.Vänersborg.Kod, "Samir Duval", "S.D.", "arabiska och franska", 0, 4),
        new(6, Museerna.Museum.Vänersborg.Kod, "Elin Brattås", "E.B.", "teckenspråk", 1, 3),
        new(7, Museerna.Museum.Naturhistoriska.Kod, "Nils Valfors", "N.V.", "engelska och tyska", 0, 4),
        new(8, Museerna.Museum.Naturhistoriska.Kod, "Fatima Ekdal", "F.E.", "engelska och somaliska", 0, 4),
        new(9, Museerna.Museum.Naturhistoriska.Kod, "Tove Lindmark", "T.L.", "finska", 1, 5),
        new(10, Museerna.Museum.Lödöse.Kod, "Gunnar Stadell", "G.S.", "", 1, 5),
        new(11, Museerna.Museum.Lödöse.Kod, "Petra Runfors", "P.R.", "engelska", 1, 5),
        new(12, Museerna.Museum.Lödöse.Kod, "Amina Kvist", "A.K.", "engelska och persiska", 1, 4),
        new(13, Museerna.Museum.Forsvik.Kod, "Björn Smedhage", "B.S.", "", 1, 5),
        new(14, Museerna.Museum.Forsvik.Kod, "Lovisa Hammarlid", "L.H.", "engelska", 1, 5),
        new(15, Museerna.Museum.Forsvik.Kod, "Rasmus Älvdal", "R.Ä.", "engelska och danska", 2, 6),
    ];

    public Guid Id => new($"01938000-0000-7000-8002-{Nummer:000000000000}");
}
