using CsCheck;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Kultur.Testing;

namespace Kultur.NaturOchKulturmiljö.Tests.Remisserna;

[BådaDatabaserna]
public class SvarstidTests
{
    private static readonly Gen<DateOnly> Dag = Gen.Int[0, 3650].Select(d => new DateOnly(2024, 1, 1).AddDays(d));

    private static readonly Gen<Svarstidsregel> Regel =
        Gen.Select(Gen.Int[1, 60], Gen.Enum<Tidsenhet>(), Gen.Int[1, 80]).Select((antal, enhet, timmar) => new Svarstidsregel(antal, enhet, timmar));

    [Theory]
    [InlineData("DetaljplanGranskning", "2026-11-24", "2026-12-08")]
    [InlineData("DetaljplanGranskningUtökad", "2026-11-24", "2026-12-15")]
    [InlineData("ÖversiktsplanGranskning", "2026-11-24", "2027-01-25")]
    [InlineData("DetaljplanGranskning", "2026-12-10", "2026-12-28")]
    public void A_proposal_follows_the_kind_of_case_and_ends_on_a_working_day(string typ, string inkom, string väntad) =>
        Svarstidsregel.Standard(Enum.Parse<Ärendetyp>(typ)).Föreslå(MiljöHost.Dag(inkom)).ShouldBe(MiljöHost.Dag(väntad));

    [Fact]
    public void A_proposal_is_the_first_working_day_when_the_time_is_up() => Gen.Select(Regel, Dag).Sample((regel, inkom) =>
    {
        var dag = regel.Föreslå(inkom);
        var utan = regel.Enhet switch
        {
            Tidsenhet.Dagar => inkom.AddDays(regel.Antal),
            Tidsenhet.Veckor => inkom.AddDays(7 * regel.Antal),
            _ => inkom.AddMonths(regel.Antal),
        };
        Arbetsdagar.Är(dag).ShouldBeTrue();
        dag.ShouldBeGreaterThanOrEqualTo(utan);
        Arbetsdagar.Mellan(utan.AddDays(-1), dag).ShouldBe(1);
    });

    [Fact]
    public async Task What_the_antikvarie_have_set_is_proposed_instead()
    {
        await using var host = await MiljöHost.StartAsync();
        await host.GörAsync(new StällÄrendetyp { Typ = Ärendetyp.Bygglov, Antal = 10, Enhet = Tidsenhet.Dagar, Timmar = 4 });

        (await host.SendAsync(new FöreslåSvarstid(Ärendetyp.Bygglov, new(2026, 11, 24)), Role.Antikvarie)).Value.Dag.ShouldBe(new(2026, 12, 4));
        (await host.SendAsync(new FöreslåSvarstid(Ärendetyp.Marklov, new(2026, 11, 24)), Role.Antikvarie)).Value.Dag.ShouldBe(new(2026, 12, 8));
    }

    [Fact]
    public void A_reminder_goes_once_from_three_working_days_before() => Gen.Select(Dag, Gen.Int[0, 30]).Sample((inkom, dagar) =>
    {
        var svarstid = inkom.AddDays(dagar);
        var remiss = Remiss(inkom, svarstid);
        var påmindDagar = Enumerable.Range(0, dagar + 10).Select(inkom.AddDays).Where(idag => remiss.Påminn(idag, 3)).ToList();
        var larmdagar = Enumerable.Range(0, dagar + 10).Select(inkom.AddDays).Where(remiss.Larma).ToList();

        var påmind = påmindDagar.ShouldHaveSingleItem();
        påmind.ShouldBeLessThanOrEqualTo(svarstid);
        Arbetsdagar.Mellan(påmind, svarstid).ShouldBeLessThanOrEqualTo(3);
        if (påmind > inkom)
            Arbetsdagar.Mellan(påmind.AddDays(-1), svarstid).ShouldBe(4);
        larmdagar.ShouldHaveSingleItem().ShouldBe(svarstid.AddDays(1));
    });

    [Fact]
    public void After_more_time_one_is_reminded_anew()
    {
        var remiss = Remiss(new(2026, 11, 20), new(2026, 11, 26));
        remiss.Påminn(new(2026, 11, 24), 3).ShouldBeTrue();
        remiss.BeviljaAnstånd(new(2026, 12, 10), new(2026, 11, 24), "Planchefen", new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));

        remiss.Påminn(new(2026, 11, 25), 3).ShouldBeFalse();
        remiss.Påminn(new(2026, 12, 7), 3).ShouldBeTrue();
    }

    [Fact]
    public void The_burden_is_the_work_by_the_time_there_is()
    {
        var börda = Arbetsbörda.Av(20, [(new(2026, 11, 27), 8), (new(2026, 12, 1), 6)], new(2026, 11, 24));

        (börda.Öppna, börda.Timmar, börda.SistaDag).ShouldBe((2, 14, new DateOnly(2026, 12, 1)));
        börda.Tillgängliga.ShouldBe(24);
        börda.Andel.ShouldBe(14m / 24);
        börda.Överbokade.ShouldBe(0);
    }

    [Fact]
    public void Red_days_give_no_time()
    {
        var börda = Arbetsbörda.Av(20, [(new(2027, 1, 1), 40)], new(2026, 12, 23));

        börda.Tillgängliga.ShouldBe(16);
        börda.Överbokade.ShouldBe(24);
    }

    [Fact]
    public void Who_is_only_late_has_no_time_left_to_share() =>
        Arbetsbörda.Av(20, [(new(2026, 11, 20), 8)], new(2026, 11, 24)).ShouldBe(new Arbetsbörda(1, 8, 0, new(2026, 11, 20)));

    private static Remiss Remiss(DateOnly inkom, DateOnly svarstid) => NaturOchKulturmiljö.Remisserna.Remiss.Registrera(
        Diarienummer.Skapa("KUL", 2026, 1),
        new Remissuppgifter("Bygglov", Ärendetyp.Bygglov, "Tanums kommun", null, null, ["1435"], null, null, inkom, null, svarstid),
        SvenskTid.Ögonblick(inkom, new TimeOnly(9, 0))).Value;
}
