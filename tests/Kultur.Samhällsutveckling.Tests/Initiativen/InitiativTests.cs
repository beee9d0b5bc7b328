using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Initiativen;
using Kultur.Testing;

namespace Kultur.Samhällsutveckling.Tests.Initiativen;

[BådaDatabaserna]
public class InitiativTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_initiative_goes_forward_a_phase_at_a_time_and_ends_with_a_result()
    {
        var initiativ = Nytt();
        initiativ.GåVidare(Nu);
        initiativ.GåVidare(Nu);
        initiativ.GåVidare(Nu);

        initiativ.Fas.ShouldBe(Fas.Uppföljning);
        initiativ.GåVidare(Nu).IsSuccess.ShouldBeFalse();
        initiativ.Avsluta("Det gick.", Nu).IsSuccess.ShouldBeTrue();
        (initiativ.Fas, initiativ.Resultat).ShouldBe((Fas.Avslutat, "Det gick."));
        initiativ.Fasbyten.Select(b => b.Till).ShouldBe([Fas.Idé, Fas.Förstudie, Fas.Genomförande, Fas.Uppföljning, Fas.Avslutat]);
    }

    [Fact]
    public void It_can_end_from_any_phase_and_be_taken_up_again_there()
    {
        var initiativ = Nytt();
        initiativ.GåVidare(Nu);
        initiativ.Avsluta("Ingen finansiering.", Nu);

        initiativ.GåTillbaka("Pengar kom.", Nu).IsSuccess.ShouldBeTrue();

        (initiativ.Fas, initiativ.Resultat).ShouldBe((Fas.Förstudie, null));
    }

    [Fact]
    public void It_cannot_go_back_from_an_idea() => Nytt().GåTillbaka("Nej.", Nu).IsSuccess.ShouldBeFalse();

    [Fact]
    public void A_move_is_undone_as_if_it_had_not_been_made_unless_there_was_another()
    {
        var initiativ = Nytt();
        initiativ.GåVidare(Nu);
        initiativ.GåVidare(Nu);

        initiativ.ÅngraFasbyte(2).IsSuccess.ShouldBeFalse();
        initiativ.ÅngraFasbyte(3).IsSuccess.ShouldBeTrue();
        (initiativ.Fas, initiativ.Fasbyten.Count).ShouldBe((Fas.Förstudie, 2));
        initiativ.ÅngraFasbyte(1).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void Undoing_the_move_away_from_the_end_brings_the_result_back()
    {
        var initiativ = Nytt();
        initiativ.Avsluta("Klart.", Nu);
        initiativ.GåTillbaka("Misstag.", Nu);

        initiativ.ÅngraFasbyte(initiativ.SenasteByte);

        (initiativ.Fas, initiativ.Resultat).ShouldBe((Fas.Avslutat, "Klart."));
    }

    [Fact]
    public void An_actor_is_linked_once_per_role()
    {
        var (initiativ, aktör) = (Nytt(), AktörId.Ny());
        initiativ.Koppla(aktör, "Projektägare").IsSuccess.ShouldBeTrue();

        initiativ.Koppla(aktör, "projektägare").IsSuccess.ShouldBeFalse();
        initiativ.Koppla(aktör, "Finansiär").IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task A_form_with_no_municipality_checked_is_read_as_the_whole_region()
    {
        await using var värd = await Samhälle.StartAsync();

        var id = (await värd.SendAsync(new StartaInitiativ { Titel = "Båtarv", Kommuner = null! })).Value.Value;

        (await värd.SendAsync(new VisaInitiativ(id))).Value.Fakta.Kommuner.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_who_move_the_same_initiative_do_not_move_it_twice()
    {
        await using var värd = await Samhälle.StartAsync();
        var id = (await värd.SendAsync(new StartaInitiativ { Titel = "Båtarv" })).Value.Value;
        var flytt = new FlyttaInitiativVidare { Id = id, SenasteByte = 1 };

        (await värd.SendAsync(flytt)).IsSuccess.ShouldBeTrue();
        (await värd.SendAsync(flytt)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await värd.SendAsync(new VisaInitiativ(id))).Value.Fas.ShouldBe(Fas.Förstudie);
    }

    [Fact]
    public async Task The_history_names_actors_and_tells_why_an_initiative_went_back()
    {
        await using var värd = await Samhälle.StartAsync();
        var aktör = await värd.RegistreraAsync("Teater Lyktan");
        var id = (await värd.SendAsync(new StartaInitiativ { Titel = "Båtarv" })).Value.Value;
        await värd.SendAsync(new KopplaAktör { Id = id, AktörId = aktör, Roll = "Projektägare" });
        await värd.SendAsync(new FlyttaInitiativVidare { Id = id, SenasteByte = 1 });
        await värd.SendAsync(new FlyttaInitiativTillbaka { Id = id, SenasteByte = 2, Skäl = "Tänka om." });

        var historik = (await värd.SendAsync(new VisaInitiativ(id))).Value.Historik;

        historik[0].Changes.Select(c => (c.Field, c.After)).ShouldBe([("Fas", "Idé"), ("Fasbyte.Text", "Tänka om.")], ignoreOrder: true);
        historik[2].Changes.Select(c => c.After).ShouldBe(["Teater Lyktan", "Projektägare"], ignoreOrder: true);
    }

    [Fact]
    public async Task Going_back_needs_a_reason_and_ending_needs_a_result()
    {
        await using var värd = await Samhälle.StartAsync();
        var id = (await värd.SendAsync(new StartaInitiativ { Titel = "Båtarv" })).Value.Value;

        (await värd.SendAsync(new FlyttaInitiativTillbaka { Id = id, SenasteByte = 1 })).Error!.Fields.Single().Field.ShouldBe("Skäl");
        (await värd.SendAsync(new AvslutaInitiativ { Id = id, SenasteByte = 1 })).Error!.Fields.Single().Field.ShouldBe("Resultat");
    }

    [Fact]
    public async Task The_list_filters_counts_and_sorts()
    {
        await using var värd = await Samhälle.StartAsync();
        await värd.SendAsync(new StartaInitiativ { Titel = "Båtarv", Kommuner = ["1435", "1486"], NästaSteg = "Ring", NästaStegDen = new DateOnly(2026, 12, 1) });
        var annat = (await värd.SendAsync(new StartaInitiativ { Titel = "Ödekyrkor", Kommuner = ["1486"], NästaSteg = "Mejla", NästaStegDen = new DateOnly(2026, 11, 1) })).Value.Value;
        await värd.SendAsync(new StartaInitiativ { Titel = "Hela regionen" });
        await värd.SendAsync(new FlyttaInitiativVidare { Id = annat, SenasteByte = 1 });

        var alla = (await värd.SendAsync(new SökInitiativ())).Value;
        var iKommun = (await värd.SendAsync(new SökInitiativ(Kommuner: ["1435"]))).Value;

        alla.Sida.Rader.Select(r => r.Titel).ShouldBe(["Ödekyrkor", "Båtarv", "Hela regionen"]);
        alla.PerFas.ShouldBe(new Dictionary<Fas, int> { [Fas.Idé] = 2, [Fas.Förstudie] = 1 }, ignoreOrder: true);
        alla.PerKommun.ShouldBe(new Dictionary<string, int> { ["1435"] = 1, ["1486"] = 2 }, ignoreOrder: true);
        iKommun.Sida.Rader.Single().Titel.ShouldBe("Båtarv");
        (await värd.SendAsync(new SökInitiativ("öde", Sortera: "-fas"))).Value.Sida.Rader.Single().Fas.ShouldBe(Fas.Förstudie);
        (await värd.SendAsync(new KommunensInitiativ("1486"))).Value.Count.ShouldBe(2);
        (await värd.SendAsync(new StegAttTa(14, 10))).Value.Select(s => s.Titel).ShouldBe(["Ödekyrkor", "Båtarv"]);
    }

    [Fact]
    public async Task Only_those_with_initiatives_in_their_work_may_see_them()
    {
        await using var värd = await Samhälle.StartAsync();

        (await värd.SendAsync(new SökInitiativ(), Role.Chef)).IsSuccess.ShouldBeTrue();
        (await värd.SendAsync(new SökInitiativ(), Role.Utvecklare)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await värd.SendAsync(new StartaInitiativ { Titel = "Nej" }, Role.Chef)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    private static Initiativ Nytt() => Initiativ.Starta(new Initiativfakta("Båtarv", null, null, null, null, null, []), Nu);
}
