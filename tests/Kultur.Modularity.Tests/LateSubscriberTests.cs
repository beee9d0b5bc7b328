using Kultur.Avsändare;
using Kultur.Avsändare.Contracts;
using Kultur.Modularity.Events;
using Kultur.Modularity.Tests.Haverier;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

/// <summary>Subscribers that came after what they want to hear had been told.</summary>
[BådaDatabaserna]
public sealed class LateSubscriberTests
{
    private const string Öppnas = NärÄrendetÖppnas.Namn;

    [Fact]
    public async Task One_that_hears_from_the_start_is_given_what_it_missed_and_no_more()
    {
        await using var par = await SomFörPrenumerantenAsync("A", "B", "C");

        (await GeAsync(par)).ShouldBe((3, true));
        (await GeAsync(par)).ShouldBe((0, true));
        await par.ÖppnaAsync("D");
        await par.Host.SettleAsync();

        (await par.HördaAsync(Öppnas)).ShouldBe(["A", "B", "C", "D"], ignoreOrder: true);
    }

    [Fact]
    public async Task It_is_given_a_bounded_number_at_a_time_oldest_first()
    {
        var många = LateSubscribers.BatchSize + 10;
        await using var par = await SomFörPrenumerantenAsync([.. Enumerable.Range(0, många).Select(n => $"Rubrik {n:0000}")]);

        (await GeAsync(par)).ShouldBe((LateSubscribers.BatchSize, false));
        await par.Host.SettleAsync();

        (await par.HördaAsync(Öppnas)).Order().ShouldBe(Enumerable.Range(0, LateSubscribers.BatchSize).Select(n => $"Rubrik {n:0000}"));
        (await GeAsync(par)).ShouldBe((10, true));
    }

    [Fact]
    public async Task What_it_was_given_under_an_earlier_name_it_is_not_given_again()
    {
        await using var par = await Par.StartAsync();
        await par.ÖppnaAsync("A");
        await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.ExecuteUpdateAsync(set => set.SetProperty(d => d.Subscriber, NärÄrendetÖppnas.TidigareNamn)));

        (await GeAsync(par)).ShouldBe((0, true));
    }

    [Fact]
    public async Task What_is_told_meanwhile_is_heard_after_what_it_missed()
    {
        await using var par = await SomFörPrenumerantenAsync([.. Enumerable.Range(0, LateSubscribers.BatchSize + 1).Select(n => $"Rubrik {n:0000}")]);
        var nyckel = await par.Host.InAsync((AvsändareDbContext db) => db.Outbox.OrderBy(m => m.Sequence).Select(m => m.Key).LastAsync());
        await par.Host.SaveAsync<AvsändareDbContext>(db => db.Outbox.Add(Av(par, new ÄrendeÖppnat(nyckel, "Efteråt"), utanLeverans: false)));

        await using var igång = await par.ServeraAsync();
        await HarHörtAsync(par, LateSubscribers.BatchSize);
        await Vänta.TillsAsync(async () => (await par.LeveranserAsync()).Count(d => d.State == DeliveryState.Delivered) == LateSubscribers.BatchSize, () => "what it has heard is never noted");
        (await par.HördaAsync(Öppnas)).ShouldNotContain("Efteråt");
        par.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        await HarHörtAsync(par, LateSubscribers.BatchSize + 2);

        (await par.Host.InAsync((MottagareDbContext db) => db.Rubriker.Where(r => r.Ärende == nyckel).OrderBy(r => r.Id).Select(r => r.Rubrik).ToListAsync()))
            .ShouldBe([$"Rubrik {LateSubscribers.BatchSize:0000}", "Efteråt"]);
    }

    [Fact]
    public async Task What_a_host_of_an_earlier_version_told_last_is_given_when_hosts_have_come_or_gone()
    {
        await using var par = await SomFörPrenumerantenAsync("A");
        await using var igång = await par.ServeraAsync();
        await HarHörtAsync(par, 1);
        await par.Host.SaveAsync<AvsändareDbContext>(db => db.Outbox.Add(Av(par, new ÄrendeÖppnat(Guid.CreateVersion7(), "B"), utanLeverans: true)));

        par.Host.Services.GetRequiredService<RelaySignals>().LanesChanged(par.Host.Catalog.Find("mottagare")!);

        await HarHörtAsync(par, 2);
    }

    [Fact]
    public async Task It_is_given_the_rest_when_the_database_has_been_away()
    {
        await using var par = await SomFörPrenumerantenAsync("A");
        await DöpOmTabellAsync(par, "outbox", "borta");
        using var kommandon = new Kommandon();
        await using var igång = await par.ServeraAsync();
        await Vänta.TillsAsync(() => Task.FromResult(kommandon.Nekade > 0), () => "it never begins");

        await DöpOmTabellAsync(par, "borta", "outbox");

        await HarHörtAsync(par, 1);
    }

    [Fact]
    public async Task A_host_that_serves_gives_it_what_it_missed_a_batch_a_second()
    {
        var många = LateSubscribers.BatchSize + 10;
        await using var par = await SomFörPrenumerantenAsync([.. Enumerable.Range(0, många).Select(n => $"Rubrik {n:0000}")]);

        await using var igång = await par.ServeraAsync();
        await HarHörtAsync(par, LateSubscribers.BatchSize);
        (await par.LeveranserAsync()).Count.ShouldBe(LateSubscribers.BatchSize, "given before the second was out");
        par.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        await HarHörtAsync(par, många);
    }

    [Fact]
    public async Task Two_hosts_that_start_at_once_give_it_everything_once()
    {
        await using var par = await SomFörPrenumerantenAsync("A", "B", "C", "D");
        await using var annan = par.Host.StartAnother();

        await Task.WhenAll(GeAsync(par), GeAsync(new Par(annan, par.Störningar)), GeAsync(par));

        (await par.LeveranserAsync()).Count.ShouldBe(4);
    }

    /// <summary>Matters opened at a time when nobody heard of it.</summary>
    private static async Task<Par> SomFörPrenumerantenAsync(params string[] rubriker)
    {
        var par = await Par.StartAsync();
        await par.Host.SaveAsync<AvsändareDbContext>(db => db.Ärenden.AddRange(rubriker.Select(rubrik => Ärende.Öppna(rubrik, "Anna Berg"))));
        await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.ExecuteDeleteAsync());
        return par;
    }

    private static OutboxMessage Av(Par par, ÄrendeÖppnat händelse, bool utanLeverans)
    {
        var berättad = par.Host.Services.GetRequiredService<EventCatalog>().ToOutbox(händelse, "Prov", "Prov", par.Host.Clock.GetUtcNow(), null, null);
        if (utanLeverans)
            berättad.Deliveries.Clear();
        return berättad;
    }

    private static Task HarHörtAsync(Par par, int antal) =>
        Vänta.TillsAsync(async () => (await par.HördaAsync(Öppnas)).Count == antal, () => $"it never hears {antal}");

    /// <returns>How many it was given, and whether it has caught up.</returns>
    private static async Task<(int Antal, bool Ikapp)> GeAsync(Par par)
    {
        var sen = par.Host.Services.GetRequiredService<EventCatalog>().Subscriptions.Single(s => s.Name == Öppnas);
        var före = await AntalAsync();
        var ikapp = await par.Host.Services.GetRequiredService<LateSubscribers>().CatchUpAsync(par.Host.Catalog.Find("avsandare")!, sen, CancellationToken.None);
        return (await AntalAsync() - före, ikapp);

        Task<int> AntalAsync() => par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.CountAsync(d => d.Subscriber == Öppnas));
    }

    private static Task<int> DöpOmTabellAsync(Par par, string från, string till) =>
#pragma warning disable EF1002 // The test's own words.
        par.Host.InAsync((AvsändareDbContext db) => db.Database.ExecuteSqlRawAsync($"ALTER TABLE {från} RENAME TO {till}"));
#pragma warning restore EF1002
}
