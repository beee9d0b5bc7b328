namespace Kultur.Domain.Tests;

public sealed class EpostadressTests
{
    [Theory]
    [InlineData("  Anna.Öberg@VGRegion.se\t", "anna.öberg@vgregion.se")]
    [InlineData("bibliotek+barn@xn--ml-yia.se", "bibliotek+barn@xn--ml-yia.se")]
    [InlineData("kontakt@mölndal.se", "kontakt@mölndal.se")]
    [InlineData("anna@exempel.xn--p1ai", "anna@exempel.xn--p1ai")]
    [InlineData("o'neill@a.b.museum", "o'neill@a.b.museum")]
    public void An_address_is_trimmed_and_in_lower_case(string text, string värde)
    {
        var adress = Epostadress.Tolka(text).Value;

        adress.Värde.ShouldBe(värde);
        adress.ToString().ShouldBe(värde);
        Epostadress.Tolka(värde).Value.ShouldBe(adress);
    }

    [Theory]
    [InlineData("anna")]
    [InlineData("anna@")]
    [InlineData("@exempel.se")]
    [InlineData("anna@exempel")]
    [InlineData("anna@@exempel.se")]
    [InlineData("anna@bo@exempel.se")]
    [InlineData("anna @exempel.se")]
    [InlineData("anna@exempel.se, bo@exempel.se")]
    [InlineData("anna@exempel.se\r\nBcc: bo@exempel.se")]
    [InlineData("Anna <anna@exempel.se>")]
    [InlineData(".anna@exempel.se")]
    [InlineData("anna.@exempel.se")]
    [InlineData("anna..bo@exempel.se")]
    [InlineData("anna@-exempel.se")]
    [InlineData("anna@exempel-.se")]
    [InlineData("anna@exempel..se")]
    [InlineData("anna@exempel.se.")]
    [InlineData("anna@192.168.0.10")]
    public void What_is_no_address_is_refused(string text) =>
        Epostadress.Tolka(text).Error!.Message.ShouldContain("inte giltig");

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void A_missing_address_is_asked_for(string? text) =>
        Epostadress.Tolka(text).Error!.Message.ShouldBe("Skriv en e-postadress.");

    [Fact]
    public void Length_is_limited()
    {
        var domän = string.Concat(Enumerable.Repeat(new string('d', 63) + ".", 2)) + new string('d', 58) + ".se";

        Epostadress.Tolka($"{new string('a', 64)}@{domän}").Value.Värde.Length.ShouldBe(Epostadress.MaxLängd);
        Epostadress.Tolka($"{new string('a', 64)}@d{domän[1..]}.se").IsSuccess.ShouldBeFalse();
        Epostadress.Tolka($"{new string('a', 65)}@exempel.se").IsSuccess.ShouldBeFalse();
        Epostadress.Tolka($"anna@{new string('d', 64)}.se").IsSuccess.ShouldBeFalse();
    }
}
