using Kultur.Fortbildning.Contracts;

namespace Kultur.Biblioteksutveckling.Demo;

/// <summary>An event of earlier years, the needs it met and who came.</summary>
internal sealed record Demoevenemang(
    string Titel,
    string Tema,
    int DagarSedan,
    IReadOnlyList<(string Kommunkod, int DagarSedan, string Vem, Demobehov Behov)> Behov,
    IReadOnlyList<Kommundeltagande> Deltagare)
{
    public static IReadOnlyList<Demoevenemang> Alla { get; } =
    [
        new("Bokprat som lockar", "lasframjande", 300,
            [
                ("1489", 420, "Arvid Lundin", new("lasframjande", "Bokprat för högstadiet")),
                ("1452", 430, "Ester Granlund", new("lasframjande", "Bokprat när man är ensam på jobbet")),
                ("1471", 480, "Hugo Wiman", new("lasframjande", "Hålla bokprat levande år efter år")),
            ],
            [
                new("1489", "Barnbibliotekarie", 4), new("1489", "Bibliotekarie", 2), new("1452", "Bibliotekarie", 1), new("1471", "Barnbibliotekarie", 3),
                new("1487", "Bibliotekarie", 2), new("1480", "Bibliotekarie", 6), new("1480", "Pedagog", 3), new("1490", "Bibliotekarie", 2), new("1495", "Barnbibliotekarie", 1),
            ]),
        new("Trygg i disken: bemöta hot och oro", "demokrati", 390,
            [
                ("1471", 480, "Hugo Wiman", new("demokrati", "Stöd när personalen möts av hot", null, Behoven.Brådska.Hög)),
                ("1496", 600, "Linnea Strid", new("demokrati", "Gemensam rutin vid hot i biblioteket")),
                ("1482", 640, "Torun Ek", new("demokrati", "Ordningsregler som går att stå för")),
            ],
            [
                new("1471", "Bibliotekarie", 5), new("1496", "Bibliotekarie", 7), new("1496", "Bibliotekschef", 1), new("1488", "Bibliotekarie", 4),
                new("1480", "Bibliotekarie", 11), new("1481", "Bibliotekarie", 3), new("1494", "Bibliotekschef", 1), new("1499", "Bibliotekarie", 2),
            ]),
        new("Digital första hjälpen", "digital-delaktighet", 515,
            [
                ("1491", 590, "Vera Kjell", new("digital-delaktighet", "Hjälpa med bank-id utan att ta över")),
                ("1490", 600, "Saga Fors", new("digital-delaktighet", "Digital hjälp i hela huset")),
            ],
            [
                new("1491", "Bibliotekarie", 3), new("1490", "Bibliotekarie", 8), new("1490", "Samhällsvägledare", 2), new("1465", "Bibliotekarie", 1),
                new("1461", "Bibliotekarie", 2), new("1492", "Bibliotekarie", 1), new("1415", "Bibliotekarie", 2),
            ]),
    ];
}
