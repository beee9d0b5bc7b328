using Kultur.Host;
using Kultur.Museer.Contracts;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>A module of the house with those around it, in one process and without pages.</summary>
[BådaDatabaserna]
public sealed class GrannarTests
{
    [Fact]
    public async Task A_school_that_asks_for_a_programme_that_is_not_is_answered_and_the_answer_is_heard()
    {
        var museer = Modulkatalog.Alla.Single(m => m.Slug == "museer");
        await using var host = await ModuleHost.StartWithNeighboursAsync(museer, Modulkatalog.Alla);
        var begäran = new BesökBegärt(
            Guid.CreateVersion7(), Guid.CreateVersion7(), host.Clock.GetUtcNow().AddDays(30), 22, 2, "Hällevads skola", "1435", "åk 4",
            new Besökskontakt("Anna Berg", "anna.berg@example.org", null), null);

        var scenario = await host.PlayAsync(begäran);

        host.Catalog.Modules.Select(m => m.Slug).ShouldContain("kulturliv");
        scenario.ToldOf<BesökAvvisat>().ShouldHaveSingleItem().BokningId.ShouldBe(begäran.BokningId);
        scenario.Told.ShouldHaveSingleItem().By.ShouldBe("museer.nar-besok-begarts");
    }

    [Fact]
    public async Task The_library_is_surrounded_by_those_it_depends_on_and_not_by_the_whole_house()
    {
        var biblioteken = Modulkatalog.Alla.Single(m => m.Slug == "bibliotek");

        await using var host = await ModuleHost.StartWithNeighboursAsync(biblioteken, Modulkatalog.Alla);

        host.Catalog.Modules.Select(m => m.Slug).ShouldBe(["bibliotek", "fortbildning", "samhalle"], ignoreOrder: true);
    }
}
