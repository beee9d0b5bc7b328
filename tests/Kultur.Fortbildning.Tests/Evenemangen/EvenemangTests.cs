using Kultur.Domain;
using Kultur.Fortbildning.Evenemangen;

namespace Kultur.Fortbildning.Tests.Evenemangen;

public sealed class EvenemangTests
{
    private static readonly DateTimeOffset Nu = Exempel.Nu;
    private static readonly DateTimeOffset UnderEvenemanget = SvenskTid.Ögonblick(new(2026, 12, 10), new(10, 0));

    [Fact]
    public void Only_type_and_title_are_needed_for_a_draft_and_the_checklist_says_what_is_missing()
    {
        var evenemang = Evenemang.Skapa(new(2026, 112), new() { Typ = Evenemangstyp.Kurs, Titel = "Skriva lättläst" }, null, Nu);

        evenemang.Nummer.ToString().ShouldBe("F-2026-112");
        var krav = evenemang.Publiceringskrav(Nu);
        krav.ShouldAllBe(k => !k.Uppfyllt);
        krav.ShouldAllBe(k => !k.Text.Contains("passerat", StringComparison.Ordinal));
        evenemang.Publicera(Nu).Error!.Message.ShouldContain("Skriv en beskrivning");
    }

    [Fact]
    public void An_event_in_the_past_is_not_published()
    {
        var evenemang = Evenemang.Skapa(new(2026, 1), Exempel.Uppgifter() with { Datum = new(2026, 11, 23) }, null, Nu);

        evenemang.Publicera(Nu).Error!.Message.ShouldContain("Evenemangets tid har passerat. Välj en annan.");
    }

    [Fact]
    public void Places_go_in_order_of_acceptance_and_the_rest_wait()
    {
        var evenemang = Exempel.Publicerat(platser: 2);

        Anmäl(evenemang, "a", "b", "c", "d");

        evenemang.Anmälda.Namn().ShouldBe(["a", "b"]);
        evenemang.Väntelista.Namn().ShouldBe(["c", "d"]);
        evenemang.Väntelista.Select(evenemang.Könummer).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_withdrawn_place_goes_to_the_first_in_line()
    {
        var evenemang = Exempel.Publicerat(platser: 2);
        Anmäl(evenemang, "a", "b", "c", "d");

        evenemang.TaBort(evenemang.Anmälda.First().Id, Nu);

        evenemang.Anmälda.Namn().ShouldBe(["b", "c"]);
        evenemang.Väntelista.Namn().ShouldBe(["d"]);
        evenemang.DomainEvents.OfType<DeltagareFickPlats>().Single(h => h.FrånKön).Anmälan.Namn.ShouldBe("c");
    }

    [Fact]
    public void Whoever_leaves_the_queue_frees_no_place_and_those_behind_move_up()
    {
        var evenemang = Exempel.Publicerat(platser: 1);
        Anmäl(evenemang, "a", "b", "c");

        evenemang.TaBort(evenemang.Väntelista.First().Id, Nu);

        evenemang.Anmälda.Namn().ShouldBe(["a"]);
        evenemang.Könummer(evenemang.Väntelista.Single()).ShouldBe(1);
        evenemang.DomainEvents.OfType<DeltagareFickPlats>().ShouldAllBe(h => !h.FrånKön);
    }

    [Fact]
    public void More_places_go_to_the_queue_before_anybody_who_comes_later()
    {
        var evenemang = Exempel.Publicerat(platser: 10);
        Anmäl(evenemang, [.. Enumerable.Range(0, 15).Select(n => $"p{n:00}")]);

        evenemang.Ändra(Exempel.Uppgifter(platser: 13), Nu).IsSuccess.ShouldBeTrue();
        Anmäl(evenemang, "forbipasserande");

        evenemang.Anmälda.Namn().ShouldBe(Enumerable.Range(0, 13).Select(n => $"p{n:00}"));
        evenemang.Väntelista.Namn().ShouldBe(["p13", "p14", "forbipasserande"]);
    }

    [Fact]
    public void Fewer_places_than_those_taken_are_refused()
    {
        var evenemang = Exempel.Publicerat(platser: 3);
        Anmäl(evenemang, "a", "b", "c");

        var ändrat = evenemang.Ändra(Exempel.Uppgifter(platser: 2), Nu);

        ändrat.Error!.Fields.Single().Field.ShouldBe(nameof(Evenemang.Platser));
        evenemang.Platser.ShouldBe(3);
    }

    [Fact]
    public void A_published_event_stays_complete()
    {
        var evenemang = Exempel.Publicerat();

        evenemang.Ändra(Exempel.Uppgifter() with { Datum = null, SistaAnmälningsdag = null }, Nu).IsSuccess.ShouldBeFalse();
        evenemang.Ändra(Exempel.Uppgifter() with { Lokal = "" }, Nu).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void The_same_address_has_one_registration_whatever_its_case_and_blanks()
    {
        var evenemang = Exempel.Publicerat();
        Anmäl(evenemang, "anna");

        evenemang.Anmäl(Exempel.Deltagare("Annan") with { Epost = Epostadress.Tolka("  Anna@Example.ORG ").Value }, Nu.AddHours(1))
            .IsSuccess.ShouldBeTrue();

        evenemang.Anmälningar.Namn().ShouldBe(["anna"]);
        evenemang.DomainEvents.OfType<DeltagareAnmäldesIgen>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_repeated_registration_within_ten_minutes_gives_no_second_letter()
    {
        var evenemang = Exempel.Publicerat();
        Anmäl(evenemang, "anna");

        evenemang.Anmäl(Exempel.Deltagare("anna"), Nu.AddMinutes(9));
        evenemang.DomainEvents.OfType<DeltagareAnmäldesIgen>().ShouldBeEmpty();
        evenemang.Anmäl(Exempel.Deltagare("anna"), Nu.AddMinutes(10));
        evenemang.DomainEvents.OfType<DeltagareAnmäldesIgen>().Count().ShouldBe(1);
    }

    [Fact]
    public void Whoever_has_withdrawn_may_register_again_last_in_line()
    {
        var evenemang = Exempel.Publicerat(platser: 1);
        Anmäl(evenemang, "anna", "b", "c");
        evenemang.TaBort(evenemang.Anmälda.Single().Id, Nu);

        Anmäl(evenemang, "anna");

        evenemang.Anmälda.Namn().ShouldBe(["b"]);
        evenemang.Väntelista.Namn().ShouldBe(["c", "anna"]);
    }

    [Fact]
    public void Registration_is_open_through_the_last_day_in_Sweden_and_no_longer()
    {
        var evenemang = Exempel.Publicerat();

        evenemang.Läge(SvenskTid.Ögonblick(new(2026, 12, 3), new(23, 59))).ShouldBe(Anmälningsläge.Öppen);
        evenemang.Läge(SvenskTid.Ögonblick(new(2026, 12, 4), new(0, 0))).ShouldBe(Anmälningsläge.Stängd);
        evenemang.Anmäl(Exempel.Deltagare("sen"), SvenskTid.Ögonblick(new(2026, 12, 4), new(0, 0))).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void Registration_closes_when_the_event_begins_on_its_last_day()
    {
        var evenemang = Evenemang.Skapa(new(2026, 1), Exempel.Uppgifter() with { SistaAnmälningsdag = new(2026, 12, 10) }, null, Nu);
        evenemang.Publicera(Nu);

        evenemang.Läge(SvenskTid.Ögonblick(new(2026, 12, 10), new(9, 29))).ShouldBe(Anmälningsläge.Öppen);
        evenemang.Läge(SvenskTid.Ögonblick(new(2026, 12, 10), new(9, 30))).ShouldBe(Anmälningsläge.Stängd);
    }

    [Fact]
    public void The_queue_still_moves_after_the_last_day_but_not_once_the_event_has_begun()
    {
        var evenemang = Exempel.Publicerat(platser: 1);
        Anmäl(evenemang, "a", "b", "c");

        evenemang.TaBort(evenemang.Anmälda.Single().Id, SvenskTid.Ögonblick(new(2026, 12, 9), new(12, 0)));
        evenemang.Anmälda.Namn().ShouldBe(["b"]);
        evenemang.TaBort(evenemang.Anmälda.Single().Id, UnderEvenemanget);
        evenemang.Anmälda.ShouldBeEmpty();
    }

    [Fact]
    public void Staff_register_at_the_door_but_not_past_the_queue_before_the_event()
    {
        var evenemang = Exempel.Publicerat(platser: 1);
        Anmäl(evenemang, "a", "b");

        evenemang.Registrera(Exempel.Deltagare("sen"), SvenskTid.Ögonblick(new(2026, 12, 5), new(12, 0))).IsSuccess.ShouldBeTrue();

        evenemang.Väntelista.Namn().ShouldBe(["b", "sen"]);
    }

    [Fact]
    public void An_undone_removal_gives_the_old_turn_back()
    {
        var evenemang = Exempel.Publicerat(platser: 1);
        Anmäl(evenemang, "a", "b", "c");
        var borttagen = evenemang.Anmälda.Single().Id;
        evenemang.TaBort(borttagen, Nu);

        evenemang.Återställ(borttagen, Nu).IsSuccess.ShouldBeTrue();

        evenemang.Anmälda.Namn().ShouldBe(["b"]);
        evenemang.Väntelista.Namn().ShouldBe(["a", "c"]);
    }

    [Fact]
    public void A_removal_is_not_undone_for_whoever_has_registered_anew()
    {
        var evenemang = Exempel.Publicerat();
        Anmäl(evenemang, "a");
        var borttagen = evenemang.Anmälda.Single().Id;
        evenemang.TaBort(borttagen, Nu);
        Anmäl(evenemang, "a");

        evenemang.Återställ(borttagen, Nu).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void Every_mailed_link_leads_to_its_own_registration_and_no_other_does()
    {
        var evenemang = Exempel.Publicerat(platser: 1);
        Anmäl(evenemang, "a", "b");
        var nycklar = evenemang.DomainEvents.OfType<DeltagareFickPlats>().Select(h => h.Nyckel)
            .Concat(evenemang.DomainEvents.OfType<DeltagareStälldesIKö>().Select(h => h.Nyckel)).ToList();

        nycklar.Select(n => evenemang.MedNyckel(n)!.Namn).ShouldBe(["a", "b"]);
        evenemang.MedNyckel(Avbokningsnyckel.Ny()).ShouldBeNull();
        evenemang.Anmälningar.SelectMany(a => a.Nycklar).ShouldNotContain(nycklar[0].Värde);
    }

    [Fact]
    public void A_link_withdraws_once_and_not_after_the_event_has_begun()
    {
        var evenemang = Exempel.Publicerat();
        Anmäl(evenemang, "a", "b");
        var nycklar = evenemang.DomainEvents.OfType<DeltagareFickPlats>().Select(h => h.Nyckel).ToList();

        evenemang.Avboka(nycklar[0], Nu).IsSuccess.ShouldBeTrue();
        evenemang.Avboka(nycklar[0], Nu).IsSuccess.ShouldBeTrue();
        evenemang.Avboka(nycklar[1], UnderEvenemanget).IsSuccess.ShouldBeFalse();

        evenemang.DomainEvents.OfType<DeltagareAvbokades>().Count().ShouldBe(1);
        evenemang.Anmälda.Namn().ShouldBe(["b"]);
    }

    [Fact]
    public void Attendance_is_noted_from_the_day_of_the_event_for_those_with_a_place()
    {
        var evenemang = Exempel.Publicerat(platser: 1);
        Anmäl(evenemang, "a", "b");
        var a = evenemang.Anmälda.Single().Id;

        evenemang.NoteraNärvaro([a], Närvaro.Närvarande, SvenskTid.Ögonblick(new(2026, 12, 9), new(23, 0))).IsSuccess.ShouldBeFalse();
        evenemang.NoteraNärvaro([a, evenemang.Väntelista.Single().Id], Närvaro.Närvarande, UnderEvenemanget).IsSuccess.ShouldBeFalse();
        evenemang.Närvarande.ShouldBeEmpty();
        evenemang.NoteraNärvaro([a], Närvaro.Närvarande, UnderEvenemanget).IsSuccess.ShouldBeTrue();
        evenemang.Närvarande.Namn().ShouldBe(["a"]);
    }

    [Fact]
    public void An_event_is_held_only_after_it_has_begun_and_then_nothing_changes()
    {
        var evenemang = Exempel.Publicerat();
        Anmäl(evenemang, "a");

        evenemang.Genomför(Nu).IsSuccess.ShouldBeFalse();
        evenemang.Genomför(UnderEvenemanget).IsSuccess.ShouldBeTrue();

        evenemang.Genomför(UnderEvenemanget).IsSuccess.ShouldBeFalse();
        evenemang.StällIn("För sent").IsSuccess.ShouldBeFalse();
        evenemang.Ändra(Exempel.Uppgifter(), UnderEvenemanget).IsSuccess.ShouldBeFalse();
        evenemang.NoteraNärvaro([evenemang.Anmälda.Single().Id], Närvaro.Närvarande, UnderEvenemanget).IsSuccess.ShouldBeFalse();
        evenemang.TaBort(evenemang.Anmälda.Single().Id, UnderEvenemanget).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void Everybody_registered_is_told_of_a_cancelled_event()
    {
        var evenemang = Exempel.Publicerat(platser: 1);
        Anmäl(evenemang, "a", "b", "c");
        evenemang.TaBort(evenemang.Väntelista.Last().Id, Nu);

        evenemang.StällIn("Sjukdom").IsSuccess.ShouldBeTrue();

        evenemang.DomainEvents.OfType<DeltagareMisteEvenemanget>().Select(h => h.Anmälan.Namn).ShouldBe(["a", "b"]);
        evenemang.Anmäl(Exempel.Deltagare("sen"), Nu).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void A_new_day_is_told_to_those_registered_and_a_new_description_is_not()
    {
        var evenemang = Exempel.Publicerat();
        Anmäl(evenemang, "a");

        evenemang.Ändra(Exempel.Uppgifter() with { Beskrivning = "Ny text." }, Nu);
        evenemang.DomainEvents.OfType<DeltagareBerördesAvÄndring>().ShouldBeEmpty();
        evenemang.Ändra(Exempel.Uppgifter() with { Datum = new(2026, 12, 11) }, Nu);
        evenemang.DomainEvents.OfType<DeltagareBerördesAvÄndring>().Count().ShouldBe(1);
    }

    private static void Anmäl(Evenemang evenemang, params IEnumerable<string> namn)
    {
        foreach (var en in namn)
            evenemang.Anmäl(Exempel.Deltagare(en), Nu).IsSuccess.ShouldBeTrue();
    }
}
