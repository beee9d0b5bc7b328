using System.Text.RegularExpressions;

namespace Kultur.Domain;

/// <summary>
/// An e-mail address of the everyday kind (no quotes, comments or address literals), trimmed and in lower case so that
/// equal addresses are equal. Letters beyond ASCII are let through (RFC 6531). The default value is no address.
/// </summary>
public readonly partial record struct Epostadress
{
    /// <summary>The most characters an address can have (RFC 5321, 4.5.3.1.3 less the angle brackets).</summary>
    public const int MaxLängd = 254;

    private Epostadress(string värde) => Värde = värde;

    /// <summary>The address.</summary>
    public string Värde { get; }

    /// <summary>Reads an address as somebody wrote it.</summary>
    public static Result<Epostadress> Tolka(string? text)
    {
        var värde = (text ?? "").Trim().ToLowerInvariant();
        if (värde.Length == 0)
            return Error.Invalid("Skriv en e-postadress.");

        return värde.Length <= MaxLängd && Mönster.IsMatch(värde)
            ? new Epostadress(värde)
            : Error.Invalid("E-postadressen är inte giltig. Skriv den som namn@exempel.se.");
    }

    /// <summary>The address.</summary>
    public override string ToString() => Värde;

    [GeneratedRegex(
        @"^(?=[^@]{1,64}@)[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
        + @"@([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Mönster { get; }
}
