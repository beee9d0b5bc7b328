using Kultur.Domain;

namespace Kultur.NaturOchKulturmiljö;

internal static class Kommunkoder
{
    /// <summary>The codes of the municipalities in these associations, named by their slugs.</summary>
    public static IReadOnlyList<string> I(IReadOnlyCollection<string> förbund) =>
        [.. Kommuner.Alla.Where(k => förbund.Contains(k.Kommunalförbund.Slug)).Select(k => k.Kod)];
}
