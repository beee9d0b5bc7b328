using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Dialoger;

namespace Kultur.Biblioteksutveckling.Demo;

/// <param name="DagarSedan">Held so many days ago; ahead when negative.</param>
/// <param name="Vem">The head of the library, an invented person.</param>
/// <param name="Med">A librarian, an invented person.</param>
internal sealed record Demodialog(string Kommunkod, int DagarSedan, string Vem, string? Med = null, string? Anteckningar = null)
{
    public Dialogform Form { get; init; } = Dialogform.PåPlats;

    public TimeOnly? Tid { get; init; } = new TimeOnly(9, 30);

    public int? NästaOmDagar { get; init; }

    public string? Inställd { get; init; }

    public IReadOnlyList<Demobehov> Behov { get; init; } = [];
}

internal static class Demodialoger
{
    public static IReadOnlyList<Demodialog> Alla { get; } =
    [
        new("1427", -2, "Harriet Vinge") { Tid = new(13, 0), Form = Dialogform.Digitalt },
        new("1473", -9, "Åke Lindvall", "Mona Frid"),
        new("1445", -23, "Inger Sköld") { Tid = null },
        new("1484", 45, "Barbro Tång") { Inställd = "Bibliotekschefen slutade. Ny tid bokas när efterträdaren är på plats." },

        new("1463", 25, "Lova Henning", "Ture Ask", "Mötet gällde ombyggnaden av huvudbiblioteket och hur filialerna ska klara sig under tiden.\nKommunen bygger om entrén under våren och vill göra rätt från början.")
        {
            NästaOmDagar = 160,
            Behov =
            [
                new("tillganglighet", "Råd om tillgänglig entré vid ombyggnad", "Ritningarna ska vara klara i mars. De vill ha någon att ringa som har gjort det förut.", Brådska.Hög, SvarOmDagar: 1),
                new("tillganglighet", "Talande böcker till äldreboenden", null, Brådska.Normal, SvarOmDagar: 25),
            ],
        },
        new("1435", 40, "Birgit Ekdal", "Nils Torn", "Biblioteket i Grebbestad har fått pengar till lås och larm. De nyanlända i kommunen söker sig till biblioteket men har svårt att läsa det som står.\nVi gick igenom biblioteksplanen och enades om att ses igen till våren.")
        {
            NästaOmDagar = 120,
            Behov =
            [
                new("lattlast", "Lättläst information på svenska och arabiska", "Broschyrer och webb är för svåra. De vill lära sig skriva lättläst och se hur andra kommuner har gjort.", Brådska.Hög, SvarOmDagar: 5),
                new("barn-och-unga", "Sagostund på flera språk", null, Brådska.Normal, SvarOmDagar: 16),
            ],
        },
        new("1470", 50, "Dagny Rehn", null, "Äldre behöver hjälp med bank-id och vårdens tjänster. Personalen är osäker på hur långt hjälpen får gå.")
        {
            Form = Dialogform.Digitalt,
            Behov =
            [
                new("digital-delaktighet", "Var går gränsen för digital hjälp?", "När någon lämnar fram sitt bank-id: vad får personalen göra?", Brådska.Hög, SvarOmDagar: -6),
                new("minoritetssprak", "Nå sverigefinnar som inte kommer till biblioteket", null, Brådska.Normal, SvarOmDagar: 9),
            ],
        },
        new("1421", 60, "Maj Torsson", "Elof Berg", "Meröppet startade i september. Det går bra på dagarna men kvällarna är oroliga.")
        {
            NästaOmDagar = 90,
            Behov =
            [
                new("meroppet", "Kvällar utan personal: bemanning, larm och regler", "De frågar hur andra har löst kvällarna, och vad som krävs för att barn ska kunna vara där.", Brådska.Hög),
                new("lasframjande", "Bokprat för vuxna som slutat läsa", null, Brådska.Låg),
            ],
        },
        new("1481", 75, "Ronja Hallin", "Edvin Kroon", "Biblioteket vill vara en plats för samtal. Personalen är orolig för hot och hat.")
        {
            Behov =
            [
                new("demokrati", "Leda samtal och veta när de ska brytas", "Hur leder man ett samtal där många tycker olika, och när ska det avbrytas?"),
                new("mik", "Desinformation på bibliotekets egna skärmar", null),
            ],
        },
        new("1495", 85, "Tyra Blom", null, "Skolbiblioteken blev fler när lagen ändrades. Alla är nya på samma gång.")
        {
            Behov =
            [
                new("skolbibliotek", "Introduktion för nya skolbibliotekarier", "Fyra nyanställda, ingen av dem med kollegor på samma skola.", Brådska.Hög),
                new("lasframjande", "Läsning för pojkar i mellanstadiet", null),
            ],
        },
        new("1430", 95, "Gunvor Nyström", "Jarl Melin", "Litet bibliotek med en och en halv tjänst. Samarbetar med Tanum om inköp.")
        {
            Form = Dialogform.Digitalt,
            Behov =
            [
                new("lattlast", "Lättläst hylla som någon hittar till", "Böckerna finns men lånas inte. Hur skyltar och pratar man om dem?"),
                new("digital-delaktighet", "Drop in för digital hjälp med små resurser", null),
            ],
        },
        new("1402", 110, "Malte Ros", "Svea Lind", "Nytt kulturhus öppnar om två år. Biblioteket ska dela lokaler med kulturskolan.")
        {
            Behov =
            [
                new("skolbibliotek", "Skolbibliotek i samma hus som folkbibliotek", null),
                new("mik", "Lärare och bibliotekarier om källkritik tillsammans", null),
            ],
        },
        new("1497", 120, "Stig Malmquist", null, "Meröppet sedan tre år. Erfarna, men vill jämföra sig med andra.")
        {
            NästaOmDagar = 245,
            Behov =
            [
                new("meroppet", "Rutiner vid larm", "Vem åker ut, vem betalar, och vad säger man till den som råkade utlösa det?"),
                new("demokrati", "Ungas inflytande över bibliotekets program", null),
            ],
        },
        new("1486", 135, "Ylva Sjögren", "Bo Danielsson", "Gränsbygd: halva publiken läser norska. Sommaren fördubblar besöken.")
        {
            Behov =
            [
                new("minoritetssprak", "Norska och finska i beståndet", null, Brådska.Låg),
                new("tillganglighet", "Sommarbiblioteket och rullstolar", null),
            ],
        },
        new("1440", 150, "Kajsa Öberg", "Axel Wall", "Många barnfamiljer flyttar in. Bokbussen är full.")
        {
            Behov =
            [
                new("lattlast", "Lättläst för föräldrar som lär sig svenska", "De vill börja i öppna förskolan och behöver både böcker och metod."),
                new("barn-och-unga", "Bebisar på biblioteket: hur börjar man?", null),
            ],
        },
        new("1443", 200, "Rakel Storm", null, "Politiken har beslutat om meröppet i båda filialerna.")
        {
            Behov =
            [
                new("meroppet", "Förbereda personalen för meröppet", "Hur pratar man om det med dem som är oroliga för sina tjänster?"),
                new("meroppet", "Upphandla lås och larm tillsammans med grannar", null, Avfört: "Kommunen har köpt in på egen hand."),
            ],
        },
        new("1499", 230, "Vendela Palm", "Otto Krans", "Stark barnverksamhet. Vill göra mer för vuxna som har svårt att läsa.")
        {
            Behov = [new("lattlast", "Läsombud på äldreboenden", "De har haft läsombud men ingen har utbildat nya på fem år.")],
        },
        new("1494", 260, "Folke Sander", "Ebba Rydell", "Nytt bibliotekssystem i höst. Därefter meröppet.")
        {
            Behov = [new("meroppet", "Kontrakt och samtycke för den som vill ha meröppet", null)],
        },
        new("1487", 330, "Signe Hultin", null, "Genomgång av statistiken. Besöken är tillbaka på samma nivå som före pandemin."),
        new("1489", 380, "Arvid Lundin", "Siv Ekman", "Biblioteket vill arbeta mer med bokprat. Planen ska skrivas om under nästa år."),
        new("1452", 430, "Ester Granlund", null, "Kommunen sparar. En filial är hotad.") { Form = Dialogform.Digitalt },
        new("1471", 480, "Hugo Wiman", "Lisen Dahl", "Personalen har mött hot i disken och vill ha stöd."),

        new("1491", 560, "Vera Kjell", null, "Kommunen har fått bidrag till digital hjälp på bygdens mötesplatser.")
        {
            Behov =
            [
                new("digital-delaktighet", "Volontärer som hjälper till med mobilen", null, Brådska.Låg),
                new("tillganglighet", "Syntolkad film på biblioteket", null, Brådska.Låg),
            ],
        },
        new("1441", 570, "Gösta Wikner", "Anja Ståhl", "Biblioteket och gymnasiet planerar en gemensam satsning.")
        {
            Behov = [new("mik", "Källkritik för gymnasister", null)],
        },
        new("1490", 580, "Saga Fors", "Karim Lund", "Huvudbiblioteket byggs om. Samarbetet med föreningarna växer.")
        {
            Behov =
            [
                new("demokrati", "Föreningar som håller studiecirklar på biblioteket", null),
                new("minoritetssprak", "Högläsning på romani", null, Brådska.Låg),
            ],
        },
        new("1496", 600, "Linnea Strid", "Per Åsberg", "Kommunens största bibliotek vill dela med sig till grannarna.")
        {
            Behov =
            [
                new("barn-och-unga", "Läslov med fler än de vanliga barnen", null),
                new("mik", "Personalens egna kunskaper om sociala medier", null),
            ],
        },
        new("1461", 620, "Ulla Sandin", null, "Bokbussen är såld. Hur når de ut nu?")
        {
            Behov =
            [
                new("digital-delaktighet", "E-böcker för den som bor långt bort", null),
                new("tillganglighet", "Boken kommer när bussen är borta", null, Brådska.Hög),
            ],
        },
        new("1482", 640, "Torun Ek", "Viggo Malm", "Ett nytt bibliotek öppnar i en ny stadsdel.")
        {
            Behov = [new("lasframjande", "Läsa tillsammans på arbetsplatser", null, Brådska.Låg)],
        },
        new("1492", 650, "Elsa Norberg", null, "Gränsar mot Värmland och har mycket utbyte dit.")
        {
            Form = Dialogform.Digitalt,
            Behov =
            [
                new("barn-och-unga", "Bokstart hemma hos familjer", null),
                new("minoritetssprak", "Skyltning på finska", null, Brådska.Låg),
            ],
        },
        new("1472", 690, "Rut Alm", null, "Liten kommun, stort engagemang i skolan.")
        {
            Behov =
            [
                new("lasframjande", "Sommarboken för dem som inte läser", null),
                new("skolbibliotek", "Gemensam tjänst för skolbiblioteken", null),
            ],
        },
        new("1488", 700, "Sten Falk", "Mira Holm", "Biblioteket i centrum ska bli öppet alla dagar.")
        {
            Behov =
            [
                new("demokrati", "Medborgarkontor i biblioteket", null),
                new("skolbibliotek", "Skolbibliotek utan bemanning", null, Avfört: "Skolan har anställt."),
            ],
        },
    ];
}
