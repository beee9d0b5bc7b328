namespace Kultur.Domain;

/// <summary>A day with a name in the calendar.</summary>
/// <param name="Datum">Its date.</param>
/// <param name="Namn">Its name in running text, as in <c>långfredagen</c>.</param>
public sealed record NamngivenDag(DateOnly Datum, string Namn);

/// <summary>
/// The Swedish public holidays of lag (1989:253) om allmänna helgdagar, in its wording since 2005, worked out for any
/// year of the Gregorian calendar. Every Sunday is a public holiday too by that law; only those with a name are here.
/// </summary>
public static class RödaDagar
{
    /// <summary>The year's thirteen public holidays, by date. Two may fall on one date.</summary>
    public static IReadOnlyList<NamngivenDag> Under(int år)
    {
        var påskdagen = Påskdagen(år);
        NamngivenDag[] dagar =
        [
            new(new DateOnly(år, 1, 1), "nyårsdagen"),
            new(new DateOnly(år, 1, 6), "trettondedag jul"),
            new(påskdagen.AddDays(-2), "långfredagen"),
            new(påskdagen, "påskdagen"),
            new(påskdagen.AddDays(1), "annandag påsk"),
            new(new DateOnly(år, 5, 1), "första maj"),
            new(påskdagen.AddDays(39), "Kristi himmelsfärdsdag"),
            new(påskdagen.AddDays(49), "pingstdagen"),
            new(new DateOnly(år, 6, 6), "nationaldagen"),
            new(Midsommardagen(år), "midsommardagen"),
            new(FörstaLördagenFrån(new DateOnly(år, 10, 31)), "alla helgons dag"),
            new(new DateOnly(år, 12, 25), "juldagen"),
            new(new DateOnly(år, 12, 26), "annandag jul"),
        ];
        return [.. dagar.OrderBy(dag => dag.Datum)];
    }

    /// <summary>
    /// The year's three eves, by date. They are no public holidays, but semesterlagen (1977:480) 3 a § and lag (1930:173)
    /// om beräkning av lagstadgad tid 2 § treat them as such, and offices are closed.
    /// </summary>
    public static IReadOnlyList<NamngivenDag> Aftnar(int år) =>
    [
        new(Midsommardagen(år).AddDays(-1), "midsommarafton"),
        new(new DateOnly(år, 12, 24), "julafton"),
        new(new DateOnly(år, 12, 31), "nyårsafton"),
    ];

    /// <summary>The public holiday's name, two joined by "och" when they coincide; null for any other day.</summary>
    public static string? Namn(DateOnly datum)
    {
        var namn = string.Join(" och ", Under(datum.Year).Where(dag => dag.Datum == datum).Select(dag => dag.Namn));
        return namn.Length > 0 ? namn : null;
    }

    /// <summary>Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static DateOnly Påskdagen(int år)
    {
        var (århundrade, årIÅrhundradet) = Math.DivRem(år, 100);
        var gyllental = år % 19;
        var månkorrektion = (århundrade - (århundrade + 8) / 25 + 1) / 3;
        var epakt = (19 * gyllental + århundrade - århundrade / 4 - månkorrektion + 15) % 30;
        var veckodag = (32 + 2 * (århundrade % 4) + 2 * (årIÅrhundradet / 4) - epakt - årIÅrhundradet % 4) % 7;
        var undantag = (gyllental + 11 * epakt + 22 * veckodag) / 451;
        var (månad, dag) = Math.DivRem(epakt + veckodag - 7 * undantag + 114, 31);
        return new DateOnly(år, månad, dag + 1);
    }

    private static DateOnly Midsommardagen(int år) => FörstaLördagenFrån(new DateOnly(år, 6, 20));

    private static DateOnly FörstaLördagenFrån(DateOnly datum) => datum.AddDays(DayOfWeek.Saturday - datum.DayOfWeek);
}
