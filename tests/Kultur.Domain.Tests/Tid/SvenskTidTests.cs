using System.Globalization;
using CsCheck;

namespace Kultur.Domain.Tests;

public sealed class SvenskTidTests
{
    [Theory]
    [InlineData("2026-01-15T22:59:59Z", "2026-01-15")]
    [InlineData("2026-01-15T23:00:00Z", "2026-01-16")]
    [InlineData("2026-07-15T21:59:59Z", "2026-07-15")]
    [InlineData("2026-07-15T22:00:00Z", "2026-07-16")]
    public void Today_turns_at_midnight_in_Sweden(string nu, string idag) =>
        SvenskTid.Idag(new StoppadKlocka(Instant(nu))).ShouldBe(DateOnly.Parse(idag, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-01-15T11:00:00Z", "2026-01-15T12:00")]
    [InlineData("2026-07-15T10:00:00Z", "2026-07-15T12:00")]
    [InlineData("2026-03-29T01:30:00Z", "2026-03-29T03:30")] // 02.30 is skipped
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T02:30")] // 02.30 occurs twice
    public void Clocks_and_instants_answer_to_each_other(string ögonblick, string lokal)
    {
        var klockan = DateTime.Parse(lokal, CultureInfo.InvariantCulture);

        SvenskTid.Lokal(Instant(ögonblick)).ShouldBe(klockan);
        var tillbaka = SvenskTid.Ögonblick(DateOnly.FromDateTime(klockan), TimeOnly.FromDateTime(klockan));
        tillbaka.ShouldBe(Instant(ögonblick));
        tillbaka.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_time_that_is_skipped_is_read_as_winter_time() =>
        SvenskTid.Ögonblick(new DateOnly(2026, 3, 29), new TimeOnly(2, 30)).ShouldBe(Instant("2026-03-29T01:30:00Z"));

    [Fact]
    public void Clock_time_survives_the_way_over_UTC_except_where_it_is_skipped() =>
        Gen.Select(Gens.Datum, Gen.Int[0, 24 * 60 - 1]).Sample((datum, minut) =>
        {
            var tid = TimeOnly.MinValue.AddMinutes(minut);
            var lokal = datum.ToDateTime(tid);
            var väntat = SvenskTid.Zon.IsInvalidTime(lokal) ? lokal.AddHours(1) : lokal;
            SvenskTid.Lokal(SvenskTid.Ögonblick(datum, tid)).ShouldBe(väntat);
        });

    [Theory]
    [InlineData("2024-12-30", 1)]
    [InlineData("2025-12-29", 1)]
    [InlineData("2026-01-01", 1)]
    [InlineData("2026-12-31", 53)]
    [InlineData("2027-01-03", 53)]
    [InlineData("2027-01-04", 1)]
    [InlineData("2028-01-02", 52)]
    public void Weeks_are_those_of_Swedish_calendars(string datum, int vecka) =>
        SvenskTid.Vecka(DateOnly.Parse(datum, CultureInfo.InvariantCulture)).ShouldBe(vecka);

    [Fact]
    public void A_week_is_numbered_by_its_Thursday() => Gens.Datum.Sample(datum =>
    {
        var torsdag = datum.AddDays(3 - ((int)datum.DayOfWeek + 6) % 7);
        SvenskTid.Vecka(datum).ShouldBe((torsdag.DayOfYear - 1) / 7 + 1);
    });

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private sealed class StoppadKlocka(DateTimeOffset nu) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => nu;
    }
}
