using System.Text;
using CsvHelper;

namespace Kultur.Museer.Samlingar;

/// <summary>A file of rows, as it was read.</summary>
/// <param name="Rubriker">The first row.</param>
/// <param name="Rader">The others, as many fields as there are headings.</param>
/// <param name="Avgränsare">What stands between the fields.</param>
internal sealed record Textfil(IReadOnlyList<string> Rubriker, IReadOnlyList<Textrad> Rader, char Avgränsare)
{
    /// <summary>The bytes as text, and how they were read: by their mark, as UTF-16 where every other byte is zero, as UTF-8 where that is possible, else as Latin-1.</summary>
    public static (string Text, string Teckenkodning) Avkoda(byte[] innehåll)
    {
        var strikt = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        switch (innehåll)
        {
            case [0xEF, 0xBB, 0xBF, .. var utf8]:
                return (Rader(Encoding.UTF8.GetString(utf8)), "UTF-8 med märke");
            case [0xFF, 0xFE, .. var utf16]:
                return (Rader(Encoding.Unicode.GetString(utf16)), "UTF-16");
            case [0xFE, 0xFF, .. var utf16]:
                return (Rader(Encoding.BigEndianUnicode.GetString(utf16)), "UTF-16");
            case [not 0, 0, not 0, 0, ..]:
                return (Rader(Encoding.Unicode.GetString(innehåll)), "UTF-16");
        }

        try
        {
            return (Rader(strikt.GetString(innehåll)), "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            return (Rader(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(innehåll)), "Latin-1");
        }

        static string Rader(string text) => text.ReplaceLineEndings("\n");
    }

    public static Textfil Läs(string text)
    {
        var avgränsare = Gissa(text);
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = avgränsare,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            AllowLineBreaksInQuotes = true,
            TrackLineNumbers = true,
        });
        IReadOnlyList<string> rubriker = [.. csv.Headers];
        var rader = new List<Textrad>();
        while (csv.Read())
        {
            var fält = Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim()).ToList();
            if (fält.TrueForAll(f => f.Length == 0))
                continue;
            rader.Add(new Textrad((int)csv.LineNumber, fält));
        }

        return new Textfil(rubriker, rader, avgränsare);
    }

    /// <summary>The file again, with some rows only and a last column that says what is wrong with each.</summary>
    public byte[] MedFel(IEnumerable<(Textrad Rad, string Fel)> rader)
    {
        var text = new StringBuilder();
        Skriv([.. Rubriker, "fel"]);
        foreach (var (rad, fel) in rader)
            Skriv([.. rad.Fält.Take(Rubriker.Count), .. Enumerable.Repeat("", Math.Max(0, Rubriker.Count - rad.Fält.Count)), fel]);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];

        void Skriv(IEnumerable<string> fält) => text.AppendJoin(Avgränsare, fält.Select(Citerat)).Append("\r\n");

        string Citerat(string fält) => fält.AsSpan().IndexOfAny([Avgränsare, '"', '\n', '\r']) < 0 ? fält : $"\"{fält.Replace("\"", "\"\"")}\"";
    }

    private static char Gissa(string text)
    {
        var rubrik = text.Split('\n')[0];
        return ((char[])[';', '\t', ',']).MaxBy(tecken => rubrik.Count(t => t == tecken));
    }
}

/// <summary>A row of a file, with the line it stands on, from 1.</summary>
internal sealed record Textrad(int Rad, IReadOnlyList<string> Fält);
