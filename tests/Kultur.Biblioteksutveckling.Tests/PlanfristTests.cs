using System.Globalization;
using CsCheck;
using Kultur.Biblioteksutveckling.Biblioteksplaner;

namespace Kultur.Biblioteksutveckling.Tests;

public class PlanfristTests
{
    private static readonly Gen<DateOnly> Dag = Gen.Int[0, 365 * 30].Select(n => new DateOnly(2015, 1, 1).AddDays(n));

    [Theory]
    [InlineData("2027-12-31", "2026-06-29", null)]
    [InlineData("2027-12-31", "2026-06-30", 18)]
    [InlineData("2027-12-31", "2026-12-30", 18)]
    [InlineData("2027-12-31", "2026-12-31", 12)]
    [InlineData("2027-12-31", "2027-06-29", 12)]
    [InlineData("2027-12-31", "2027-06-30", 6)]
    [InlineData("2027-12-31", "2027-12-31", 6)]
    [InlineData("2027-12-31", "2028-01-01", null)]
    public void The_nearest_threshold_passed_is_the_one_that_counts(string sista, string idag, int? tröskel) =>
        Planfrist.PasseradTröskel(Datum(sista), Datum(idag)).ShouldBe(tröskel);

    [Theory]
    [InlineData("2027-12-31", "2026-11-24", 13)]
    [InlineData("2027-02-28", "2027-01-31", 1)]
    [InlineData("2027-02-27", "2027-01-31", 0)]
    [InlineData("2027-02-28", "2027-02-28", 0)]
    [InlineData("2027-02-28", "2027-03-01", null)]
    public void Months_left_are_whole_months(string sista, string idag, int? månader) =>
        Planfrist.MånaderKvar(Datum(sista), Datum(idag)).ShouldBe(månader);

    [Fact]
    public void Months_left_are_the_most_that_fit() =>
        Gen.Select(Dag, Gen.Int[0, 2000]).Sample((idag, dagar) =>
        {
            var sista = idag.AddDays(dagar);
            var kvar = Planfrist.MånaderKvar(sista, idag)!.Value;
            return idag.AddMonths(kvar) <= sista && idag.AddMonths(kvar + 1) > sista;
        });

    [Fact]
    public void Thresholds_only_draw_nearer_as_the_days_go_by() =>
        Gen.Select(Dag, Gen.Int[-100, 800]).Sample((sista, dagarKvar) =>
        {
            var idag = sista.AddDays(-dagarKvar);
            var (nu, imorgon) = (Planfrist.PasseradTröskel(sista, idag), Planfrist.PasseradTröskel(sista, idag.AddDays(1)));
            return idag >= sista ? imorgon is null : nu is null || imorgon <= nu;
        });

    private static DateOnly Datum(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
