using CsCheck;

namespace Kultur.Domain.Tests;

public sealed class SwerefPunktTests
{
    private static readonly Gen<(double N, double E)> Inside =
        Gen.Select(Gen.Double[6_310_000, 6_590_000], Gen.Double[250_000, 500_000]);

    [Fact]
    public void Every_point_inside_is_accepted_and_its_swapped_twin_named() => Inside.Sample((n, e) =>
    {
        var punkt = SwerefPunkt.Skapa(n, e).Value;
        (punkt.N, punkt.E).ShouldBe((n, e));

        SwerefPunkt.Skapa(e, n).Error!.Message.ShouldContain("bytt plats");
    });

    [Theory]
    [InlineData(6_310_000, 250_000)]
    [InlineData(6_590_000, 500_000)]
    public void The_bounds_belong_to_the_area(double n, double e) => SwerefPunkt.Skapa(n, e).IsSuccess.ShouldBeTrue();

    [Theory]
    [InlineData(6_404_000, 1_271_000, "RT 90")]
    [InlineData(1_271_000, 6_404_000, "RT 90")]
    [InlineData(1_332_000, 7_909_000, "Web Mercator")]
    [InlineData(7_909_000, 1_332_000, "Web Mercator")]
    [InlineData(57.7, 11.97, "WGS 84")]
    [InlineData(11.97, 57.7, "WGS 84")]
    public void Another_reference_system_is_refused_by_name(double n, double e, string system) =>
        SwerefPunkt.Skapa(n, e).Error!.Message.ShouldContain(system);

    [Theory]
    [InlineData(6_309_999, 300_000)]
    [InlineData(6_590_001, 300_000)]
    [InlineData(6_400_000, 249_999)]
    [InlineData(6_400_000, 500_001)]
    [InlineData(6_580_000, 674_000)]
    [InlineData(double.NaN, 300_000)]
    [InlineData(6_400_000, double.PositiveInfinity)]
    public void A_point_outside_Västra_Götaland_is_refused(double n, double e)
    {
        var error = SwerefPunkt.Skapa(n, e).Error.ShouldNotBeNull();

        error.Kind.ShouldBe(ErrorKind.Invalid);
        error.Message.ShouldContain("utanför Västra Götaland");
    }
}
