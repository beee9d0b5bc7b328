using Kultur.Avsändare;
using Kultur.Avsändare.Contracts;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Modularity.Tests.Haverier;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

/// <summary>What events and subscribers are called and look like, from one version of the product to the next.</summary>
[BådaDatabaserna]
public sealed class VersionTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;
    private const string SkrivLogg = NärÄrendetDöpsOmSkrivLogg.Namn;

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
    public async Task What_an_earlier_version_parked_while_this_one_served_goes_on_when_hosts_have_come_or_gone()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await SägPrenumerantAsync(par, DöpsOm, "mottagare.nar-ingen-hor");
        await using var igång = await par.ServeraAsync();
        await Vänta.TillsAsync(async () => (await par.LeveransAsync("mottagare.nar-ingen-hor")).State == DeliveryState.Parked, () => "it is never parked");
        await SägPrenumerantAsync(par, "mottagare.nar-ingen-hor", DöpsOm);

        par.Host.Services.GetRequiredService<RelaySignals>().LanesChanged(par.Host.Catalog.Find("mottagare")!);

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

    private static Task SägPrenumerantAsync(Par par, string från, string till) => par.Host.InAsync((AvsändareDbContext db) =>
        db.Deliveries.Where(d => d.Subscriber == från).ExecuteUpdateAsync(set => set.SetProperty(d => d.Subscriber, till)));

    private static Task<int> ReturnParkedAsync(Par par) => par.Host.InAsync(async (AvsändareDbContext db) =>
    {
        await ParkedDeliveries.ReturnAsync(db, par.Host.Services.GetRequiredService<EventCatalog>(), par.Host.Clock.GetUtcNow(), CancellationToken.None);
        return 0;
    });
}
