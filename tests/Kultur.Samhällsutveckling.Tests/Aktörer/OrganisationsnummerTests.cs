using Kultur.Samhällsutveckling.Aktörer;

namespace Kultur.Samhällsutveckling.Tests.Aktörer;

public class OrganisationsnummerTests
{
    [Theory]
    [InlineData("212000-0142")]
    [InlineData("2120000142")]
    [InlineData("16212000-0142")]
    [InlineData(" 212000 0142 ")]
    public void A_number_is_read_however_it_is_written(string text) =>
        Organisationsnummer.Tolka(text).Value.Värde.ShouldBe("212000-0142");

    [Theory]
    [InlineData("212000-0143", "kontrollsiffra")]
    [InlineData("811218-9876", "personnummer")]
    [InlineData("21200-0142", "tio siffror")]
    [InlineData("tolv", "tio siffror")]
    [InlineData("", "tio siffror")]
    public void A_number_that_cannot_be_right_is_refused_with_the_reason(string text, string skäl) =>
        Organisationsnummer.Tolka(text).Error!.Message.ShouldContain(skäl);
}
