using Kultur.Biblioteksutveckling.Dialoger;

namespace Kultur.Biblioteksutveckling.Tests;

public class DialogTests
{
    private static readonly DateOnly Idag = new(2026, 11, 24);
    private static readonly Dialogutfall Tomt = new(null, null);

    [Fact]
    public void A_dialogue_that_lies_ahead_has_not_been_held()
    {
        var plan = Plan(Idag.AddDays(1));

        Dialog.Planera("1435", plan).Genomför(plan, Tomt, Idag).Error!.Fields.ShouldHaveSingleItem().Field.ShouldBe("Datum");
    }

    [Fact]
    public void The_next_dialogue_comes_after_this_one()
    {
        var plan = Plan(Idag);

        Dialog.Planera("1435", plan).Genomför(plan, new(null, Idag), Idag).Error!.Fields.ShouldHaveSingleItem().Field.ShouldBe("NästaDialog");
    }

    [Fact]
    public void A_dialogue_that_was_held_is_not_called_off()
    {
        var dialog = Dialog.Planera("1435", Plan(Idag));
        dialog.Genomför(Plan(Idag), Tomt, Idag);

        dialog.StällIn("Sjukdom").IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void A_dialogue_that_was_called_off_is_planned_again_before_it_is_held()
    {
        var dialog = Dialog.Planera("1435", Plan(Idag));
        dialog.StällIn("Sjukdom");

        dialog.Genomför(Plan(Idag), Tomt, Idag).IsSuccess.ShouldBeFalse();
        dialog.Återställ();
        dialog.Genomför(Plan(Idag), Tomt, Idag).IsSuccess.ShouldBeTrue();
        dialog.Orsak.ShouldBeNull();
    }

    [Fact]
    public void Whoever_stays_on_the_list_stays_the_same_row()
    {
        var dialog = Dialog.Planera("1435", Plan(Idag, Närvarande.Annan("Ada", "Chef"), Närvarande.Annan("Bo", null)));
        var ada = dialog.Närvarande[0];

        dialog.Ändra(Plan(Idag, Närvarande.Annan("Ada", "Chef"), Närvarande.Annan("Cia", null)), Tomt, Idag);

        dialog.Närvarande.Select(n => n.Namn).ShouldBe(["Ada", "Cia"]);
        dialog.Närvarande[0].ShouldBeSameAs(ada);
    }

    [Fact]
    public void Two_who_turn_out_to_be_one_were_there_once()
    {
        var (borta, kvar) = (Guid.NewGuid(), Guid.NewGuid());
        var dialog = Dialog.Planera("1435", Plan(Idag, Närvarande.Aktör(borta, "Chef"), Närvarande.Aktör(kvar, "Chef")));

        dialog.BytAktör(borta, kvar);

        dialog.Närvarande.ShouldHaveSingleItem().AktörId.ShouldBe(kvar);
    }

    [Theory]
    [InlineData("Ada Berg, bibliotekschef", "Ada Berg", "bibliotekschef")]
    [InlineData("  Ada Berg  ", "Ada Berg", null)]
    [InlineData("Ada Berg, chef, tillförordnad", "Ada Berg", "chef, tillförordnad")]
    public void A_row_is_a_name_and_a_role(string rad, string namn, string? roll)
    {
        var närvarande = Närvarorader.Tolka(rad).ShouldHaveSingleItem();

        (närvarande.Namn, närvarande.Roll).ShouldBe((namn, roll));
    }

    private static Dialogplan Plan(DateOnly datum, params Närvarande[] närvarande) => new(datum, null, Dialogform.Digitalt, närvarande);
}
