using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using Kultur.Testing;

namespace Kultur.Fortbildning.Tests.Evenemangen;

/// <summary>What staff do, through the front door and on a real database.</summary>
[BådaDatabaserna]
public sealed class EvenemangsflödeTests
{
    [Fact]
    public async Task Numbers_run_within_the_year_also_when_many_draft_at_once()
    {
        await using var host = await Exempel.StartaAsync();

        var svar = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.SendAsync(Exempel.Formulär(), Role.Utvecklare)));

        svar.ShouldAllBe(s => s.IsSuccess);
        var rader = (await host.SendAsync(new SökEvenemang(null, Period.Alla, [], [], [], null, 1), Role.Chef)).Value.Sida.Rader;
        rader.Select(r => r.Nummer.ToString()).Order().ShouldBe(Enumerable.Range(1, 8).Select(n => $"F-2026-{n:000}"));
    }

    [Fact]
    public async Task Publishing_is_told_once()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();

        (await host.SendAsync(new PubliceraEvenemang { Id = id.Value }, Role.Utvecklare)).IsSuccess.ShouldBeFalse();

        (await host.AnnouncedAsync<EvenemangPublicerat>()).Single()
            .ShouldBe(new EvenemangPublicerat(id.Value, "Skriva lättläst", "lattlast", new(2026, 12, 10)));
    }

    [Fact]
    public async Task The_second_of_two_who_save_is_told_what_the_first_changed()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();
        var ettFönster = (await host.SendAsync(new HämtaEvenemangFörÄndring(id.Value), Role.Utvecklare)).Value;

        (await host.SendAsync<Result>(ettFönster with { Titel = "Skriva begripligt" }, Role.Utvecklare)).IsSuccess.ShouldBeTrue();
        var andra = await host.SendAsync<Result>(ettFönster with { Lokal = "Stadsbiblioteket" }, Role.Utvecklare);

        andra.Error!.Kind.ShouldBe(ErrorKind.Conflict);
        andra.Error.Changes.Single().ShouldSatisfyAllConditions(
            c => c.Field.ShouldBe("Titel"), c => c.After.ShouldBe("Skriva begripligt"), c => c.ChangedBy.ShouldBe("Utvecklare"));
    }

    [Fact]
    public async Task A_registration_that_comes_meanwhile_is_no_conflict()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();
        var fönster = (await host.SendAsync(new HämtaEvenemangFörÄndring(id.Value), Role.Utvecklare)).Value;
        await host.AnmälAsync(id, "anna");

        (await host.SendAsync<Result>(fönster with { Titel = "Skriva begripligt" }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.HämtaAsync(id)).Anmälda.Namn().ShouldBe(["anna"]);
    }

    [Fact]
    public async Task Staff_add_remove_and_undo_and_the_participant_is_told_each_time()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();
        var anmälan = (await host.SendAsync(
            new RegistreraDeltagare
            {
                EvenemangId = id.Value, Namn = "Anna", Epost = "anna@example.org", Roll = "Lärare", Kommunkod = Exempel.Åmål,
            },
            Role.Utvecklare)).Value;

        (await host.SendAsync(new TaBortDeltagare { EvenemangId = id.Value, AnmälanId = anmälan.Value }, Role.Utvecklare)).IsSuccess.ShouldBeTrue();
        (await host.HämtaAsync(id)).Anmälda.ShouldBeEmpty();
        (await host.SendAsync(new ÅterställDeltagare { EvenemangId = id.Value, AnmälanId = anmälan.Value }, Role.Utvecklare)).IsSuccess.ShouldBeTrue();

        (await host.HämtaAsync(id)).Anmälda.Namn().ShouldBe(["Anna"]);
        (await host.LettersAsync()).Select(b => b.Subject.Split(':')[0]).ShouldBe(["Du har plats", "Du är avbokad", "Du har plats"]);
    }

    [Fact]
    public async Task A_wrong_form_is_answered_by_field_and_saves_nothing()
    {
        await using var host = await Exempel.StartaAsync();

        var svar = await host.SendAsync(
            Exempel.Formulär() with { Titel = " ", Datum = new("i morgon"), Slut = new TimeOnly(8, 0), Platser = new("många"), Tema = "okänt" },
            Role.Utvecklare);

        svar.Error!.Fields.Select(f => f.Field).ShouldBe(["Titel", "Tema", "Datum", "Slut", "Platser"], ignoreOrder: true);
        (await host.SendAsync(new SökEvenemang(null, Period.Alla, [], [], [], null, 1), Role.Chef)).Value.Sida.Totalt.ShouldBe(0);
    }

    [Fact]
    public async Task The_list_searches_filters_and_counts()
    {
        await using var host = await Exempel.StartaAsync();
        await host.PubliceraAsync();
        await host.SendAsync(Exempel.Formulär() with { Titel = "Åskådning", Typ = Evenemangstyp.Frukostträff, Tema = null }, Role.Utvecklare);

        async Task<Evenemangslista> SökAsync(string? text = null, params Evenemangstyp[] typer) =>
            (await host.SendAsync(new SökEvenemang(text, Period.Kommande, typer, [], [], null, 1), Role.Chef)).Value;

        (await SökAsync("åSKÅD")).Sida.Rader.Single().Titel.ShouldBe("Åskådning");
        (await SökAsync("f-2026-001")).Sida.Rader.Single().Titel.ShouldBe("Skriva lättläst");
        var kurser = await SökAsync(null, Evenemangstyp.Kurs);
        kurser.Sida.Totalt.ShouldBe(1);
        kurser.Typer.Select(t => (t.Varde, t.Antal, t.Vald)).ShouldBe([("frukosttraff", 1, false), ("kurs", 1, true)]);
    }

    [Fact]
    public async Task Contact_data_are_for_those_who_hold_the_event()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();
        await host.AnmälAsync(id, "anna");
        var anmälan = (await host.HämtaAsync(id)).Anmälda.Single().Id.Value;

        foreach (var roll in new[] { Role.Chef, Role.Bibliotekskonsulent, Role.Samhällsutvecklare })
        {
            var rad = (await host.SendAsync(new VisaEvenemang(id.Value), roll)).Value.Anmälda.Single();
            (rad.Initialer, rad.Namn).ShouldBe(("A.", null));
            (await host.SendAsync(new VisaDeltagare(id.Value, anmälan), roll)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
            (await host.SendAsync(new PubliceraEvenemang { Id = id.Value }, roll)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        }

        (await host.SendAsync(new VisaDeltagare(id.Value, anmälan), Role.Utvecklare)).Value.Epost.ShouldBe("anna@example.org");
        (await host.SendAsync(new VisaEvenemang(id.Value), Role.Utvecklare)).Value.Anmälda.Single().Namn.ShouldBe("anna", StringCompareShould.IgnoreCase);
        (await host.SendAsVisitorAsync(new VisaEvenemang(id.Value))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task The_history_shows_what_was_written_but_nothing_of_participants()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();
        await host.AnmälAsync(id, "anna");

        var historik = (await host.SendAsync(new VisaEvenemang(id.Value), Role.Chef)).Value.Historik;

        historik.Select(h => h.UseCase).ShouldBe(["Publicera evenemang", "Skapa evenemang"]);
        historik.SelectMany(h => h.Changes).ShouldAllBe(c => c.Efter == null || !c.Efter.Contains("anna"));
    }
}
