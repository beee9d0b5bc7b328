namespace Kultur.Domain;

/// <summary>
/// An association of municipalities (kommunalförbund). The four of Västra Götaland divide it into delregioner; members
/// in other counties are left out.
/// </summary>
/// <param name="Namn">The full name.</param>
/// <param name="Kortnamn">The name for narrow columns and charts.</param>
/// <param name="Slug">The name in addresses, ASCII.</param>
public sealed record Kommunalförbund(string Namn, string Kortnamn, string Slug)
{
    /// <summary>Göteborgsregionen (GR).</summary>
    public static Kommunalförbund Göteborgsregionen { get; } = new("Göteborgsregionen (GR)", "GR", "goteborgsregionen");

    /// <summary>Fyrbodal.</summary>
    public static Kommunalförbund Fyrbodal { get; } = new("Fyrbodal", "Fyrbodal", "fyrbodal");

    /// <summary>Boråsregionen Sjuhärad.</summary>
    public static Kommunalförbund Sjuhärad { get; } = new("Boråsregionen Sjuhärad", "Sjuhärad", "sjuharad");

    /// <summary>Skaraborg.</summary>
    public static Kommunalförbund Skaraborg { get; } = new("Skaraborg", "Skaraborg", "skaraborg");

    /// <summary>All four, in Swedish alphabetical order.</summary>
    public static IReadOnlyList<Kommunalförbund> Alla { get; } = [Sjuhärad, Fyrbodal, Göteborgsregionen, Skaraborg];

    /// <summary>Its municipalities in Västra Götaland, in Swedish alphabetical order.</summary>
    public IReadOnlyList<Kommun> Kommuner => [.. Domain.Kommuner.Alla.Where(kommun => kommun.Kommunalförbund == this)];
}
