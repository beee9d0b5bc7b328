using Kultur.Avsändare;
using Kultur.Avsändare.Contracts;
using Kultur.Domain;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Modularity.Tests.Haverier;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class DeliveryTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;
    private const string SkrivLogg = NärÄrendetDöpsOmSkrivLogg.Namn;

    [Fact]
    public async Task An_event_reaches_every_subscriber_once()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");

        await par.Host.SettleAsync();
        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["A"]);
        (await par.HördaAsync(SkrivLogg)).ShouldBe(["A"]);
        (await par.LoggAsync()).ShouldBe(["A"]);
        (await par.LeveranserAsync()).ShouldAllBe(d => d.State == DeliveryState.Delivered && d.Attempts == 1 && d.FinishedAt != null);
    }

    [Fact]
    public async Task An_event_that_is_delivered_again_takes_effect_once()
    {
        await using var par = await Par.StartAsync();
        var (händelse, id) = (new ÄrendeOmdöpt(Guid.CreateVersion7(), "A"), Guid.CreateVersion7());

        await par.Host.HearAsync(händelse, id);
        await par.Host.HearAsync(händelse, id);

        (await par.HördaAsync(DöpsOm)).ShouldBe(["A"]);
        (await par.Host.InAsync((MottagareDbContext db) => db.Inbox.CountAsync(i => i.EventId == id && i.Subscriber == DöpsOm))).ShouldBe(1);
    }

    [Fact]
    public async Task A_delivery_whose_mark_was_lost_takes_effect_once()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B");
        await par.Host.SettleAsync();

        await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.FinishedAt, (DateTimeOffset?)null)));
        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["A", "B"]);
        (await par.LeveranserAsync()).ShouldAllBe(d => d.State == DeliveryState.Delivered);
    }

    [Fact]
    public async Task A_subscriber_that_fails_leaves_nothing_behind()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");

        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBeEmpty();
        (await par.Host.InAsync((MottagareDbContext db) => db.Inbox.CountAsync(i => i.Subscriber == DöpsOm))).ShouldBe(0);
    }

    [Fact]
    public async Task Events_with_one_key_are_heard_in_the_order_told()
    {
        await using var par = await Par.StartAsync();
        var rubriker = Enumerable.Range(0, 130).Select(n => $"Rubrik {n}").ToArray();
        var (ett, två) = (await par.ÖppnaAsync("Ett"), await par.ÖppnaAsync("Två"));
        await par.Host.SendAsync(new DöpOmMångaGånger(ett, rubriker), Role.Utvecklare);
        await par.Host.SendAsync(new DöpOmMångaGånger(två, rubriker), Role.Utvecklare);

        await par.Host.SettleAsync();

        foreach (var ärende in new[] { ett, två })
        {
            (await par.Host.InAsync((MottagareDbContext db) => db.Rubriker
                .Where(r => r.Prenumerant == DöpsOm && r.Ärende == ärende.Value).OrderBy(r => r.Id).Select(r => r.Rubrik).ToListAsync()))
                .ShouldBe(rubriker);
        }
    }

    [Fact]
    public async Task A_failed_delivery_is_tried_again_with_growing_pauses_and_is_dead_after_the_last()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        var pauser = new List<TimeSpan>();

        await par.Host.SettleAsync();
        while (await par.LeveransAsync(DöpsOm) is { State: DeliveryState.Waiting } leverans)
        {
            pauser.Add(leverans.NextAttemptAt - par.Host.Clock.GetUtcNow());
            par.Host.Clock.Advance(pauser[^1] - TimeSpan.FromTicks(1));
            await par.Host.SettleAsync();
            (await par.LeveransAsync(DöpsOm)).Attempts.ShouldBe(leverans.Attempts, "tried before its pause was over");
            par.Host.Clock.Advance(TimeSpan.FromTicks(1));
            await par.Host.SettleAsync();
        }

        pauser.Count.ShouldBe(5);
        pauser.ShouldBe(pauser.Order());
        pauser.ShouldBeUnique();
        var död = await par.LeveransAsync(DöpsOm);
        (död.State, död.Attempts).ShouldBe((DeliveryState.Dead, 6));
        död.Failures.Select(f => f.Attempt).Order().ShouldBe([1, 2, 3, 4, 5, 6]);
        död.Failures.ShouldAllBe(f => f.Error.Contains("klarar inte A"));
        par.Host.Clock.Advance(TimeSpan.FromDays(365));
        await par.Host.SettleAsync();
        (await par.LeveransAsync(DöpsOm)).Attempts.ShouldBe(6, "a dead delivery waits for a person");
    }

    [Fact]
    public async Task What_failed_together_does_not_come_again_together()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        for (var n = 0; n < 5; n++)
            await par.DöpOmAsync(await par.ÖppnaAsync(), "A");

        await par.Host.SettleAsync();

        var pauser = (await par.LeveranserAsync()).Where(d => d.Subscriber == DöpsOm).Select(d => d.NextAttemptAt - par.Host.Clock.GetUtcNow()).ToList();
        pauser.ShouldBeUnique();
        pauser.ShouldAllBe(p => p >= TimeSpan.FromSeconds(1) && p <= TimeSpan.FromSeconds(1.2));
    }

    [Fact]
    public async Task A_failing_delivery_holds_back_later_events_with_its_key_only()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        var (stört, ostört) = (await par.ÖppnaAsync(), await par.ÖppnaAsync());
        await par.DöpOmAsync(stört, "A", "B");
        await par.DöpOmAsync(ostört, "C");

        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["C"]);
    }

    [Fact]
    public async Task A_failing_subscriber_delays_no_other_subscriber_of_the_event_and_no_other_module()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        var ärende = await par.ÖppnaAsync();
        await par.DöpOmAsync(ärende, "A", "B");
        await par.Host.SettleAsync();
        await par.DöpOmAsync(ärende, "C");
        await par.Host.SettleAsync();

        (await par.HördaAsync(SkrivLogg)).ShouldBe(["A"]);
        (await par.LoggAsync()).ShouldBe(["A", "B", "C"]);
    }

    [Fact]
    public async Task A_delivery_that_recovers_is_followed_by_those_it_held_back_in_order()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B", "C");
        await par.Host.SettleAsync();

        par.Störningar.Laga();
        par.Host.Clock.Advance(TimeSpan.FromSeconds(2));
        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["A", "B", "C"]);
    }

    [Fact]
    public async Task A_dead_delivery_that_is_replayed_is_followed_by_those_it_held_back_in_order()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B", "C");
        await DieAsync(par);
        (await par.HördaAsync(DöpsOm)).ShouldBeEmpty();
        par.Störningar.Laga();

        var död = (await par.LeveranserAsync()).Single(d => d.State == DeliveryState.Dead);
        (await par.Host.SendAsync(new SpelaOmLeverans { Modul = "avsandare", LeveransId = död.Id }, Role.Driftansvarig)).IsSuccess.ShouldBeTrue();
        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["A", "B", "C"]);
        (await par.LeveranserAsync()).ShouldAllBe(d => d.State == DeliveryState.Delivered);
    }

    [Fact]
    public async Task What_has_taken_effect_is_not_replayed()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.SettleAsync();

        var leverans = await par.LeveransAsync(DöpsOm);
        var svar = await par.Host.SendAsync(new SpelaOmLeverans { Modul = "avsandare", LeveransId = leverans.Id }, Role.Driftansvarig);

        svar.Error!.Kind.ShouldBe(ErrorKind.Invalid);
    }

    [Theory]
    [InlineData("name", "avsandare.arende-okant v1")]
    [InlineData("event_version", "avsandare.arende-omdopt v99")]
    public async Task An_event_that_nobody_knows_is_parked_with_its_error(string kolumn, string okänd)
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.InAsync((AvsändareDbContext db) => db.Outbox.Where(m => m.Name == "avsandare.arende-omdopt").ExecuteUpdateAsync(
            set => _ = kolumn == "name" ? set.SetProperty(m => m.Name, "avsandare.arende-okant") : set.SetProperty(m => m.EventVersion, 99)));

        await par.Host.SettleAsync();

        var leverans = await par.LeveransAsync(DöpsOm);
        leverans.State.ShouldBe(DeliveryState.Parked);
        leverans.Failures.ShouldHaveSingleItem().Error.ShouldContain(okänd);
        (await par.Host.SendAsync(new ListaHändelser("avsandare", Händelseurval.Parkerade, null, 1), Role.Driftansvarig)).Value.Rader.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_subscriber_that_nobody_knows_is_parked_with_its_error()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.Where(d => d.Subscriber == DöpsOm)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Subscriber, "mottagare.nar-ingen-hor")));

        await par.Host.SettleAsync();

        var leverans = await par.LeveransAsync("mottagare.nar-ingen-hor");
        leverans.State.ShouldBe(DeliveryState.Parked);
        leverans.Failures.ShouldHaveSingleItem().Error.ShouldContain("mottagare.nar-ingen-hor");
    }

    [Fact]
    public async Task What_was_parked_goes_on_when_a_version_knows_it()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B");
        await SägPrenumerantAsync(par, DöpsOm, "mottagare.nar-ingen-hor");
        await par.Host.SettleAsync();
        (await par.LeveranserAsync()).Where(d => d.Subscriber == "mottagare.nar-ingen-hor").ShouldContain(d => d.State == DeliveryState.Parked);

        await ReturnParkedAsync(par);
        (await par.LeveranserAsync()).ShouldContain(d => d.State == DeliveryState.Parked, "this version does not know it either");
        await SägPrenumerantAsync(par, "mottagare.nar-ingen-hor", DöpsOm);
        await ReturnParkedAsync(par);
        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["A", "B"]);
    }

    [Fact]
    public async Task A_host_that_starts_lets_what_was_parked_go_on()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await SägPrenumerantAsync(par, DöpsOm, "mottagare.nar-ingen-hor");
        await par.Host.SettleAsync();
        await SägPrenumerantAsync(par, "mottagare.nar-ingen-hor", DöpsOm);

        await using var igång = await par.ServeraAsync();

        await Vänta.TillsAsync(async () => await par.HördaAsync(DöpsOm) is ["A"], () => "it stays parked");
    }

    [Fact]
    public async Task A_subscriber_hears_what_was_on_its_way_to_its_earlier_name()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await SägPrenumerantAsync(par, SkrivLogg, NärÄrendetDöpsOmSkrivLogg.TidigareNamn);

        await par.Host.SettleAsync();

        (await par.HördaAsync(SkrivLogg)).ShouldBe(["A"]);
    }

    [Fact]
    public async Task An_event_told_in_an_earlier_shape_is_heard_in_the_later()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        await par.DöpOmAsync(ärende, "A");
        await par.Host.InAsync((AvsändareDbContext db) => db.Outbox.Where(m => m.Name == "avsandare.arende-omdopt").ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Name, "avsandare.arende-stangt").SetProperty(m => m.Payload, $$"""{"ÄrendeId":"{{ärende.Value}}"}""")));
        await SägPrenumerantAsync(par, DöpsOm, NärÄrendetStängs.Namn);

        await par.Host.SettleAsync();

        (await par.HördaAsync(NärÄrendetStängs.Namn)).ShouldBe(["okänt"]);
    }

    [Fact]
    public async Task Who_hears_the_later_shape_hears_also_what_is_still_told_in_the_earlier()
    {
        await using var par = await Par.StartAsync();
        var stängt = new ÄrendeStängt(Guid.CreateVersion7());
        var berättad = par.Host.Services.GetRequiredService<EventCatalog>().ToOutbox(stängt, "Prov", "Prov", par.Host.Clock.GetUtcNow(), null, null);
        await par.Host.SaveAsync<AvsändareDbContext>(db => db.Outbox.Add(berättad));

        await par.Host.SettleAsync();

        (await par.HördaAsync(NärÄrendetStängs.Namn)).ShouldBe(["okänt"]);
    }

    [Fact]
    public async Task A_test_can_let_a_subscriber_hear_the_earlier_shape()
    {
        await using var par = await Par.StartAsync();

        await par.Host.HearAsync(new ÄrendeStängt(Guid.CreateVersion7()));

        (await par.HördaAsync(NärÄrendetStängs.Namn)).ShouldBe(["okänt"]);
    }

    [Fact]
    public async Task One_event_that_fails_among_many_is_the_only_one_that_waits()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "Först");
        await par.Host.SettleAsync();
        par.Störningar.Stör(DöpsOm, "Rubrik 5");
        var rubriker = Enumerable.Range(0, 10).Select(n => $"Rubrik {n}").ToList();
        foreach (var rubrik in rubriker)
            await par.DöpOmAsync(await par.ÖppnaAsync(), rubrik);

        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(rubriker.Except(["Rubrik 5"]).Prepend("Först"), ignoreOrder: true);
        (await par.LeveranserAsync()).Where(d => d.State != DeliveryState.Delivered).ShouldHaveSingleItem().Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_dead_delivery_that_is_skipped_with_a_reason_lets_those_it_held_back_follow()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B");
        await DieAsync(par);
        var död = (await par.LeveranserAsync()).Single(d => d.State == DeliveryState.Dead);

        var utan = await par.Host.SendAsync(new HoppaÖverLeverans { Modul = "avsandare", LeveransId = död.Id, Orsak = " " }, Role.Driftansvarig);
        var obehörig = await par.Host.SendAsync(new HoppaÖverLeverans { Modul = "avsandare", LeveransId = död.Id, Orsak = "Fel" }, Role.Chef);
        var svar = await par.Host.SendAsync(new HoppaÖverLeverans { Modul = "avsandare", LeveransId = död.Id, Orsak = "Rättat för hand" }, Role.Driftansvarig);
        await par.Host.SettleAsync();

        utan.Error!.Fields.ShouldHaveSingleItem().Field.ShouldBe("Orsak");
        obehörig.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        svar.IsSuccess.ShouldBeTrue();
        (await par.HördaAsync(DöpsOm)).ShouldBe(["B"]);
        var överhoppad = (await par.LeveranserAsync()).Single(d => d.Id == död.Id);
        (överhoppad.State, överhoppad.Reason).ShouldBe((DeliveryState.Skipped, "Rättat för hand"));
        (await par.Host.SendAsync(new SpelaOmLeverans { Modul = "avsandare", LeveransId = död.Id }, Role.Driftansvarig)).Error!.Kind.ShouldBe(ErrorKind.Invalid);
        (await par.Host.InAsync((AvsändareDbContext db) => db.Audit.CountAsync(a => a.UseCase == nameof(HoppaÖverLeverans)))).ShouldBe(1);
        (await par.Host.SendAsync(new ListaHändelser("avsandare", Händelseurval.Alla, "omdopt", 1), Role.Driftansvarig)).Value.Rader
            .Select(r => (r.Levererade, r.Överhoppade)).ShouldBe([(3, 0), (2, 1)]);
    }

    [Fact]
    public async Task Driftcentral_shows_the_event_its_content_and_why_it_failed()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "Ärende på Öland");
        var ärende = await par.ÖppnaAsync();
        await par.DöpOmAsync(ärende, "Ärende på Öland");
        await DieAsync(par);

        var läge = (await par.Host.SendAsync(new VisaDriftläge(), Role.Driftansvarig)).Value.Single(m => m.Modul == "avsandare");
        var rad = (await par.Host.SendAsync(new ListaHändelser("avsandare", Händelseurval.Döda, null, 1), Role.Driftansvarig)).Value.Rader.ShouldHaveSingleItem();
        var kort = (await par.Host.SendAsync(new VisaHändelse("avsandare", rad.Id), Role.Driftansvarig)).Value;

        (läge.Väntar, läge.Döda, läge.Ohörda).ShouldBe((0, 1, 0));
        (rad.Namn, rad.Levererade, rad.Väntar, rad.Döda).ShouldBe(("avsandare.arende-omdopt v1", 2, 0, 1));
        rad.KvarHos.ShouldBe([DöpsOm]);
        (kort.Nyckel, kort.Användningsfall, kort.Användare).ShouldBe((ärende.Value, nameof(DöpOmÄrende), Role.Utvecklare.Title));
        kort.Innehåll.ShouldContain("Ärende på Öland");
        kort.Leveranser.Single(l => l.Prenumerant == DöpsOm).Fel.Select(f => f.Försök).ShouldBe([6, 5, 4, 3, 2, 1]);
    }

    [Fact]
    public async Task An_event_that_nobody_hears_is_kept_and_shown()
    {
        await using var host = await Testing.ModuleHost.StartAsync(new AvsändareModule());
        await host.SendAsync(new ÖppnaÄrende("Ohört", "Anna Berg"), Role.Utvecklare);
        await host.SettleAsync();

        var ohörda = (await host.SendAsync(new ListaHändelser("avsandare", Händelseurval.Ohörda, null, 1), Role.Driftansvarig)).Value;

        ohörda.Rader.ShouldHaveSingleItem().Namn.ShouldBe("avsandare.arende-oppnat v1");
    }

    private static async Task DieAsync(Par par)
    {
        for (var attempt = 0; attempt < 7; attempt++)
        {
            await par.Host.SettleAsync();
            par.Host.Clock.Advance(TimeSpan.FromHours(1));
        }
    }

    private static Task SägPrenumerantAsync(Par par, string från, string till) => par.Host.InAsync((AvsändareDbContext db) =>
        db.Deliveries.Where(d => d.Subscriber == från).ExecuteUpdateAsync(set => set.SetProperty(d => d.Subscriber, till)));

    private static Task<int> ReturnParkedAsync(Par par) => par.Host.InAsync(async (AvsändareDbContext db) =>
    {
        await ParkedDeliveries.ReturnAsync(db, par.Host.Services.GetRequiredService<EventCatalog>(), CancellationToken.None);
        return 0;
    });
}
