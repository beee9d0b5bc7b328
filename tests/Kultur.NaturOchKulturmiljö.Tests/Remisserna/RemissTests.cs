using Kultur.Domain;
using Kultur.NaturOchKulturmiljö.Remisserna;

namespace Kultur.NaturOchKulturmiljö.Tests.Remisserna;

public class RemissTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly HandläggareId Antikvarien = HandläggareId.Ny();

    [Fact]
    public void It_goes_from_new_to_sent_and_each_step_has_a_time()
    {
        var remiss = Ny();
        remiss.Läge.ShouldBe(Remissläge.Ny);

        remiss.Tilldela(Antikvarien);
        remiss.Läge.ShouldBe(Remissläge.Handläggs);
        remiss.SkrivUtkast(Ställningstagande.Synpunkter, "Vi anser", Nu.AddHours(1));
        remiss.SkrivUtkast(Ställningstagande.Synpunkter, "Vi anser att", Nu.AddHours(2));
        remiss.Läge.ShouldBe(Remissläge.Utkast);
        remiss.Upprätta(Nu.AddHours(3));
        remiss.Läge.ShouldBe(Remissläge.Upprättad);
        remiss.Expediera(Nu.AddHours(4)).IsSuccess.ShouldBeTrue();

        remiss.Läge.ShouldBe(Remissläge.Expedierad);
        (remiss.UtkastPåbörjat, remiss.Upprättat, remiss.Expedierat).ShouldBe((Nu.AddHours(1), Nu.AddHours(3), Nu.AddHours(4)));
        remiss.Besvarad.ShouldBe(new(2026, 11, 24));
        remiss.ÄrÖppen.ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_skipped_on_the_way()
    {
        var remiss = Ny();

        remiss.SkrivUtkast(Ställningstagande.IngenErinran, "Text", Nu).IsSuccess.ShouldBeFalse();
        remiss.Upprätta(Nu).IsSuccess.ShouldBeFalse();
        remiss.Expediera(Nu).IsSuccess.ShouldBeFalse();
        remiss.ÖppnaUtkast().IsSuccess.ShouldBeFalse();
        remiss.Återuppta(Nu).IsSuccess.ShouldBeFalse();
        remiss.Läge.ShouldBe(Remissläge.Ny);
    }

    [Fact]
    public void A_finished_yttrande_is_not_changed_until_it_is_opened_again()
    {
        var remiss = Upprättad();

        remiss.SkrivUtkast(Ställningstagande.Avstyrker, "Annat", Nu).IsSuccess.ShouldBeFalse();
        remiss.ÖppnaUtkast().IsSuccess.ShouldBeTrue();
        remiss.Upprättat.ShouldBeNull();
        remiss.SkrivUtkast(Ställningstagande.Avstyrker, "Annat", Nu).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void What_has_been_sent_stays_as_it_is()
    {
        var remiss = Upprättad();
        remiss.Expediera(Nu);

        remiss.Expediera(Nu).IsSuccess.ShouldBeFalse();
        remiss.ÖppnaUtkast().IsSuccess.ShouldBeFalse();
        remiss.Avstå("Nej", Nu).IsSuccess.ShouldBeFalse();
        remiss.Tilldela(null).IsSuccess.ShouldBeFalse();
        remiss.Ändra(Uppgifter(), Nu).IsSuccess.ShouldBeFalse();
        remiss.BeviljaAnstånd(new(2027, 1, 15), new(2026, 11, 24), "Planhandläggaren", Nu).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void A_yttrande_needs_somewhere_to_go()
    {
        var remiss = Upprättad(Uppgifter() with { AvsändarensEpost = null });

        remiss.Expediera(Nu).Error!.Message.ShouldContain("e-postadress");
    }

    [Fact]
    public void To_abstain_is_an_answer_and_can_be_taken_back_to_where_one_was()
    {
        var remiss = Upprättad();

        remiss.Avstå("Berör inget vi bevakar", Nu).IsSuccess.ShouldBeTrue();
        (remiss.Läge, remiss.Besvarad, remiss.ÄrÖppen).ShouldBe((Remissläge.Avstår, new DateOnly(2026, 11, 24), false));
        remiss.Återuppta(Nu).IsSuccess.ShouldBeTrue();

        (remiss.Läge, remiss.Besvarad, remiss.SkälAttAvstå).ShouldBe((Remissläge.Upprättad, null, null));
    }

    [Fact]
    public void A_case_is_given_away_and_taken_back_but_a_begun_yttrande_keeps_somebody()
    {
        var remiss = Ny();
        remiss.Tilldela(Antikvarien);
        remiss.Tilldela(null).IsSuccess.ShouldBeTrue();
        remiss.Läge.ShouldBe(Remissläge.Ny);

        remiss.Tilldela(Antikvarien);
        remiss.SkrivUtkast(Ställningstagande.IngenErinran, "Text", Nu);
        remiss.Tilldela(null).Error.Fält().ShouldBe(["HandläggareId"]);
        remiss.Tilldela(HandläggareId.Ny()).IsSuccess.ShouldBeTrue();
        remiss.Läge.ShouldBe(Remissläge.Utkast);
    }

    [Fact]
    public void More_time_moves_the_day_and_is_remembered()
    {
        var remiss = Ny();

        remiss.BeviljaAnstånd(new(2026, 12, 18), new(2026, 11, 23), "Planhandläggaren", Nu).IsSuccess.ShouldBeTrue();
        remiss.BeviljaAnstånd(new(2027, 1, 8), new(2026, 11, 24), "Planchefen", Nu).IsSuccess.ShouldBeTrue();

        remiss.Svarstid.ShouldBe(new(2027, 1, 8));
        remiss.Anstånd.Select(a => (a.Nr, a.Från, a.Till)).ShouldBe(
            [(1, new DateOnly(2026, 12, 8), new DateOnly(2026, 12, 18)), (2, new DateOnly(2026, 12, 18), new DateOnly(2027, 1, 8))]);
        remiss.Kalenderversion.ShouldBe(2);
    }

    [Theory]
    [InlineData("2026-12-08", "2026-11-24", "Till")]
    [InlineData("2026-12-18", "2026-11-25", "Beviljat")]
    [InlineData("2026-12-18", "2026-11-19", "Beviljat")]
    public void More_time_is_later_and_was_granted_while_we_had_the_case(string till, string beviljat, string fält) =>
        Ny().BeviljaAnstånd(MiljöHost.Dag(till), MiljöHost.Dag(beviljat), "Planhandläggaren", Nu).Error.Fält().ShouldBe([fält]);

    [Fact]
    public void The_day_that_follows_from_more_time_is_not_typed_over()
    {
        var remiss = Ny();
        remiss.BeviljaAnstånd(new(2026, 12, 18), new(2026, 11, 23), "Planhandläggaren", Nu);

        remiss.Ändra(Uppgifter(), Nu).Error.Fält().ShouldBe(["Svarstid"]);
        remiss.Ändra(Uppgifter() with { Svarstid = new(2026, 12, 18), Rubrik = "Rättad" }, Nu).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void A_svarstid_before_the_case_came_in_is_a_slip() =>
        Remiss.Registrera(Nummer, Uppgifter() with { Svarstid = new(2026, 11, 19) }, Nu).Error.Fält().ShouldBe(["Svarstid"]);

    [Fact]
    public void A_case_has_not_come_in_tomorrow() =>
        Remiss.Registrera(Nummer, Uppgifter() with { Inkom = new(2026, 11, 25) }, Nu).Error.Fält().ShouldBe(["Inkom"]);

    [Theory]
    [InlineData("Bygglov", "2025-11-30", "FöreDecember2025")]
    [InlineData("Rivningslov", "2025-12-01", "FrånDecember2025")]
    [InlineData("Bygglov", null, null)]
    [InlineData("DetaljplanSamråd", "2025-12-01", null)]
    public void The_day_of_the_application_decides_the_rules(string typ, string? ansökt, string? regler) =>
        (Enum.Parse<Ärendetyp>(typ).Regler(ansökt is null ? null : MiljöHost.Dag(ansökt))?.ToString()).ShouldBe(regler);

    [Fact]
    public void Others_are_told_anew_only_when_what_they_heard_has_changed()
    {
        var remiss = Ny();
        remiss.ClearDomainEvents();

        remiss.Ändra(Uppgifter() with { Fastighet = "Fjällbacka 136:21" }, Nu);
        remiss.DomainEvents.ShouldBeEmpty();
        remiss.Ändra(Uppgifter() with { Kommunkoder = ["1435", "1430"] }, Nu);
        remiss.DomainEvents.ShouldHaveSingleItem().ShouldBeOfType<RemissInkommen>().Kommunkoder.ShouldBe(["1435", "1430"]);
    }

    private static Diarienummer Nummer => Diarienummer.Skapa("KUL", 2026, 1);

    private static Remissuppgifter Uppgifter() => new(
        "Detaljplan Fjällbacka 136:21", Ärendetyp.DetaljplanGranskning, "Tanums kommun", "MBN 2026/558", "mbn@example.org", ["1435"],
        null, null, new(2026, 11, 20), null, new(2026, 12, 8));

    private static Remiss Ny(Remissuppgifter? uppgifter = null) => Remiss.Registrera(Nummer, uppgifter ?? Uppgifter(), Nu).Value;

    private static Remiss Upprättad(Remissuppgifter? uppgifter = null)
    {
        var remiss = Ny(uppgifter);
        remiss.Tilldela(Antikvarien);
        remiss.SkrivUtkast(Ställningstagande.Synpunkter, "Vi anser", Nu);
        remiss.Upprätta(Nu);
        return remiss;
    }
}
