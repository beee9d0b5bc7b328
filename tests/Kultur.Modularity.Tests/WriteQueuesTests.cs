using Kultur.Avsändare;
using Kultur.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class WriteQueuesTests
{
    [Fact]
    public async Task Whoever_has_lost_a_race_is_let_pass_by_those_who_come_meanwhile()
    {
        await using var par = await Par.StartAsync();
        await using var scope = par.Host.Services.CreateAsyncScope();
        var (db, queues) = (scope.ServiceProvider.GetRequiredService<AvsändareDbContext>(), new WriteQueues());

        var förlorare = await queues.EnterAsync(db, lostRace: true, TestContext.Current.CancellationToken);
        var nästaFörlorare = queues.EnterAsync(db, lostRace: true, TestContext.Current.CancellationToken);
        var nykomling = queues.EnterAsync(db, lostRace: false, TestContext.Current.CancellationToken);
        (nästaFörlorare.IsCompleted, nykomling.IsCompleted).ShouldBe((false, false));

        förlorare.ShouldNotBeNull().Dispose();
        (await nästaFörlorare).ShouldNotBeNull().Dispose();
        (await nykomling)?.Dispose();
    }

    [Fact]
    public async Task Those_who_have_not_lost_work_beside_one_another_on_PostgreSQL_and_in_turn_on_SQLite()
    {
        await using var par = await Par.StartAsync();
        await using var scope = par.Host.Services.CreateAsyncScope();
        var (db, queues) = (scope.ServiceProvider.GetRequiredService<AvsändareDbContext>(), new WriteQueues());

        var ena = await queues.EnterAsync(db, lostRace: false, TestContext.Current.CancellationToken);
        var andra = queues.EnterAsync(db, lostRace: false, TestContext.Current.CancellationToken);

        andra.IsCompleted.ShouldBe(Databaser.Vald == Databas.Postgres);
        ena?.Dispose();
        (await andra)?.Dispose();
    }
}
