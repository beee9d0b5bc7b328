using System.Text;
using Kultur.Domain;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>Whether two names may belong to one actor.</summary>
internal static class Namnlikhet
{
    private const int KortastMedÄndelse = 7;

    private static readonly HashSet<string> Småord = ["ab", "av", "ek", "för", "i", "ideell", "och", "på"];
    private static readonly string[] Ändelser = ["ens", "ets", "en", "et", "s"];

    /// <summary>
    /// The name without case, punctuation, word order, small words and endings: "Berg, Anna" and "Anna Berg" share a key, as
    /// do "Kroppefjälls hembygdsförening" and "Hembygdsföreningen Kroppefjäll".
    /// </summary>
    public static string Nyckel(string namn)
    {
        var ord = Ord(namn);
        var bärande = ord.Where(o => !Småord.Contains(o)).ToList();
        return string.Join(' ', (bärande.Count > 0 ? bärande : ord).Select(Stam).Order(StringComparer.Ordinal));
    }

    /// <summary>How many slips of the pen two keys of this length may differ by and still be alike.</summary>
    public static int TillåtnaFel(string nyckel) => nyckel.Length switch
    {
        < 6 => 0,
        < 12 => 1,
        _ => 2,
    };

    /// <summary>Whether the keys are equal but for a few slips: a letter too many, too few, wrong, or two that changed places.</summary>
    public static bool Liknar(string nyckel, string annan) =>
        Math.Abs(nyckel.Length - annan.Length) <= TillåtnaFel(nyckel) && Avstånd(nyckel, annan) <= TillåtnaFel(nyckel);

    /// <summary>The Damerau–Levenshtein distance with adjacent transpositions.</summary>
    private static int Avstånd(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var utbyte = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + utbyte);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }

    private static string Stam(string ord) =>
        ord.Length >= KortastMedÄndelse && Ändelser.FirstOrDefault(ä => ord.EndsWith(ä, StringComparison.Ordinal)) is { } ändelse
            ? ord[..^ändelse.Length]
            : ord;

    private static List<string> Ord(string namn)
    {
        var text = new StringBuilder();
        foreach (var tecken in Söktext.Normalisera(namn).Normalize(NormalizationForm.FormC))
            text.Append(char.IsLetterOrDigit(tecken) ? tecken : ' ');
        return [.. text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
