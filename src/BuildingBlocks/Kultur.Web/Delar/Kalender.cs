using Kultur.Domain;

namespace Kultur.Web;

/// <summary>Something that stands in a <see cref="Kalender"/> on its day.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Rubrik">The first line in the day's cell, a word or two.</param>
/// <param name="Detalj">The second line.</param>
/// <param name="Href">The page that tells more.</param>
/// <param name="Fullt">What the lines leave out, for those who hear the page; null for nothing.</param>
/// <param name="Lage">sen for what is late or due today, else null.</param>
public sealed record Kalenderpost(DateOnly Dag, string Rubrik, string? Detalj, string Href, string? Fullt = null, string? Lage = null);

/// <summary>A week as Swedish calendars have it: from Monday, with the number of ISO 8601.</summary>
/// <param name="Nummer">1–53.</param>
/// <param name="Dagar">Monday to Sunday.</param>
public sealed record Kalendervecka(int Nummer, IReadOnlyList<DateOnly> Dagar)
{
    /// <summary>So many weeks in a row, the first of them the one that the day is in.</summary>
    public static IReadOnlyList<Kalendervecka> Från(DateOnly dag, int antal) =>
    [
        .. from vecka in Enumerable.Range(0, antal)
           let måndag = Måndag(dag).AddDays(7 * vecka)
           select new Kalendervecka(SvenskTid.Vecka(måndag), [.. Enumerable.Range(0, 7).Select(måndag.AddDays)]),
    ];

    /// <summary>The Monday of the week that the day is in.</summary>
    public static DateOnly Måndag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));
}
