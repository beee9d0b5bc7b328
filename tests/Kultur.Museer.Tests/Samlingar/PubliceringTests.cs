using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Samlingar;
using Kultur.Testing;

namespace Kultur.Museer.Tests.Samlingar;

[BådaDatabaserna]
public sealed class PubliceringTests
{
    private static readonly Inventarienummer Nummer = Inventarienummer.Tolka("VM 1").Value;

    [Fact]
    public void An_object_that_lacks_something_is_not_shown()
    {
        var föremål = Föremål.Registrera(Nummer, Samling.Kanna with { Material = [], Licens = Licens.Okänd }, null, "Test", Samling.Nu);

        föremål.Publicera(Samling.Nu).Error!.Message.ShouldBe("Föremålet kan inte visas än: material saknas, rättigheter är inte angivna, bild saknas.");
        föremål.Brister.ShouldBe(3);
    }

    [Fact]
    public void An_object_with_everything_is_shown_and_can_be_hidden()
    {
        var föremål = MedBild();

        föremål.Publicera(Samling.Nu).IsSuccess.ShouldBeTrue();
        föremål.Publicering.ShouldBe(Publicering.Publicerad);
        föremål.Dölj(Samling.Nu);
        föremål.Publicering.ShouldBe(Publicering.Utkast);
    }

    [Fact]
    public void A_picture_without_rights_does_not_do()
    {
        var föremål = Föremål.Registrera(Nummer, Samling.Kanna, null, "Test", Samling.Nu);
        föremål.LäggTillBild(Bildfil.Läs(Samling.Png).Value, Samling.Fri with { Licens = Licens.Okänd }, Samling.Nu);

        föremål.Publicera(Samling.Nu).Error!.Message.ShouldContain("ingen bild har angivna rättigheter");
    }

    [Fact]
    public void A_specimen_needs_its_scientific_name_but_no_dating_and_no_material()
    {
        var pärluggla = new Föremålsuppgifter { Benämning = "Pärluggla", Slag = Föremålsslag.Exemplar, Licens = Licens.CC0 };
        var föremål = Föremål.Registrera(Nummer, pärluggla, null, "Test", Samling.Nu);
        föremål.LäggTillBild(Bildfil.Läs(Samling.Png).Value, Samling.Fri, Samling.Nu);
        föremål.Publicera(Samling.Nu).Error!.Message.ShouldBe("Föremålet kan inte visas än: vetenskapligt namn saknas.");

        föremål.Ändra(pärluggla with { VetenskapligtNamn = "Aegolius funereus" }, Samling.Nu);
        föremål.Publicera(Samling.Nu).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void What_is_shown_cannot_lose_what_is_demanded()
    {
        var föremål = MedBild();
        föremål.Publicera(Samling.Nu);

        föremål.Ändra(Samling.Kanna with { Datering = Datering.Okänd }, Samling.Nu).Error!.Message
            .ShouldBe("Föremålet visas för allmänheten och kan inte sparas så: datering med årtal saknas. Dölj det först, eller fyll i det som saknas.");
        föremål.TaBortBild(föremål.Bilder[0].Id, Samling.Nu).IsSuccess.ShouldBeFalse();
        (föremål.FrånÅr, föremål.Bilder.Count, föremål.Brister).ShouldBe((1820, 1, 0));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 1 }, "image/jpeg")]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A }, "image/png")]
    [InlineData(new byte[] { (byte)'R', (byte)'I', (byte)'F', (byte)'F', 9, 9, 9, 9, (byte)'W', (byte)'E', (byte)'B', (byte)'P' }, "image/webp")]
    public void A_pictures_kind_is_read_from_its_bytes(byte[] innehåll, string typ) => Bildfil.Läs(innehåll).Value.Innehållstyp.ShouldBe(typ);

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("<html>")]
    [InlineData("GIF89a")]
    public void Other_files_are_refused(string innehåll) =>
        Bildfil.Läs(System.Text.Encoding.UTF8.GetBytes(innehåll)).Error!.Message.ShouldStartWith("Filen är ingen JPEG");

    [Fact]
    public async Task A_picture_is_added_shown_first_and_taken_away()
    {
        await using var host = await Samling.StartaAsync();
        var id = await host.RegistreraAsync();

        await host.SendAsync(new LäggTillBild(id, Samling.Png) { Alttext = "Framsida", Fotograf = "Museets fotograf", Licens = Licens.CC0 }, Role.Intendent);
        await host.SendAsync(new LäggTillBild(id, Samling.Png) { Alttext = "Baksida", Licens = Licens.CcBy }, Role.Intendent);
        var vy = await host.VisaAsync(id);
        vy.Bilder.Select(b => b.Alttext).ShouldBe(["Framsida", "Baksida"]);
        vy.Brister.ShouldBe(0);
        (await host.SendAsync(new VisaBild(vy.Bilder[0].Id), Role.Museipedagog)).Value.Innehåll.ShouldBe(Samling.Png);

        (await host.SendAsync(new TaBortBild { Id = id, Bild = vy.Bilder[0].Id }, Role.Intendent)).IsSuccess.ShouldBeTrue();
        (await host.HämtaAsync(id)).Huvudbild.ShouldBe(vy.Bilder[1].Id);
        (await host.SendAsync(new VisaBild(vy.Bilder[0].Id), Role.Intendent)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task A_pictures_rights_are_put_right_afterwards_but_not_lost_while_the_public_sees_it()
    {
        await using var host = await Samling.StartaAsync();
        var id = await host.RegistreraAsync();
        await host.SendAsync(new LäggTillBild(id, Samling.Png) { Alttext = "Framsida", Licens = Licens.Okänd }, Role.Intendent);
        var ändra = new ÄndraBild
        {
            Id = id, Bild = (await host.VisaAsync(id)).Bilder.Single().Id, Version = (await host.VisaAsync(id)).Version,
            Alttext = "Framsida", Fotograf = "Eva Lind", Rättighetshavare = "Linds bildbyrå", Licens = Licens.CcBy,
        };

        (await host.SendAsync(ändra with { Alttext = "", Licens = default }, Role.Intendent)).Error!.Fields.Select(f => f.Field).ShouldBe(["Alttext", "Licens"]);
        (await host.SendAsync(ändra, Role.Intendent)).Error.ShouldBeNull();
        (await host.SendAsync(ändra, Role.Intendent)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await host.SendAsync(ändra, Role.Museipedagog)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);

        var vy = await host.VisaAsync(id);
        vy.Bilder.ShouldHaveSingleItem().ShouldBe(new(ändra.Bild, "Framsida", "Eva Lind", "Linds bildbyrå", Licens.CcBy));
        vy.Brister.ShouldBe(0);
        await host.SendAsync(new PubliceraFöremål { Id = id }, Role.Intendent);
        var version = (await host.VisaAsync(id)).Version;
        (await host.SendAsync(ändra with { Version = version, Licens = Licens.Okänd }, Role.Intendent)).Error!.Fields.ShouldHaveSingleItem().Field.ShouldBe("Licens");
    }

    [Fact]
    public async Task Of_many_those_that_lack_nothing_are_shown_and_the_others_stay()
    {
        await using var host = await Samling.StartaAsync();
        Guid[] id = [await host.RegistreraAsync(), await host.RegistreraAsync()];
        (await host.SendAsync(new PubliceraMarkerade { Id = [.. id] }, Role.Intendent)).Error!.Message.ShouldBe("Inget av föremålen är klart att visa.");
        await host.SendAsync(new LäggTillBild(id[0], Samling.Png) { Alttext = "Framsida", Licens = Licens.CC0 }, Role.Intendent);

        (await host.SendAsync(new GranskaMarkerade(id), Role.Intendent)).Value.Select(r => (r.Läge, r.Saknas.Count > 0))
            .ShouldBe([(Visningsläge.Klart, false), (Visningsläge.Brister, true)]);
        (await host.SendAsync(new PubliceraMarkerade { Id = [.. id] }, Role.Intendent)).Error.ShouldBeNull();

        (await host.HämtaAsync(id[0])).Publicering.ShouldBe(Publicering.Publicerad);
        (await host.HämtaAsync(id[1])).Publicering.ShouldBe(Publicering.Utkast);
        (await host.SendAsync(new DöljMarkerade { Id = [id[0]] }, Role.Intendent)).Error.ShouldBeNull();
        (await host.HämtaAsync(id[0])).Publicering.ShouldBe(Publicering.Utkast);
    }

    private static Föremål MedBild()
    {
        var föremål = Föremål.Registrera(Nummer, Samling.Kanna, null, "Test", Samling.Nu);
        föremål.LäggTillBild(Bildfil.Läs(Samling.Png).Value, Samling.Fri, Samling.Nu);
        return föremål;
    }
}
