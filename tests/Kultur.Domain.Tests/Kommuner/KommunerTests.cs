namespace Kultur.Domain.Tests;

public sealed class KommunerTests
{
    [Fact]
    public void There_are_49_with_distinct_codes_of_four_digits()
    {
        Kommuner.Alla.Count.ShouldBe(49);
        Kommuner.Alla.Select(kommun => kommun.Kod).ShouldBeUnique();
        Kommuner.Alla.ShouldAllBe(kommun => kommun.Kod.Length == 4 && kommun.Kod.StartsWith("14", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("goteborgsregionen", 12)]
    [InlineData("fyrbodal", 14)]
    [InlineData("sjuharad", 8)]
    [InlineData("skaraborg", 15)]
    public void Each_kommunalförbund_has_its_members(string slug, int antal) =>
        Kommunalförbund.Alla.Single(förbund => förbund.Slug == slug).Kommuner.Count.ShouldBe(antal);

    [Fact]
    public void Kommunalförbunden_share_all_municipalities_between_them() =>
        Kommunalförbund.Alla.SelectMany(förbund => förbund.Kommuner).ShouldBe(Kommuner.Alla, ignoreOrder: true);

    [Fact]
    public void Order_is_Swedish_so_å_ä_and_ö_come_last()
    {
        string[] namn = [.. Kommuner.Alla.Select(kommun => kommun.Namn)];

        namn[0].ShouldBe("Ale");
        namn[^2..].ShouldBe(["Åmål", "Öckerö"]);
        namn.Where(n => n.StartsWith('V')).ShouldBe(["Vara", "Vårgårda", "Vänersborg"]);
    }

    [Theory]
    [InlineData("1415", "Stenungsund", "Stenungsunds kommun")]
    [InlineData("1490", "Borås", "Borås kommun")]
    [InlineData("1440", "Ale", "Ale kommun")]
    public void A_known_code_gives_the_municipality(string kod, string namn, string officielltNamn)
    {
        var kommun = Kommuner.Finn(kod).ShouldNotBeNull();

        kommun.Namn.ShouldBe(namn);
        kommun.OfficielltNamn.ShouldBe(officielltNamn);
        Kommuner.Finns(kod).ShouldBeTrue();
        Kommuner.Namn(kod).ShouldBe(namn);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0180")]
    [InlineData(" 1415")]
    [InlineData("Stenungsund")]
    public void An_unknown_code_gives_none(string? kod)
    {
        Kommuner.Finn(kod).ShouldBeNull();
        Kommuner.Finns(kod).ShouldBeFalse();
    }

    [Fact]
    public void The_name_of_an_unknown_code_is_the_code() => Kommuner.Namn("0180").ShouldBe("0180");

    [Fact]
    public void The_position_is_north_before_east() =>
        Kommuner.Finn("1480")!.Läge.ShouldBe(SwerefPunkt.Skapa(6_398_796, 314_248).Value);
}
