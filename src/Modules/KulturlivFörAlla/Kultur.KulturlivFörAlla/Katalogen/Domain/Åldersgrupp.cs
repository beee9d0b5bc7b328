namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>The stages of school that offers are searched by and children are counted in.</summary>
internal sealed record Åldersgrupp(string Kod, string Namn, int Från, int Till)
{
    public static IReadOnlyList<Åldersgrupp> Alla { get; } =
    [
        new("forskola", "Förskola, 3–5 år", 3, 5),
        new("f-3", "F–3, 6–9 år", 6, 9),
        new("4-6", "Årskurs 4–6, 10–12 år", 10, 12),
        new("7-9", "Årskurs 7–9, 13–15 år", 13, 15),
        new("gymnasiet", "Gymnasiet, 16–19 år", 16, 19),
    ];

    /// <summary>The stage of an age; the nearest for ages outside all.</summary>
    public static Åldersgrupp För(int ålder) => Alla.FirstOrDefault(g => ålder <= g.Till) ?? Alla[^1];
}
