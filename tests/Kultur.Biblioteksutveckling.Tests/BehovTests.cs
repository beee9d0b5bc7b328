using Kultur.Biblioteksutveckling.Behoven;

namespace Kultur.Biblioteksutveckling.Tests;

public class BehovTests
{
    private static readonly DateOnly Idag = new(2026, 11, 24);
    private static readonly Guid Evenemang = Guid.NewGuid();

    [Fact]
    public void An_answer_is_not_promised_for_a_day_that_has_passed()
    {
        var fel = Registrera(Uppgifter() with { SvarUtlovat = new(2026, 11, 14) }).Error!;

        fel.Fields.ShouldHaveSingleItem().Field.ShouldBe("SvarUtlovat");
        fel.Message.ShouldBe("14 november har passerat. Ange en dag från och med i dag, 2026-11-24.");
    }

    [Fact]
    public void A_promise_that_was_made_in_time_may_stay_when_the_need_is_corrected_later()
    {
        var behov = Nytt();

        behov.Ändra(Uppgifter() with { Rubrik = "Larm" }, Frågeställare.Ingen, new(2027, 2, 1)).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void What_others_were_told_is_told_anew_when_it_is_corrected()
    {
        var behov = Nytt();
        behov.ClearDomainEvents();

        behov.Ändra(Uppgifter() with { Beskrivning = "Längre" }, Frågeställare.Ingen, Idag);
        behov.DomainEvents.ShouldBeEmpty();

        behov.Ändra(Uppgifter() with { Tema = "mik" }, Frågeställare.Ingen, Idag);
        behov.DomainEvents.ShouldHaveSingleItem().ShouldBeOfType<BehovRättat>().Tema.ShouldBe("mik");
    }

    [Fact]
    public void A_linked_need_keeps_its_municipality_and_subject()
    {
        var behov = Nytt();
        behov.Koppla("Kursförslag: Meröppet bibliotek", null, null, Idag);

        behov.Ändra(Uppgifter() with { Tema = "mik" }, Frågeställare.Ingen, Idag).IsSuccess.ShouldBeFalse();
        behov.Ändra(Uppgifter() with { Kommunkod = "1440" }, Frågeställare.Ingen, Idag).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void Its_way_is_kept_step_by_step()
    {
        var behov = Nytt();

        behov.Koppla("Kursförslag: Meröppet bibliotek", null, null, Idag);
        behov.Koppla("Meröppet i praktiken", Evenemang, new(2027, 1, 12), Idag);
        behov.Återöppna("Evenemanget är inställt.", Idag);
        behov.Koppla("Meröppet igen", Evenemang, new(2027, 3, 2), Idag);
        behov.Tillgodose(Evenemang, "Meröppet igen", new(2027, 3, 2), 3, Idag);

        behov.Resa.Select(s => s.Slag).ShouldBe(
            [Stegslag.Noterat, Stegslag.Kursförslag, Stegslag.Evenemang, Stegslag.Återöppnat, Stegslag.Evenemang, Stegslag.Tillgodosett]);
        behov.Resa.Select(s => s.Nr).ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    [Fact]
    public void A_need_that_was_dropped_stays_dropped_whatever_is_told_afterwards()
    {
        var behov = Nytt();
        behov.Avför("Löst på annat sätt", Idag);

        behov.Koppla("Kursförslag: Meröppet bibliotek", null, null, Idag);
        behov.Tillgodose(Evenemang, "Meröppet", Idag, 3, Idag).ShouldBeFalse();
        behov.Återöppna("Inställt", Idag);

        behov.Läge.ShouldBe(Behovsläge.Avfört);
        behov.Möts.ShouldBeNull();
    }

    [Fact]
    public void A_met_need_is_not_linked_anew_by_a_late_event_and_not_dropped()
    {
        var behov = Nytt();
        behov.Tillgodose(Evenemang, "Meröppet", Idag, 3, Idag);

        behov.Koppla("Kursförslag: Meröppet bibliotek", null, null, Idag);

        behov.Läge.ShouldBe(Behovsläge.Tillgodosett);
        behov.Möts.ShouldBe("Meröppet");
        behov.Avför("Fel", Idag).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void The_asker_hears_once_per_event()
    {
        var behov = Nytt();

        behov.Tillgodose(Evenemang, "Meröppet", Idag, 3, Idag).ShouldBeTrue();
        behov.Tillgodose(Evenemang, "Meröppet", Idag, 3, Idag).ShouldBeFalse();
        behov.Återöppna("Registrerat av misstag", Idag);
        behov.Tillgodose(Evenemang, "Meröppet", Idag, 3, Idag).ShouldBeFalse();
        behov.Återöppna("Registrerat av misstag", Idag);
        behov.Tillgodose(Guid.NewGuid(), "En annan kurs", Idag, 1, Idag).ShouldBeTrue();
    }

    [Fact]
    public void An_open_need_has_nothing_to_be_reopened_from()
    {
        var behov = Nytt();

        behov.Återöppna("Inställt", Idag);

        behov.Resa.ShouldHaveSingleItem().Slag.ShouldBe(Stegslag.Noterat);
    }

    [Fact]
    public void A_restored_need_is_told_of_again()
    {
        var behov = Nytt();
        behov.Avför("Fel", Idag);
        behov.ClearDomainEvents();

        behov.Återställ(Idag).IsSuccess.ShouldBeTrue();

        behov.Läge.ShouldBe(Behovsläge.Öppet);
        behov.DomainEvents.ShouldHaveSingleItem().ShouldBeOfType<BehovNoterat>();
    }

    private static Behovsuppgifter Uppgifter() => new(
        "1435", "Kvällar utan personal", null, "meroppet", Brådska.Normal, ["alla-invanare"], Ursprung.Besök, new(2026, 12, 18));

    private static Domain.Result<Behov> Registrera(Behovsuppgifter uppgifter) =>
        Behov.Registrera(uppgifter, Frågeställare.Ingen, null, Idag);

    private static Behov Nytt() => Registrera(Uppgifter()).Value;
}
