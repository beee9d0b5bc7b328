using System.Globalization;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Besöken;
using Kultur.Museer.Besöksräkning;
using Kultur.Museer.Contracts;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Museerna;
using Kultur.Museer.Skolprogrammen;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Tests.Hus;

/// <summary>From a school's request to a visit that has been held, as other modules and staff see it.</summary>
[BådaDatabaserna]
public sealed class BesöksflödeTests
{
    [Fact]
    public async Task A_visit_gets_the_smallest_room_that_holds_it_and_the_educator_with_least_to_do()
    {
        await using var host = await Husexempel.StartaAsync();
        Guid[] lokaler = [await host.LokalAsync("Hörsalen", 90), await host.LokalAsync("Skapanderummet", 32), await host.LokalAsync("Vrån", 12)];
        Guid[] pedagoger = [await host.PedagogAsync("A.A."), await host.PedagogAsync("B.B.")];
        var program = await host.PubliceratAsync(Husexempel.Program(lokaler, pedagoger));

        await host.HearAsync(Husexempel.Begärt(program, Husexempel.Onsdag, new(9, 0)));
        var andra = Husexempel.Begärt(program, Husexempel.Onsdag, new(13, 0));
        await host.HearAsync(andra);

        var bekräftat = (await host.AnnouncedAsync<BesökBekräftat>())[^1];
        bekräftat.ShouldBe(new(
            andra.BokningId, andra.Start, andra.Start.AddMinutes(60), "Vänersborgs museum", "Skapanderummet"));
        (await host.BesökAsync(andra.BokningId)).Pedagoger.ShouldBe([pedagoger[1]]);
    }

    [Fact]
    public async Task The_same_event_twice_takes_effect_once()
    {
        await using var host = await Husexempel.StartaAsync();
        var begärt = Husexempel.Begärt(await host.EnsamtProgramAsync());
        var händelse = Guid.CreateVersion7();

        await host.HearAsync(begärt, händelse);
        await host.HearAsync(begärt, händelse);

        (await host.AnnouncedAsync<BesökBekräftat>()).Count.ShouldBe(1);
        (await host.DagarAsync()).Single().Poster.Count.ShouldBe(1);
    }

    public static TheoryData<string, int, string, string> Hinder => new()
    {
        { "2026-12-02", 31, "10:00", "Gruppen är för stor: Staden som brann tar emot högst 30 barn." },
        { "2026-11-30", 24, "10:00", "Vänersborgs museum har stängt på måndagar." },
        { "2026-12-25", 24, "10:00", "Vänersborgs museum har stängt på juldagen." },
        { "2026-12-24", 24, "10:00", "Vänersborgs museum har stängt på julafton." },
        { "2026-12-02", 24, "15:30", "Vänersborgs museum tar emot 09.00–16.00 på onsdagar." },
        { "2026-12-05", 24, "10:00", "Ingen museipedagog är ledig 10.00–11.00." },
        { "2027-07-06", 24, "10:00", "Staden som brann ges 2026-08-17–2027-06-11." },
        { "2026-11-24", 24, "08:30", "Tiden har redan varit." },
        { "2026-12-02", 30, "10:00", "Skapanderummet har 31 platser. Gruppen är 32." },
    };

    [Theory]
    [MemberData(nameof(Hinder))]
    public async Task What_cannot_be_received_is_refused_with_the_reason(string dag, int barn, string tid, string skäl)
    {
        await using var host = await Husexempel.StartaAsync();
        var program = await host.PubliceratAsync(Husexempel.Program([await host.LokalAsync("Skapanderummet", 31)], [await host.PedagogAsync("K.N.")]));
        var begärt = Husexempel.Begärt(program, DateOnly.Parse(dag, CultureInfo.InvariantCulture), TimeOnly.Parse(tid, CultureInfo.InvariantCulture), barn);

        await host.HearAsync(begärt);

        var avvisat = (await host.AnnouncedAsync<BesökAvvisat>()).ShouldHaveSingleItem();
        (avvisat.BokningId, avvisat.Skäl).ShouldBe((begärt.BokningId, skäl));
        (await host.AnnouncedAsync<BesökBekräftat>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_taken_time_is_refused_with_five_others_near_it_and_each_of_them_is_free()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = await host.EnsamtProgramAsync();
        await host.HearAsync(Husexempel.Begärt(program));
        await host.HearAsync(Husexempel.Begärt(program));

        var avvisat = (await host.AnnouncedAsync<BesökAvvisat>()).ShouldHaveSingleItem();
        avvisat.Skäl.ShouldBe("Skapanderummet är upptaget 10.00–11.00: skolbesök.");
        avvisat.Alternativ.Select(a => $"{SvenskTid.Lokal(a):yyyy-MM-dd HH.mm}").ShouldBe(
            ["2026-11-27 10.00", "2026-12-01 10.00", "2026-12-02 09.00", "2026-12-03 10.00", "2026-12-04 10.00"]);
        foreach (var alternativ in avvisat.Alternativ)
            await host.HearAsync(Husexempel.Begärt(program) with { Start = alternativ });
        (await host.AnnouncedAsync<BesökBekräftat>()).Count.ShouldBe(6);
    }

    [Theory]
    [InlineData("2026-11-26", true)]
    [InlineData("2026-11-28", false)]
    public async Task A_school_that_wants_a_working_day_is_offered_working_days(string dag, bool arbetsdagar)
    {
        await using var host = await Husexempel.StartaAsync();
        var pedagog = Husexempel.Pedagog("K.N.") with { Arbetstider = [.. Enumerable.Repeat("09.00–17.00", 7)] };
        var program = await host.PubliceratAsync(Husexempel.Program(
            [await host.LokalAsync("Skapanderummet", 32)], [(await host.SendAsync(pedagog, Role.Museipedagog)).Value.Value]));
        var begärt = Husexempel.Begärt(program, DateOnly.Parse(dag, CultureInfo.InvariantCulture), new(12, 0));
        await host.HearAsync(begärt);
        await host.HearAsync(begärt with { BokningId = Guid.CreateVersion7() });

        (await host.AnnouncedAsync<BesökAvvisat>()).ShouldHaveSingleItem().Alternativ
            .All(tid => Arbetsdagar.Är(DateOnly.FromDateTime(SvenskTid.Lokal(tid)))).ShouldBe(arbetsdagar);
    }

    [Fact]
    public async Task A_visit_that_the_school_withdraws_leaves_room_and_educator_free()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = await host.EnsamtProgramAsync();
        var första = Husexempel.Begärt(program);
        await host.HearAsync(första);

        await host.HearAsync(new BesökÅterkallat(första.BokningId, "Förkylning"));
        await host.HearAsync(Husexempel.Begärt(program));

        (await host.AnnouncedAsync<BesökBekräftat>()).Count.ShouldBe(2);
        (await host.BesökAsync(första.BokningId)).Tillstånd.ShouldBe(Besökstillstånd.Återkallat);
        (await host.DagarAsync()).Single().Poster.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Asked_for_again_a_visit_takes_its_own_place()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = await host.EnsamtProgramAsync();
        var begärt = Husexempel.Begärt(program);
        await host.HearAsync(begärt);

        await host.HearAsync(Husexempel.Begärt(program, Husexempel.Onsdag, new(10, 30), bokning: begärt.BokningId));
        await host.HearAsync(Husexempel.Begärt(program, Husexempel.Onsdag.AddDays(1), new(10, 0), bokning: begärt.BokningId));

        var dagar = (await host.DagarAsync()).Where(d => d.Poster.Count > 0).ShouldHaveSingleItem();
        (dagar.Datum, dagar.Poster.Count).ShouldBe((Husexempel.Onsdag.AddDays(1), 1));
    }

    [Fact]
    public async Task A_programme_that_is_unknown_or_withdrawn_takes_no_visits()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = await host.EnsamtProgramAsync();
        await host.SendAsync(new DraInSkolprogram { Id = program, Skäl = "Salen byggs om." }, Role.Museipedagog);

        await host.HearAsync(Husexempel.Begärt(program));
        await host.HearAsync(Husexempel.Begärt(Guid.CreateVersion7()));

        var avvisade = await host.AnnouncedAsync<BesökAvvisat>();
        avvisade.Select(a => a.Skäl).ShouldBe(["Staden som brann ges inte längre.", "Programmet finns inte hos museerna."]);
        avvisade.ShouldAllBe(a => a.Alternativ.Count == 0);
    }

    [Fact]
    public async Task Visits_to_a_withdrawn_programme_stand_until_staff_decide()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = await host.EnsamtProgramAsync();
        var begärt = Husexempel.Begärt(program);
        await host.HearAsync(begärt);

        await host.SendAsync(new DraInSkolprogram { Id = program, Skäl = "Salen byggs om." }, Role.Museipedagog);

        (await host.AnnouncedAsync<SkolprogramIndraget>()).ShouldBe([new(program, "Salen byggs om.")]);
        (await host.AnnouncedAsync<BesökAvvisat>()).ShouldBeEmpty();
        (await host.SendAsync(new VisaSkolprogram(program), Role.Museipedagog)).Value.Öppna.Single().Id.Value.ShouldBe(begärt.BokningId);
        (await host.SendAsync(new AvbokaBesök { Id = begärt.BokningId, Skäl = "Salen byggs om." }, Role.Museipedagog)).Error.ShouldBeNull();
        (await host.AnnouncedAsync<BesökAvvisat>()).Single().Alternativ.ShouldBeEmpty();
    }

    [Fact]
    public async Task Staff_call_a_visit_off_and_the_school_hears_why_and_when_it_could_come()
    {
        await using var host = await Husexempel.StartaAsync();
        var begärt = Husexempel.Begärt(await host.EnsamtProgramAsync());
        await host.HearAsync(begärt);

        (await host.SendAsync(new AvbokaBesök { Id = begärt.BokningId, Skäl = "Vattenläcka." }, Role.Museipedagog)).Error.ShouldBeNull();

        var avvisat = (await host.AnnouncedAsync<BesökAvvisat>()).Single();
        (avvisat.Skäl, avvisat.Alternativ.Count).ShouldBe(("Vattenläcka.", 5));
        (await host.DagarAsync()).Single().Poster.ShouldBeEmpty();
        (await host.SendAsync(new AvbokaBesök { Id = begärt.BokningId, Skäl = "Igen." }, Role.Museipedagog)).Error.ShouldNotBeNull();
    }

    [Fact]
    public async Task Staff_move_a_visit_to_a_free_room_but_not_to_a_taken_one()
    {
        await using var host = await Husexempel.StartaAsync();
        Guid[] lokaler = [await host.LokalAsync("Skapanderummet", 32), await host.LokalAsync("Hörsalen", 90), await host.LokalAsync("Fågelsalen", 40)];
        Guid[] pedagoger = [await host.PedagogAsync("A.A."), await host.PedagogAsync("B.B.")];
        var program = await host.PubliceratAsync(Husexempel.Program(lokaler, pedagoger));
        var (första, andra) = (Husexempel.Begärt(program), Husexempel.Begärt(program));
        await host.HearAsync(första);
        await host.HearAsync(andra);
        var version = (await host.BesökAsync(första.BokningId)).Version;
        var flytt = new BytLokal { Id = första.BokningId, Version = version, LokalId = lokaler[2].ToString(), Pedagoger = [pedagoger[0].ToString()] };

        (await host.SendAsync(flytt, Role.Museipedagog)).Error!.Message.ShouldBe("Fågelsalen är upptagen 10.00–11.00: skolbesök.");
        (await host.SendAsync(flytt with { LokalId = lokaler[1].ToString(), Pedagoger = [pedagoger[1].ToString()] }, Role.Museipedagog))
            .Error!.Message.ShouldBe("B.B. är upptagen 10.00–11.00: skolbesök.");
        (await host.SendAsync(flytt with { LokalId = lokaler[1].ToString() }, Role.Museipedagog)).Error.ShouldBeNull();

        (await host.AnnouncedAsync<BesökBekräftat>())[^1].Lokal.ShouldBe("Hörsalen");
        (await host.DagarAsync()).Single().Poster.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Staff_give_a_visit_another_time_and_the_school_hears_when_and_why()
    {
        await using var host = await Husexempel.StartaAsync();
        var begärt = Husexempel.Begärt(await host.EnsamtProgramAsync());
        await host.HearAsync(begärt);
        var flytt = new FlyttaBesök
        {
            Id = begärt.BokningId, Version = (await host.BesökAsync(begärt.BokningId)).Version,
            Datum = Husexempel.Onsdag.AddDays(1), Tid = new TimeOnly(9, 30), Skäl = "Pedagogen är på kurs.",
        };

        (await host.SendAsync(flytt with { Datum = Husexempel.Onsdag.AddDays(-2) }, Role.Museipedagog)).Error!.Fields.ShouldHaveSingleItem()
            .Message.ShouldStartWith("Vänersborgs museum har stängt på måndagar. Ledigt: ");
        (await host.SendAsync(flytt with { Datum = Husexempel.Onsdag.AddYears(1) }, Role.Museipedagog)).Error!.Fields.ShouldHaveSingleItem()
            .Message.ShouldStartWith("Skolans arrangörsstöd hör till 2026.");
        (await host.SendAsync(flytt, Role.Museipedagog)).Error.ShouldBeNull();
        (await host.SendAsync(flytt, Role.Museipedagog)).Error!.Kind.ShouldBe(ErrorKind.Conflict);

        var start = SvenskTid.Ögonblick(Husexempel.Onsdag.AddDays(1), new(9, 30));
        (await host.AnnouncedAsync<BesökBekräftat>())[^1]
            .ShouldBe(new(begärt.BokningId, start, start.AddMinutes(60), "Vänersborgs museum", "Skapanderummet", "Pedagogen är på kurs."));
        (await host.DagarAsync()).Where(d => d.Poster.Count > 0).ShouldHaveSingleItem().Datum.ShouldBe(Husexempel.Onsdag.AddDays(1));
        (await host.LettersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Staff_book_for_a_school_that_calls_and_the_museum_writes_to_it()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = await host.EnsamtProgramAsync();
        await host.HearAsync(Husexempel.Begärt(program));
        var boka = Bokning(program);

        (await host.SendAsync(boka, Role.Museipedagog)).Error!.Fields.ShouldHaveSingleItem().Message
            .ShouldStartWith("Skapanderummet är upptaget 10.00–11.00: skolbesök. Ledigt: fre 27 nov 10.30, ");
        (await host.SendAsync(boka with { AntalBarn = 31 }, Role.Museipedagog)).Error!.Fields.ShouldHaveSingleItem().Field.ShouldBe("AntalBarn");
        var id = (await host.SendAsync(boka with { Tid = new TimeOnly(13, 0) }, Role.Museipedagog)).Value.Value;
        var version = (await host.BesökAsync(id)).Version;
        await host.SendAsync(new FlyttaBesök { Id = id, Version = version, Datum = Husexempel.Onsdag.AddDays(50), Tid = new TimeOnly(13, 0), Skäl = "Salen målas." }, Role.Museipedagog);
        await host.SendAsync(new AvbokaBesök { Id = id, Skäl = "Vattenskada." }, Role.Museipedagog);

        (await host.LettersAsync()).Select(b => (b.To, b.Subject)).ShouldBe(
        [
            ("anna@example.org", "Välkomna: Staden som brann"), ("anna@example.org", "Ny tid för besöket: Staden som brann"), ("anna@example.org", "Återbud: Staden som brann"),
        ]);
        (await host.AnnouncedAsync<BesökBekräftat>()).Count.ShouldBe(1);
        (await host.AnnouncedAsync<BesökAvvisat>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_really_came_is_told_and_counted_once()
    {
        await using var host = await Husexempel.StartaAsync();
        var begärt = Husexempel.Begärt(await host.EnsamtProgramAsync());
        await host.HearAsync(begärt);
        var rapport = new RapporteraBesök { Id = begärt.BokningId, Barn = 22, Vuxna = 3 };

        (await host.SendAsync(rapport, Role.Museipedagog)).Error!.Message.ShouldBe("Besöket har inte ägt rum än.");
        host.Clock.Advance(TimeSpan.FromDays(9));
        (await host.SendAsync(rapport, Role.Museipedagog)).Error.ShouldBeNull();
        (await host.SendAsync(rapport, Role.Museipedagog)).Error!.Message.ShouldBe("Besöket är redan rapporterat.");
        await host.HearAsync(Husexempel.Begärt(begärt.ProgramId, bokning: begärt.BokningId));
        await host.HearAsync(new BesökÅterkallat(begärt.BokningId, "För sent"));

        (await host.AnnouncedAsync<BesökGenomfört>()).ShouldBe([new(begärt.BokningId, Husexempel.Onsdag, 22, 3)]);
        (await host.AnnouncedAsync<KommunhändelseInträffad>()).ShouldBeEmpty();
        var siffror = (await host.SendAsync(new VisaBesökssiffror(Museum.Vänersborg.Kod, 2026), Role.Chef)).Value;
        siffror.Månader.Single().Mått.ShouldBe(new Besöksmått(25, 25, 22, 22));
    }

    [Theory]
    [InlineData(20, "20 barn från Ekbackens skola besökte Vänersborgs museum: Staden som brann")]
    [InlineData(0, null)]
    public async Task What_the_museum_itself_booked_it_tells_the_municipality_when_somebody_came(int barn, string? rubrik)
    {
        await using var host = await Husexempel.StartaAsync();
        var id = (await host.SendAsync(Bokning(await host.EnsamtProgramAsync()), Role.Museipedagog)).Value.Value;
        host.Clock.Advance(TimeSpan.FromDays(60));

        (await host.SendAsync(new RapporteraBesök { Id = id, Barn = barn, Vuxna = 2 }, Role.Museipedagog)).Error.ShouldBeNull();

        (await host.AnnouncedAsync<KommunhändelseInträffad>()).SingleOrDefault()?.Rubrik.ShouldBe(rubrik);
        (await host.AnnouncedAsync<BesökGenomfört>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_class_that_stayed_away_is_told_but_not_counted()
    {
        await using var host = await Husexempel.StartaAsync();
        var begärt = Husexempel.Begärt(await host.EnsamtProgramAsync());
        await host.HearAsync(begärt);
        host.Clock.Advance(TimeSpan.FromDays(9));

        await host.SendAsync(new RapporteraBesök { Id = begärt.BokningId, Barn = 0, Vuxna = 0 }, Role.Museipedagog);

        (await host.AnnouncedAsync<BesökGenomfört>()).Single().AntalBarn.ShouldBe(0);
        (await host.AnnouncedAsync<KommunhändelseInträffad>()).ShouldBeEmpty();
        (await host.InAsync<MuseerDbContext, int>(db => db.Besöksrader.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_closed_house_an_absence_and_a_room_in_repair_stand_in_the_way_and_are_not_written_over_visits()
    {
        await using var host = await Husexempel.StartaAsync();
        var lokal = await host.LokalAsync("Skapanderummet", 32);
        var pedagog = await host.PedagogAsync("K.N.");
        var program = await host.PubliceratAsync(Husexempel.Program([lokal], [pedagog]));
        SkrivEgenPost Post(int dag, Postslag slag) => new()
        {
            Id = Guid.CreateVersion7(), Museum = Museum.Vänersborg.Kod, Slag = slag, Rubrik = "Egen", Från = Husexempel.Onsdag.AddDays(dag),
            LokalId = slag == Postslag.Underhåll ? lokal.ToString() : null, PedagogId = pedagog.ToString(),
        };
        foreach (var (dag, slag) in Postslagen.Egna.Index())
            (await host.SendAsync(Post(dag, slag), Role.Museipedagog)).Error.ShouldBeNull();

        for (var dag = 0; dag < 4; dag++)
            await host.HearAsync(Husexempel.Begärt(program, Husexempel.Onsdag.AddDays(dag), new(10, 0)));
        await host.HearAsync(Husexempel.Begärt(program, Husexempel.Onsdag.AddDays(6), new(10, 0)));

        (await host.AnnouncedAsync<BesökAvvisat>()).Select(a => a.Skäl).ShouldBe(
        [
            "Huset är upptaget 00.00–23.59: stängt.", "Skapanderummet är upptaget 00.00–23.59: underhåll.",
            "Huset är upptaget 00.00–23.59: utställningsbygge.", "Ingen museipedagog är ledig 10.00–11.00.",
        ]);
        (await host.SendAsync(Post(6, Postslag.Stängt), Role.Museipedagog)).Error!.Message
            .ShouldBe("2026-12-08: Huset är inte tomt: skolbesök 10.00–11.00. Flytta det först.");
        (await host.SendAsync(Post(6, Postslag.Frånvaro), Role.Museipedagog)).Error!.Message
            .ShouldBe("2026-12-08: K.N. har skolbesök 10.00–11.00. Flytta det till någon annan först.");
    }

    [Fact]
    public async Task An_entry_of_the_houses_own_can_be_taken_away_again()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = await host.EnsamtProgramAsync();
        var post = new SkrivEgenPost
        {
            Id = Guid.CreateVersion7(), Museum = Museum.Vänersborg.Kod, Slag = Postslag.Stängt, Rubrik = "Golvslipning",
            Från = Husexempel.Onsdag, Till = Husexempel.Onsdag.AddDays(4),
        };
        await host.SendAsync(post, Role.Museipedagog);
        (await host.DagarAsync()).Count(d => d.Poster.Count == 1).ShouldBe(5);

        (await host.SendAsync(new TaBortEgenPost { Id = post.Id }, Role.Museipedagog)).Error.ShouldBeNull();
        await host.HearAsync(Husexempel.Begärt(program));

        (await host.AnnouncedAsync<BesökBekräftat>()).Count.ShouldBe(1);
        (await host.SendAsync(new TaBortEgenPost { Id = post.Id }, Role.Museipedagog)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task Set_up_pauses_keep_room_and_educator_taken()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = await host.PubliceratAsync(Husexempel.Program([await host.LokalAsync("Skapanderummet", 32)], [await host.PedagogAsync("K.N.")])
            with { MinuterFöre = 15, MinuterEfter = 15 });

        await host.HearAsync(Husexempel.Begärt(program, Husexempel.Onsdag, new(10, 0)));
        await host.HearAsync(Husexempel.Begärt(program, Husexempel.Onsdag, new(11, 15)));
        await host.HearAsync(Husexempel.Begärt(program, Husexempel.Onsdag, new(11, 30)));

        (await host.AnnouncedAsync<BesökAvvisat>()).Single().Skäl.ShouldBe("Skapanderummet är upptaget 09.45–11.15: skolbesök.");
        (await host.AnnouncedAsync<BesökBekräftat>()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_programme_that_needs_two_educators_gets_two_or_is_refused()
    {
        await using var host = await Husexempel.StartaAsync();
        Guid[] lokaler = [await host.LokalAsync("Skapanderummet", 32), await host.LokalAsync("Hörsalen", 90)];
        Guid[] pedagoger = [await host.PedagogAsync("A.A."), await host.PedagogAsync("B.B."), await host.PedagogAsync("C.C.")];
        var program = await host.PubliceratAsync(Husexempel.Program(lokaler, pedagoger) with { AntalPedagoger = 2 });
        var första = Husexempel.Begärt(program);

        await host.HearAsync(första);
        await host.HearAsync(Husexempel.Begärt(program));

        (await host.BesökAsync(första.BokningId)).Pedagoger.ShouldBe([pedagoger[0], pedagoger[1]]);
        (await host.AnnouncedAsync<BesökAvvisat>()).Single().Skäl.ShouldBe("Programmet behöver 2 museipedagoger. 1 är ledig 10.00–11.00.");
    }

    [Fact]
    public async Task Others_than_educators_read_but_do_not_write()
    {
        await using var host = await Husexempel.StartaAsync();
        var begärt = Husexempel.Begärt(await host.EnsamtProgramAsync());
        await host.HearAsync(begärt);
        foreach (var roll in new[] { Role.Intendent, Role.Chef, Role.Utvecklare })
        {
            (await host.SendAsync(new VisaBesök(begärt.BokningId), roll)).Error.ShouldBeNull();
            (await host.SendAsync(new AvbokaBesök { Id = begärt.BokningId, Skäl = "Nej" }, roll)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        }

        (await host.SendAsync(new VisaBesök(begärt.BokningId), Role.Antikvarie)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    /// <summary>Booked by the museum for a school that called.</summary>
    private static BokaBesök Bokning(Guid program) => new()
    {
        ProgramId = program.ToString(), Datum = Husexempel.Onsdag, Tid = new TimeOnly(10, 30), AntalBarn = 24, AntalVuxna = 2, Skola = "Ekbackens skola",
        Kommunkod = Husexempel.Tanum, Årskurs = "åk 5", Kontaktnamn = "Anna Berglid", Kontaktepost = "anna@example.org",
    };
}
