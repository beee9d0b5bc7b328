using Kultur.Domain;
using Kultur.Modularity.Figures;
using Kultur.Web;

namespace Kultur.Host.Sidor;

/// <summary>An indicator with the module that measures it.</summary>
internal sealed record Nyckeltalsrad(string Modul, Kommunnyckeltal Nyckeltal)
{
    /// <summary>What the user may see of all modules' figures.</summary>
    public static async Task<IReadOnlyList<Nyckeltalsrad>> AllaAsync(IEnumerable<IFiguresProvider> källor, CancellationToken ct)
    {
        var rader = new List<Nyckeltalsrad>();
        foreach (var källa in källor)
            rader.AddRange((await källa.MätAsync(ct)).Select(n => new Nyckeltalsrad(källa.Modul, n)));
        return rader;
    }

    /// <summary>As shown: "uppgift saknas" is not zero, and a dash is a share of nothing.</summary>
    public string Värde(params IEnumerable<Kommun> kommuner) => Nyckeltal.Sammanlagt(kommuner.Select(k => k.Kod)) is { } värde
        ? Nyckeltal.Slag switch
        {
            Nyckeltalsslag.Antal => Format.Tal(värde, 0),
            Nyckeltalsslag.Kronor => Format.Kronor(decimal.Round(värde)),
            Nyckeltalsslag.Andel => Format.Procent(värde),
            _ => Format.Tal(värde, 1),
        }
        : kommuner.Any(k => Nyckeltal.PerKommun.ContainsKey(k.Kod)) ? "–" : "uppgift saknas";
}
