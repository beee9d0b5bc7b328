using Kultur.Museer.Samlingar;

namespace Kultur.Museer.Tests.Samlingar;

public sealed class PlaceringTests
{
    [Theory]
    [InlineData("VM/M3/H12/B4", "VM/M3/H12/B4")]
    [InlineData(" vm / K/ Bord 2 ", "VM/K/Bord 2")]
    [InlineData("GNM/Sal 1", "GNM/Sal 1")]
    public void A_place_is_read_as_written(string text, string kod) => Placering.Tolka(text).Value.Kod.ShouldBe(kod);

    [Theory]
    [InlineData("")]
    [InlineData("VM")]
    [InlineData("VM/")]
    [InlineData("VM//H12")]
    [InlineData("XX/M3")]
    [InlineData("VM/M3/../H1")]
    public void What_is_no_place_is_refused(string text) => Placering.Tolka(text).IsSuccess.ShouldBeFalse();

    [Theory]
    [InlineData("VM 12345", "VM 12345")]
    [InlineData("gnm7", "GNM 7")]
    public void A_number_is_read_as_written(string text, string nummer) => Inventarienummer.Tolka(text).Value.ToString().ShouldBe(nummer);

    [Theory]
    [InlineData("XX 12")]
    [InlineData("VM 012")]
    [InlineData("12345")]
    public void What_is_no_number_is_refused(string text) => Inventarienummer.Tolka(text).IsSuccess.ShouldBeFalse();
}
