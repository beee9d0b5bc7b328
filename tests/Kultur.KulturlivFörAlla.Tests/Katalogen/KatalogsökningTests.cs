using System.Globalization;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;
using Kultur.Museer.Contracts;
using Kultur.Testing;

namespace Kultur.KulturlivFörAlla.Tests.Katalogen;

[BådaDatabaserna]
public sealed class KatalogsökningTests
{
    private static readonly SökIKatalogen Allt = new(null, [], [], [], [], [], [], null, 1);

    [Fact]
    public async Task A_museums_programme_stands_in_the_catalogue_without_review_and_is_replaced_whole()
    {
        await using var host = await Exempel.StartaAsync();

        await host.HearAsync(Exempel.Skolprogram());
        await host.HearAsync(Exempel.Skolprogram("Hällarnas bilder", till: new(2027, 5, 1)));

        (await host.SendAsVisitorAsync(Allt)).Value.Utbud.Rader.ShouldHaveSingleItem().Titel.ShouldBe("Hällarnas bilder");
        var utbud = await host.UtbudAsync(Exempel.Program);
        utbud.ÄrBokningsbart(new(2027, 5, 1)).ShouldBeTrue();
        utbud.ÄrBokningsbart(new(2027, 5, 2)).ShouldBeFalse();
        utbud.Museum.ShouldBe("Vitlycke museum");
    }

    [Fact]
    public async Task A_withdrawn_programme_is_gone_from_the_catalogue_and_its_page_tells_why_until_it_is_published_again()
    {
        await using var host = await Exempel.StartaAsync();
        await host.HearAsync(Exempel.Skolprogram());

        await host.HearAsync(new SkolprogramIndraget(Exempel.Program, "Hällen ska konserveras."));

        (await host.SendAsVisitorAsync(Allt)).Value.Utbud.Rader.ShouldBeEmpty();
        (await host.SendAsVisitorAsync(new VisaKatalogpost(Exempel.Program))).Value.IndragetDärför.ShouldBe("Hällen ska konserveras.");
        await host.HearAsync(Exempel.Skolprogram());
        (await host.SendAsVisitorAsync(Allt)).Value.Utbud.Rader.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("2026-11-26T12:00Z", "2026-11-27")]
    [InlineData("2027-06-10T12:00Z", "2027-06-11")]
    [InlineData("2027-06-11T12:00Z", null)]
    public async Task The_first_day_to_book_is_tomorrow_while_the_last_has_not_come(string nu, string? första)
    {
        await using var host = await Exempel.StartaAsync();
        await host.HearAsync(Exempel.Skolprogram());
        host.Clock.SetUtcNow(DateTimeOffset.Parse(nu, CultureInfo.InvariantCulture));

        var post = (await host.SendAsVisitorAsync(new VisaKatalogpost(Exempel.Program))).Value;

        post.BokasFrån.ShouldBe(första is null ? null : DateOnly.Parse(första, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_draft_is_not_found_by_the_public()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.GodkäntAsync();

        (await host.SendAsVisitorAsync(new VisaKatalogpost(id))).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public async Task K11_Ages_languages_and_adaptations_can_be_searched_for_and_are_counted()
    {
        await using var host = await Exempel.StartaAsync();
        await host.PubliceratAsync(Exempel.Utbudsformulär() with { Titel = "Tyst cirkus", Språk = Språk.UtanOrd, NpfAnpassat = true });
        await host.PubliceratAsync(Exempel.Utbudsformulär() with { Titel = "Händernas sagor", Teckentolkat = true, FrånÅlder = 10, TillÅlder = 12 });
        await host.HearAsync(Exempel.Skolprogram());

        async Task<IEnumerable<string>> Titlar(SökIKatalogen sökning) =>
            (await host.SendAsVisitorAsync(sökning)).Value.Utbud.Rader.Select(r => r.Titel);
        var åldrar = Åldersgrupp.Alla;

        (await Titlar(Allt with { Anpassningar = [Anpassning.Npf] })).ShouldBe(["Tyst cirkus"]);
        (await Titlar(Allt with { Anpassningar = [Anpassning.Teckentolkat] })).ShouldBe(["Händernas sagor"]);
        (await Titlar(Allt with { Språk = [Språk.UtanOrd] })).ShouldBe(["Tyst cirkus"]);
        (await Titlar(Allt with { Åldrar = [åldrar[1]] })).ShouldBe(["Bronsålderns bilder", "Tyst cirkus"]);
        (await Titlar(Allt with { Åldrar = [åldrar[1], åldrar[2]] })).ShouldBe(["Bronsålderns bilder", "Händernas sagor", "Tyst cirkus"]);
        (await Titlar(Allt with { Platser = ["Vitlycke museum"] })).ShouldBe(["Bronsålderns bilder"]);
        (await Titlar(Allt with { Text = "CIRKUS vågspel" })).ShouldBe(["Händernas sagor", "Tyst cirkus"]);
        (await Titlar(Allt with { Sortera = "pris" })).First().ShouldBe("Bronsålderns bilder");

        var räknat = (await host.SendAsVisitorAsync(Allt with { Åldrar = [åldrar[1]] })).Value;
        räknat.PerÅlder[åldrar[2]].ShouldBe(2);
        räknat.PerAnpassning[Anpassning.Teckentolkat].ShouldBe(0);
        räknat.PerPlats[SökIKatalogen.Skolan].ShouldBe(1);
    }

    [Fact]
    public async Task The_museum_alone_withdraws_its_programme()
    {
        await using var host = await Exempel.StartaAsync();
        await host.HearAsync(Exempel.Skolprogram());

        var svar = await host.SendAsync(new DraInUtbud { Id = Exempel.Program, Skäl = "Nej" }, Role.Utvecklare);

        svar.Error!.Message.ShouldBe("Programmet är museets. Bara museet kan dra in det.");
    }
}
