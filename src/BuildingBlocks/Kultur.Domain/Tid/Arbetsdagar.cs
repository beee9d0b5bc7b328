namespace Kultur.Domain;

/// <summary>
/// Working days: Monday to Friday, but no public holidays (<see cref="RödaDagar.Under"/>) and no eves
/// (<see cref="RödaDagar.Aftnar"/>). They are the days on which lag (1930:173) om beräkning av lagstadgad tid lets a
/// period end.
/// </summary>
public static class Arbetsdagar
{
    /// <summary>Whether the date is a working day.</summary>
    public static bool Är(DateOnly datum) =>
        datum.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !RödaDagar.Under(datum.Year).Concat(RödaDagar.Aftnar(datum.Year)).Any(dag => dag.Datum == datum);

    /// <summary>
    /// How many working days lie after <paramref name="från"/>, up to and including <paramref name="till"/>. Negative when
    /// <paramref name="till"/> is the earlier: the working days before <paramref name="från"/>, back to and including
    /// <paramref name="till"/>.
    /// </summary>
    public static int Mellan(DateOnly från, DateOnly till)
    {
        var steg = Math.Sign(till.DayNumber - från.DayNumber);
        var antal = 0;
        for (var datum = från; datum != till;)
        {
            datum = datum.AddDays(steg);
            if (Är(datum))
                antal += steg;
        }

        return antal;
    }

    /// <summary>
    /// The <paramref name="antal"/>th working day after the date, or before it when negative; the date itself when zero,
    /// working day or not.
    /// </summary>
    public static DateOnly LäggTill(DateOnly datum, int antal)
    {
        var steg = Math.Sign(antal);
        while (antal != 0)
        {
            datum = datum.AddDays(steg);
            if (Är(datum))
                antal -= steg;
        }

        return datum;
    }
}
