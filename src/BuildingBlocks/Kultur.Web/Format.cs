using System.Globalization;
using Kultur.Domain;

namespace Kultur.Web;

/// <summary>
/// How dates, times and numbers are written on every page. Swedish, the same on every machine whatever its
/// installed cultures say. Instants are shown in Europe/Stockholm.
/// </summary>
public static class Format
{
    private const char HårtMellanrum = '\u00A0';

    private static readonly string[] _dagar = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"];

    private static readonly string[] _månader =
    [
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ];

    private static readonly NumberFormatInfo _tal = new()
    {
        NumberGroupSeparator = HårtMellanrum.ToString(),
        NumberDecimalSeparator = ",",
        NegativeSign = "\u2212",
    };

    /// <summary>"tis 24 nov", for lists.</summary>
    /// <param name="dag">The day.</param>
    /// <param name="idag">Today; when given, the year is added to days of other years: "ons 3 feb 2027".</param>
    public static string Dag(DateOnly dag, DateOnly? idag = null)
    {
        var text = $"{Kort(_dagar[(int)dag.DayOfWeek])} {dag.Day} {Kort(_månader[dag.Month - 1])}";
        return idag is { } nu && nu.Year != dag.Year ? $"{text} {dag.Year}" : text;
    }

    /// <summary>"tis 24 nov" for the civil day in Europe/Stockholm at that instant.</summary>
    public static string Dag(DateTimeOffset tidpunkt, DateOnly? idag = null) => Dag(Lokaldag(tidpunkt), idag);

    /// <summary>"tisdag 24 november 2026", for headings and sentences.</summary>
    public static string DagLång(DateOnly dag) =>
        $"{_dagar[(int)dag.DayOfWeek]} {dag.Day} {_månader[dag.Month - 1]} {dag.Year}";

    /// <summary>"24 nov 2026", for facts where the weekday says nothing.</summary>
    public static string Datum(DateOnly dag) => $"{dag.Day} {Kort(_månader[dag.Month - 1])} {dag.Year}";

    /// <summary>"24 nov 2026" for the civil day in Europe/Stockholm at that instant.</summary>
    public static string Datum(DateTimeOffset tidpunkt) => Datum(Lokaldag(tidpunkt));

    /// <summary>"november 2026".</summary>
    public static string Månad(DateOnly dag) => $"{_månader[dag.Month - 1]} {dag.Year}";

    /// <summary>"09.30".</summary>
    public static string Tid(TimeOnly tid) => tid.ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <summary>"09.30" in Europe/Stockholm.</summary>
    public static string Tid(DateTimeOffset tidpunkt) => Tid(TimeOnly.FromDateTime(SvenskTid.Lokal(tidpunkt)));

    /// <summary>"24 nov 2026 09.30" in Europe/Stockholm.</summary>
    public static string DagOchTid(DateTimeOffset tidpunkt) => $"{Datum(tidpunkt)} {Tid(tidpunkt)}";

    /// <summary>"1 043 217", with spaces that do not break.</summary>
    public static string Tal(long tal) => tal.ToString("N0", _tal);

    /// <summary>"3–19 år" that no line breaks by the dash.</summary>
    public static string Odelat(string text) => text.Replace("–", "\u2060–\u2060", StringComparison.Ordinal);

    /// <summary>"27,4": as many decimals as the number has, at most <paramref name="decimaler"/>.</summary>
    public static string Tal(decimal tal, int decimaler = 2) =>
        tal.ToString(decimaler == 0 ? "#,0" : "#,0." + new string('#', decimaler), _tal);

    /// <summary>"14 000 kr"; öre only when there are any: "14 000,50 kr".</summary>
    public static string Kronor(decimal belopp) =>
        belopp.ToString(decimal.IsInteger(belopp) ? "N0" : "N2", _tal) + HårtMellanrum + "kr";

    /// <summary>"61 %" of a share between 0 and 1.</summary>
    public static string Procent(decimal andel) => Tal(Math.Round(andel * 100, MidpointRounding.AwayFromZero), 0) + HårtMellanrum + "%";

    /// <summary>"1 dag", "3 dagar".</summary>
    public static string Antal(long antal, string ental, string flertal) =>
        Tal(antal) + HårtMellanrum + (antal == 1 ? ental : flertal);

    /// <summary>"2026-11-24", for inputs and <c>datetime</c> attributes.</summary>
    public static string Iso(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2026-11-24T08:30:00Z", for <c>datetime</c> attributes.</summary>
    public static string Iso(DateTimeOffset tidpunkt) =>
        tidpunkt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>"två", "tolv", "13": numbers up to twelve in words, as at the beginning of a sentence.</summary>
    public static string Räkneord(int antal) => antal switch
    {
        0 => "ingen",
        1 => "en",
        2 => "två",
        3 => "tre",
        4 => "fyra",
        5 => "fem",
        6 => "sex",
        7 => "sju",
        8 => "åtta",
        9 => "nio",
        10 => "tio",
        11 => "elva",
        12 => "tolv",
        _ => Tal(antal),
    };

    private static string Kort(string namn) => namn[..3];

    private static DateOnly Lokaldag(DateTimeOffset tidpunkt) => DateOnly.FromDateTime(SvenskTid.Lokal(tidpunkt));
}
