namespace Kultur.Fortbildning.Behovsbank;

/// <summary>
/// When needs of one subject become a Kursförslag: three municipalities inside twelve months. Twelve months run from a
/// day up to, but not including, the same day next year; the days are those on which the needs were noted, so the order
/// in which they are reported does not matter. Then every open need of the subject belongs to the Kursförslag, also
/// those outside the twelve months: whoever has not been answered still waits.
/// </summary>
internal static class Kursförslagsregel
{
    public const int Kommuner = 3;
    public const int Månader = 12;

    public static bool Räcker(IEnumerable<(string Kommunkod, DateOnly Noterat)> behov)
    {
        var iOrdning = behov.OrderBy(b => b.Noterat).ToList();
        return iOrdning.Index().Any(första => iOrdning.Skip(första.Index)
            .TakeWhile(b => b.Noterat < första.Item.Noterat.AddMonths(Månader))
            .Select(b => b.Kommunkod).Distinct().Count() >= Kommuner);
    }
}
