using System.Globalization;
using System.Text.RegularExpressions;

namespace Kultur.Domain;

/// <summary>
/// The number of one of the organisation's own cases in the register of official documents (diarium), as in
/// <c>KUN 2026-00123</c>. Other authorities' numbers are text, kept as they wrote them.
/// </summary>
public sealed partial record Diarienummer
{
    private Diarienummer(string prefix, int år, int löpnummer) => (Prefix, År, Löpnummer) = (prefix, år, löpnummer);

    /// <summary>The committee's letters, 2–6 capitals: <c>KUN</c> for Kulturnämnden.</summary>
    public string Prefix { get; }

    /// <summary>The year of registration, Swedish time.</summary>
    public int År { get; }

    /// <summary>The running number within prefix and year, 0–99 999.</summary>
    public int Löpnummer { get; }

    /// <summary>The number with these parts.</summary>
    /// <exception cref="InvalidOperationException">A part does not fit the format.</exception>
    public static Diarienummer Skapa(string prefix, int år, int löpnummer) =>
        Tolka(Format(prefix, år, löpnummer)).Value;

    /// <summary>Reads a number as written; blanks around it do not matter.</summary>
    public static Result<Diarienummer> Tolka(string? text)
    {
        var träff = Mönster.Match(text?.Trim() ?? "");
        if (!träff.Success)
            return Error.Invalid("Diarienumret ska skrivas som KUN 2026-00123.");

        return new Diarienummer(träff.Groups["prefix"].Value, Tal("år"), Tal("löpnummer"));

        int Tal(string grupp) => int.Parse(träff.Groups[grupp].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>The number as written: <c>KUN 2026-00123</c>.</summary>
    public override string ToString() => Format(Prefix, År, Löpnummer);

    private static string Format(string prefix, int år, int löpnummer) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix} {år:D4}-{löpnummer:D5}");

    [GeneratedRegex(@"^(?<prefix>[A-ZÅÄÖ]{2,6}) (?<år>[0-9]{4})-(?<löpnummer>[0-9]{5})\z")]
    private static partial Regex Mönster { get; }
}
