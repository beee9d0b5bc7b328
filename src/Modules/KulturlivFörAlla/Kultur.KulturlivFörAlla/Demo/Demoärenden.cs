using Kultur.Domain;
using Kultur.KulturlivFörAlla.Rådgivningen;

namespace Kultur.KulturlivFörAlla.Demo;

/// <summary>Twenty-five advice cases of the demo, in every state; two of them with a need.</summary>
internal static class Demoärenden
{
    private static readonly (string Ämne, string Fråga, Frågarslag Frågare, string Svar)[] Frågor =
    [
        ("Stöd till en kulturfestival", "Vi vill ordna en festival i sommar. Vilket stöd kan vi söka?", Frågarslag.Förening, "Sök arrangörsbidrag senast 1 mars. Kommunen bör vara med som medsökande."),
        ("Scen utan trappor", "Hur gör vi scenen tillgänglig för rullstolar?", Frågarslag.Arrangör, "Vi har gått igenom ritningen och föreslår en ramp med lutning 1:12."),
        ("Avtal med en musiker", "Vad ska stå i avtalet när vi bokar en konsert?", Frågarslag.Arrangör, "Använd vår avtalsmall. Skriv in avbokning, resor och teknik."),
        ("Residens för dansare", "Finns det residens att söka i höst?", Frågarslag.Konstnär, "Två residens utlyses i september. Vi mejlar när de öppnar."),
        ("Teckenspråkstolk", "Vem betalar tolken vid en föreställning?", Frågarslag.Skola, "Arrangören beställer, och omkostnadsstödet kan täcka resan."),
        ("Kulturplan för barn och unga", "Vår plan går ut. Vad måste en ny innehålla?", Frågarslag.Kommun, "Vi har skickat tre exempel och bokat en genomgång."),
        ("Nätverk för arrangörer", "Finns det ett nätverk i vår del av länet?", Frågarslag.Förening, "Ja, det träffas fyra gånger om året. Nästa träff är i januari."),
        ("Skapande skola", "Kan vi använda katalogens utbud i ansökan?", Frågarslag.Skola, "Ja, det som är godkänt i katalogen godtas som regel."),
        ("Lokal för replokal", "Vi är tre unga band som söker en lokal.", Frågarslag.Privatperson, "Kontakta kommunens fritidsenhet. Vi har pratat med dem."),
    ];

    public static IEnumerable<Rådgivningsärende> Alla(DateOnly idag)
    {
        var löpnummer = new Dictionary<int, int>();
        for (var nummer = 0; nummer < 25; nummer++)
        {
            var inkom = Arbetsdagar.LäggTill(idag.AddDays(-(25 - nummer) * 9), -1);
            var (ämne, fråga, frågare, svar) = Frågor[nummer % Frågor.Length];
            löpnummer[inkom.Year] = löpnummer.GetValueOrDefault(inkom.Year) + 1;
            var ärende = Rådgivningsärende.Registrera(
                new(inkom.Year, löpnummer[inkom.Year]),
                new(ämne, fråga, Kommun(nummer), (Inväg)(nummer % 4), frågare, null, nummer % 3 == 0 ? null : $"fragare{nummer}@example.org"),
                inkom);
            if (nummer < 22)
                ärende.Tilldela("Utvecklare");
            if (nummer < 22)
                ärende.NoteraTid(inkom, 15 + nummer % 5 * 10, "Utvecklare");
            if (nummer < 18)
                ärende.Besvara(svar, inkom.AddDays(3));
            if (nummer < 14)
                ärende.Avsluta(inkom.AddDays(5));
            if (nummer is 10 or 19)
                ärende.NoteraBehov("tillganglighet", nummer == 10 ? "Ordna scenkonst som alla kan ta del av" : "Syntolka och teckenspråkstolka föreställningar", Brådska.Normal, inkom);
            yield return ärende;
        }
    }

    /// <summary>
    /// The two needs come from municipalities that note the same subject in other modules' demo data, so that no further
    /// Kursförslag comes of them.
    /// </summary>
    private static string Kommun(int nummer) => nummer switch
    {
        10 => "1463",
        19 => "1486",
        _ => Kommuner.Alla[nummer * 11 % 49].Kod,
    };
}
