using Kultur.Domain;
using Kultur.NaturOchKulturmiljö.Fynden;

namespace Kultur.NaturOchKulturmiljö.Demo;

/// <summary>Twelve finds: reported, handed in, and written off. What the museums answer, they tell themselves.</summary>
internal static class Demofynd
{
    private static readonly (string Benämning, string Beskrivning, string Kommunkod, string Plats, Fyndläge Läge)[] Alla =
    [
        ("Yxa, skafthål", "Slipad diabas, 11 cm lång, skadad egg.", "1435", "Plöjd åker nordväst om Kville", Fyndläge.Inlämnat),
        ("Mynt, silver", "Litet silvermynt, troligen 1600-tal. Starkt slitet.", "1495", "Trädgårdsland söder om ån", Fyndläge.Inlämnat),
        ("Flintdolk", "Ljusgrå flinta, 18 cm, hel.", "1499", "Diket vid Hornborgaåns utlopp", Fyndläge.Inlämnat),
        ("Sländtrissa", "Bränd lera, rund med hål, 3 cm.", "1419", "Stranden vid gamla varvet", Fyndläge.Anmält),
        ("Kritpipa", "Fragment av skaft och huvud, vit lera.", "1480", "Schakt för fjärrvärme", Fyndläge.Anmält),
        ("Hästsko", "Handsmidd, 13 cm, fyra söm kvar.", "1463", "Hagen bakom ladan", Fyndläge.Avskrivet),
        ("Skärva, keramik", "Yttre glasyr i brunt, 5 cm.", "1484", "Sjöbodarna, under golvet", Fyndläge.Anmält),
        ("Spänne, brons", "Runt, 4 cm, med ristat mönster.", "1470", "Plöjd åker vid kyrkan", Fyndläge.Inlämnat),
        ("Mynt, koppar", "Ett öre, 1720-talet.", "1493", "Potatislandet", Fyndläge.Avskrivet),
        ("Kvarnsten", "Halv vridkvarn i glimmerskiffer.", "1487", "Rasmur vid torpet", Fyndläge.Anmält),
        ("Knivblad", "Järn, 9 cm, rostigt.", "1491", "Stig vid sjön", Fyndläge.Anmält),
        ("Pärla, glas", "Blå, 1 cm.", "1447", "Strandbrinken", Fyndläge.Anmält),
    ];

    public static IEnumerable<Fynd> Nya(DateOnly idag) => Alla.Select((data, nr) => Nytt(data, nr, idag));

    private static Fynd Nytt(
        (string Benämning, string Beskrivning, string Kommunkod, string Plats, Fyndläge Läge) data, int nr, DateOnly idag)
    {
        var läge = Kommuner.Finn(data.Kommunkod)!.Läge;
        var plats = nr % 3 == 2 ? (SwerefPunkt?)null : SwerefPunkt.Skapa(läge.N + (nr * 131) - 700, läge.E - (nr * 97) + 500).Value;
        var anmält = idag.AddDays(-5 - (nr * 9));
        var fynd = Fynd.Registrera(
            new Fynduppgifter(data.Benämning, data.Beskrivning, data.Kommunkod, data.Plats, plats, anmält.AddDays(-3)),
            new Upphittare($"Upphittare {nr + 1}", $"upphittare.{nr + 1}@example.org", null),
            anmält).Value;
        if (data.Läge == Fyndläge.Inlämnat)
            fynd.LämnaIn(anmält.AddDays(2));
        else if (data.Läge == Fyndläge.Avskrivet)
            fynd.Avskriv("Av sen datering och vanligt förekommande.");
        return fynd;
    }
}
