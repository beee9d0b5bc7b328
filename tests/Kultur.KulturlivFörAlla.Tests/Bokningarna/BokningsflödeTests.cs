using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;
using Kultur.Modularity.Agenda;
using Kultur.Museer.Contracts;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.KulturlivFörAlla.Tests.Bokningarna;

[BådaDatabaserna]
public sealed class BokningsflödeTests
{
    private static readonly DateTimeOffset Tid = SvenskTid.Ögonblick(new(2027, 2, 16), new(9, 30));
    private static readonly DateTimeOffset Annan = SvenskTid.Ögonblick(new(2027, 2, 18), new(10, 0));

    [Fact]
    public async Task A_request_is_confirmed_by_mail_with_a_secret_link_that_alone_opens_it()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await host.BegärAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()));

        (await host.SendAsVisitorAsync(new FöljBokning(id, await host.NyckelAsync()))).Value.Bokning.Tillstånd.ShouldBe(Bokningstillstånd.Begärd);
        (await host.SendAsVisitorAsync(new FöljBokning(id, new string('0', 32)))).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_booking_and_one_letter()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var begäran = Bokningsexempel.Begäran(await host.PubliceratAsync());

        await host.SendAsVisitorAsync(begäran, "nyckel");
        await host.SendAsVisitorAsync(begäran, "nyckel");

        (await host.SendAsync(new SökBokningar(null, [], [], null, 1), Role.Chef)).Value.Bokningar.Totalt.ShouldBe(1);
        (await host.LettersAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task K11_A_class_of_another_age_is_warned_and_booked_all_the_same()
    {
        await using var host = await Bokningsexempel.MedStödAsync();

        var id = await host.BegärAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()) with { Årskurs = "ak5" });

        (await host.BokningAsync(id)).Åldersvarning.ShouldBe("Utbudet är gjort för 6–9 år. Årskurs 5 är 11 år.");
        (await host.LettersAsync()).ShouldHaveSingleItem().Text.ShouldContain("Utbudet är gjort för 6–9 år.");
    }

    [Fact]
    public async Task K01_What_is_not_published_for_the_school_year_cannot_be_booked_there()
    {
        await using var host = await Bokningsexempel.MedStödAsync();

        var svar = await host.SendAsVisitorAsync(
            Bokningsexempel.Begäran(await host.PubliceratAsync()) with { Datum = new DateOnly(2027, 9, 1) });

        svar.Error!.Message.ShouldBe("Utbudet kan inte bokas den dagen.");
    }

    [Fact]
    public async Task The_form_tells_all_its_errors_together()
    {
        await using var host = await Bokningsexempel.MedStödAsync();

        var svar = await host.SendAsVisitorAsync(new BegärBokning { UtbudId = await host.PubliceratAsync() });

        svar.Error.Fält().ShouldBe(
            ["Skola", "Kommunkod", "Årskurs", "AntalBarn", "AntalVuxna", "Datum", "Tid", "KontaktNamn", "KontaktEpost"]);
    }

    [Fact]
    public async Task A_coordinator_sees_and_approves_her_own_municipalitys_bookings_alone()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var utbud = await host.PubliceratAsync();
        var id = await host.BegärAsync(Bokningsexempel.Begäran(utbud, Exempel.Borås));
        var godkännande = await host.GodkännandeAsync(id);

        (await host.SendAsync(new VisaBokning(id), Role.Kultursamordnare)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await host.SendAsync(godkännande, Role.Kultursamordnare)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await host.SendAsync(new AvböjBokning { Id = id, Skäl = "Nej" }, Role.Kultursamordnare)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await host.SendAsync(new SökBokningar(null, [], [], null, 1), Role.Kultursamordnare)).Value.Bokningar.Totalt.ShouldBe(0);
        (await host.SendAsync(godkännande, Role.Chef)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await host.SendAsync(godkännande, Role.Kultursamordnare, kommunkod: Exempel.Borås)).Error.ShouldBeNull();
    }

    [Fact]
    public async Task An_own_offer_is_booked_when_the_municipality_has_approved()
    {
        await using var host = await Bokningsexempel.MedStödAsync();

        var id = await host.GodkändAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()));

        (await host.BokningAsync(id)).Tillstånd.ShouldBe(Bokningstillstånd.Bekräftad);
        (await host.KontoAsync()).Reserverat.ShouldBe(6_000);
        (await host.AnnouncedAsync<BesökBegärt>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_museum_is_asked_when_the_municipality_has_approved_and_confirms()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await MuseibokningAsync(host);

        (await host.AnnouncedAsync<BesökBegärt>()).ShouldHaveSingleItem().ShouldBe(new BesökBegärt(
            id, Exempel.Program, Tid, 24, 2, "Fjordskolan", Exempel.Tanum, "Årskurs 2", new("Ada Berg", Bokningsexempel.Kontakt, null), null));
        (await host.BokningAsync(id)).Tillstånd.ShouldBe(Bokningstillstånd.VäntarPåMuseet);
        await host.HearAsync(new BesökBekräftat(id, Tid, Tid.AddMinutes(90), "Vitlycke museum", "Ateljén"));

        var bokning = await host.BokningAsync(id);
        (bokning.Tillstånd, bokning.Lokal).ShouldBe((Bokningstillstånd.Bekräftad, "Ateljén"));
        (await host.LettersAsync())[^1].Text.ShouldContain("Vitlycke museum tar emot er. Lokal: Ateljén.");
    }

    [Fact]
    public async Task What_waits_for_an_answer_stands_first_and_what_is_answered_after()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var utbud = await host.PubliceratAsync();
        var begärd = await host.BegärAsync(Bokningsexempel.Begäran(utbud));
        var godkänd = await host.GodkändAsync(Bokningsexempel.Begäran(utbud));

        (await host.SendAsync(new SökBokningar(null, [], [], null, 1), Role.Chef)).Value.Bokningar.Rader.Select(b => b.Id).ShouldBe([begärd, godkänd]);
    }

    [Fact]
    public async Task A_visit_that_the_museum_moves_keeps_its_money_and_the_school_gets_the_new_time_once()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await MuseibokningAsync(host);
        await host.HearAsync(new BesökBekräftat(id, Tid, Tid.AddMinutes(90), "Vitlycke museum", "Ateljén"));
        var brev = (await host.LettersAsync()).Count;
        var flyttat = new BesökBekräftat(id, Annan, Annan.AddMinutes(90), "Vitlycke museum", "Ateljén", "Pedagogen är på kurs.");

        await host.HearAsync(flyttat);
        await host.HearAsync(flyttat);

        var bokning = await host.BokningAsync(id);
        (bokning.Tillstånd, bokning.Start, bokning.Steg[^1].Slag).ShouldBe((Bokningstillstånd.Bekräftad, Annan, Stegslag.Flyttades));
        (await host.KontoAsync()).Kvar.ShouldBe(19_700);
        (await host.LettersAsync()).Skip(brev).ShouldHaveSingleItem().Text.ShouldContain("Vitlycke museum har flyttat ert besök. Pedagogen är på kurs.");
    }

    [Fact]
    public async Task K06_When_the_museum_refuses_the_money_goes_back_and_another_time_is_booked_in_one_press()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await MuseibokningAsync(host);
        (await host.KontoAsync()).Kvar.ShouldBe(19_700);
        var refusal = new BesökAvvisat(id, "Pedagogen är upptagen.", [Annan]);

        await host.HearAsync(refusal, Guid.NewGuid());
        await host.HearAsync(refusal, Guid.NewGuid());

        (await host.KontoAsync()).Kvar.ShouldBe(20_000);
        var nyckel = await host.NyckelAsync();
        var kort = (await host.SendAsVisitorAsync(new FöljBokning(id, nyckel))).Value.Bokning;
        (kort.Tillstånd, kort.Alternativ.ShouldHaveSingleItem()).ShouldBe((Bokningstillstånd.AvvisadAvMuseet, Annan));
        (await host.SendAsVisitorAsync(new BokaAlternativ { Id = id, Nyckel = nyckel, Tid = Annan })).Error.ShouldBeNull();
        (await host.SendAsVisitorAsync(new BokaAlternativ { Id = id, Nyckel = nyckel, Tid = Annan })).Error.ShouldNotBeNull();

        var begärda = await host.AnnouncedAsync<BesökBegärt>();
        begärda.Select(b => b.Start).ShouldBe([Tid, Annan]);
        begärda[1].BokningId.ShouldNotBe(id);
        var ny = begärda[1].BokningId;
        (await host.SendAsync(new VisaBokning(id), Role.Kultursamordnare)).Value.ErsattAv.ShouldNotBeNull().Id.ShouldBe(ny);
        var nya = (await host.SendAsync(new VisaBokning(ny), Role.Kultursamordnare)).Value;
        (nya.Ersätter, nya.ErsattAv).ShouldBe((new(id, (await host.BokningAsync(id)).Nummer), null));
        (await host.KontoAsync()).Kvar.ShouldBe(19_700);
    }

    [Fact]
    public async Task K06_In_time_the_school_withdraws_without_cost_and_the_museum_is_told()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await MuseibokningAsync(host);

        (await host.SendAsVisitorAsync(new AvbokaSjälv { Id = id, Nyckel = await host.NyckelAsync() })).Error.ShouldBeNull();

        (await host.AnnouncedAsync<BesökÅterkallat>()).ShouldHaveSingleItem().BokningId.ShouldBe(id);
        (await host.KontoAsync()).Kvar.ShouldBe(20_000);
        await host.HearAsync(new BesökBekräftat(id, Tid, Tid, "Vitlycke museum", "Ateljén"));
        (await host.BokningAsync(id)).Tillstånd.ShouldBe(Bokningstillstånd.Avbokad);
    }

    [Theory]
    [InlineData("2027-02-02", 20_000, 0)]
    [InlineData("2027-02-03", 14_000, 6_000)]
    public async Task K06_After_the_cut_off_the_fee_stands_and_the_support_pays_its_part(string dag, int kvar, int avräknat)
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await host.GodkändAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()) with { Buss = 3_000m });
        host.Clock.SetUtcNow(SvenskTid.Ögonblick(DateOnly.Parse(dag, null), new(12, 0)));

        (await host.SendAsVisitorAsync(new AvbokaSjälv { Id = id, Nyckel = await host.NyckelAsync() })).Error.ShouldBeNull();

        var konto = await host.KontoAsync();
        (konto.Kvar, konto.Avräknat, konto.Reserverat).ShouldBe((kvar, avräknat, 0));
        (await host.KontoAsync(Stödkonto.Regionen, Pott.Omkostnad)).Kvar.ShouldBe(50_000);
    }

    [Fact]
    public async Task K06_When_the_performer_withdraws_everything_goes_back_and_others_are_offered_the_same_week()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var passar = await host.PubliceratAsync(Exempel.Utbudsformulär() with { Titel = "Annan cirkus" });
        await host.PubliceratAsync(Exempel.Utbudsformulär() with { Titel = "För stora", FrånÅlder = 13, TillÅlder = 15 });
        var id = await host.GodkändAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()));
        host.Clock.SetUtcNow(SvenskTid.Ögonblick(new(2027, 2, 15), new(12, 0)));

        (await host.SendAsync(new AvbokaBokning { Id = id, Vem = Avbokare.Utövaren, Skäl = "Sjukdom." }, Role.Utvecklare)).Error.ShouldBeNull();

        (await host.KontoAsync()).Kvar.ShouldBe(20_000);
        (await host.SendAsVisitorAsync(new FöljBokning(id, await host.NyckelAsync()))).Value.Förslag.Select(f => f.Id).ShouldBe([passar]);
    }

    [Fact]
    public async Task A_booking_that_the_municipality_does_not_answer_lapses_the_day_after_its_last_day()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await host.BegärAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()));
        var sista = (await host.BokningAsync(id)).SvarSenast!.Value;
        sista.ShouldBe(new(2026, 12, 8));

        host.Clock.SetUtcNow(SvenskTid.Ögonblick(sista, new(23, 59)));
        await host.SendAsync(new FörfallBokningar());
        (await host.BokningAsync(id)).Tillstånd.ShouldBe(Bokningstillstånd.Begärd);
        host.Clock.SetUtcNow(SvenskTid.Ögonblick(sista.AddDays(1), new(0, 10)));
        await host.SendAsync(new FörfallBokningar());

        (await host.BokningAsync(id)).Tillstånd.ShouldBe(Bokningstillstånd.Förfallen);
        (await host.LettersAsync())[^1].Subject.ShouldBe("Bokningen förföll: Cirkus på skolgården");
    }

    [Fact]
    public async Task A_booking_that_the_museum_does_not_answer_lapses_returns_its_money_and_releases_the_museum()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await MuseibokningAsync(host);

        host.Clock.Advance(TimeSpan.FromDays(14));
        await host.SendAsync(new FörfallBokningar());
        await host.SendAsync(new FörfallBokningar());

        (await host.BokningAsync(id)).Tillstånd.ShouldBe(Bokningstillstånd.Förfallen);
        (await host.KontoAsync()).Kvar.ShouldBe(20_000);
        (await host.AnnouncedAsync<BesökÅterkallat>()).ShouldHaveSingleItem().Skäl.ShouldBe("Museet svarade inte i tid.");
    }

    [Fact]
    public async Task A_withdrawn_programme_is_told_to_open_bookings_once_and_the_confirmed_ones_stand()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await MuseibokningAsync(host);
        await host.HearAsync(new BesökBekräftat(id, Tid, Tid.AddMinutes(90), "Vitlycke museum", "Ateljén"));
        var före = (await host.LettersAsync()).Count;

        await host.HearAsync(new SkolprogramIndraget(Exempel.Program, "Hällen ska konserveras."));
        await host.HearAsync(new SkolprogramIndraget(Exempel.Program, "Hällen ska konserveras."));

        var bokning = await host.BokningAsync(id);
        (bokning.Tillstånd, bokning.UtbudIndraget).ShouldBe((Bokningstillstånd.Bekräftad, "Hällen ska konserveras."));
        (await host.LettersAsync()).Count.ShouldBe(före + 1);
    }

    [Fact]
    public async Task A_visit_that_the_museum_has_counted_is_told_to_the_municipalitys_time_line()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await MuseibokningAsync(host);
        await host.HearAsync(new BesökBekräftat(id, Tid, Tid.AddMinutes(90), "Vitlycke museum", "Ateljén"));

        await host.HearAsync(new BesökGenomfört(id, new(2027, 2, 16), 22, 2));

        var bokning = await host.BokningAsync(id);
        (bokning.Tillstånd, bokning.AntalSomKom).ShouldBe((Bokningstillstånd.Genomförd, 22));
        (await BerättatAsync(host)).ShouldBe([(id, $"22 barn från Fjordskolan besökte {bokning.Museum}: {bokning.Titel}")]);
    }

    [Fact]
    public async Task What_came_to_the_school_is_told_to_the_municipalitys_time_line()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await host.GodkändAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()));
        host.Clock.SetUtcNow(Tid.AddDays(1));

        (await host.SendAsync(new RedovisaBokning { Id = id, Barn = [0, 22, 0, 0, 0], Vuxna = 2 }, Role.Kultursamordnare)).Error.ShouldBeNull();

        var händelse = (await host.AnnouncedAsync<KommunhändelseInträffad>()).ShouldHaveSingleItem();
        (händelse.HändelseId, händelse.Kommunkod).ShouldBe((id, Exempel.Tanum));
        händelse.Rubrik.ShouldStartWith("22 barn från Fjordskolan mötte ");
    }

    [Theory]
    [InlineData(22)]
    [InlineData(22, 23)]
    [InlineData(22, 0)]
    [InlineData(0, 21)]
    public async Task What_the_museum_has_counted_is_noted_and_told_again_only_when_the_coordinator_corrects_it(int barn, int? rättat = null)
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await MuseibokningAsync(host);
        await host.HearAsync(new BesökGenomfört(id, new(2027, 2, 16), barn, 2));
        var klass = (await host.BokningAsync(id)).Årskurs;
        host.Clock.SetUtcNow(Tid.AddDays(1));

        var redovisning = new RedovisaBokning { Id = id, Vuxna = 2 };
        redovisning.Barn[Åldersgrupp.Alla.Index().Single(g => g.Item == Åldersgrupp.För(klass.FrånÅlder)).Index] = rättat ?? barn;
        (await host.SendAsync(redovisning, Role.Kultursamordnare)).IsSuccess.ShouldBeTrue();

        var bokning = await host.BokningAsync(id);
        (bokning.Tillstånd, bokning.AntalSomKom).ShouldBe((Bokningstillstånd.Avräknad, rättat ?? barn));
        bokning.Steg.Select(s => s.Slag).ShouldContain(Stegslag.Genomfördes);
        bokning.Steg.Any(s => s.Slag == Stegslag.Rättades).ShouldBe(rättat is not null);
        var kom = $"barn från Fjordskolan besökte {bokning.Museum}: {bokning.Titel}";
        string[] berättat = [.. barn > 0 ? [$"{barn} {kom}"] : (string[])[], .. rättat is { } antal ? [$"{(antal == 0 ? "Inga" : antal)} {kom}"] : (string[])[]];
        (await BerättatAsync(host)).ShouldBe(berättat.Select(b => (id, b)));
    }

    [Fact]
    public async Task What_is_to_be_reported_is_one_line_for_whoever_sees_all_municipalities_and_a_line_each_for_a_coordinator()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var utbud = await host.PubliceratAsync();
        var första = await host.GodkändAsync(Bokningsexempel.Begäran(utbud));
        await host.GodkändAsync(Bokningsexempel.Begäran(utbud) with { Datum = new DateOnly(2027, 2, 18) });
        await host.GodkändAsync(Bokningsexempel.Begäran(utbud) with { Datum = new DateOnly(2027, 3, 16) });
        host.Clock.SetUtcNow(Tid.AddDays(1));
        (await AttGöraAsync(host, Role.Chef)).ShouldHaveSingleItem().ShouldStartWith("Redovisa: ");
        host.Clock.SetUtcNow(Tid.AddDays(3));

        (await AttGöraAsync(host, Role.Chef)).ShouldBe(["2 bokningar ska redovisas"]);
        (await AttGöraAsync(host, Role.Kultursamordnare, Exempel.Tanum)).Count.ShouldBe(2);
        var träffar = (await host.SendAsync(new SökBokningar(null, [], [], "tid", 1) { SkaRedovisas = true }, Role.Chef)).Value;
        (träffar.Bokningar.Totalt, träffar.SkaRedovisas, träffar.Bokningar.Rader[0].Id).ShouldBe((2, 2, första));
        (await host.SendAsync(new SökBokningar(null, [], [], null, 1), Role.Chef)).Value.Bokningar.Totalt.ShouldBe(3);
    }

    private static async Task<IReadOnlyList<string>> AttGöraAsync(ModuleHost host, Role roll, string? kommun = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn("test-" + roll.Slug, roll.Title, roll, host.Catalog, kommun);
        var rader = await scope.ServiceProvider.GetRequiredService<IAgendaProvider>().AttGöraAsync(null, CancellationToken.None);
        return [.. rader.Select(r => r.Text)];
    }

    /// <summary>What the municipality's time line has been told, in order.</summary>
    private static async Task<List<(Guid Om, string Rubrik)>> BerättatAsync(ModuleHost host) =>
        [.. (await host.AnnouncedAsync<KommunhändelseInträffad>()).Select(h => (h.HändelseId, h.Rubrik))];

    /// <summary>Approved, and the museum asked.</summary>
    private static async Task<Guid> MuseibokningAsync(ModuleHost host)
    {
        await host.HearAsync(Exempel.Skolprogram());
        return await host.GodkändAsync(Bokningsexempel.Begäran(Exempel.Program));
    }
}
