using Kultur.Modularity;

namespace Kultur.Biblioteksutveckling.Dialoger;

/// <summary>People present as typed: one on each line, name and role with a comma between.</summary>
internal static class Närvarorader
{
    public static IReadOnlyList<Närvarande> Tolka(string text) =>
    [
        .. from rad in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           let delar = rad.Split(',', 2, StringSplitOptions.TrimEntries)
           where delar[0].Length > 0
           select Närvarande.Annan(delar[0], delar.ElementAtOrDefault(1).EllerInget()),
    ];

    public static string Skriv(IEnumerable<Närvarorad> närvarande) =>
        string.Join('\n', närvarande.Where(n => n.AktörId is null).Select(n => n.Roll is null ? n.Namn : $"{n.Namn}, {n.Roll}"));
}
