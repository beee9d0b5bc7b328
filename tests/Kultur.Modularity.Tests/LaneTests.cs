using Kultur.Avsändare.Contracts;
using Kultur.Modularity.Events;
using Kultur.Modularity.Tests.Haverier;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kultur.Modularity.Tests;

/// <summary>Two hosts on the same databases.</summary>
[BådaDatabaserna]
public sealed class LaneTests
{
    private const string IngaPåSqlite = "on SQLite there are no leases: the host that started last owns all";

    [Fact]
    public async Task Hosts_share_a_modules_lanes_and_each_has_its_own()
    {
        await using var par = await Par.StartAsync();
        await using var andra = par.Host.StartAnother();
        await par.Host.KeepLanesAsync();
        LanesOf(par.Host).Count.ShouldBe(Lane.Count);

        for (var turn = 0; turn < 2; turn++)
        {
            await andra.KeepLanesAsync();
            await par.Host.KeepLanesAsync();
        }

        if (Databaser.Vald == Databas.Postgres)
        {
            LanesOf(par.Host).Count.ShouldBe(Lane.Count / 2);
            LanesOf(andra).ShouldBe(AllLanes.Except(LanesOf(par.Host)), ignoreOrder: true);
        }
        else
        {
            LanesOf(andra).Count.ShouldBe(Lane.Count, "the host that started last owns all");
            LanesOf(par.Host).ShouldBeEmpty();
        }
    }

    [Fact]
    [EnbartPostgres(IngaPåSqlite)]
    public async Task A_host_that_is_silent_loses_its_lanes_when_its_lease_is_out_and_not_before()
    {
        await using var par = await Par.StartAsync(new Dictionary<string, string?> { ["Händelser:Lease"] = "3" });
        await using var andra = par.Host.StartAnother();
        await par.Host.KeepLanesAsync();
        await andra.KeepLanesAsync();
        LanesOf(andra).ShouldBeEmpty("their owner is alive");

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (LanesOf(andra).Count < Lane.Count)
        {
            patience.Token.ThrowIfCancellationRequested();
            await andra.KeepLanesAsync();
        }

        LanesOf(par.Host).ShouldBeEmpty("it knows by its own clock that its lease is out");
    }

    [Fact]
    [EnbartPostgres(IngaPåSqlite)]
    public async Task A_host_whose_lease_was_out_looks_for_what_waits_when_it_has_renewed_it()
    {
        await using var par = await Par.StartAsync(new Dictionary<string, string?> { ["Händelser:Lease"] = "0.5" });
        var (lanes, mottagare) = (par.Host.Services.GetRequiredService<Lanes>(), par.Host.Catalog.Find("mottagare")!);
        (await lanes.KeepAsync(mottagare, CancellationToken.None)).ShouldBeTrue();

        await Vänta.TillsAsync(() => Task.FromResult(LanesOf(par.Host).Count == 0), () => "the lease is never out");

        (await lanes.KeepAsync(mottagare, CancellationToken.None)).ShouldBeTrue("a courier that found no lanes sleeps until it is told");
        LanesOf(par.Host).Count.ShouldBe(Lane.Count);
    }

    [Fact]
    public async Task A_host_that_stops_gives_up_its_lanes_at_once()
    {
        await using var par = await Par.StartAsync();
        await using var andra = par.Host.StartAnother();
        foreach (var module in par.Host.Catalog.Modules)
            par.Host.Services.GetRequiredService<ModuleReadiness>().Set(module, ModuleState.Ready);
        var vakt = par.Host.Services.GetServices<IHostedService>().OfType<LaneKeeper>().Single();
        await vakt.StartAsync(CancellationToken.None);
        await Vänta.TillsAsync(() => Task.FromResult(LanesOf(par.Host).Count == Lane.Count), () => "it never takes them");

        await vakt.StopAsync(CancellationToken.None);
        await andra.KeepLanesAsync();

        LanesOf(andra).Count.ShouldBe(Lane.Count);
    }

    [Fact]
    public async Task A_host_that_has_lost_a_lane_saves_nothing_by_it()
    {
        await using var par = await Par.StartAsync();
        await using var andra = par.Host.StartAnother();
        await par.Host.KeepLanesAsync();
        await par.Host.InAsync((MottagareDbContext db) => db.Lanes.ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, andra.Services.GetRequiredService<Lanes>().Host)));

        await Should.ThrowAsync<LaneLostException>(() => HearAsync(par.Host, "För sent"));

        (await par.HördaAsync(NärÄrendetÖppnas.Namn)).ShouldBeEmpty();
        (await par.Host.InAsync((MottagareDbContext db) => db.Inbox.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Only_what_goes_by_a_lost_lane_rests()
    {
        await using var par = await Par.StartAsync();
        await par.Host.KeepLanesAsync();
        var ett = await par.ÖppnaAsync("Ett");
        var två = await par.ÖppnaAsync("Två");
        while (Lane.Of(två.Value) == Lane.Of(ett.Value))
            två = await par.ÖppnaAsync("Två");
        await par.Host.InAsync((MottagareDbContext db) => db.Lanes.Where(l => l.Number == Lane.Of(ett.Value))
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, Guid.CreateVersion7())));
        par.Host.Services.GetRequiredService<Pace>().Heard(NärÄrendetÖppnas.Namn, TimeSpan.Zero);
        var courier = ActivatorUtilities.CreateInstance<Courier>(par.Host.Services, par.Host.Catalog.Find("avsandare")!, par.Host.Catalog.Find("mottagare")!);

        while (await courier.DeliverDueAsync(CancellationToken.None) != default)
            await courier.FinishAsync(CancellationToken.None);

        (await par.HördaAsync(NärÄrendetÖppnas.Namn)).ShouldContain("Två");
        (await par.HördaAsync(NärÄrendetÖppnas.Namn)).ShouldNotContain("Ett");
        LanesOf(par.Host).ShouldBe(AllLanes.Except([Lane.Of(ett.Value)]));
    }

    [Fact]
    [EnbartPostgres("on SQLite one writes at a time")]
    public async Task A_lane_cannot_change_owner_in_the_middle_of_a_delivery()
    {
        await using var par = await Par.StartAsync();
        await par.Host.KeepLanesAsync();
        var due = DueOf(new ÄrendeÖppnat(Guid.CreateVersion7(), "Pågår"));

        await par.Host.InAsync(async (MottagareDbContext db) =>
        {
            await using var leverans = await db.Database.BeginTransactionAsync();
            (await Inbox.NoteAsync(db, [due], par.Host.Services.GetRequiredService<Lanes>().Host, DateTimeOffset.UnixEpoch, CancellationToken.None)).Unheard.Count.ShouldBe(1);
            (await Should.ThrowAsync<Exception>(() => TaÖverAsync(par))).ToString().ShouldContain("lock timeout");
            await leverans.RollbackAsync();
            await TaÖverAsync(par);
            return true;
        });

        Task TaÖverAsync(Par par) => par.Host.InAsync(async (MottagareDbContext db) =>
        {
            await using var övertagande = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlAsync($"SET LOCAL lock_timeout = '100ms'");
            await db.Lanes.Where(l => l.Number == due.Lane).ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, Guid.CreateVersion7()));
            return true;
        });
    }

    [Fact]
    [EnbartPostgres(IngaPåSqlite)]
    public async Task A_host_that_stands_still_in_a_delivery_keeps_its_lanes_no_longer_than_its_lease()
    {
        await using var par = await Par.StartAsync();

        var längst = await par.Host.InAsync((MottagareDbContext db) => db.Database.SqlQuery<TimeSpan>(
            $"SELECT current_setting('idle_in_transaction_session_timeout')::interval AS \"Value\"").SingleAsync());

        längst.ShouldBeInRange(TimeSpan.FromSeconds(1), par.Host.Services.GetRequiredService<Lanes>().Lease);
    }

    [Fact]
    public async Task What_two_hosts_deliver_at_once_takes_effect_once_and_in_order()
    {
        await using var par = await Par.StartAsync();
        await using var andra = par.Host.StartAnother();
        var ärenden = new List<Guid>();
        for (var n = 0; n < 20; n++)
        {
            var ärende = await par.ÖppnaAsync($"Ärende {n}");
            await par.DöpOmAsync(ärende, "A", "B", "C");
            ärenden.Add(ärende.Value);
        }

        await Task.WhenAll(par.Host.SettleAsync(), andra.SettleAsync());
        await par.Host.SettleAsync();
        await andra.SettleAsync();

        var hörda = await par.Host.InAsync((MottagareDbContext db) => db.Rubriker
            .Where(r => r.Prenumerant == Mottagare.NärÄrendetDöpsOm.Namn).OrderBy(r => r.Id).ToListAsync());
        hörda.Count.ShouldBe(60);
        foreach (var ärende in ärenden)
            hörda.Where(h => h.Ärende == ärende).Select(h => h.Rubrik).ShouldBe(["A", "B", "C"]);
        (await par.LeveranserAsync()).ShouldAllBe(d => d.State == DeliveryState.Delivered);
    }

    private static IEnumerable<short> AllLanes => Enumerable.Range(0, Lane.Count).Select(n => (short)n);

    private static IReadOnlyList<short> LanesOf(ModuleHost host) =>
        host.Services.GetRequiredService<Lanes>().OwnedOf(host.Catalog.Find("mottagare")!);

    private static async Task HearAsync(ModuleHost host, string rubrik)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem(host.Catalog);
        await scope.ServiceProvider.GetRequiredService<Hearing>().HearAsync(
            host.Catalog.Find("mottagare")!, [DueOf(new ÄrendeÖppnat(Guid.CreateVersion7(), rubrik))], CancellationToken.None);
    }

    private static Due DueOf(ÄrendeÖppnat öppnat)
    {
        var name = EventCatalog.NameOf(typeof(ÄrendeÖppnat));
        return new Due(
            0, NärÄrendetÖppnas.Namn, öppnat.Key, Lane.Of(öppnat.Key), 0, 0, Guid.CreateVersion7(), name.Name, name.Version,
            $$"""{"ÄrendeId":"{{öppnat.ÄrendeId}}","Rubrik":"{{öppnat.Rubrik}}"}""", null);
    }
}
