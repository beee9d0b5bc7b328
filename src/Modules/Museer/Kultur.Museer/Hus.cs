using Kultur.Domain;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Museerna;
using Kultur.Web;

namespace Kultur.Museer;

/// <summary>Addresses and words that the pages on rooms, programmes and visits share.</summary>
internal static class Hus
{
    public static IReadOnlyList<Alternativ> Museer { get; } = [.. Museum.Alla.Select(m => new Alternativ(m.Kod, m.Namn))];

    /// <summary>The calendar of a museum, in the week of a day.</summary>
    public static string Kalender(string museum, DateOnly? dag = null) =>
        $"/museer/kalender/{museum}{(dag is { } d ? $"?dag={Format.Iso(d)}" : "")}";

    /// <summary>The page of what an entry in the calendar is for.</summary>
    public static string Post(Postslag slag, Guid ursprung) => slag switch
    {
        Postslag.Skolbesök => $"/museer/besok/{ursprung}",
        _ => $"/museer/kalender/poster/{ursprung}",
    };

    /// <summary>As a word on its own.</summary>
    public static string MedStor(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public static string Tid(TimeOnly start, TimeOnly slut) => $"{Format.Tid(start)}–{Format.Tid(slut)}";

    /// <summary>The ages as shown: "7–12 år".</summary>
    public static string Åldrar(int? från, int? till) => (från, till) switch
    {
        (null, _) or (_, null) => "",
        _ when från == till => $"{från} år",
        _ => $"{från}–{till} år",
    };

    /// <summary>The price as shown.</summary>
    public static string Pris(decimal? pris) => pris switch
    {
        null => "",
        0 => "Gratis",
        { } kronor => $"{Format.Kronor(kronor)} per grupp",
    };

    /// <summary>The Monday of the week that a day is in.</summary>
    public static DateOnly Måndag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));

    /// <summary>"vecka 48".</summary>
    public static string Vecka(DateOnly dag) => $"vecka {SvenskTid.Vecka(dag)}";
}
