using System.Globalization;

namespace Kultur.Domain;

/// <summary>Text as it is compared in searches, the same on every database: Swedish lower case, single spaces.</summary>
public static class Söktext
{
    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The text to store beside what is searched, and to search for.</summary>
    public static string Normalisera(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(Svenska);
}
