using CsCheck;
using Kultur.Museer.Samlingar;

namespace Kultur.Museer.Tests.Samlingar;

public sealed class DateringTests
{
    [Theory]
    [InlineData("1820–1850", 1820, 1850)]
    [InlineData("ca 1820-1850", 1820, 1850)]
    [InlineData("1770-tal", 1770, 1779)]
    [InlineData("1800-tal", 1800, 1899)]
    [InlineData("1800-talet", 1800, 1899)]
    [InlineData("1841", 1841, 1841)]
    [InlineData("2300–1700 f.Kr.", -2300, -1700)]
    [InlineData("500–700 e.Kr.", 500, 700)]
    [InlineData("yngre bronsålder", null, null)]
    public void Years_are_read_from_the_text(string text, int? från, int? till)
    {
        var datering = Datering.Skapa(text, null, null).Value;

        (datering.Från, datering.Till, datering.ToString()).ShouldBe((från, till, text));
    }

    [Fact]
    public void Years_that_are_given_go_before_those_of_the_text() =>
        Datering.Skapa("yngre bronsålder", -1100, -500).Value.ShouldBe(new Datering(-1100, -500, "yngre bronsålder"));

    [Fact]
    public void The_last_year_is_not_before_the_first() =>
        Datering.Skapa("", 1850, 1820).Error!.Message.ShouldBe("Det sista året är före det första. Rätta det ena.");

    [Fact]
    public void A_dating_lies_in_a_period_when_they_have_a_year_in_common() =>
        Gen.Int[-3000, 2100].Select(Gen.Int[0, 400]).Sample((från, längd) =>
        {
            var perioder = new Datering(från, från + längd, "").Perioder;
            foreach (var (period, första, sista) in new[]
            {
                (Tidsperiod.Före1500, int.MinValue, 1499), (Tidsperiod.Sekel1500, 1500, 1599), (Tidsperiod.Sekel1600, 1600, 1699),
                (Tidsperiod.Sekel1700, 1700, 1799), (Tidsperiod.Sekel1800, 1800, 1899), (Tidsperiod.Sekel1900, 1900, 1999),
                (Tidsperiod.Efter2000, 2000, int.MaxValue),
            })
            {
                if (perioder.HasFlag(period) != (från <= sista && från + längd >= första))
                    return false;
            }

            return !perioder.HasFlag(Tidsperiod.Okänd);
        });
}
