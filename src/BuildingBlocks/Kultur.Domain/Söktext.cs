using System.Globalization;
using System.Text;

namespace Kultur.Domain;

/// <summary>Text as it is compared in searches, the same on every database: Swedish lower case, single spaces.</summary>
public static class Söktext
{
    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The text to store beside what is searched, and to search for.</summary>
    public static string Normalisera(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(Svenska);

    /// <summary>
    /// The text to store where a database that compares code points is to sort as Swedish does: å, ä and ö last and in
    /// that order, other accents as if they were not there.
    /// </summary>
    public static string Sorteringsnyckel(string? text)
    {
        var nyckel = new StringBuilder();
        foreach (var tecken in Normalisera(text).Normalize(NormalizationForm.FormC))
        {
            switch (tecken)
            {
                case 'å':
                    nyckel.Append('{');
                    break;
                case 'ä' or 'æ':
                    nyckel.Append('|');
                    break;
                case 'ö' or 'ø':
                    nyckel.Append('}');
                    break;
                default:
                    nyckel.Append(tecken.ToString().Normalize(NormalizationForm.FormD)[0]);
                    break;
            }
        }

        return nyckel.ToString();
    }
}
