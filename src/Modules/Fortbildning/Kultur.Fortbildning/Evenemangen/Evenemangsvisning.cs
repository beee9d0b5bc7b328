using Kultur.Web;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>How an event is written on pages and in letters.</summary>
internal static class Evenemangsvisning
{
    public static string Färg(this Evenemangstillstånd tillstånd) => tillstånd switch
    {
        Evenemangstillstånd.Publicerat => "info",
        Evenemangstillstånd.Genomfört => "success",
        Evenemangstillstånd.Inställt => "danger",
        _ => "neutral",
    };

    public static string? Form(this Evenemangstillstånd tillstånd) => tillstånd switch
    {
        Evenemangstillstånd.Utkast => "ring",
        Evenemangstillstånd.Inställt => "romb",
        _ => null,
    };

    public static string Text(this Närvaro närvaro) => närvaro == Närvaro.EjNoterad ? "Inte noterad" : närvaro.ToString();

    /// <summary>"09.30–15.30".</summary>
    public static string Tider(TimeOnly? start, TimeOnly? slut) => (start, slut) switch
    {
        ({ } s, { } t) => $"{Format.Tid(s)}–{Format.Tid(t)}",
        ({ } s, null) => Format.Tid(s),
        _ => "",
    };

    /// <summary>"Torsdag 3 december 2026, 09.30–15.30"; that the date is not set, for a draft.</summary>
    public static string När(DateOnly? datum, TimeOnly? start, TimeOnly? slut)
    {
        if (datum is not { } dag)
            return "Datum är inte satt";
        string[] delar = [Format.DagLång(dag), Tider(start, slut)];
        return MedStor(string.Join(", ", delar.Where(d => d.Length > 0)));
    }

    /// <summary>"Regionens hus och digitalt".</summary>
    public static string Var(string lokal, bool digitalt) => (lokal, digitalt) switch
    {
        ("", true) => "Digitalt",
        (_, true) => $"{lokal} och digitalt",
        _ => lokal,
    };

    /// <summary>"Om 9 dagar", "I dag", "För 3 dagar sedan".</summary>
    public static string Avstånd(DateOnly dag, DateOnly idag) => (dag.DayNumber - idag.DayNumber) switch
    {
        0 => "I dag",
        1 => "I morgon",
        -1 => "I går",
        < 0 and var dagar => $"För {Format.Antal(-dagar, "dag", "dagar")} sedan",
        var dagar => $"Om {Format.Antal(dagar, "dag", "dagar")}",
    };

    public static string MedStor(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
