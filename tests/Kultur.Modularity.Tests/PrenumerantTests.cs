using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Tests;

/// <summary>The list of those who hear, and how they keep up.</summary>
[BådaDatabaserna]
public sealed class PrenumerantTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;
    private const string SkrivLogg = NärÄrendetDöpsOmSkrivLogg.Namn;

    [Fact]
    public async Task Those_who_need_a_person_come_first_and_each_state_is_counted()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B");
        await DödaAsync(par, DöpsOm);
        await par.Host.SendAsync(new PausaPrenumerant { Modul = "mottagare", Prenumerant = NärÄrendetStängs.Namn, Orsak = "Prov" }, Role.Driftansvarig);
        par.Host.Clock.Advance(TimeSpan.FromMinutes(3));

        var lista = await VisaAsync(par, new("mottagare"));

        lista.Rader.Rader.Select(r => (r.Namn, r.Läge)).ShouldBe(
            [
                (DöpsOm, Prenumerantläge.HarFastnat),
                (SkrivLogg, Prenumerantläge.Sen),
                (NärÄrendetÖppnas.Namn, Prenumerantläge.Sen),
                (NärÄrendetStängs.Namn, Prenumerantläge.Pausad),
            ]);
        (lista.Rader.Rader[0].Döda, lista.Rader.Rader[1].Väntar, lista.Rader.Rader[1].Efter).ShouldBe((2, 2, TimeSpan.FromMinutes(3)));
        lista.Antal.ShouldBe(
            new Dictionary<Prenumerantläge, int> { [Prenumerantläge.HarFastnat] = 1, [Prenumerantläge.Sen] = 2, [Prenumerantläge.Pausad] = 1 }, ignoreOrder: true);

        par.Host.Clock.Advance(DeliveryHealth.StandsStillAfter);
        (await VisaAsync(par, new("mottagare", Prenumerantläge.StårStill, "omdopt"))).Rader.Rader.ShouldHaveSingleItem().Namn.ShouldBe(SkrivLogg);
    }

    [Fact]
    public async Task What_has_stuck_for_one_that_is_paused_is_found_among_what_has_stuck()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await DödaAsync(par, DöpsOm);
        await par.Host.SendAsync(new PausaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm, Orsak = "Prov" }, Role.Driftansvarig);

        var lista = await VisaAsync(par, new("mottagare", Prenumerantläge.HarFastnat));

        lista.Rader.Rader.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            rad => rad.Namn.ShouldBe(DöpsOm), rad => rad.Läge.ShouldBe(Prenumerantläge.Pausad), rad => rad.Döda.ShouldBe(1));
        lista.Alla.ShouldBe(4);
        lista.Antal[Prenumerantläge.HarFastnat].ShouldBe(1);
        lista.Antal[Prenumerantläge.Pausad].ShouldBe(1);
    }

    [Fact]
    public async Task What_is_on_its_way_under_an_earlier_name_is_counted_with_the_rest_and_once()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B");
        await par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Database.ExecuteSqlAsync(
            $"UPDATE delivery SET subscriber = {NärÄrendetDöpsOmSkrivLogg.TidigareNamn} WHERE id = (SELECT max(id) FROM delivery WHERE subscriber = {SkrivLogg})"));

        var rader = (await VisaAsync(par, new("mottagare"))).Rader.Rader;

        rader.Select(r => r.Namn).ShouldBeUnique();
        rader.Single(r => r.Namn == SkrivLogg).Väntar.ShouldBe(2);
        rader.Sum(r => r.Väntar).ShouldBe(5);
    }

    [Fact]
    public async Task One_that_this_version_does_not_know_is_listed_while_something_waits_for_it()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Deliveries.Where(d => d.Subscriber == DöpsOm).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.Subscriber, "mottagare.nar-nagot-annat").SetProperty(d => d.State, DeliveryState.Parked)));

        var okänd = (await VisaAsync(par, new("mottagare", Prenumerantläge.HarFastnat))).Rader.Rader.ShouldHaveSingleItem();

        (okänd.Namn, okänd.Händelse, okänd.Parkerade).ShouldBe(("mottagare.nar-nagot-annat", null, 1));
    }

    [Fact]
    public async Task What_is_open_is_told_by_whom_and_its_name_finds_it_in_the_list_also_under_an_earlier_one()
    {
        const string Tidigare = NärÄrendetDöpsOmSkrivLogg.TidigareNamn;
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B", "C");
        await DödaAsync(par, SkrivLogg);
        await par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Database.ExecuteSqlAsync(
            $"UPDATE delivery SET subscriber = {Tidigare} WHERE id = (SELECT max(id) FROM delivery WHERE subscriber = {SkrivLogg})"));

        (await VisaAsync(par, new("mottagare"))).Rader.Rader.Single(r => r.Namn == SkrivLogg).Öppna
            .ShouldBe([new Öppet("avsandare", "Avsändare", Väntar: 0, Döda: 3, Parkerade: 0)]);
        foreach (var (namn, antal) in new[] { (SkrivLogg, 3), (Tidigare, 1) })
        {
            var rader = (await SändAsync(new ListaHändelser("avsandare", Händelseurval.Döda, null, 1, namn))).Rader;
            rader.Sum(r => r.Döda).ShouldBe(antal, namn);
            rader.Count.ShouldBe(antal, namn);
            (await SändAsync(new RäknaHändelser("avsandare", null, namn)))[Händelseurval.Döda].ShouldBe(antal, namn);
            (await SändAsync(new RäknaOmspelbara("avsandare", Händelseurval.Döda, null, namn))).Sum(o => o.Antal).ShouldBe(antal, namn);
        }

        (await SändAsync(new SpelaOmLeveranser { Modul = "avsandare", Prenumerant = Tidigare })).ShouldBe(1);

        async Task<T> SändAsync<T>(MediatR.IRequest<Domain.Result<T>> request) => (await par.Host.SendAsync(request, Role.Driftansvarig)).Value;
    }

    [Fact]
    public async Task One_whose_deliveries_are_all_stored_under_its_earlier_name_can_be_chosen_by_either()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Deliveries.Where(d => d.Subscriber == SkrivLogg).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.Subscriber, NärÄrendetDöpsOmSkrivLogg.TidigareNamn).SetProperty(d => d.State, DeliveryState.Dead)));

        var namn = (await par.Host.SendAsync(new ListaPrenumeranter("avsandare"), Role.Driftansvarig)).Value;
        var rad = (await par.Host.SendAsync(new ListaHändelser("avsandare", Händelseurval.Döda, null, 1), Role.Driftansvarig)).Value.Rader.Single();
        var kort = (await par.Host.SendAsync(new VisaHändelse("avsandare", rad.Id), Role.Driftansvarig)).Value;

        namn.ShouldContain(SkrivLogg);
        namn.ShouldContain(NärÄrendetDöpsOmSkrivLogg.TidigareNamn);
        kort.Leveranser.Where(l => l.NuHeter != l.Prenumerant).Select(l => (l.Prenumerant, l.NuHeter)).ShouldBe([(NärÄrendetDöpsOmSkrivLogg.TidigareNamn, SkrivLogg)]);
        (await par.Host.SendAsync(new SpelaOmLeveranser { Modul = "avsandare", Prenumerant = SkrivLogg }, Role.Driftansvarig)).Value.ShouldBe(1);
    }

    [Fact]
    public async Task The_rate_is_of_the_last_five_minutes()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        await par.DöpOmAsync(ärende, "A", "B", "C");
        await par.Host.SettleAsync();
        par.Host.Clock.Advance(TimeSpan.FromMinutes(4));
        await par.DöpOmAsync(ärende, "D");
        await par.Host.SettleAsync();

        (await TaktAsync()).ShouldBe(4 / 5.0);
        par.Host.Clock.Advance(TimeSpan.FromMinutes(2));
        (await TaktAsync()).ShouldBe(1 / 5.0);
        par.Host.Clock.Advance(TimeSpan.FromMinutes(4));
        (await TaktAsync()).ShouldBe(0);

        async Task<double> TaktAsync() => (await VisaAsync(par, new("mottagare"))).Rader.Rader.Single(r => r.Namn == DöpsOm).PerMinut;
    }

    [Fact]
    public async Task Each_module_tells_how_it_hears_whoever_has_told()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await DödaAsync(par, DöpsOm);

        var hörande = (await par.Host.SendAsync(new VisaHörandeläge(), Role.Driftansvarig)).Value.ToDictionary(m => m.Modul);
        var berättande = (await par.Host.SendAsync(new VisaDriftläge(), Role.Driftansvarig)).Value.ToDictionary(m => m.Modul);

        (hörande["mottagare"].Väntar, hörande["mottagare"].Fastnat, hörande["mottagare"].Nivå, hörande["mottagare"].Prenumeranter)
            .ShouldBe((2, 1, DeliveryHealthLevel.Degraded, 4));
        (hörande["avsandare"].Väntar, hörande["avsandare"].Fastnat).ShouldBe((1, 0));
        (berättande["avsandare"].Väntar, berättande["avsandare"].Döda, berättande["mottagare"].Väntar).ShouldBe((3, 1, 0));
    }

    private static async Task<Prenumerantlista> VisaAsync(Par par, VisaPrenumeranter vilka) => (await par.Host.SendAsync(vilka, Role.Driftansvarig)).Value;

    private static Task DödaAsync(Par par, string prenumerant) => par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Deliveries
        .Where(d => d.Subscriber == prenumerant).ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Dead)));
}
