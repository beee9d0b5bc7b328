using System.Globalization;

namespace Kultur.Museer.Samlingar;

/// <summary>Outer measures in centimetres and weight in grams; null where not measured.</summary>
internal sealed record Mått(decimal? Höjd = null, decimal? Bredd = null, decimal? Djup = null, decimal? Diameter = null, decimal? Vikt = null)
{
    public const decimal Störst = 1_000_000;

    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    public static Mått Okända { get; } = new();

    /// <summary>"Höjd 27,4 cm, bredd 24 cm".</summary>
    public override string ToString()
    {
        (string Vad, decimal? Tal, string Enhet)[] mått =
            [("höjd", Höjd, "cm"), ("bredd", Bredd, "cm"), ("djup", Djup, "cm"), ("diameter", Diameter, "cm"), ("vikt", Vikt, "g")];
        var text = string.Join(", ", mått.Where(m => m.Tal is not null).Select(m => $"{m.Vad} {m.Tal!.Value.ToString("0.##", Svenska)} {m.Enhet}"));
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
