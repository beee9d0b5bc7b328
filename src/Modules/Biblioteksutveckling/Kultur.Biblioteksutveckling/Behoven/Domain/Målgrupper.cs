namespace Kultur.Biblioteksutveckling.Behoven;

/// <summary>Somebody a need can concern.</summary>
internal sealed record Målgrupp(string Kod, string Namn);

/// <summary>Whom a need can concern. The first four have priority by bibliotekslagen (2013:801) 4, 5 and 8 §§.</summary>
internal static class Målgrupper
{
    public static IReadOnlyList<Målgrupp> Alla { get; } =
    [
        new("barn-och-unga", "Barn och unga"),
        new("funktionsnedsattning", "Personer med funktionsnedsättning"),
        new("nationella-minoriteter", "Nationella minoriteter"),
        new("annat-modersmal", "Annat modersmål än svenska"),
        new("aldre", "Äldre"),
        new("alla-invanare", "Alla invånare"),
    ];

    public static string Namn(string kod) => Alla.FirstOrDefault(m => m.Kod == kod)?.Namn ?? kod;
}
