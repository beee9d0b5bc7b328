using Kultur.Modularity;
using Kultur.Web;

namespace Kultur.Samhällsutveckling;

/// <summary>History as users read it: fields by their labels.</summary>
internal static class Historiktext
{
    public static IReadOnlyList<HistorikRad> Rader(IEnumerable<HistoryEntry> historik, IReadOnlyDictionary<string, string> etiketter) =>
        [.. historik.Select(post => HistorikRad.From(post, etiketter))];
}
