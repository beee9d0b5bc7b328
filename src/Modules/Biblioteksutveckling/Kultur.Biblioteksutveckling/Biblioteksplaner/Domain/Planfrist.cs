namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>The arithmetic of a plan's last day. The last day belongs to the plan.</summary>
internal static class Planfrist
{
    /// <summary>How many months before the last day a reminder is due, the first first.</summary>
    public static IReadOnlyList<int> Trösklar { get; } = [18, 12, 6];

    /// <summary>The day a reminder is due.</summary>
    public static DateOnly Larmdag(DateOnly sista, int månader) => sista.AddMonths(-månader);

    /// <summary>
    /// The nearest threshold that has passed: the latest reminder due. Null while the first lies ahead, and when the last
    /// day has passed: that is no longer something to be reminded of beforehand.
    /// </summary>
    public static int? PasseradTröskel(DateOnly sista, DateOnly idag) =>
        idag > sista ? null : Trösklar.Where(m => Larmdag(sista, m) <= idag).Select(m => (int?)m).Min();

    /// <summary>Whole months from today to the last day; 0 in the last month, null when it has passed.</summary>
    public static int? MånaderKvar(DateOnly sista, DateOnly idag)
    {
        if (idag > sista)
            return null;
        var månader = (sista.Year - idag.Year) * 12 + sista.Month - idag.Month;
        return idag.AddMonths(månader) <= sista ? månader : månader - 1;
    }
}
