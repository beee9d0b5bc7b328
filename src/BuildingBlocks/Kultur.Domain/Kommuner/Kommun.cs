namespace Kultur.Domain;

/// <summary>One of the 49 municipalities of Västra Götaland; see <see cref="Kommuner"/>.</summary>
/// <param name="Kod">The code given by Statistics Sweden (SCB): four digits, kept as text. It begins with 14.</param>
/// <param name="Namn">The short name, as in lists: <c>Stenungsund</c>.</param>
/// <param name="OfficielltNamn">
/// The name the municipality signs with: <c>Stenungsunds kommun</c>, but <c>Borås kommun</c>. It cannot be derived from
/// <paramref name="Namn"/>.
/// </param>
/// <param name="Kommunalförbund">The association of municipalities it belongs to.</param>
/// <param name="Läge">A point in the middle of its area, to place it on a map.</param>
public sealed record Kommun(
    string Kod,
    string Namn,
    string OfficielltNamn,
    Kommunalförbund Kommunalförbund,
    SwerefPunkt Läge);
