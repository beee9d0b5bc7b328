using Kultur.Samhällsutveckling.Aktörer;

namespace Kultur.Samhällsutveckling.Tests.Aktörer;

public class AktörTests
{
    private static readonly DateOnly Dag = new(2026, 1, 1);

    [Fact]
    public void A_person_has_no_organisation_number() =>
        Aktör.Registrera(Aktörslag.Person, new Aktörsfakta("Anna Berg", Organisationsnummer.Tolka("212000-0142").Value))
            .Error!.Fields.Single().Field.ShouldBe("Organisationsnummer");

    [Fact]
    public void The_same_role_twice_at_one_time_is_refused()
    {
        var aktör = Ny("Anna Berg", Aktörslag.Person);
        aktör.LäggTillRoll("Bibliotekschef", "1435", Dag, null).IsSuccess.ShouldBeTrue();

        aktör.LäggTillRoll("bibliotekschef", "1435", Dag.AddDays(10), null).Error!.Fields.Single().Field.ShouldBe("Roll");
        aktör.LäggTillRoll("Bibliotekschef", "1486", Dag, null).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void A_role_may_come_back_after_it_ended()
    {
        var aktör = Ny("Anna Berg", Aktörslag.Person);
        aktör.LäggTillRoll("Bibliotekschef", "1435", Dag, Dag.AddDays(10));

        aktör.LäggTillRoll("Bibliotekschef", "1435", Dag.AddDays(11), null).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void A_role_is_valid_from_its_first_day_to_its_last()
    {
        var aktör = Ny("Anna Berg", Aktörslag.Person);
        aktör.LäggTillRoll("Bibliotekschef", "1435", Dag, Dag.AddDays(10));
        var roll = aktör.Roller.Single();

        (roll.Gäller(Dag.AddDays(-1)), roll.Gäller(Dag), roll.Gäller(Dag.AddDays(10)), roll.Gäller(Dag.AddDays(11)))
            .ShouldBe((false, true, true, false));
    }

    [Fact]
    public void Only_an_organisation_has_contact_persons() =>
        Ny("Anna Berg", Aktörslag.Person).LäggTillKontaktperson("Bo Ek", null, null, null).IsSuccess.ShouldBeFalse();

    [Fact]
    public void Several_changes_in_one_unit_of_work_are_told_once()
    {
        var aktör = Ny("Anna Berg", Aktörslag.Person);
        aktör.ClearDomainEvents();
        aktör.LäggTillRoll("Bibliotekschef", "1435", Dag, null);
        aktör.Ändra(new Aktörsfakta("Anna Berg-Ek"));

        aktör.DomainEvents.ShouldHaveSingleItem().ShouldBe(new AktörUppdaterades(aktör));
    }

    [Fact]
    public void A_merged_entry_cannot_be_changed_or_merged_again()
    {
        var (kvar, borttagen) = (Ny("Slöjd Skaraborg"), Ny("Skaraborgs Slöjd"));
        kvar.SlåIhopMed(borttagen, kvar.Fakta, DateTimeOffset.UnixEpoch).IsSuccess.ShouldBeTrue();

        borttagen.Ändra(new Aktörsfakta("Annat")).IsSuccess.ShouldBeFalse();
        borttagen.LäggTillRoll("Arrangör", null, Dag, null).IsSuccess.ShouldBeFalse();
        borttagen.SlåIhopMed(Ny("Tredje"), borttagen.Fakta, DateTimeOffset.UnixEpoch).IsSuccess.ShouldBeFalse();
        Ny("Fjärde").SlåIhopMed(borttagen, borttagen.Fakta, DateTimeOffset.UnixEpoch).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void A_person_and_an_organisation_cannot_be_merged() =>
        Ny("Anna Berg", Aktörslag.Person).SlåIhopMed(Ny("Anna Berg"), new Aktörsfakta("Anna Berg"), DateTimeOffset.UnixEpoch)
            .IsSuccess.ShouldBeFalse();

    [Fact]
    public void An_actor_is_found_by_the_name_that_a_merge_did_not_choose()
    {
        var (kvar, borttagen) = (Ny("Slöjd Skaraborg"), Ny("Hantverkarna"));
        kvar.SlåIhopMed(borttagen, kvar.Fakta, DateTimeOffset.UnixEpoch);

        kvar.Ändra(new Aktörsfakta("Skaraborgs Slöjd"));

        kvar.Söknamn.ShouldContain("hantverkarna");
    }

    private static Aktör Ny(string namn, Aktörslag slag = Aktörslag.Organisation) =>
        Aktör.Registrera(slag, new Aktörsfakta(namn)).Value;
}
