using Kultur.Domain;

namespace Kultur.Museer.Museerna;

/// <summary>One of the five sites that the förvaltning runs.</summary>
/// <param name="Kod">As stored and in addresses, ASCII.</param>
/// <param name="Namn">As shown.</param>
/// <param name="Prefix">The letters that its inventory numbers begin with: <c>VM 12345</c>.</param>
/// <param name="Kommunkod">Where it lies, SCB's four digits.</param>
/// <param name="Adress">Where visitors go.</param>
internal sealed record Museum(string Kod, string Namn, string Prefix, string Kommunkod, string Adress)
{
    public const int MaxKod = 20;

    public static Museum Vänersborg { get; } =
        new("vanersborg", "Vänersborgs museum", "VM", "1487", "Östra Plantaget, 462 34 Vänersborg");

    public static Museum Vitlycke { get; } =
        new("vitlycke", "Vitlycke museum", "VI", "1435", "Vitlycke 2, 457 93 Tanumshede");

    public static Museum Naturhistoriska { get; } =
        new("naturhistoriska", "Göteborgs naturhistoriska museum", "GNM", "1480", "Museivägen 10, 413 11 Göteborg");

    public static Museum Lödöse { get; } =
        new("lodose", "Lödöse museum", "LM", "1462", "Museivägen 1, 463 71 Lödöse");

    public static Museum Forsvik { get; } =
        new("forsvik", "Forsviks bruk", "FB", "1446", "Bruksvägen 1, 546 73 Forsvik");

    /// <summary>All five, in Swedish alphabetical order.</summary>
    public static IReadOnlyList<Museum> Alla { get; } = [Forsvik, Naturhistoriska, Lödöse, Vitlycke, Vänersborg];

    /// <summary>The site with this code; null when there is none.</summary>
    public static Museum? Finn(string? kod) => Alla.FirstOrDefault(m => m.Kod == kod);

    public static bool Finns(string? kod) => Finn(kod) is not null;

    /// <summary>The site's name, or the code itself when it is not known.</summary>
    public static string NamnPå(string kod) => Finn(kod)?.Namn ?? kod;

    /// <summary>The site nearest to a municipality among those that receive archaeological finds; Vänersborg where the municipality is unknown.</summary>
    public static Museum FörFynd(string kommunkod)
    {
        return Kommuner.Finn(kommunkod)?.Läge is { } fyndort
            ? ((Museum[])[Vänersborg, Lödöse, Vitlycke]).MinBy(museum => Avstånd(Kommuner.Finn(museum.Kommunkod)!.Läge, fyndort))!
            : Vänersborg;

        static double Avstånd(SwerefPunkt a, SwerefPunkt b) => Math.Pow(a.N - b.N, 2) + Math.Pow(a.E - b.E, 2);
    }
}
