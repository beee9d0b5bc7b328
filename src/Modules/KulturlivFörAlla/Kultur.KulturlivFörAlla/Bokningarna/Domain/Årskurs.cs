namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>The class that comes, with the ages of its children.</summary>
internal sealed record Årskurs(string Kod, string Namn, int FrånÅlder, int TillÅlder)
{
    public static IReadOnlyList<Årskurs> Alla { get; } =
    [
        new("forskola", "Förskola", 3, 5),
        new("f", "Förskoleklass", 6, 6),
        .. Enumerable.Range(1, 9).Select(n => new Årskurs($"ak{n}", $"Årskurs {n}", n + 6, n + 6)),
        new("gymnasiet", "Gymnasiet", 16, 19),
    ];

    public static Årskurs? Finn(string? kod) => Alla.FirstOrDefault(å => å.Kod == kod);
}
