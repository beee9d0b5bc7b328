using CsCheck;

namespace Kultur.Modularity.Tests;

public sealed class InmatatTests
{
    private static readonly Gen<TimeOnly> Minuter = Gen.Int[0, (24 * 60) - 1].Select(m => new TimeOnly(m / 60, m % 60));
    private static readonly Gen<decimal> Belopp = Gen.Select(Gen.Long[-10_000_000_000, 10_000_000_000], Gen.Int[0, 4], (n, d) => n / (decimal)Math.Pow(10, d));

    private enum Färg
    {
        Röd,
        Blå,
    }

    [Fact]
    public void A_value_shown_in_a_form_is_read_back_as_itself()
    {
        Gen.Int.Sample(v => RoundTrip(v));
        Belopp.Sample(v => RoundTrip(v));
        Gen.Date.Select(DateOnly.FromDateTime).Sample(v => RoundTrip(v));
        Minuter.Sample(v => RoundTrip(v));
        Gen.Enum<Färg>().Sample(v => RoundTrip(v));
    }

    [Fact]
    public void Any_text_is_kept_as_typed()
    {
        Gen.String.Sample(text =>
        {
            Inmatat<int>.TryParse(text, null, out var tal).ShouldBeTrue();
            tal.ToString().ShouldBe(text);
            tal.ÄrLäsbart.ShouldBe(string.IsNullOrWhiteSpace(text) || tal.Värde is not null);
        });
    }

    [Theory]
    [InlineData("1 234", 1234)]
    [InlineData("1\u00a0234", 1234)]
    [InlineData(" -7 ", -7)]
    [InlineData("\u22127", -7)]
    public void Whole_numbers_are_read_as_people_write_them(string text, int tal) => new Inmatat<int>(text).Värde.ShouldBe(tal);

    [Theory]
    [InlineData("1 234,50", "1234.50")]
    [InlineData("-0,5", "-0.5")]
    public void Decimals_are_read_as_people_write_them(string text, string tal) =>
        new Inmatat<decimal>(text).Värde.ShouldBe(decimal.Parse(tal, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("9.30")]
    [InlineData("09.30")]
    [InlineData("09:30")]
    public void Times_are_read_as_people_write_them(string text) => new Inmatat<TimeOnly>(text).Värde.ShouldBe(new TimeOnly(9, 30));

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("18/12 2026")]
    [InlineData("i morgon")]
    public void What_is_no_date_is_unreadable_and_kept(string text)
    {
        var dag = new Inmatat<DateOnly>(text);

        (dag.Värde, dag.ÄrLäsbart, dag.Text).ShouldBe((null, false, text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_typed_is_readable_and_no_value(string? text)
    {
        var tal = new Inmatat<int>(text);

        (tal.ÄrTomt, tal.ÄrLäsbart, tal.Värde).ShouldBe((true, true, null));
    }

    [Theory]
    [InlineData("Grön")]
    [InlineData("7")]
    public void What_is_no_choice_is_unreadable(string text) => new Inmatat<Färg>(text).ÄrLäsbart.ShouldBeFalse();

    private static void RoundTrip<T>(T värde)
        where T : struct
    {
        Inmatat<T> visat = värde;
        Inmatat<T>.Parse(visat.ToString(), null).Värde.ShouldBe(värde);
    }
}
