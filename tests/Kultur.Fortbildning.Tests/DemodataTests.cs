using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Demo;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Tests;

[BådaDatabaserna]
public sealed class DemodataTests
{
    [Fact]
    public async Task There_are_sixty_events_of_every_type_and_state_some_with_a_waiting_list()
    {
        var evenemang = await EvenemangAsync();

        evenemang.Count.ShouldBe(60);
        evenemang.Select(e => e.Typ).Distinct().ShouldBe(Enum.GetValues<Evenemangstyp>(), ignoreOrder: true);
        evenemang.Select(e => e.Tillstånd).Distinct().ShouldBe(Enum.GetValues<Evenemangstillstånd>(), ignoreOrder: true);
        evenemang.Count(e => e.Datum >= Exempel.Idag && e.Väntelista.Any()).ShouldBeGreaterThanOrEqualTo(2);
        evenemang.Min(e => e.Datum)!.Value.ShouldBeInRange(Exempel.Idag.AddMonths(-15), Exempel.Idag.AddMonths(-13));
        evenemang.Max(e => e.Datum)!.Value.ShouldBeInRange(Exempel.Idag.AddMonths(5), Exempel.Idag.AddMonths(7));
        evenemang.SelectMany(e => e.Anmälningar).ShouldAllBe(a => a.Epost.EndsWith("@example.org"));
    }

    [Fact]
    public async Task It_is_the_same_every_time()
    {
        static IEnumerable<string> Innehåll(List<Evenemang> evenemang) => evenemang.OrderBy(e => e.Datum)
            .Select(e => $"{e.Nummer} {e.Datum} {e.Titel} {string.Join(',', e.Anmälda.Namn())}");

        Innehåll(await EvenemangAsync()).ShouldBe(Innehåll(await EvenemangAsync()));
    }

    private static async Task<List<Evenemang>> EvenemangAsync()
    {
        await using var host = await Exempel.StartaAsync();
        await host.LoadAsync<FortbildningDemoData>();
        return await host.InAsync<FortbildningDbContext, List<Evenemang>>(db => db.Evenemang.AsNoTracking().ToListAsync());
    }
}
