using Kultur.Domain;
using Kultur.Web;

namespace Kultur.Biblioteksutveckling.Aktörer;

/// <summary>Actors as choices in a form.</summary>
internal static class Aktörsalternativ
{
    /// <summary>Each actor once, with all roles, for check boxes.</summary>
    public static IReadOnlyList<Alternativ> Kryss(IReadOnlyList<Aktörsval> aktörer) =>
    [
        .. from aktör in aktörer
           group aktör.Roll by (aktör.Id, aktör.Namn) into roller
           select new Alternativ(roller.Key.Id.ToString(), $"{roller.Key.Namn}, {string.Join(", ", roller.Distinct()).ToLowerInvariant()}"),
    ];

    /// <summary>Each actor once per municipality, for a list; the municipality first where there are several.</summary>
    public static IReadOnlyList<Alternativ> Lista(IReadOnlyList<Aktörsval> aktörer, bool medKommun) =>
    [
        .. from aktör in aktörer
           group aktör by aktör.Id into roller
           let första = roller.First()
           let namn = $"{första.Namn}, {första.Roll.ToLowerInvariant()}"
           select new Alternativ(första.Id.ToString(), medKommun ? $"{Kommuner.Namn(första.Kommunkod)}: {namn}" : namn),
    ];
}
