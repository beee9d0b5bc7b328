using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Web;

namespace Kultur.Samhällsutveckling;

/// <summary>History as users read it: fields by their labels, municipalities by their names.</summary>
internal static class Historiktext
{
    public static IReadOnlyList<HistorikRad> Rader(IEnumerable<HistoryEntry> historik, IReadOnlyDictionary<string, string> etiketter) =>
    [
        .. from post in historik
           select HistorikRad.From(post with { Changes = [.. post.Changes.Select(MedKommunnamn)] }, etiketter),
    ];

    private static AuditedChange MedKommunnamn(AuditedChange ändring) =>
        ändring.Field.EndsWith("Kommunkod", StringComparison.Ordinal) || ändring.Field == "Kommuner"
            ? ändring with { Before = Namn(ändring.Before), After = Namn(ändring.After) }
            : ändring;

    private static string? Namn(string? koder) => koder is null ? null : string.Join(", ", koder.Split(", ").Select(Kommuner.Namn));
}
