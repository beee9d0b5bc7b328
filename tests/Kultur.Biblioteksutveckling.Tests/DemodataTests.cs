using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Biblioteksplaner;
using Kultur.Biblioteksutveckling.Demo;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Tests;

[BådaDatabaserna]
public class DemodataTests
{
    [Fact]
    public async Task Exactly_two_subjects_are_needed_by_three_municipalities_inside_twelve_months()
    {
        await using var host = await MedDemodataAsync();

        var anmälda = await host.AnnouncedAsync<BehovAnmält>();

        anmälda.GroupBy(b => b.Tema).Where(tema => FlestKommunerPåEttÅr([.. tema]) >= 3).Select(tema => tema.Key)
            .ShouldBe(["lattlast", "meroppet"], ignoreOrder: true);
        var nyligen = anmälda.Where(b => b.Noterat >= new DateOnly(2026, 1, 24)).ToLookup(b => b.Tema, b => b.Kommunkod);
        nyligen["lattlast"].Distinct().Count().ShouldBe(4);
        nyligen["meroppet"].Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task There_are_dialogues_needs_and_plans_in_every_state()
    {
        await using var host = await MedDemodataAsync();

        (await host.LäsAsync(db => db.Dialoger.CountAsync())).ShouldBe(31);
        (await host.AllaBehovAsync()).Select(b => b.Läge).Distinct().ShouldBe(
            [Behovsläge.Öppet, Behovsläge.Tillgodosett, Behovsläge.Avfört], ignoreOrder: true);
        var planer = (await host.SendAsync(new SökPlaner(null, [], [], false, null), Role.Chef)).Value;
        planer.Alla.Keys.ShouldBe(Enum.GetValues<Planläge>(), ignoreOrder: true);
        planer.Alla[Planläge.Saknas].ShouldBe(3);
        planer.Rader.Select(r => r.Larm).OfType<int>().Distinct().ShouldBe([6, 12, 18], ignoreOrder: true);
    }

    private static async Task<ModuleHost> MedDemodataAsync()
    {
        var host = await BibliotekHost.StartAsync();
        await host.LoadAsync<BiblioteksutvecklingDemoData>();
        return host;
    }

    private static int FlestKommunerPåEttÅr(IReadOnlyList<BehovAnmält> behov) => behov.Max(första => behov
        .Where(b => b.Noterat >= första.Noterat && b.Noterat < första.Noterat.AddMonths(12))
        .Select(b => b.Kommunkod).Distinct().Count());
}
