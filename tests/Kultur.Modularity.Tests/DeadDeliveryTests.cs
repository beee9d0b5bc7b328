using Kultur.Avsändare;
using Kultur.Domain;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Tests;

/// <summary>What a person can do with a delivery that has failed for the last time.</summary>
[BådaDatabaserna]
public sealed class DeadDeliveryTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;

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

    [Theory]
    [InlineData(true, DeliveryState.Delivered)]
    [InlineData(false, DeliveryState.Skipped)]
    public async Task What_a_person_skips_while_it_is_tried_is_told_as_it_went(bool lyckas, DeliveryState läge)
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A", async _ =>
        {
            var leverans = await par.LeveransAsync(DöpsOm);
            (await par.Host.SendAsync(new HoppaÖverLeverans { Modul = "avsandare", LeveransId = leverans.Id, Orsak = "Tar för lång tid" }, Role.Driftansvarig)).IsSuccess.ShouldBeTrue();
            if (!lyckas)
                throw new InvalidOperationException("Sent om sider.");
        });
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");

        await par.Host.SettleAsync();

        (await par.LeveransAsync(DöpsOm)).State.ShouldBe(läge);
    }

    [Fact]
    public async Task What_a_person_skips_while_an_earlier_one_is_heard_takes_no_effect()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A", async _ =>
        {
            var leverans = (await par.LeveranserAsync()).Last(d => d.Subscriber == DöpsOm);
            (await par.Host.SendAsync(new HoppaÖverLeverans { Modul = "avsandare", LeveransId = leverans.Id, Orsak = "Rättat för hand" }, Role.Driftansvarig)).IsSuccess.ShouldBeTrue();
        });
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B", "C");

        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["A", "B"]);
        (await par.HördaAsync(Mottagare.NärÄrendetDöpsOmSkrivLogg.Namn)).ShouldContain("C");
        (await par.LeveranserAsync()).Last(d => d.Subscriber == DöpsOm).State.ShouldBe(DeliveryState.Skipped);
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

    private static async Task DieAsync(Par par)
    {
        for (var attempt = 0; attempt < 7; attempt++)
        {
            await par.Host.SettleAsync();
            par.Host.Clock.Advance(TimeSpan.FromHours(1));
        }
    }
}
