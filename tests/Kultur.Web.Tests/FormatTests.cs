namespace Kultur.Web.Tests;

public sealed class FormatTests
{
    private static readonly DateOnly Tisdag = new(2026, 11, 24);

    [Fact]
    public void Days_in_lists_have_a_year_only_when_it_is_another() =>
        (Format.Dag(Tisdag), Format.Dag(Tisdag, idag: new(2026, 1, 1)), Format.Dag(new DateOnly(2027, 2, 3), idag: Tisdag))
            .ShouldBe(("tis 24 nov", "tis 24 nov", "ons 3 feb 2027"));

    [Fact]
    public void Days_in_sentences_are_written_out() => Format.DagLång(Tisdag).ShouldBe("tisdag 24 november 2026");

    [Fact]
    public void Every_month_has_a_short_name() =>
        Enumerable.Range(1, 12).Select(m => Format.Datum(new DateOnly(2026, m, 1)))
            .ShouldBe([
                "1 jan 2026", "1 feb 2026", "1 mar 2026", "1 apr 2026", "1 maj 2026", "1 jun 2026",
                "1 jul 2026", "1 aug 2026", "1 sep 2026", "1 okt 2026", "1 nov 2026", "1 dec 2026",
            ]);

    [Theory]
    [InlineData("2026-11-24T08:30:00Z", "24 nov 2026 09.30")]
    [InlineData("2026-06-30T22:15:00Z", "1 jul 2026 00.15")]
    public void Instants_are_shown_in_Swedish_time(string utc, string text) =>
        Format.DagOchTid(DateTimeOffset.Parse(utc, null)).ShouldBe(text);

    [Fact]
    public void Clock_times_have_a_full_stop() => Format.Tid(new TimeOnly(9, 5)).ShouldBe("09.05");

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1043217, "1\u00A0043\u00A0217")]
    [InlineData(-1500, "−1\u00A0500")]
    public void Thousands_are_parted_by_spaces_that_do_not_break(long tal, string text) => Format.Tal(tal).ShouldBe(text);

    [Fact]
    public void A_dash_can_be_kept_from_breaking_the_line() => Format.Odelat("Barn 3–19 år").ShouldBe("Barn 3\u2060–\u206019 år");

    [Theory]
    [InlineData("27.4", "27,4")]
    [InlineData("0.5", "0,5")]
    [InlineData("3", "3")]
    [InlineData("2.555", "2,56")]
    public void Decimals_have_a_comma(string tal, string text) =>
        Format.Tal(decimal.Parse(tal, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(text);

    [Fact]
    public void Sums_have_their_unit_and_ore_only_when_there_are_any() =>
        (Format.Kronor(14000), Format.Kronor(14000.5m)).ShouldBe(("14\u00A0000\u00A0kr", "14\u00A0000,50\u00A0kr"));

    [Fact]
    public void Shares_are_whole_per_cent() => Format.Procent(0.614m).ShouldBe("61\u00A0%");

    [Theory]
    [InlineData(0, "0\u00A0dagar")]
    [InlineData(1, "1\u00A0dag")]
    [InlineData(3, "3\u00A0dagar")]
    public void Counts_agree_with_their_word(int antal, string text) => Format.Antal(antal, "dag", "dagar").ShouldBe(text);

    [Fact]
    public void Machines_get_iso() => Format.Iso(Tisdag).ShouldBe("2026-11-24");
}
