using System.Globalization;
using CsCheck;

namespace Kultur.Domain.Tests;

public sealed class RödaDagarTests
{
    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("1761-03-22")] // as early as it can be
    [InlineData("1818-03-22")]
    [InlineData("2285-03-22")]
    [InlineData("2038-04-25")] // as late as it can be
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    public void Easter_falls_where_the_calendars_say(string datum)
    {
        var påskdagen = Date(datum);
        RödaDagar.Påskdagen(påskdagen.Year).ShouldBe(påskdagen);
    }

    [Fact]
    public void The_thirteen_of_2026_by_date() => RödaDagar.Under(2026).Select(Text).ShouldBe(
    [
        "2026-01-01 nyårsdagen",
        "2026-01-06 trettondedag jul",
        "2026-04-03 långfredagen",
        "2026-04-05 påskdagen",
        "2026-04-06 annandag påsk",
        "2026-05-01 första maj",
        "2026-05-14 Kristi himmelsfärdsdag",
        "2026-05-24 pingstdagen",
        "2026-06-06 nationaldagen",
        "2026-06-20 midsommardagen",
        "2026-10-31 alla helgons dag",
        "2026-12-25 juldagen",
        "2026-12-26 annandag jul",
    ]);

    [Fact]
    public void The_three_eves_of_2027_by_date() => RödaDagar.Aftnar(2027).Select(Text).ShouldBe(
    [
        "2027-06-25 midsommarafton",
        "2027-12-24 julafton",
        "2027-12-31 nyårsafton",
    ]);

    [Theory]
    [InlineData("2026-06-06", "nationaldagen")]
    [InlineData("2008-05-01", "första maj och Kristi himmelsfärdsdag")]
    [InlineData("2026-06-19", null)]
    [InlineData("2026-06-07", null)]
    public void A_public_holiday_is_known_by_name(string datum, string? namn) => RödaDagar.Namn(Date(datum)).ShouldBe(namn);

    [Fact]
    public void Movable_days_keep_to_their_weekday_and_span() => Gen.Int[1583, 4099].Sample(år =>
    {
        RödaDagar.Under(år).Select(dag => dag.Datum).ShouldBeInOrder();
        var dagar = RödaDagar.Under(år).ToDictionary(dag => dag.Namn, dag => dag.Datum);

        dagar["påskdagen"].ShouldBeInRange(new DateOnly(år, 3, 22), new DateOnly(år, 4, 25));
        dagar["påskdagen"].DayOfWeek.ShouldBe(DayOfWeek.Sunday);
        dagar["pingstdagen"].DayOfWeek.ShouldBe(DayOfWeek.Sunday);
        dagar["Kristi himmelsfärdsdag"].DayOfWeek.ShouldBe(DayOfWeek.Thursday);
        dagar["midsommardagen"].ShouldBeInRange(new DateOnly(år, 6, 20), new DateOnly(år, 6, 26));
        dagar["midsommardagen"].DayOfWeek.ShouldBe(DayOfWeek.Saturday);
        dagar["alla helgons dag"].ShouldBeInRange(new DateOnly(år, 10, 31), new DateOnly(år, 11, 6));
        dagar["alla helgons dag"].DayOfWeek.ShouldBe(DayOfWeek.Saturday);
    });

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(NamngivenDag dag) => string.Create(CultureInfo.InvariantCulture, $"{dag.Datum:yyyy-MM-dd} {dag.Namn}");
}
