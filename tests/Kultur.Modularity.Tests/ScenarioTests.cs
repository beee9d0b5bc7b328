using Kultur.Avsändare;
using Kultur.Avsändare.Contracts;
using Kultur.Mottagare;
using Kultur.Testing;

namespace Kultur.Modularity.Tests;

/// <summary>The modules' own test host: alone, with neighbours, and until all is quiet.</summary>
[BådaDatabaserna]
public sealed class ScenarioTests
{
    [Fact]
    public async Task A_module_alone_has_what_it_tells_recorded_and_nobody_else_hears_it()
    {
        await using var host = await Testing.ModuleHost.StartAloneAsync(new AvsändareModule());

        var scenario = await host.PlayAsync(new ÖppnaÄrende("Bidrag", "Anna Berg", "anna@example.org"), Role.Utvecklare);

        host.Catalog.Modules.ShouldHaveSingleItem();
        scenario.ToldOf<ÄrendeÖppnat>().ShouldHaveSingleItem().ShouldBe(new ÄrendeÖppnat(scenario.Answer.Value.Value, "Bidrag"));
        scenario.Told.ShouldHaveSingleItem().By.ShouldBe(nameof(ÖppnaÄrende));
        scenario.Letters.ShouldHaveSingleItem().To.ShouldBe("anna@example.org");
    }

    [Fact]
    public async Task A_module_is_started_with_those_who_hear_it_and_those_it_hears()
    {
        var house = new IModule[] { new MottagareModule(new Störningar()), new AvsändareModule() };

        await using var avsändaren = await Testing.ModuleHost.StartWithNeighboursAsync(new AvsändareModule(), house);
        await using var mottagaren = await Testing.ModuleHost.StartWithNeighboursAsync(house[0], house);

        avsändaren.Catalog.Modules.Select(m => m.Slug).ShouldBe(["avsandare", "mottagare"], ignoreOrder: true);
        mottagaren.Catalog.Modules.Select(m => m.Slug).ShouldBe(["avsandare", "mottagare"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_scenario_tells_what_came_of_it_and_nothing_of_what_came_before()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync(brevTill: "anna@example.org");

        var scenario = await par.Host.PlayAsync(new DöpOmMångaGånger(ärende, ["A", "B"]), Role.Utvecklare);

        scenario.ToldOf<ÄrendeOmdöpt>().Select(e => e.Rubrik).ShouldBe(["A", "B"]);
        (scenario.Told.Count, scenario.Letters.Count).ShouldBe((2, 0));
        (await par.HördaAsync(Mottagare.NärÄrendetDöpsOm.Namn)).ShouldBe(["A", "B"], "it has been heard when the scenario is over");
    }

    [Fact]
    public async Task An_event_from_elsewhere_is_heard_and_followed()
    {
        await using var par = await Par.StartAsync();

        var scenario = await par.Host.PlayAsync(new ÄrendeOmdöpt(Guid.CreateVersion7(), "A"));

        scenario.Told.ShouldBeEmpty();
        (await par.HördaAsync(Mottagare.NärÄrendetDöpsOm.Namn)).ShouldBe(["A"]);
    }

    [Fact]
    public async Task A_subscriber_that_fails_is_the_tests_failure_unless_it_may()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(Mottagare.NärÄrendetDöpsOm.Namn, "A");
        var ärende = await par.ÖppnaAsync();

        var tyst = await Should.ThrowAsync<InvalidOperationException>(() => par.Host.PlayAsync(new DöpOmÄrende(ärende, null, "A"), Role.Utvecklare));
        par.Störningar.Stör(Mottagare.NärÄrendetDöpsOm.Namn, "B");
        var får = await par.Host.PlayAsync(new DöpOmÄrende(await par.ÖppnaAsync(), null, "B"), Role.Utvecklare, mayFail: true);

        tyst.Message.ShouldContain($"{Mottagare.NärÄrendetDöpsOm.Namn} klarar inte A.");
        får.Failed.ShouldHaveSingleItem().ShouldContain("klarar inte B.");
    }
}
