using System.Globalization;
using System.Text.RegularExpressions;
using Kultur.Domain;
using Kultur.Museer.Museerna;

namespace Kultur.Museer.Samlingar;

/// <summary>An object's number for good, in its museum's series: <c>VM 12345</c>.</summary>
internal readonly partial record struct Inventarienummer(Museum Museum, int Löpnummer)
{
    public const int MaxLängd = 20;

    /// <summary>Reads a number as written, with or without the blank.</summary>
    public static Result<Inventarienummer> Tolka(string? text)
    {
        var träff = Mönster.Match(text?.Trim() ?? "");
        if (träff.Success
            && Museum.Alla.FirstOrDefault(m => m.Prefix.Equals(träff.Groups["prefix"].Value, StringComparison.OrdinalIgnoreCase)) is { } museum)
        {
            return new Inventarienummer(museum, int.Parse(träff.Groups["nummer"].ValueSpan, CultureInfo.InvariantCulture));
        }

        return Error.Invalid($"Numret ska börja med museets bokstäver, {string.Join(", ", Museum.Alla.Select(m => m.Prefix))}, till exempel VM 12345.");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Museum.Prefix} {Löpnummer}");

    [GeneratedRegex(@"^(?<prefix>[A-Za-z]{2,3}) ?(?<nummer>[1-9][0-9]{0,7})\z")]
    private static partial Regex Mönster { get; }
}
