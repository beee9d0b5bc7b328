using Kultur.Avsändare;
using Kultur.Avsändare.Contracts;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Tests;

/// <summary>How an event reaches those who hear it.</summary>
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
    public async Task An_event_that_nobody_hears_is_kept_and_shown()
    {
        await using var host = await Testing.ModuleHost.StartAsync(new AvsändareModule());
        await host.SendAsync(new ÖppnaÄrende("Ohört", "Anna Berg"), Role.Utvecklare);
        await host.SettleAsync();

        var ohörda = (await host.SendAsync(new ListaHändelser("avsandare", Händelseurval.Ohörda, null, 1), Role.Driftansvarig)).Value;

        ohörda.Rader.ShouldHaveSingleItem().Namn.ShouldBe("avsandare.arende-oppnat v1");
    }
}
