using System.Collections.Frozen;
using System.Globalization;

namespace Kultur.Domain;

/// <summary>
/// The 49 municipalities of Västra Götaland. Codes and names are those of Statistics Sweden (SCB), read from
/// <c>vgr_kommuner.csv</c> in this assembly.
/// </summary>
public static class Kommuner
{
    private static readonly FrozenDictionary<string, Kommun> PerKod;

    static Kommuner()
    {
        var svenskOrdning = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false);
        Alla = [.. Läs().OrderBy(kommun => kommun.Namn, svenskOrdning)];
        PerKod = Alla.ToFrozenDictionary(kommun => kommun.Kod);
    }

    /// <summary>All of them, in Swedish alphabetical order: Åmål and Öckerö come last.</summary>
    public static IReadOnlyList<Kommun> Alla { get; }

    /// <summary>The municipality with this four-digit code; null when there is none.</summary>
    public static Kommun? Finn(string? kod) => kod is null ? null : PerKod.GetValueOrDefault(kod);

    /// <summary>Whether a municipality has this four-digit code.</summary>
    public static bool Finns(string? kod) => Finn(kod) is not null;

    /// <summary>The municipality's short name, or the code itself when it is not one of the 49.</summary>
    public static string Namn(string kod) => Finn(kod)?.Namn ?? kod;

    private static IEnumerable<Kommun> Läs()
    {
        var förbund = Kommunalförbund.Alla.ToDictionary(förbund => förbund.Namn);
        using var reader = new StreamReader(typeof(Kommuner).Assembly.GetManifestResourceStream("vgr_kommuner.csv")!);
        reader.ReadLine();
        while (reader.ReadLine() is { } rad)
        {
            var fält = rad.Split(',');
            var läge = SwerefPunkt.Skapa(Meter(fält[4]), Meter(fält[5])).Value;
            yield return new Kommun(fält[0], fält[1], fält[2], förbund[fält[3]], läge);
        }
    }

    private static double Meter(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
