using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.KulturlivFörAlla.Rådgivningen;
using Kultur.Modularity;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Tests.Rådgivningen;

[BådaDatabaserna]
public sealed class RådgivningTests
{
    private static readonly Guid Kurs = Guid.NewGuid();

    [Fact]
    public async Task A_question_is_taken_in_given_to_somebody_answered_by_mail_and_closed()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await RegistreraAsync(host);

        (await host.SendAsync(new TilldelaÄrende { Id = id }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.SendAsync(new BesvaraÄrende { Id = id, Svar = "Sök senast i mars.", Mejla = true }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.SendAsync(new NoteraTid { Id = id, Minuter = 35 }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.SendAsync(new NoteraTid { Id = id, Minuter = 40 }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.SendAsync(new AvslutaÄrende { Id = id }, Role.Utvecklare)).Error.ShouldBeNull();

        var ärende = await ÄrendeAsync(host, id);
        (ärende.Tillstånd, ärende.Handläggare, ärende.Minuter, ärende.Nummer.ToString()).ShouldBe((Ärendetillstånd.Avslutat, "Utvecklare", 75, "R-2026-001"));
        var brev = (await host.LettersAsync()).ShouldHaveSingleItem();
        (brev.To, brev.Text.Contains("Sök senast i mars.")).ShouldBe(("fraga@example.org", true));
    }

    [Fact]
    public async Task An_answer_is_not_mailed_to_nobody()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await RegistreraAsync(host, Formulär() with { FrågarEpost = "" });

        (await host.SendAsync(new BesvaraÄrende { Id = id, Svar = "Ja.", Mejla = true }, Role.Utvecklare)).Error.Fält().ShouldBe(["Mejla"]);
        (await host.SendAsync(new BesvaraÄrende { Id = id, Svar = "Ja." }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.LettersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task K14_A_need_of_a_case_joins_the_Behovsbank_is_met_by_a_course_and_reopens_when_that_is_cancelled()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await RegistreraAsync(host);
        var behov = new NoteraBehov { Id = id, Tema = "tillganglighet", Rubrik = "Arrangera för alla", Brådska = Brådska.Hög };
        (await host.SendAsync(behov, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.SendAsync(behov, Role.Utvecklare)).Error.ShouldNotBeNull();
        var anmält = (await host.AnnouncedAsync<BehovAnmält>()).ShouldHaveSingleItem();
        anmält.ShouldBe(new(anmält.BehovId, "Kulturliv för alla", Exempel.Tanum, "tillganglighet", "Arrangera för alla", "hog", Exempel.Idag));

        await host.HearAsync(new BehovKopplat(anmält.BehovId, "Arrangera för alla, dag 1", Kurs, new(2027, 3, 4)));
        (await ÄrendeAsync(host, id)).BehovLäge.ShouldBe(Behovsläge.Kopplat);
        await host.HearAsync(new BehovÅteröppnat(anmält.BehovId, "Kursen ställdes in."));
        var öppet = await ÄrendeAsync(host, id);
        (öppet.BehovLäge, öppet.BehovText, öppet.EvenemangId).ShouldBe((Behovsläge.Öppet, "Kursen ställdes in.", null));
        await host.HearAsync(new BehovTillgodosett(anmält.BehovId, Kurs, "Arrangera för alla", new(2027, 5, 4), 3));

        var mött = await ÄrendeAsync(host, id);
        (mött.BehovLäge, mött.Deltagare, mött.EvenemangDatum).ShouldBe((Behovsläge.Tillgodosett, 3, new DateOnly(2027, 5, 4)));
    }

    [Fact]
    public async Task A_need_noted_by_mistake_is_taken_out_of_the_Behovsbank_and_another_may_be_noted()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await RegistreraAsync(host);
        var behov = new NoteraBehov { Id = id, Tema = "tillganglighet", Rubrik = "Arrangera för alla" };
        await host.SendAsync(behov, Role.Utvecklare);
        var första = (await host.AnnouncedAsync<BehovAnmält>()).ShouldHaveSingleItem().BehovId;

        (await host.SendAsync(new ÅterkallaBehov { Id = id }, Role.Utvecklare)).Error.Fält().ShouldBe(["Orsak"]);
        (await host.SendAsync(new ÅterkallaBehov { Id = id, Orsak = "Fel ärende." }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.SendAsync(new ÅterkallaBehov { Id = id, Orsak = "Igen." }, Role.Utvecklare)).Error.ShouldNotBeNull();
        await host.HearAsync(new BehovKopplat(första, "För sent", Kurs, new(2027, 3, 4)));

        (await host.AnnouncedAsync<BehovÅterkallat>()).ShouldHaveSingleItem().ShouldBe(new(första, "Fel ärende."));
        (await ÄrendeAsync(host, id)).BehovLäge.ShouldBeNull();
        (await host.SendAsync(behov, Role.Utvecklare)).Error.ShouldBeNull();
        var andra = (await host.AnnouncedAsync<BehovAnmält>())[^1].BehovId;
        await host.HearAsync(new BehovTillgodosett(andra, Kurs, "Arrangera för alla", new(2027, 5, 4), 3));
        (await host.SendAsync(new ÅterkallaBehov { Id = id, Orsak = "Nej." }, Role.Utvecklare)).Error!.Message.ShouldBe("Behovet är redan tillgodosett.");
    }

    [Fact]
    public async Task A_need_noted_elsewhere_touches_no_case()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await RegistreraAsync(host);

        await host.HearAsync(new BehovKopplat(Guid.NewGuid(), "Annat", null, null));

        (await ÄrendeAsync(host, id)).BehovLäge.ShouldBeNull();
    }

    [Fact]
    public async Task Others_read_cases_without_writing_and_a_coordinator_does_not_see_them()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await RegistreraAsync(host);

        (await host.SendAsync(new VisaÄrende(id), Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();
        (await host.SendAsync(new TilldelaÄrende { Id = id }, Role.Chef)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await host.SendAsync(new VisaÄrende(id), Role.Kultursamordnare)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await host.SendAsync(new RegistreraÄrende(), Role.Utvecklare)).Error.Fält().ShouldBe(["Ämne", "Fråga", "Kommunkod", "Väg", "Frågarslag"]);
    }

    private static RegistreraÄrende Formulär() => new()
    {
        Ämne = "Stöd till en festival",
        Fråga = "När ska vi söka?",
        Kommunkod = Exempel.Tanum,
        Väg = Inväg.Telefon,
        Frågarslag = Frågarslag.Förening,
        FrågarEpost = "Fraga@example.org",
    };

    private static async Task<Guid> RegistreraAsync(ModuleHost host, RegistreraÄrende? formulär = null) =>
        (await host.SendAsync(formulär ?? Formulär(), Role.Utvecklare)).Value.Value;

    private static Task<Rådgivningsärende> ÄrendeAsync(ModuleHost host, Guid id) =>
        host.LäsAsync(db => db.Ärenden.AsNoTracking().SingleAsync(a => a.Id == RådgivningsärendeId.From(id)));
}
