using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity;
using Kultur.Testing;

namespace Kultur.Biblioteksutveckling.Tests;

[BådaDatabaserna]
public class BehovsflödeTests
{
    private static readonly Guid Evenemang = Guid.NewGuid();

    [Fact]
    public async Task A_registered_need_is_reported_to_the_Behovsbank()
    {
        await using var host = await BibliotekHost.StartAsync();

        var id = await host.RegistreraAsync();

        (await host.AnnouncedAsync<BehovAnmält>()).ShouldHaveSingleItem().ShouldBe(new BehovAnmält(
            id, "Biblioteksutveckling", "1435", "meroppet", "Kvällar utan personal", "normal", new(2026, 11, 24)));
    }

    [Fact]
    public async Task The_three_errors_of_the_form_are_told_together_and_nothing_is_saved()
    {
        await using var host = await BibliotekHost.StartAsync();

        var svar = await host.SendAsync(
            BibliotekHost.Behov() with { Kommunkod = "", Rubrik = new string('x', 104), SvarUtlovat = new DateOnly(2026, 11, 14) }, Role.Bibliotekskonsulent);

        svar.Error.Fält().ShouldBe(["Kommunkod", "Rubrik", "SvarUtlovat"]);
        svar.Error!.Fields[1].Message.ShouldBe("Rubriken är 104 tecken. Korta den till högst 80.");
        (await host.AllaBehovAsync()).ShouldBeEmpty();
        (await host.AnnouncedAsync<BehovAnmält>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_promise_is_not_moved_to_a_day_that_has_passed()
    {
        await using var host = await BibliotekHost.StartAsync();

        var id = await host.RegistreraAsync();

        var svar = await host.SendAsync(Ändring(id, 1, "meroppet") with { SvarUtlovat = new DateOnly(2026, 11, 14) }, Role.Bibliotekskonsulent);

        svar.Error.Fält().ShouldBe(["SvarUtlovat"]);
    }

    [Fact]
    public async Task A_need_is_noted_in_a_dialogue_with_its_own_municipality()
    {
        await using var host = await BibliotekHost.StartAsync();
        var dialog = (await host.SendAsync(
            new PlaneraDialog { Kommunkod = "1440", Datum = new DateOnly(2026, 11, 24), Form = Dialogform.Digitalt }, Role.Bibliotekskonsulent)).Value.Value;

        (await host.SendAsync(BibliotekHost.Behov("1435") with { Dialog = dialog }, Role.Bibliotekskonsulent)).Error.Fält().ShouldBe(["Kommunkod"]);
        var id = await host.RegistreraAsync(BibliotekHost.Behov("1440") with { Dialog = dialog });

        (await host.SendAsync(new VisaDialog(dialog), Role.Chef)).Value.Behov.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_registers_one_need()
    {
        await using var host = await BibliotekHost.StartAsync();

        var första = await host.SendAsync(BibliotekHost.Behov(), Role.Bibliotekskonsulent, "nyckel");
        var andra = await host.SendAsync(BibliotekHost.Behov(), Role.Bibliotekskonsulent, "nyckel");

        andra.Value.ShouldBe(första.Value);
        (await host.AllaBehovAsync()).ShouldHaveSingleItem();
        (await host.AnnouncedAsync<BehovAnmält>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Dropping_takes_it_back_and_restoring_reports_it_again()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await host.RegistreraAsync();

        (await host.SendAsync(new AvförBehov { Id = id, Orsak = "Löst" }, Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();
        (await host.AnnouncedAsync<BehovÅterkallat>()).ShouldHaveSingleItem().ShouldBe(new BehovÅterkallat(id, "Löst"));

        (await host.SendAsync(new ÅterställBehov { Id = id }, Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();
        (await host.AnnouncedAsync<BehovAnmält>()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_corrected_need_is_taken_back_and_reported_anew()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await host.RegistreraAsync();
        var version = (await host.VisaBehovAsync(id)).Version;

        (await host.SendAsync(Ändring(id, version, "mik"), Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();

        (await host.AnnouncedAsync<BehovÅterkallat>()).ShouldHaveSingleItem();
        (await host.AnnouncedAsync<BehovAnmält>()).Select(e => e.Tema).ShouldBe(["meroppet", "mik"]);
    }

    [Fact]
    public async Task Whoever_saves_second_is_told_what_the_first_changed()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await host.RegistreraAsync();
        var version = (await host.VisaBehovAsync(id)).Version;
        await host.SendAsync(Ändring(id, version, "mik"), Role.Bibliotekskonsulent);

        var svar = await host.SendAsync(Ändring(id, version, "lattlast"), Role.Bibliotekskonsulent);

        svar.Error!.Kind.ShouldBe(ErrorKind.Conflict);
        svar.Error.Changes.Single(c => c.Field == "Tema").After.ShouldBe("mik");
    }

    [Fact]
    public async Task The_need_follows_what_Fortbildning_tells_until_it_is_met()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await host.RegistreraAsync();

        await host.HearAsync(new BehovKopplat(id, "Kursförslag: Meröppet bibliotek", null, null));
        (await host.VisaBehovAsync(id)).Läge.ShouldBe(Behovsläge.Kopplat);
        await host.HearAsync(new EvenemangPublicerat(Evenemang, "Meröppet i praktiken", "meroppet", new(2027, 1, 12)));
        await host.HearAsync(new BehovKopplat(id, "Meröppet i praktiken", Evenemang, new(2027, 1, 12)));
        await host.HearAsync(new BehovTillgodosett(id, Evenemang, "Meröppet i praktiken", new(2027, 1, 12), 3));

        var kort = await host.VisaBehovAsync(id);
        (kort.Läge, kort.Möts, kort.Deltagare).ShouldBe((Behovsläge.Tillgodosett, "Meröppet i praktiken", 3));
        kort.Publicerat.ShouldBe(new DateOnly(2026, 11, 24));
        kort.Resa.Select(s => s.Slag).ShouldBe([Stegslag.Noterat, Stegslag.Kursförslag, Stegslag.Evenemang, Stegslag.Tillgodosett]);
    }

    [Fact]
    public async Task A_cancelled_event_opens_the_need_again_with_the_reason()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await host.RegistreraAsync();
        await host.HearAsync(new BehovKopplat(id, "Meröppet i praktiken", Evenemang, new(2027, 1, 12)));

        await host.HearAsync(new BehovÅteröppnat(id, "Evenemanget är inställt."));

        var kort = await host.VisaBehovAsync(id);
        (kort.Läge, kort.Möts, kort.Resa[^1].Text).ShouldBe((Behovsläge.Öppet, null, "Evenemanget är inställt."));
    }

    [Fact]
    public async Task The_asker_gets_one_letter_however_often_the_event_is_delivered()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await host.RegistreraAsync();
        var tillgodosett = new BehovTillgodosett(id, Evenemang, "Meröppet i praktiken", new(2026, 11, 20), 2);
        var leverans = Guid.CreateVersion7();

        await host.HearAsync(tillgodosett, leverans);
        await host.HearAsync(tillgodosett, leverans);
        await host.HearAsync(tillgodosett);

        var brev = (await host.LettersAsync()).ShouldHaveSingleItem();
        (brev.To, brev.Subject).ShouldBe(("ada.berg@example.org", "Ert behov har mötts: Kvällar utan personal"));
        brev.Text.ShouldContain("Meröppet i praktiken, som hölls 20 november 2026. 2 personer från Tanum deltog.");
    }

    [Fact]
    public async Task No_letter_is_written_where_there_is_no_address()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await host.RegistreraAsync(BibliotekHost.Behov() with { FrågeställareNamn = "", FrågeställareEpost = "" });

        await host.HearAsync(new BehovTillgodosett(id, Evenemang, "Meröppet i praktiken", new(2026, 11, 20), 0));

        (await host.LettersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Events_of_needs_noted_elsewhere_are_none_of_our_business()
    {
        await using var host = await BibliotekHost.StartAsync();

        await host.HearAsync(new BehovKopplat(Guid.NewGuid(), "Kursförslag", null, null));

        (await host.AllaBehovAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_those_who_may_write_see_who_asked()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await host.RegistreraAsync();

        (await host.VisaBehovAsync(id)).Frågeställare!.Epost.ShouldBe("ada.berg@example.org");
        var chefens = await host.VisaBehovAsync(id, Role.Chef);

        chefens.Frågeställare.ShouldBeNull();
        chefens.Historik.SelectMany(h => h.Changes).ShouldNotContain(c => c.Efter == "ada.berg@example.org" || c.Efter == "Ada Berg");
    }

    [Fact]
    public async Task Others_than_the_consultants_only_read()
    {
        await using var host = await BibliotekHost.StartAsync();

        foreach (var roll in new[] { Role.Chef, Role.Utvecklare, Role.Samhällsutvecklare })
        {
            (await host.SendAsync(BibliotekHost.Behov(), roll)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
            (await host.SendAsync(Alla(), roll)).IsSuccess.ShouldBeTrue();
        }

        (await host.SendAsync(Alla(), Role.Driftansvarig)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task Needs_are_found_by_words_municipality_and_filters_with_counts()
    {
        await using var host = await BibliotekHost.StartAsync();
        await host.RegistreraAsync(BibliotekHost.Behov("1435"));
        await host.RegistreraAsync(BibliotekHost.Behov("1492", "mik") with { Rubrik = "ÅTKOMST för äldre" });
        var avfört = await host.RegistreraAsync(BibliotekHost.Behov("1480"));
        await host.SendAsync(new AvförBehov { Id = avfört, Orsak = "Löst" }, Role.Bibliotekskonsulent);

        (await SökAsync(Alla())).ShouldBe(["1492", "1435"]);
        (await SökAsync(Alla() with { Text = "åtkomst  FÖR" })).ShouldBe(["1492"]);
        (await SökAsync(Alla() with { Text = "åmål" })).ShouldBe(["1492"]);
        (await SökAsync(Alla() with { Teman = ["meroppet"] })).ShouldBe(["1435"]);
        (await SökAsync(Alla() with { Förbund = ["goteborgsregionen"], Lägen = [Behovsläge.Avfört] })).ShouldBe(["1480"]);
        (await SökAsync(Alla() with { Sortera = "kommun" })).ShouldBe(["1435", "1492"]);
        var träffar = (await host.SendAsync(Alla() with { Teman = ["mik"] }, Role.Chef)).Value;
        träffar.PerTema.ShouldBe(new Dictionary<string, int> { ["meroppet"] = 1, ["mik"] = 1 }, ignoreOrder: true);
        träffar.PerLäge[Behovsläge.Öppet].ShouldBe(1);

        async Task<List<string>> SökAsync(SökBehov sökning) =>
            [.. (await host.SendAsync(sökning, Role.Chef)).Value.Behov.Rader.Select(r => r.Kommunkod)];
    }

    [Fact]
    public async Task Similar_needs_are_those_of_the_subject_or_the_municipality_both_first()
    {
        await using var host = await BibliotekHost.StartAsync();
        var sammaKommun = await host.RegistreraAsync(BibliotekHost.Behov("1435", "mik"));
        var sammaTema = await host.RegistreraAsync(BibliotekHost.Behov("1440", "meroppet"));
        var båda = await host.RegistreraAsync(BibliotekHost.Behov("1435", "meroppet"));
        await host.RegistreraAsync(BibliotekHost.Behov("1440", "mik"));

        var lika = (await host.SendAsync(new LiknandeBehov("1435", "meroppet"), Role.Bibliotekskonsulent)).Value;

        lika.Främst.Select(b => b.Id).ShouldBe([båda, sammaTema, sammaKommun]);
        lika.Totalt.ShouldBe(3);
    }

    private static SökBehov Alla() => new(null, null, [], [], [], [], null, 1);

    private static ÄndraBehov Ändring(Guid id, int version, string tema) => new()
    {
        Id = id,
        Version = version,
        Kommunkod = "1435",
        Rubrik = "Kvällar utan personal",
        Tema = tema,
        Ursprung = Ursprung.Besök,
        SvarUtlovat = new DateOnly(2026, 12, 18),
    };
}
