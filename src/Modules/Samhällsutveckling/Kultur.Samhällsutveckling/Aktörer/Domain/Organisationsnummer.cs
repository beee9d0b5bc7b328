using System.Text.RegularExpressions;
using Kultur.Domain;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>
/// The number of a legal person, as in <c>212000-0142</c>: ten digits of which the last is a check digit (Luhn) and the
/// third and fourth are at least 20, which tells it from a personal identity number (lag 1974:174 om identitetsbeteckning
/// för juridiska personer m.fl.).
/// </summary>
internal readonly partial record struct Organisationsnummer
{
    private Organisationsnummer(string värde) => Värde = värde;

    /// <summary>Ten digits with a hyphen before the last four.</summary>
    public string Värde { get; }

    /// <summary>Reads a number with or without the hyphen and the leading 16.</summary>
    public static Result<Organisationsnummer> Tolka(string? text)
    {
        var träff = Mönster.Match(text?.Trim() ?? "");
        if (!träff.Success)
            return Error.Invalid("Skriv organisationsnumret med tio siffror, som 212000-0142.");

        var siffror = träff.Groups["början"].Value + träff.Groups["slut"].Value;
        if (string.CompareOrdinal(siffror, 2, "20", 0, 2) < 0)
            return Error.Invalid("Numret ser ut som ett personnummer. Lämna fältet tomt för en person eller enskild firma.");
        if (Kontrollsumma(siffror) % 10 != 0)
            return Error.Invalid("Organisationsnumrets kontrollsiffra stämmer inte. Kontrollera siffrorna.");

        return new Organisationsnummer($"{siffror[..6]}-{siffror[6..]}");
    }

    /// <summary>The number.</summary>
    public override string ToString() => Värde;

    private static int Kontrollsumma(string siffror) =>
        siffror.Select((tecken, plats) => (tecken - '0') * (plats % 2 == 0 ? 2 : 1)).Sum(tal => tal > 9 ? tal - 9 : tal);

    [GeneratedRegex(@"^(16)?(?<början>[0-9]{6})[- ]?(?<slut>[0-9]{4})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Mönster { get; }
}
