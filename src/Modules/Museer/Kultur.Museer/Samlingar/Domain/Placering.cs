using System.Text.RegularExpressions;
using Kultur.Domain;
using Kultur.Museer.Museerna;

namespace Kultur.Museer.Samlingar;

/// <summary>
/// Where something stands, from the house down to the shelf: <c>VM/M3/H12/B4</c>. The first part is a museum's letters;
/// the default value is no place.
/// </summary>
internal readonly partial record struct Placering
{
    public const int MaxLängd = 60;

    private Placering(string kod) => Kod = kod;

    public string Kod { get; }

    /// <summary>Reads a place as somebody wrote it: blanks around the strokes do not matter, the museum's letters become capitals.</summary>
    public static Result<Placering> Tolka(string? text)
    {
        var delar = (text ?? "").Split('/', StringSplitOptions.TrimEntries);
        delar[0] = delar[0].ToUpperInvariant();
        var kod = string.Join('/', delar);
        if (kod.Length > MaxLängd)
            return Error.Invalid($"Placeringen är {kod.Length} tecken. Korta den till högst {MaxLängd}.");
        if (Museum.Alla.All(m => m.Prefix != delar[0]))
            return Error.Invalid($"Placeringen ska börja med museets bokstäver, {string.Join(", ", Museum.Alla.Select(m => m.Prefix))}, till exempel VM/M3/H12/B4.");
        return Mönster.IsMatch(kod)
            ? new Placering(kod)
            : Error.Invalid("Skriv placeringen med snedstreck mellan delarna, till exempel VM/M3/H12/B4.");
    }

    public override string ToString() => Kod;

    [GeneratedRegex(@"^[A-Z]{2,3}(/[\p{L}\p{N}][\p{L}\p{N} .-]*){1,6}\z")]
    private static partial Regex Mönster { get; }
}
