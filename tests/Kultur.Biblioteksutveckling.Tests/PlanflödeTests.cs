using Kultur.Biblioteksutveckling.Biblioteksplaner;
using Kultur.Biblioteksutveckling.Panels;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Testing;

namespace Kultur.Biblioteksutveckling.Tests;

[BådaDatabaserna]
public class PlanflödeTests
{
    [Fact]
    public async Task All_49_municipalities_are_listed_and_one_without_a_plan_lacks_it()
    {
        await using var host = await BibliotekHost.StartAsync();
        await RegistreraAsync(host, "1435", new(2024, 1, 1), new(2027, 12, 31));

        var träffar = (await host.SendAsync(Alla(), Role.Chef)).Value;

        träffar.Rader.Count.ShouldBe(49);
        träffar.Alla.ShouldBe(new Dictionary<Planläge, int> { [Planläge.Gäller] = 1, [Planläge.Saknas] = 48 }, ignoreOrder: true);
        träffar.Rader.Single(r => r.Kommunkod == "1435").MånaderKvar.ShouldBe(13);
    }

    [Fact]
    public async Task The_plan_being_written_is_the_one_that_is_adopted()
    {
        await using var host = await BibliotekHost.StartAsync();
        await host.SendAsync(new PåbörjaPlan { Kommunkod = "1435" }, Role.Bibliotekskonsulent);
        (await VisaAsync(host, "1435")).Läge.ShouldBe(Planläge.UnderArbete);

        await RegistreraAsync(host, "1435", new(2024, 1, 1), new(2027, 12, 31));

        var planer = await VisaAsync(host, "1435");
        (planer.Läge, planer.UnderArbeteSedan, planer.Tidigare.Count).ShouldBe((Planläge.Gäller, null, 0));
    }

    [Fact]
    public async Task One_plan_at_a_time_is_written_and_it_can_be_undone()
    {
        await using var host = await BibliotekHost.StartAsync();

        (await host.SendAsync(new PåbörjaPlan { Kommunkod = "1435" }, Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();
        (await host.SendAsync(new PåbörjaPlan { Kommunkod = "1435" }, Role.Bibliotekskonsulent)).IsSuccess.ShouldBeFalse();
        (await host.SendAsync(new AvbrytPlanarbete { Kommunkod = "1435" }, Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();

        (await VisaAsync(host, "1435")).Läge.ShouldBe(Planläge.Saknas);
    }

    [Fact]
    public async Task The_daily_job_raises_the_alarm_once_also_when_days_were_missed()
    {
        await using var host = await BibliotekHost.StartAsync();
        await RegistreraAsync(host, "1435", new(2025, 1, 1), new(2028, 12, 31));
        (await VisaAsync(host, "1435")).Aktuell!.Larm.ShouldBeEmpty();

        host.Clock.Advance(TimeSpan.FromDays(410));
        await host.SendAsync(new LarmaOmPlaner());
        await host.SendAsync(new LarmaOmPlaner());

        (await VisaAsync(host, "1435")).Aktuell!.Larm.ShouldHaveSingleItem().Månader.ShouldBe(12);
        (await host.SendAsync(new VisaMinDag(), Role.Bibliotekskonsulent)).Value.Larm.ShouldHaveSingleItem().Kommunkod.ShouldBe("1435");
    }

    [Fact]
    public async Task An_alarm_that_was_dealt_with_leaves_the_day_and_comes_back_when_that_is_undone()
    {
        await using var host = await BibliotekHost.StartAsync();
        await RegistreraAsync(host, "1435", new(2024, 1, 1), new(2027, 12, 31));
        var plan = (await VisaAsync(host, "1435")).Aktuell!;
        var larm = plan.Larm.ShouldHaveSingleItem();

        await host.SendAsync(new ÅtgärdaLarm { PlanId = plan.Id, LarmId = larm.Id }, Role.Bibliotekskonsulent);
        (await host.SendAsync(new VisaMinDag(), Role.Bibliotekskonsulent)).Value.Larm.ShouldBeEmpty();

        await host.SendAsync(new ÅterställLarm { PlanId = plan.Id, LarmId = larm.Id }, Role.Bibliotekskonsulent);
        (await host.SendAsync(new VisaMinDag(), Role.Bibliotekskonsulent)).Value.Larm.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Only_the_clock_runs_the_daily_job()
    {
        await using var host = await BibliotekHost.StartAsync();

        (await host.SendAsync(new LarmaOmPlaner(), Role.Bibliotekskonsulent)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task A_plan_is_prolonged_at_the_version_it_was_opened_at()
    {
        await using var host = await BibliotekHost.StartAsync();
        await RegistreraAsync(host, "1435", new(2022, 1, 1), new(2025, 12, 31));
        var plan = (await VisaAsync(host, "1435")).Aktuell!;
        var förlängning = new AktualiseraPlan
        {
            Id = plan.Id, Version = plan.Version, AktualiseradTill = new DateOnly(2027, 6, 30), Aktualiserad = new DateOnly(2026, 11, 2), Beslut = "§ 7",
        };

        (await host.SendAsync(förlängning, Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();
        (await VisaAsync(host, "1435")).Läge.ShouldBe(Planläge.Aktualiserad);
        (await host.SendAsync(förlängning, Role.Bibliotekskonsulent)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
    }

    [Fact]
    public async Task A_link_is_a_whole_address()
    {
        await using var host = await BibliotekHost.StartAsync();

        var svar = await host.SendAsync(Plan("1435", new(2024, 1, 1), new(2027, 12, 31)) with { Länk = "tanum.se/plan" }, Role.Bibliotekskonsulent);

        svar.Error.Fält().ShouldBe(["Länk"]);
    }

    private static SökPlaner Alla() => new(null, [], [], false, null);

    private static RegistreraPlan Plan(string kommunkod, DateOnly från, DateOnly till) =>
        new() { Kommunkod = kommunkod, Antagen = från.AddDays(-30), GällerFrån = från, GällerTill = till };

    private static async Task RegistreraAsync(ModuleHost host, string kommunkod, DateOnly från, DateOnly till) =>
        (await host.SendAsync(Plan(kommunkod, från, till), Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();

    private static async Task<Planöversikt> VisaAsync(ModuleHost host, string kommunkod) =>
        (await host.SendAsync(new VisaPlaner(kommunkod), Role.Bibliotekskonsulent)).Value;
}
