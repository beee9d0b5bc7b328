using CsCheck;
using Kultur.Domain;
using Kultur.Modularity.Figures;

namespace Kultur.Modularity.Tests;

public sealed class FiguresTests
{
    private static readonly Gen<Dictionary<string, Mätvärde>> GenPerKommun =
        Gen.Select(Gen.Int[0, 5000].Nullable(), Gen.Int[1, 9000]).Array[Kommuner.Alla.Count].Select(antal => Kommuner.Alla.Zip(antal)
            .Where(k => k.Second.Item1 is not null)
            .ToDictionary(k => k.First.Kod, k => new Mätvärde(k.Second.Item1!.Value, k.Second.Item2)));

    [Fact]
    public void A_förbunds_count_is_the_sum_of_its_members_and_the_regions_that_of_the_förbund() => GenPerKommun.Sample(perKommun =>
    {
        var nyckeltal = Nyckeltal(Nyckeltalsslag.Antal, perKommun);
        foreach (var förbund in Kommunalförbund.Alla)
            (nyckeltal.Sammanlagt(Koder(förbund)) ?? 0).ShouldBe(förbund.Kommuner.Sum(k => nyckeltal.Sammanlagt([k.Kod]) ?? 0));
        (nyckeltal.Sammanlagt(Kommuner.Alla.Select(k => k.Kod)) ?? 0).ShouldBe(Kommunalförbund.Alla.Sum(f => nyckeltal.Sammanlagt(Koder(f)) ?? 0));
    });

    [Fact]
    public void A_förbunds_share_lies_between_those_of_its_members() => GenPerKommun.Sample(perKommun =>
    {
        var nyckeltal = Nyckeltal(Nyckeltalsslag.Andel, perKommun);
        foreach (var förbund in Kommunalförbund.Alla.Where(f => nyckeltal.Sammanlagt(Koder(f)) is not null))
        {
            var medlemmars = förbund.Kommuner.Select(k => nyckeltal.Sammanlagt([k.Kod])).OfType<decimal>().ToList();
            nyckeltal.Sammanlagt(Koder(förbund))!.Value.ShouldBeInRange(medlemmars.Min(), medlemmars.Max());
        }
    });

    [Fact]
    public void What_no_member_knows_is_unknown_and_not_zero()
    {
        var nyckeltal = Nyckeltal(Nyckeltalsslag.Antal, new() { ["1435"] = new(0) });

        nyckeltal.Sammanlagt(["1435"]).ShouldBe(0);
        nyckeltal.Sammanlagt(["1436", "1437"]).ShouldBeNull();
    }

    [Fact]
    public void A_share_of_nothing_is_unknown() =>
        Nyckeltal(Nyckeltalsslag.Andel, new() { ["1435"] = new(0, 0) }).Sammanlagt(["1435"]).ShouldBeNull();

    private static Kommunnyckeltal Nyckeltal(Nyckeltalsslag slag, Dictionary<string, Mätvärde> perKommun) => new("Besök", slag, "i dag", perKommun);

    private static IEnumerable<string> Koder(Kommunalförbund förbund) => förbund.Kommuner.Select(k => k.Kod);
}
