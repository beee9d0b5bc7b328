using CsCheck;
using Kultur.Biblioteksutveckling.Biblioteksplaner;

namespace Kultur.Biblioteksutveckling.Tests;

public class BiblioteksplanTests
{
    private static readonly DateOnly Idag = new(2026, 11, 24);

    [Fact]
    public void A_plan_holds_its_last_day_too()
    {
        var plan = Plan(new(2024, 1, 1), new(2027, 12, 31));

        plan.Läge(new(2023, 12, 31)).ShouldBe(Planläge.UnderArbete);
        plan.Läge(new(2024, 1, 1)).ShouldBe(Planläge.Gäller);
        plan.Läge(new(2027, 12, 31)).ShouldBe(Planläge.Gäller);
        plan.Läge(new(2028, 1, 1)).ShouldBe(Planläge.Utgången);
    }

    [Fact]
    public void An_expired_plan_can_be_prolonged()
    {
        var plan = Plan(new(2022, 1, 1), new(2025, 12, 31));

        plan.Aktualisera(new(2027, 12, 31), Idag, "§ 30", Idag).IsSuccess.ShouldBeTrue();

        plan.Läge(Idag).ShouldBe(Planläge.Aktualiserad);
        plan.Läge(new(2028, 1, 1)).ShouldBe(Planläge.Utgången);
    }

    [Fact]
    public void A_plan_is_not_prolonged_to_a_day_it_already_holds() =>
        Plan(new(2024, 1, 1), new(2027, 12, 31)).Aktualisera(new(2027, 12, 31), Idag, null, Idag).IsSuccess.ShouldBeFalse();

    [Fact]
    public void A_plan_that_is_being_written_cannot_be_prolonged() =>
        Biblioteksplan.Påbörja("1435", Idag).Aktualisera(new(2027, 12, 31), Idag, null, Idag).IsSuccess.ShouldBeFalse();

    [Fact]
    public void A_plan_cannot_have_been_adopted_tomorrow() =>
        Biblioteksplan.Påbörja("1435", Idag).Anta(Antagande(new(2027, 1, 1), new(2030, 12, 31)) with { Antagen = Idag.AddDays(1) }, Idag)
            .Error!.Fields.ShouldHaveSingleItem().Field.ShouldBe("Antagen");

    [Fact]
    public void A_municipality_stands_where_its_best_plan_stands()
    {
        var utgången = Plan(new(2018, 1, 1), new(2021, 12, 31));
        var gällande = Plan(new(2024, 1, 1), new(2027, 12, 31));
        var underArbete = Biblioteksplan.Påbörja("1435", Idag);

        Läge().ShouldBe(Planläge.Saknas);
        Läge(utgången).ShouldBe(Planläge.Utgången);
        Läge(utgången, underArbete).ShouldBe(Planläge.UnderArbete);
        Läge(utgången, underArbete, gällande).ShouldBe(Planläge.Gäller);

        static Planläge Läge(params Biblioteksplan[] planer) => new Kommunplaner("1435", planer).Läge(Idag);
    }

    [Fact]
    public void An_alarm_is_raised_once()
    {
        var plan = Plan(new(2024, 1, 1), new(2027, 12, 31));

        plan.Larma(Idag);
        plan.Larma(Idag.AddDays(1));

        plan.Larm.ShouldHaveSingleItem().Månader.ShouldBe(18);
    }

    [Fact]
    public void An_alarm_that_has_been_dealt_with_does_not_come_back()
    {
        var plan = Plan(new(2024, 1, 1), new(2027, 12, 31));
        plan.Larma(Idag);
        plan.Åtgärda(plan.Larm[0].Id, Idag);

        plan.Larma(Idag.AddDays(1));

        plan.Larm.ShouldHaveSingleItem().Läge.ShouldBe(Larmläge.Åtgärdat);
    }

    [Fact]
    public void When_several_thresholds_have_passed_only_the_nearest_is_raised()
    {
        var plan = Plan(new(2023, 1, 1), new(2026, 12, 31));

        plan.Larma(Idag);

        plan.Larm.ShouldHaveSingleItem().Månader.ShouldBe(6);
    }

    [Fact]
    public void A_later_alarm_puts_out_the_earlier()
    {
        var plan = Plan(new(2024, 1, 1), new(2027, 12, 31));
        plan.Larma(Idag);

        plan.Larma(new(2026, 12, 31));

        plan.Larm.Select(l => (l.Månader, l.Läge)).ShouldBe([(18, Larmläge.Släckt), (12, Larmläge.Öppet)]);
    }

    [Fact]
    public void Prolonging_puts_out_the_alarm_and_the_new_last_day_has_alarms_of_its_own()
    {
        var plan = Plan(new(2023, 1, 1), new(2026, 12, 31));
        plan.Larma(Idag);

        plan.Aktualisera(new(2027, 12, 31), Idag, null, Idag);
        plan.Larma(Idag);

        plan.Larm.Select(l => (l.Månader, l.SistaDag.Year, l.Läge)).ShouldBe([(6, 2026, Larmläge.Släckt), (18, 2027, Larmläge.Öppet)]);
    }

    [Fact]
    public void A_newer_plan_is_the_only_one_to_be_reminded_of()
    {
        var (förra, nästa) = (Plan(new(2023, 1, 1), new(2026, 12, 31)), Plan(new(2027, 1, 1), new(2030, 12, 31)));
        förra.Larma(Idag);

        new Kommunplaner("1435", [förra, nästa]).Larma(Idag);

        förra.Larm.ShouldHaveSingleItem().Läge.ShouldBe(Larmläge.Släckt);
        nästa.Larm.ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_days_the_host_was_up_each_threshold_is_raised_at_most_once_and_the_open_alarm_is_the_nearest_passed() =>
        Gen.Select(Gen.Int[30, 1500], Gen.Int[1, 400].List[1, 12]).Sample((dagar, steg) =>
        {
            var sista = Idag.AddDays(dagar);
            var plan = Plan(sista.AddYears(-4), sista);
            var idag = Idag;
            foreach (var hopp in steg)
            {
                plan.Larma(idag);
                var öppet = plan.Larm.SingleOrDefault(l => l.Läge == Larmläge.Öppet)?.Månader;
                if (Planfrist.PasseradTröskel(sista, idag) is { } väntat && öppet != väntat)
                    return false;
                idag = idag.AddDays(hopp);
            }

            return plan.Larm.Select(l => l.Månader).Distinct().Count() == plan.Larm.Count;
        });

    private static Antagande Antagande(DateOnly från, DateOnly till) =>
        new(från.AddDays(-30) < Idag ? från.AddDays(-30) : Idag, "§ 112, KS 2023/456", "Kommunfullmäktige", från, till, null, null, ["vision"]);

    private static Biblioteksplan Plan(DateOnly från, DateOnly till)
    {
        var plan = Biblioteksplan.Påbörja("1435", från);
        plan.Anta(Antagande(från, till), Idag).IsSuccess.ShouldBeTrue();
        return plan;
    }
}
