using Kultur.NaturOchKulturmiljö.Remisserna;

namespace Kultur.NaturOchKulturmiljö.Demo;

/// <summary>What the demo's referrals are about: invented cases in real municipalities.</summary>
/// <param name="Myndighet">The sender; null for the municipality's own board.</param>
internal sealed record Demoremiss(Ärendetyp Typ, string Rubrik, string[] Kommunkoder, string? Myndighet = null);

internal static class Demoremisser
{
    private const string Länsstyrelsen = "Länsstyrelsen i Västra Götalands län";

    /// <summary>Those that are open, in the order of their svarstid.</summary>
    public static IReadOnlyList<Demoremiss> Öppna { get; } =
    [
        new(Ärendetyp.Rivningslov, "Rivningslov kv. Tor 4", ["1495"]),
        new(Ärendetyp.Bygglov, "Bygglov, nya fönster kv. Duvan 7", ["1490"]),
        new(Ärendetyp.DetaljplanGranskning, "Detaljplan Fjällbacka 136:21", ["1435"]),
        new(Ärendetyp.DetaljplanSamråd, "Detaljplan Hamngatan med omnejd", ["1485"]),
        new(Ärendetyp.Bygglov, "Bygglov vid Smögenbryggan", ["1427"]),
        new(Ärendetyp.Förhandsbesked, "Förhandsbesked Kärr 2:14", ["1421"]),
        new(Ärendetyp.DetaljplanGranskning, "Detaljplan kv. Lärkan", ["1487"]),
        new(Ärendetyp.Kulturmiljölagen, "Fasadputs, medeltida kyrka", ["1461"], Länsstyrelsen),
        new(Ärendetyp.Bygglov, "Tillbyggnad Nordiska magasinet", ["1490"]),
        new(Ärendetyp.Marklov, "Marklov, schaktning Gamla varvet", ["1484"]),
        new(Ärendetyp.DetaljplanSamråd, "Detaljplan Stationsområdet", ["1489"]),
        new(Ärendetyp.Vindkraft, "Vindkraft Kroppefjäll", ["1461", "1439"], Länsstyrelsen),
        new(Ärendetyp.ÖversiktsplanGranskning, "Översiktsplan 2045", ["1470"]),
        new(Ärendetyp.Kulturmiljölagen, "Schaktning vid gravfält, Ranten", ["1499"], Länsstyrelsen),
        new(Ärendetyp.DetaljplanSamråd, "Hamnområdet etapp 1", ["1484"]),
        new(Ärendetyp.Bygglov, "Bygglov, butiksfront Storgatan 12", ["1494"]),
        new(Ärendetyp.DetaljplanGranskningUtökad, "Detaljplan Mölndals innerstad, kvarter 12", ["1481"]),
        new(Ärendetyp.Rivningslov, "Rivningslov, magasin vid Viskan", ["1463"]),
        new(Ärendetyp.VägEllerJärnväg, "Vägplan 161, Rotviksbro", ["1485"], "Trafikverket"),
        new(Ärendetyp.Planprogram, "Planprogram Norra Älvstranden", ["1488"]),
        new(Ärendetyp.Täkt, "Bergtäkt Häggsjöryd", ["1440"], Länsstyrelsen),
        new(Ärendetyp.DetaljplanSamråd, "Detaljplan Björlanda 12:4", ["1480"]),
        new(Ärendetyp.Områdesbestämmelser, "Områdesbestämmelser Kungsgatan", ["1446"]),
        new(Ärendetyp.Naturreservat, "Naturreservat Härmanö", ["1421"], Länsstyrelsen),
        new(Ärendetyp.DetaljplanSamråd, "Detaljplan Kvarnbyn, västra delen", ["1481"]),
        new(Ärendetyp.Bygglov, "Bygglov, solceller på ladugård i Habo-Tibble", ["1472"]),
        new(Ärendetyp.DetaljplanGranskning, "Detaljplan Torget och Rådhuset", ["1496"]),
        new(Ärendetyp.ÖversiktsplanSamråd, "Översiktsplan för kusten", ["1486", "1435"], null),
        new(Ärendetyp.StatligRemiss, "Förslag till ändrade riksintressen för kulturmiljövården", ["1480", "1491", "1498"], "Riksantikvarieämbetet"),
        new(Ärendetyp.VägEllerJärnväg, "Järnvägsplan, mötesspår vid Herrljunga", ["1466", "1442"], "Trafikverket"),
        new(Ärendetyp.DetaljplanSamråd, "Hamnområdet etapp 2", ["1484"]),
        new(Ärendetyp.Vindkraft, "Vindkraft Velinga", ["1498"], Länsstyrelsen),
        new(Ärendetyp.Kulturmiljölagen, "Byte av klocka och klockstol", ["1473"], Länsstyrelsen),
        new(Ärendetyp.Bygglov, "Bygglov, altan vid sjöbodarna", ["1419"]),
        new(Ärendetyp.DetaljplanGranskning, "Detaljplan Apelviken", ["1415"]),
        new(Ärendetyp.Planprogram, "Planprogram Gamla regementet", ["1496"]),
    ];

    /// <summary>What those that are answered were about, by kind of case.</summary>
    public static IReadOnlyList<(Ärendetyp Typ, string Mönster)> Besvarade { get; } =
    [
        (Ärendetyp.DetaljplanSamråd, "Detaljplan kv. {0}"),
        (Ärendetyp.Bygglov, "Bygglov, ombyggnad kv. {0}"),
        (Ärendetyp.DetaljplanGranskning, "Detaljplan {0} med omnejd"),
        (Ärendetyp.Kulturmiljölagen, "Renovering av tak, {0} kyrka"),
        (Ärendetyp.Rivningslov, "Rivningslov, uthus kv. {0}"),
        (Ärendetyp.Förhandsbesked, "Förhandsbesked {0} 1:7"),
        (Ärendetyp.Täkt, "Grustäkt {0}"),
    ];

    public static IReadOnlyList<string> Namn { get; } =
    [
        "Almen", "Björken", "Eken", "Falken", "Gläntan", "Hästskon", "Järven", "Kornet", "Lodet", "Mejseln", "Norrgården", "Oxeln",
        "Plogen", "Rönnen", "Spaden", "Tranan", "Ugglan", "Västergården", "Ängen", "Åkern", "Östanå", "Draken", "Svanen", "Kvarnen",
    ];

    public static IReadOnlyList<(Ställningstagande Vad, string Text)> Yttranden { get; } =
    [
        (Ställningstagande.IngenErinran, "Kulturförvaltningen har tagit del av handlingarna och har inget att erinra mot förslaget."),
        (Ställningstagande.Synpunkter,
            "Kulturförvaltningen anser att de kulturhistoriska värdena behöver beskrivas tydligare i handlingarna.\n"
            + "Vi föreslår att byggnadens takform, material och kulör skyddas genom varsamhetsbestämmelser."),
        (Ställningstagande.Synpunkter,
            "Området ligger intill ett riksintresse för kulturmiljövården. Ny bebyggelse bör underordnas den befintliga i höjd och volym.\n"
            + "Vi ser gärna att en antikvarisk konsekvensbeskrivning tas fram."),
        (Ställningstagande.Tillstyrker, "Kulturförvaltningen tillstyrker förslaget. Åtgärden är väl avvägd mot byggnadens kulturvärden."),
        (Ställningstagande.Avstyrker,
            "Kulturförvaltningen avstyrker förslaget. Byggnaden är en av de sista av sitt slag i kommunen och rivningen skulle innebära en påtaglig förlust.\n"
            + "Vi rekommenderar att möjligheten att bevara och återanvända byggnaden utreds först."),
    ];
}
