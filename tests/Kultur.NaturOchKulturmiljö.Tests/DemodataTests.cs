using Kultur.Domain;
using Kultur.Museer.Contracts;
using Kultur.NaturOchKulturmiljö.Demo;
using Kultur.NaturOchKulturmiljö.Fynden;
using Kultur.NaturOchKulturmiljö.Miljöobjekten;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Tests;

[BådaDatabaserna]
public class DemodataTests
{
    [Fact]
    public async Task There_are_120_referrals_in_every_state_over_many_municipalities()
    {
        await using var host = await MedDemodataAsync();

        var remisser = await host.LäsAsync(db => db.Remisser.AsNoTracking().ToListAsync());

        remisser.Count.ShouldBe(120);
        remisser.Select(r => r.Läge).Distinct().ShouldBe(Enum.GetValues<Remissläge>(), ignoreOrder: true);
        remisser.Select(r => r.Typ).Distinct().ShouldBe(Enum.GetValues<Ärendetyp>(), ignoreOrder: true);
        remisser.SelectMany(r => r.Kommunkoder).Distinct().Count().ShouldBe(49);
        remisser.Where(r => r.ÄrÖppen).Select(r => Math.Sign(r.Svarstid.DayNumber - MiljöHost.Idag.DayNumber)).Distinct().ShouldBe([-1, 0, 1], ignoreOrder: true);
        remisser.ShouldContain(r => r.Anstånd.Count > 0);
        remisser.ShouldContain(r => r.ÄrÖppen && r.HandläggareId == null);
    }

    [Fact]
    public async Task The_numbers_have_no_gap_and_follow_the_days()
    {
        await using var host = await MedDemodataAsync();

        var remisser = await host.LäsAsync(db => db.Remisser.AsNoTracking().ToListAsync());

        foreach (var år in remisser.GroupBy(r => r.Diarienummer.År))
        {
            var iOrdning = år.OrderBy(r => r.Diarienummer.Löpnummer).ToList();
            iOrdning.Select(r => r.Diarienummer.Löpnummer).ShouldBe(Enumerable.Range(1, iOrdning.Count));
            iOrdning.Select(r => r.Inkom).ShouldBeInOrder();
            iOrdning.ShouldAllBe(r => r.Inkom.Year == år.Key);
        }
    }

    [Fact]
    public async Task There_are_60_objects_each_near_the_middle_of_its_municipality()
    {
        await using var host = await MedDemodataAsync();

        var objekt = await host.LäsAsync(db => db.Miljöobjekt.AsNoTracking().ToListAsync());

        objekt.Count.ShouldBe(60);
        objekt.Select(o => o.Slag).Distinct().ShouldBe(Enum.GetValues<Objektslag>(), ignoreOrder: true);
        objekt.SelectMany(o => o.Skydd).Select(s => s.Slag).Distinct().ShouldBe(Enum.GetValues<Skyddsslag>(), ignoreOrder: true);
        objekt.ShouldContain(o => o.LägetSkyddat);
        objekt.ShouldContain(o => o.Hot == Hotnivå.Högt);
        objekt.ShouldContain(o => o.Skick == null);
        foreach (var medPlats in objekt.Where(o => o.Norr is not null))
        {
            var mitt = Kommuner.Finn(medPlats.Kommunkod)!.Läge;
            Math.Max(Math.Abs(mitt.N - medPlats.Norr!.Value), Math.Abs(mitt.E - medPlats.Öst!.Value)).ShouldBeLessThan(2_000);
        }
    }

    [Fact]
    public async Task There_are_12_finds_and_the_museums_hear_of_those_handed_in()
    {
        await using var host = await MedDemodataAsync();

        var fynd = await host.LäsAsync(db => db.Fynd.AsNoTracking().ToListAsync());

        fynd.Count.ShouldBe(12);
        fynd.Select(f => f.Läge).Distinct().ShouldBe([Fyndläge.Anmält, Fyndläge.Inlämnat, Fyndläge.Avskrivet], ignoreOrder: true);
        (await host.AnnouncedAsync<FyndInlämnat>()).Select(f => f.FyndId).ShouldBe(
            fynd.Where(f => f.Läge == Fyndläge.Inlämnat).Select(f => f.Id.Value), ignoreOrder: true);
    }

    [Theory]
    [InlineData("2026-11-29")]
    [InlineData("2026-12-24")]
    [InlineData("2027-01-01")]
    [InlineData("2028-02-29")]
    public async Task It_can_be_made_on_any_day(string dag)
    {
        await using var host = await MiljöHost.StartAsync();
        host.Clock.SetUtcNow(SvenskTid.Ögonblick(MiljöHost.Dag(dag), new TimeOnly(9, 0)));

        await host.LoadAsync<NaturOchKulturmiljöDemoData>();

        (await host.LäsAsync(db => db.Remisser.CountAsync())).ShouldBe(120);
    }

    private static async Task<ModuleHost> MedDemodataAsync()
    {
        var host = await MiljöHost.StartAsync();
        await host.LoadAsync<NaturOchKulturmiljöDemoData>();
        return host;
    }
}
