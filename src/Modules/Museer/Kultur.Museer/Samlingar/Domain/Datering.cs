using System.Globalization;
using System.Text.RegularExpressions;
using Kultur.Domain;

namespace Kultur.Museer.Samlingar;

/// <summary>The periods that objects are searched by; a dating may lie in several.</summary>
[Flags]
internal enum Tidsperiod
{
    Före1500 = 1,
    Sekel1500 = 2,
    Sekel1600 = 4,
    Sekel1700 = 8,
    Sekel1800 = 16,
    Sekel1900 = 32,
    Efter2000 = 64,
    Okänd = 128,
}

/// <summary>When something was made or found: years to search by, and the text as the cataloguer wrote it.</summary>
/// <param name="Från">The earliest year; negative before our era; null when not known.</param>
/// <param name="Till">The latest year.</param>
/// <param name="Text">As written: "1770-tal".</param>
internal sealed partial record Datering(int? Från, int? Till, string Text)
{
    public const int MinstÅr = -10_000;
    public const int HögstÅr = 2100;
    public const int MaxText = 80;

    public static Datering Okänd { get; } = new(null, null, "");

    public bool ÄrKänd => Från is not null;

    public Tidsperiod Perioder
    {
        get
        {
            if (Från is not { } från || Till is not { } till)
                return Tidsperiod.Okänd;
            var perioder = från < 1500 ? Tidsperiod.Före1500 : 0;
            for (var (sekel, period) = (1500, (int)Tidsperiod.Sekel1500); sekel < 2000; (sekel, period) = (sekel + 100, period * 2))
            {
                if (från < sekel + 100 && till >= sekel)
                    perioder |= (Tidsperiod)period;
            }

            return till >= 2000 ? perioder | Tidsperiod.Efter2000 : perioder;
        }
    }

    /// <summary>The dating of a text and of the years beside it; where the years are missing they are read from the text.</summary>
    public static Result<Datering> Skapa(string? text, int? från, int? till)
    {
        var skriven = text?.Trim() ?? "";
        if (från is null && till is null)
            return Tolka(skriven);
        var datering = new Datering(från ?? till, till ?? från, skriven);
        return datering.Från <= datering.Till
            ? datering
            : Error.Invalid("Det sista året är före det första. Rätta det ena.");
    }

    /// <summary>Years that can be read from the text; a text that says no year is kept as an unknown dating.</summary>
    private static Result<Datering> Tolka(string text)
    {
        if (Intervall.Match(text) is { Success: true } intervall)
        {
            var (från, till) = (År(intervall, "fran"), År(intervall, "till"));
            if (intervall.Groups["fkr"].Success)
                (från, till) = (-från, -till);
            return från <= till ? new Datering(från, till, text) : Error.Invalid("Det sista året är före det första. Rätta det ena.");
        }

        if (Tal.Match(text) is { Success: true } tal)
        {
            var från = År(tal, "ar");
            return new Datering(från, från + (från % 100 == 0 ? 99 : 9), text);
        }

        return Ett.Match(text) is { Success: true } ett
            ? new Datering(År(ett, "ar"), År(ett, "ar"), text)
            : Okänd with { Text = text };

        static int År(Match träff, string grupp) => int.Parse(träff.Groups[grupp].ValueSpan, CultureInfo.InvariantCulture);
    }

    public override string ToString() => (Text, Från, Till) switch
    {
        ({ Length: > 0 }, _, _) => Text,
        (_, null, _) => "",
        (_, { } från, { } till) when från != till => $"{Årtal(från)}–{Årtal(till)}",
        (_, { } från, _) => Årtal(från),
    };

    private static string Årtal(int år) => år < 0 ? $"{-år} f.Kr." : år.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(ca )?(?<fran>[0-9]{1,5})\s*[–-]\s*(?<till>[0-9]{1,5})( (?<fkr>f\.\s?Kr\.)| e\.\s?Kr\.)?\z")]
    private static partial Regex Intervall { get; }

    [GeneratedRegex(@"^(ca )?(?<ar>[0-9]{3}0)-tal(et)?\z")]
    private static partial Regex Tal { get; }

    [GeneratedRegex(@"^(ca )?(?<ar>[0-9]{4})\z")]
    private static partial Regex Ett { get; }
}
