using System.Globalization;
using CsCheck;

namespace Kultur.Domain.Tests;

public sealed class ArbetsdagarTests
{
    [Theory]
    [InlineData("2026-11-23", true)] // Monday
    [InlineData("2026-11-27", true)] // Friday
    [InlineData("2026-11-28", false)] // Saturday
    [InlineData("2026-11-29", false)] // Sunday
    [InlineData("2026-05-14", false)] // Kristi himmelsfärdsdag
    [InlineData("2026-06-19", false)] // midsommarafton
    [InlineData("2026-12-24", false)] // julafton
    [InlineData("2026-12-31", false)] // nyårsafton
    [InlineData("2026-01-05", true)] // trettondagsafton
    public void Weekends_holidays_and_eves_are_no_working_days(string datum, bool arbetsdag) =>
        Arbetsdagar.Är(Date(datum)).ShouldBe(arbetsdag);

    [Theory]
    [InlineData("2026-12-23", 1, "2026-12-28")]
    [InlineData("2026-12-30", 1, "2027-01-04")]
    [InlineData("2027-01-04", -1, "2026-12-30")]
    [InlineData("2026-11-28", 0, "2026-11-28")]
    [InlineData("2026-11-28", 1, "2026-11-30")]
    public void Adding_steps_over_days_off(string datum, int antal, string väntat) =>
        Arbetsdagar.LäggTill(Date(datum), antal).ShouldBe(Date(väntat));

    [Theory]
    [InlineData("2026-11-23", "2026-11-23", 0)]
    [InlineData("2026-11-23", "2026-11-27", 4)]
    [InlineData("2026-11-27", "2026-11-29", 0)]
    [InlineData("2026-11-30", "2026-11-27", -1)]
    public void The_first_day_is_not_counted_but_the_last_is(string från, string till, int antal) =>
        Arbetsdagar.Mellan(Date(från), Date(till)).ShouldBe(antal);

    [Fact]
    public void Counting_undoes_adding() => Gen.Select(Gens.Datum, Gen.Int[-300, 300]).Sample((datum, antal) =>
        Arbetsdagar.Mellan(datum, Arbetsdagar.LäggTill(datum, antal)).ShouldBe(antal));

    [Fact]
    public void Adding_lands_on_a_working_day() =>
        Gen.Select(Gens.Datum, Gen.Int[-300, 300].Where(antal => antal != 0)).Sample((datum, antal) =>
            Arbetsdagar.Är(Arbetsdagar.LäggTill(datum, antal)).ShouldBeTrue());

    [Fact]
    public void A_working_day_can_be_left_and_come_back_to() =>
        Gen.Select(Gens.Datum.Where(Arbetsdagar.Är), Gen.Int[-300, 300]).Sample((datum, antal) =>
            Arbetsdagar.LäggTill(Arbetsdagar.LäggTill(datum, antal), -antal).ShouldBe(datum));

    [Fact]
    public void Counts_of_adjoining_spans_add_up() =>
        Gen.Select(Gens.Datum, Gen.Int[0, 200], Gen.Int[0, 200]).Sample((datum, första, andra) =>
        {
            var mitten = datum.AddDays(första);
            var slutet = mitten.AddDays(andra);
            (Arbetsdagar.Mellan(datum, mitten) + Arbetsdagar.Mellan(mitten, slutet))
                .ShouldBe(Arbetsdagar.Mellan(datum, slutet));
        });

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
