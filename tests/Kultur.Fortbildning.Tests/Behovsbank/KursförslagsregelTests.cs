using CsCheck;
using Kultur.Fortbildning.Behovsbank;

namespace Kultur.Fortbildning.Tests.Behovsbank;

public sealed class KursförslagsregelTests
{
    private static readonly string[] Kommunerna = [Exempel.Tanum, Exempel.Borås, Exempel.Skövde, Exempel.Åmål];
    private static readonly DateOnly Dag = new(2026, 3, 15);

    [Fact]
    public void Three_municipalities_inside_twelve_months_are_enough() =>
        Kursförslagsregel.Räcker([(Exempel.Tanum, Dag), (Exempel.Borås, Dag.AddMonths(6)), (Exempel.Skövde, Dag.AddMonths(12).AddDays(-1))])
            .ShouldBeTrue();

    [Fact]
    public void The_same_day_next_year_is_outside() =>
        Kursförslagsregel.Räcker([(Exempel.Tanum, Dag), (Exempel.Borås, Dag), (Exempel.Skövde, Dag.AddMonths(12))]).ShouldBeFalse();

    [Fact]
    public void Three_needs_of_two_municipalities_are_not_enough() =>
        Kursförslagsregel.Räcker([(Exempel.Tanum, Dag), (Exempel.Tanum, Dag), (Exempel.Borås, Dag)]).ShouldBeFalse();

    [Fact]
    public void It_finds_what_looking_at_every_three_needs_finds() =>
        Behov.Sample(behov => Kursförslagsregel.Räcker(behov) == FinnsTreInomTolvMånader(behov));

    [Fact]
    public void The_order_in_which_needs_are_reported_does_not_matter() =>
        Gen.Select(Behov, Gen.Int).Sample((behov, frö) =>
        {
            var blandade = behov.ToArray();
            new Random(frö).Shuffle(blandade);
            return Kursförslagsregel.Räcker(behov) == Kursförslagsregel.Räcker(blandade);
        });

    private static Gen<(string, DateOnly)[]> Behov => Gen.Select(
        Gen.Int[0, Kommunerna.Length - 1].Select(n => Kommunerna[n]),
        Gen.Select(Gen.Int[0, 4], Gen.Int[-1, 1]).Select((halvår, dagar) => Dag.AddMonths(6 * halvår).AddDays(dagar))).Array[0, 6];

    private static bool FinnsTreInomTolvMånader((string Kommun, DateOnly Dag)[] behov) => (
        from a in behov
        from b in behov
        from c in behov
        where a.Kommun != b.Kommun && b.Kommun != c.Kommun && a.Kommun != c.Kommun
        let dagar = new[] { a.Dag, b.Dag, c.Dag }
        where dagar.Max() < dagar.Min().AddMonths(12)
        select a).Any();
}
