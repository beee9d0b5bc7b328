using System.Globalization;
using Kultur.Domain;

namespace Kultur.Museer.Huskalender;

/// <summary>Part of a day by Swedish clocks, from and up to but not including.</summary>
internal readonly record struct Tidsspann(TimeOnly Från, TimeOnly Till)
{
    private static readonly TimeOnly _dygnetsSlut = new(23, 59);

    public static Tidsspann HelaDagen { get; } = new(TimeOnly.MinValue, _dygnetsSlut);

    public int Minuter => (int)(Till - Från).TotalMinutes;

    /// <summary>From a time and so many minutes on; at most to the end of the day.</summary>
    public static Tidsspann Efter(TimeOnly från, int minuter) => new(från, Förskjut(från, minuter));

    /// <summary>Reads <c>09.00–16.00</c>, also with a hyphen and colons.</summary>
    public static Result<Tidsspann> Tolka(string text)
    {
        var delar = text.Replace('–', '-').Replace('.', ':').Split('-', StringSplitOptions.TrimEntries);
        return delar is [var från, var till] && Tid(från) is { } start && Tid(till) is { } slut && start < slut
            ? new Tidsspann(start, slut)
            : Error.Invalid("Skriv tiden som 09.00–16.00.");

        static TimeOnly? Tid(string text) =>
            TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var tid) ? tid : null;
    }

    /// <summary>The same with some minutes before and after; within the day.</summary>
    public Tidsspann Utvidga(int före, int efter) => new(Förskjut(Från, -före), Förskjut(Till, efter));

    public bool Korsar(Tidsspann annat) => Från < annat.Till && annat.Från < Till;

    public bool Rymmer(Tidsspann annat) => Från <= annat.Från && annat.Till <= Till;

    /// <summary>As written: <c>09.00–16.00</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Från:HH'.'mm}–{Till:HH'.'mm}");

    private static TimeOnly Förskjut(TimeOnly tid, int minuter) =>
        TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(Math.Clamp(tid.ToTimeSpan().TotalMinutes + minuter, 0, _dygnetsSlut.ToTimeSpan().TotalMinutes)));
}
