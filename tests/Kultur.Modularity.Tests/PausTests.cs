using Kultur.Avsändare;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

/// <summary>Subscribers that a person pauses and lets go on.</summary>
[BådaDatabaserna]
public sealed class PausTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;
    private const string SkrivLogg = Mottagare.NärÄrendetDöpsOmSkrivLogg.Namn;

    [Fact]
    public async Task A_paused_subscriber_hears_nothing_and_others_are_not_delayed()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        (await PausaAsync(par)).IsSuccess.ShouldBeTrue();

        await par.DöpOmAsync(ärende, "A", "B");
        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBeEmpty();
        (await par.HördaAsync(SkrivLogg)).ShouldBe(["A", "B"]);
        (await par.LoggAsync()).ShouldBe(["A", "B"]);
        (await par.LeveranserAsync()).Where(d => d.Subscriber == DöpsOm).ShouldAllBe(d => d.State == DeliveryState.Waiting && d.Attempts == 0);
    }

    [Fact]
    public async Task One_that_goes_on_hears_what_has_waited_in_order()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        await PausaAsync(par);
        await par.DöpOmAsync(ärende, "A", "B");
        await par.Host.SettleAsync();

        (await par.Host.SendAsync(new ÅterupptaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm }, Role.Driftansvarig)).IsSuccess.ShouldBeTrue();
        await par.DöpOmAsync(ärende, "C");
        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["A", "B", "C"]);
    }

    [Fact]
    public async Task What_is_on_its_way_to_an_earlier_name_of_a_paused_subscriber_waits_too()
    {
        await using var par = await Par.StartAsync();
        await PausaAsync(par, SkrivLogg);
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.Where(d => d.Subscriber == SkrivLogg)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Subscriber, Mottagare.NärÄrendetDöpsOmSkrivLogg.TidigareNamn)));

        await par.Host.SettleAsync();

        (await par.HördaAsync(SkrivLogg)).ShouldBeEmpty();
        (await par.HördaAsync(DöpsOm)).ShouldBe(["A"]);
    }

    [Fact]
    public async Task One_that_was_paused_under_its_earlier_name_is_paused_until_it_is_let_go_on()
    {
        await using var par = await Par.StartAsync();
        await par.Host.SaveAsync((Mottagare.MottagareDbContext db) => db.PausedSubscribers.Add(new PausedSubscriber
        {
            Name = Mottagare.NärÄrendetDöpsOmSkrivLogg.TidigareNamn,
            Since = par.Host.Clock.GetUtcNow(),
            By = "Prov",
            Reason = "Prov",
        }));
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");

        await par.Host.SettleAsync();

        (await par.HördaAsync(SkrivLogg)).ShouldBeEmpty();
        (await par.Host.SendAsync(new VisaPrenumerant("mottagare", SkrivLogg), Role.Driftansvarig)).Value.Rad.ShouldSatisfyAllConditions(
            rad => rad.Läge.ShouldBe(Prenumerantläge.Pausad), rad => rad.Paus!.Av.ShouldBe("Prov"));
        (await par.Host.SendAsync(new VisaHörandeläge(), Role.Driftansvarig)).Value.Single(m => m.Modul == "mottagare").Pausade.ShouldBe(1);
        (await PausaAsync(par, SkrivLogg)).Error!.Message.ShouldBe("Prenumeranten är redan pausad.");
        (await par.Host.SendAsync(new ÅterupptaPrenumerant { Modul = "mottagare", Prenumerant = SkrivLogg }, Role.Driftansvarig)).IsSuccess.ShouldBeTrue();
        await par.Host.SettleAsync();
        (await par.HördaAsync(SkrivLogg)).ShouldBe(["A"]);
    }

    [Fact]
    public async Task Whoever_keeps_the_lanes_is_told_at_once_and_wakes_the_couriers()
    {
        await using var par = await Par.StartAsync();
        var (signals, lanes, mottagare) = (par.Host.Services.GetRequiredService<RelaySignals>(), par.Host.Services.GetRequiredService<Lanes>(), par.Host.Catalog.Find("mottagare")!);
        await par.Host.KeepLanesAsync();

        await PausaAsync(par);
        await HarSagtsAsync();
        await par.Host.SendAsync(new ÅterupptaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm }, Role.Driftansvarig);
        await HarSagtsAsync();

        async Task HarSagtsAsync()
        {
            (await signals.LanesAsync(TimeSpan.Zero, CancellationToken.None)).ShouldBeTrue();
            (await lanes.KeepAsync(mottagare, CancellationToken.None)).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task The_overview_counts_whoever_is_paused_also_while_nothing_waits()
    {
        await using var par = await Par.StartAsync();
        await PausaAsync(par);

        (await par.Host.SendAsync(new VisaHörandeläge(), Role.Driftansvarig)).Value.Select(m => (m.Modul, m.Pausade))
            .ShouldBe([("avsandare", 0), ("mottagare", 1)], ignoreOrder: true);
    }

    [Fact]
    public async Task The_list_tells_who_is_paused_by_whom_and_why_and_how_much_waits()
    {
        await using var par = await Par.StartAsync();
        await PausaAsync(par);
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B");
        await par.Host.SettleAsync();

        var rader = (await par.Host.SendAsync(new VisaPrenumeranter("mottagare"), Role.Driftansvarig)).Value.Rader.Rader;

        var pausad = rader.Single(r => r.Namn == DöpsOm);
        pausad.Paus.ShouldBe(new Prenumerantpaus(par.Host.Clock.GetUtcNow(), Role.Driftansvarig.Title, "Den skriver fel."));
        (pausad.Väntar, pausad.Efter, pausad.Läge).ShouldBe((2, TimeSpan.Zero, Prenumerantläge.Pausad));
        var annan = rader.Single(r => r.Namn == SkrivLogg);
        (annan.Väntar, annan.Efter, annan.Läge, annan.PerMinut, annan.Paus).ShouldBe((0, null, Prenumerantläge.Hör, 2 / 5.0, null));
        annan.Medeltid.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_cannot_be_paused_or_resumed_is_refused_with_a_reason()
    {
        await using var par = await Par.StartAsync();

        (await PausaAsync(par, "mottagare.finns-inte")).Error!.Kind.ShouldBe(Domain.ErrorKind.NotFound);
        (await PausaAsync(par, orsak: " ")).Error!.Fields.Single().Field.ShouldBe(nameof(PausaPrenumerant.Orsak));
        (await par.Host.SendAsync(new ÅterupptaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm }, Role.Driftansvarig))
            .Error!.Message.ShouldBe("Prenumeranten är inte pausad.");
        await PausaAsync(par);
        (await PausaAsync(par)).Error!.Message.ShouldBe("Prenumeranten är redan pausad.");
        (await par.Host.SendAsync(new PausaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm, Orsak = "x" }, Role.Utvecklare))
            .Error!.Kind.ShouldBe(Domain.ErrorKind.Forbidden);
    }

    private static Task<Domain.Result> PausaAsync(Par par, string prenumerant = DöpsOm, string orsak = "Den skriver fel.") =>
        par.Host.SendAsync(new PausaPrenumerant { Modul = "mottagare", Prenumerant = prenumerant, Orsak = orsak }, Role.Driftansvarig);
}
