using System.Globalization;
using System.Text;
using CsvHelper;
using Kultur.Domain;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>A row of the file that can be loaded, with its line in the file, from 1; the header is line 1.</summary>
internal sealed record Importrad(int Rad, string Kommunkod, int År, int? Folkmängd, int? Barn3Till19, string Källa);

/// <summary>Something that must be put right in the file.</summary>
/// <param name="Rad">The line, from 1.</param>
/// <param name="Kolumn">The column's name; null when it concerns the whole line.</param>
/// <param name="Text">What to do.</param>
internal sealed record Importfel(int Rad, string? Kolumn, string Text);

/// <summary>What a file says: the rows that can be loaded, and every error in the others.</summary>
internal sealed record Importfil(IReadOnlyList<Importrad> Rader, IReadOnlyList<Importfel> Fel)
{
    public const string Kommunkod = "kommunkod";
    public const string År = "ar";
    public const string Folkmängd = "folkmangd";
    public const string Barn = "barn_3_19";
    public const string Källa = "kalla";

    public static readonly IReadOnlyList<string> Kolumner = [Kommunkod, År, Folkmängd, Barn, Källa];

    /// <summary>The file's bytes as text: UTF-8 with or without a mark, UTF-16 with a mark, else Windows-1252.</summary>
    public static string Avkoda(byte[] innehåll)
    {
        try
        {
            var strikt = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            using var läsare = new StreamReader(new MemoryStream(innehåll), strikt, detectEncodingFromByteOrderMarks: true);
            return läsare.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(innehåll);
        }
    }

    /// <summary>Reads the whole file and stops at nothing but a header that lacks columns.</summary>
    /// <param name="text">The file.</param>
    /// <param name="senasteÅr">The last year that there can be figures for.</param>
    public static Importfil Läs(string text, int senasteÅr)
    {
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = Avgränsare(text),
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
        });
        var saknade = Kolumner.Where(kolumn => !csv.TryGetFieldIndex(kolumn, out _)).ToList();
        if (saknade.Count > 0)
            return new Importfil([], [.. saknade.Select(s => new Importfel(1, s, $"Kolumnen saknas. Första raden ska vara {string.Join(';', Kolumner)}."))]);

        var rader = new List<Importrad>();
        var fel = new List<Importfel>();
        while (csv.Read())
        {
            var radfel = new List<Importfel>();
            var rad = LäsRad(csv, senasteÅr, radfel);
            if (radfel.Count == 0)
                rader.Add(rad);
            fel.AddRange(radfel);
        }

        if (rader.Count == 0 && fel.Count == 0)
            fel.Add(new Importfel(1, null, "Filen har inga rader under rubriken."));
        return UtanDubbla(rader, fel);
    }

    private static Importrad LäsRad(CsvReader csv, int senasteÅr, List<Importfel> fel)
    {
        var nummer = (int)csv.LineNumber;
        if (csv.FieldCount != csv.Headers.Count)
            Fela(null, $"Raden har {csv.FieldCount} fält men rubriken {csv.Headers.Count}. Kontrollera skiljetecknen.");

        var kod = Fält(Kommunkod);
        if (kod.Length == 0)
            Fela(Kommunkod, "Ange kommunkoden med fyra siffror.");
        else if (!Kommuner.Finns(kod))
            Fela(Kommunkod, $"{kod} är ingen kommun i Västra Götaland. Ange kommunkoden med fyra siffror.");

        if (!int.TryParse(Fält(År), NumberStyles.None, CultureInfo.InvariantCulture, out var år))
            Fela(År, Fält(År).Length == 0 ? "Ange årtalet." : $"{Fält(År)} är inget årtal. Skriv det med fyra siffror.");
        else if (år < Kommunuppgift.FörstaÅr || år > senasteÅr)
            Fela(År, $"{år} är utanför {Kommunuppgift.FörstaÅr}–{senasteÅr}. Rätta årtalet.");

        var folkmängd = Antal(Folkmängd);
        var barn = Antal(Barn);
        if (Fält(Folkmängd).Length == 0 && Fält(Barn).Length == 0)
            Fela(null, $"Raden har ingen uppgift. Fyll i {Folkmängd} eller {Barn}, eller ta bort raden.");
        if (barn > folkmängd)
            Fela(Barn, "Barnen är fler än hela folkmängden. Rätta den ena.");

        var källa = Fält(Källa);
        if (källa.Length == 0)
            Fela(Källa, "Ange varifrån uppgiften kommer.");
        else if (källa.Length > Kommunuppgift.MaxKälla)
            Fela(Källa, $"Källan är {källa.Length} tecken. Korta den till högst {Kommunuppgift.MaxKälla}.");

        return new Importrad(nummer, kod, år, folkmängd, barn, källa);

        string Fält(string kolumn) => csv.GetString(kolumn).Trim();

        void Fela(string? kolumn, string text) => fel.Add(new Importfel(nummer, kolumn, text));

        int? Antal(string kolumn)
        {
            var text = Fält(kolumn);
            if (text.Length == 0)
                return null;
            var siffror = string.Concat(text.Where(tecken => !char.IsWhiteSpace(tecken)));
            if (int.TryParse(siffror, NumberStyles.None, CultureInfo.InvariantCulture, out var antal))
                return antal;
            Fela(kolumn, $"{text} är inget heltal. Skriv bara siffror, eller lämna tomt om uppgift saknas.");
            return null;
        }
    }

    private static Importfil UtanDubbla(List<Importrad> rader, List<Importfel> fel)
    {
        var dubbla = rader.GroupBy(r => (r.Kommunkod, r.År)).Where(g => g.Count() > 1).SelectMany(g => g, (g, rad) => (Rad: rad, Alla: g)).ToList();
        foreach (var (rad, alla) in dubbla)
        {
            var andra = string.Join(" och ", alla.Where(r => r != rad).Select(r => r.Rad));
            fel.Add(new Importfel(rad.Rad, Kommunkod, $"{Kommuner.Namn(rad.Kommunkod)} {rad.År} finns också på rad {andra}. Behåll en av dem."));
        }

        return new Importfil([.. rader.Except(dubbla.Select(d => d.Rad))], [.. fel.OrderBy(f => f.Rad)]);
    }

    private static char Avgränsare(string text)
    {
        var rubrik = text.Split('\r', '\n')[0];
        return rubrik.Contains(';') ? ';' : rubrik.Contains('\t') ? '\t' : ',';
    }
}
