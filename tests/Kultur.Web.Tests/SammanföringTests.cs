using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.Web.Tests;

/// <summary>A form that was opened before somebody else saved.</summary>
public class SammanföringTests
{
    private static readonly DateTimeOffset Då = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_field_that_its_user_had_left_takes_what_is_saved_now()
    {
        var formulär = new Formulär { Titel = "Köer", Platser = 50, Digitalt = false, Start = new TimeOnly(9, 30) };

        var konflikt = Sammanför(formulär, ("Platser", "50", "44"), ("Digitalt", "nej", "ja"), ("Start", "09:30", "10:00"), ("Titel", "Köer", null));

        (formulär.Platser.Värde, formulär.Digitalt, formulär.Start.Värde, formulär.Titel).ShouldBe((44, true, new TimeOnly(10, 0), ""));
        konflikt.Changes.ShouldAllBe(c => c.Mine == null);
    }

    [Fact]
    public void A_field_that_both_have_changed_keeps_what_the_user_wrote_and_says_so()
    {
        var formulär = new Formulär { Titel = "Väntelistor", Platser = 60 };

        var konflikt = Sammanför(formulär, ("Titel", "Köer", "Köer och listor"), ("Platser", "50", "44"));

        (formulär.Titel, formulär.Platser.Värde).ShouldBe(("Väntelistor", 60));
        konflikt.Changes.Select(c => c.Mine).ShouldBe(["Väntelistor", "60"]);
    }

    [Fact]
    public void A_field_that_both_have_changed_alike_is_no_conflict() =>
        Sammanför(new Formulär { Titel = "Listor" }, ("Titel", "Köer", "Listor")).Changes.ShouldHaveSingleItem().Mine.ShouldBeNull();

    [Fact]
    public void What_the_form_does_not_have_is_told_as_it_is() =>
        Sammanför(new Formulär(), ("Kontaktperson.Namn", null, "Anna Berg")).Changes.ShouldHaveSingleItem().After.ShouldBe("Anna Berg");

    private static Error Sammanför(Formulär formulär, params (string Fält, string? Före, string? Nu)[] ändringar) => Sammanföring.Sammanför(
        formulär,
        Error.Conflict("Någon annan har ändrat.") with { Changes = [.. ändringar.Select(ä => new FieldChange(ä.Fält, ä.Före, ä.Nu, "Chef", Då))] });

    private sealed class Formulär
    {
        public string Titel { get; set; } = "";

        public Inmatat<int> Platser { get; set; }

        public Inmatat<TimeOnly> Start { get; set; }

        public bool Digitalt { get; set; }
    }
}
