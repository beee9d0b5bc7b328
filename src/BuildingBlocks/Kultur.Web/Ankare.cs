using System.Globalization;
using System.Text;

namespace Kultur.Web;

/// <summary>Ids in ASCII made of names and headings: "Öppna remisser" becomes <c>oppna-remisser</c>.</summary>
internal static class Ankare
{
    public static string Av(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var tecken in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(tecken))
                id.Append(char.ToLowerInvariant(tecken));
            else if (CharUnicodeInfo.GetUnicodeCategory(tecken) != UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        return id.ToString().TrimEnd('-');
    }
}
