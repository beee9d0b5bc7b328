using Kultur.KulturlivFörAlla.Katalogen;

namespace Kultur.KulturlivFörAlla.Demo;

/// <summary>
/// The museums' demo programmes as they will be told, so that the demo's bookings have something to stand on before that.
/// What the museums tell takes their place.
/// </summary>
internal static class Demoprogram
{
    private const string Vitlycke = "Vitlycke museum";
    private const string Vänersborg = "Vänersborgs museum";
    private const string Göteborg = "Göteborgs naturhistoriska museum";
    private const string Lödöse = "Lödöse museum";

    public static IEnumerable<Utbud> Alla(Läsår läsår)
    {
        var (från, till) = (new DateOnly(läsår.Start, 8, 17), new DateOnly(läsår.Start + 1, 6, 11));
        (string Namn, string Museum, string Kommun, int Från, int Till, int Minuter, int Antal, decimal Pris)[] program =
        [
            ("Bronsålderns bilder", Vitlycke, "1435", 7, 12, 90, 28, 0),
            ("En dag på bronsåldersgården", Vitlycke, "1435", 8, 12, 120, 30, 600),
            ("Fåglar från hela världen", Vänersborg, "1487", 6, 9, 60, 25, 0),
            ("Museets gömda rum", Vänersborg, "1487", 10, 13, 75, 28, 400),
            ("Staden som brann", Vänersborg, "1487", 11, 15, 75, 30, 400),
            ("Valen, jättens liv", Göteborg, "1480", 5, 8, 60, 25, 0),
            ("Djurens skelett", Göteborg, "1480", 9, 12, 75, 28, 500),
            ("Evolutionens spår", Göteborg, "1480", 13, 16, 90, 30, 500),
            ("Småkrypsjakten", Göteborg, "1480", 4, 6, 45, 16, 0),
            ("Livet i medeltidsstaden", Lödöse, "1462", 8, 11, 120, 28, 600),
            ("Arkeolog för en dag", Lödöse, "1462", 10, 13, 120, 26, 700),
            ("Barn i bruket", "Forsviks bruk", "1446", 9, 13, 105, 28, 500),
        ];
        return program.Index().Select(p => Utbud.FrånMuseum(
            Guid.Parse($"01938000-0000-7000-8000-{p.Index + 1:D12}"),
            new()
            {
                Titel = p.Item.Namn,
                Utövare = p.Item.Museum,
                Beskrivning = "Museets pedagoger tar emot klassen.",
                Konstform = Konstform.Kulturarv,
                Slag = Utbudsslag.Visning,
                FrånÅlder = p.Item.Från,
                TillÅlder = p.Item.Till,
                HögstAntal = p.Item.Antal,
                Minuter = p.Item.Minuter,
                Pris = p.Item.Pris,
                Kommunkod = p.Item.Kommun,
            },
            p.Item.Museum,
            p.Index == 1 ? new DateOnly(läsår.Start + 1, 4, 6) : från,
            till));
    }
}
