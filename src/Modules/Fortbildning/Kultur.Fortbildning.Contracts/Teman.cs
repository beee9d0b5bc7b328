namespace Kultur.Fortbildning.Contracts;

/// <summary>A subject that needs are gathered by.</summary>
/// <param name="Kod">As in events and addresses.</param>
/// <param name="Namn">In Swedish, as shown.</param>
public sealed record Tema(string Kod, string Namn);

/// <summary>The subjects, shared by all who note needs so that the same subject is known as one.</summary>
public static class Teman
{
    /// <summary>Every subject, in alphabetical order.</summary>
    public static IReadOnlyList<Tema> Alla { get; } =
    [
        new("barn-och-unga", "Barn och unga"),
        new("demokrati", "Demokrati och yttrandefrihet"),
        new("digital-delaktighet", "Digital delaktighet"),
        new("lasframjande", "Läsfrämjande"),
        new("lattlast", "Lättläst information"),
        new("meroppet", "Meröppet bibliotek"),
        new("mik", "Medie- och informationskunnighet"),
        new("minoritetssprak", "Nationella minoriteter och minoritetsspråk"),
        new("skolbibliotek", "Skolbibliotek"),
        new("tillganglighet", "Tillgänglighet"),
    ];

    /// <summary>The subject's name; the code itself where it is not known.</summary>
    public static string Namn(string kod) => Alla.FirstOrDefault(t => t.Kod == kod)?.Namn ?? kod;

    /// <summary>Whether there is such a subject.</summary>
    public static bool Finns(string? kod) => Alla.Any(t => t.Kod == kod);
}
