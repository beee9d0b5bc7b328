using Kultur.Avsändare;
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

        (await GeAsync(par)).ShouldBe(3);
        (await GeAsync(par)).ShouldBe(0);
        await par.ÖppnaAsync("D");
        await par.Host.SettleAsync();

        (await par.HördaAsync(Öppnas)).ShouldBe(["A", "B", "C", "D"], ignoreOrder: true);
    }

    [Fact]
    public async Task It_is_given_a_bounded_number_at_a_time_oldest_first()
    {
        var många = LateSubscribers.BatchSize + 10;
        await using var par = await SomFörPrenumerantenAsync([.. Enumerable.Range(0, många).Select(n => $"Rubrik {n:0000}")]);

        (await GeAsync(par)).ShouldBe(LateSubscribers.BatchSize);
        await par.Host.SettleAsync();

        (await par.HördaAsync(Öppnas)).Order().ShouldBe(Enumerable.Range(0, LateSubscribers.BatchSize).Select(n => $"Rubrik {n:0000}"));
        (await GeAsync(par)).ShouldBe(10);
    }

    [Fact]
    public async Task What_it_was_given_under_an_earlier_name_it_is_not_given_again()
    {
        await using var par = await Par.StartAsync();
        await par.ÖppnaAsync("A");
        await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.ExecuteUpdateAsync(set => set.SetProperty(d => d.Subscriber, NärÄrendetÖppnas.TidigareNamn)));

        (await GeAsync(par)).ShouldBe(0);
    }

    [Fact]
    public async Task A_host_that_serves_gives_it_what_it_missed_a_batch_a_second()
    {
        var många = LateSubscribers.BatchSize + 10;
        await using var par = await SomFörPrenumerantenAsync([.. Enumerable.Range(0, många).Select(n => $"Rubrik {n:0000}")]);

        await using var igång = await par.ServeraAsync();
        await HarHörtAsync(LateSubscribers.BatchSize);
        (await par.LeveranserAsync()).Count.ShouldBe(LateSubscribers.BatchSize, "given before the second was out");
        par.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        await HarHörtAsync(många);

        Task HarHörtAsync(int antal) => Vänta.TillsAsync(async () => (await par.HördaAsync(Öppnas)).Count == antal, () => $"it never hears {antal}");
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

    private static async Task<int> GeAsync(Par par)
    {
        await using var scope = par.Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem(par.Host.Catalog);
        var sen = par.Host.Services.GetRequiredService<EventCatalog>().Subscriptions.Single(s => s.Name == Öppnas);
        return await scope.ServiceProvider.GetRequiredService<LateSubscribers>().CatchUpAsync(par.Host.Catalog.Find("avsandare")!, sen, CancellationToken.None);
    }
}
