using System.Globalization;

namespace Kultur.Domain;

/// <summary>Civil time in Sweden. Instants are kept in UTC; dates, deadlines and clock times are read in this zone.</summary>
public static class SvenskTid
{
    /// <summary>Europe/Stockholm.</summary>
    public static TimeZoneInfo Zon { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>Today's date in Sweden.</summary>
    public static DateOnly Idag(TimeProvider klocka) => DateOnly.FromDateTime(Lokal(klocka.GetUtcNow()));

    /// <summary>What Swedish clocks show at an instant; the kind is unspecified.</summary>
    public static DateTime Lokal(DateTimeOffset ögonblick) => TimeZoneInfo.ConvertTime(ögonblick, Zon).DateTime;

    /// <summary>
    /// The instant, in UTC, when Swedish clocks show this date and time. As in calendar files (RFC 5545, 3.3.5), a time
    /// that occurs twice when summer time ends is the first of the two, and a time that is skipped when summer time
    /// begins is read as winter time: 02.30 becomes 03.30.
    /// </summary>
    public static DateTimeOffset Ögonblick(DateOnly datum, TimeOnly tid)
    {
        var lokal = datum.ToDateTime(tid);
        var förskjutning = Zon.IsAmbiguousTime(lokal) ? Zon.GetAmbiguousTimeOffsets(lokal).Max() : Zon.GetUtcOffset(lokal);
        return new DateTimeOffset(lokal, förskjutning).ToUniversalTime();
    }

    /// <summary>
    /// The week number, 1–53, as in Swedish calendars (ISO 8601): weeks begin on Monday and belong to the year of their
    /// Thursday, so the last days of December may be in week 1 and the first of January in week 52 or 53.
    /// </summary>
    public static int Vecka(DateOnly datum) => ISOWeek.GetWeekOfYear(datum);
}
