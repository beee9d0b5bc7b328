using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class DeliveryHealthTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;
    private const string SkrivLogg = Mottagare.NärÄrendetDöpsOmSkrivLogg.Namn;

    [Fact]
    public async Task A_module_that_has_heard_everything_is_healthy()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.SettleAsync();

        (await SeAsync(par)).ShouldAllBe(m => m.Level == DeliveryHealthLevel.Healthy && m.Answers && m.Subscribers.Count == 0);
    }

    [Fact]
    public async Task A_subscriber_is_late_after_minutes_and_stands_still_after_longer()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        (await SeAsync(par, DöpsOm)).ShouldBe(new SubscriberHealth(DöpsOm, DeliveryHealthLevel.Healthy, 1, 0, 0, TimeSpan.Zero, false));

        par.Host.Clock.Advance(DeliveryHealth.LateAfter + TimeSpan.FromSeconds(1));
        (await SeAsync(par, DöpsOm)).Level.ShouldBe(DeliveryHealthLevel.Degraded);

        par.Host.Clock.Advance(DeliveryHealth.StandsStillAfter);
        (await SeAsync(par, DöpsOm)).Level.ShouldBe(DeliveryHealthLevel.Unhealthy);
        (await SeAsync(par)).Single(m => m.Module == "mottagare").Level.ShouldBe(DeliveryHealthLevel.Unhealthy);
    }

    [Fact]
    public async Task What_waits_for_a_person_degrades_and_a_pause_does_not()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Deliveries.Where(d => d.Subscriber == DöpsOm)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Dead)));
        (await SeAsync(par, DöpsOm)).ShouldBe(new SubscriberHealth(DöpsOm, DeliveryHealthLevel.Degraded, 0, 1, 0, null, false));

        await par.Host.SendAsync(new PausaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm, Orsak = "Prov" }, Role.Driftansvarig);
        (await SeAsync(par, DöpsOm)).ShouldBe(new SubscriberHealth(DöpsOm, DeliveryHealthLevel.Healthy, 0, 1, 0, null, true));
    }

    [Theory]
    [InlineData(DeliveryState.Dead)]
    [InlineData(DeliveryState.Parked)]
    public async Task One_for_whom_something_waits_for_a_person_lags_by_right(DeliveryState läge)
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B");
        await par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Deliveries.Where(d => d.Id == db.Deliveries.Where(d => d.Subscriber == DöpsOm).Min(d => d.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, läge)));
        await par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Deliveries.Where(d => d.Id == db.Deliveries.Where(d => d.Subscriber == SkrivLogg).Min(d => d.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Delivered).SetProperty(d => d.FinishedAt, DateTimeOffset.UnixEpoch)));
        var (döda, parkerade) = läge == DeliveryState.Dead ? (1, 0) : (0, 1);
        (await SeAsync(par, DöpsOm)).ShouldBe(new SubscriberHealth(DöpsOm, DeliveryHealthLevel.Degraded, 1, döda, parkerade, TimeSpan.Zero, false));

        par.Host.Clock.Advance(DeliveryHealth.StandsStillAfter * 2);

        (await SeAsync(par, DöpsOm)).Level.ShouldBe(DeliveryHealthLevel.Degraded);
        (await SeAsync(par, SkrivLogg)).Level.ShouldBe(DeliveryHealthLevel.Degraded, "what another's dead delivery holds back lags by right too");
    }

    [Fact]
    public async Task What_is_replayed_long_after_it_was_told_is_late_and_does_not_stand_still()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Deliveries.ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Dead)));
        par.Host.Clock.Advance(TimeSpan.FromDays(1));
        await par.Host.SendAsync(new SpelaOmLeveranser { Modul = "avsandare" }, Role.Driftansvarig);

        (await SeAsync(par, DöpsOm)).Level.ShouldBe(DeliveryHealthLevel.Degraded);
        par.Host.Clock.Advance(DeliveryHealth.StandsStillAfter + TimeSpan.FromSeconds(1));
        (await SeAsync(par, DöpsOm)).Level.ShouldBe(DeliveryHealthLevel.Unhealthy);
    }

    [Fact]
    public async Task One_that_stands_still_is_told_although_something_else_waits_for_a_person()
    {
        await using var par = await Par.StartAsync();
        foreach (var rubrik in new[] { "A", "B" })
            await par.DöpOmAsync(await par.ÖppnaAsync(), rubrik);
        await par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Deliveries.Where(d => d.Id == db.Deliveries.Where(d => d.Subscriber == DöpsOm).Min(d => d.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Dead)));

        par.Host.Clock.Advance(DeliveryHealth.StandsStillAfter * 2);

        (await SeAsync(par, DöpsOm)).Level.ShouldBe(DeliveryHealthLevel.Unhealthy);
    }

    [Fact]
    public async Task A_subscriber_that_a_person_has_paused_lags_by_right_and_no_other_does()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.SendAsync(new PausaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm, Orsak = "Prov" }, Role.Driftansvarig);

        par.Host.Clock.Advance(DeliveryHealth.StandsStillAfter * 2);

        (await SeAsync(par, DöpsOm)).ShouldBe(new SubscriberHealth(DöpsOm, DeliveryHealthLevel.Healthy, 1, 0, 0, DeliveryHealth.StandsStillAfter * 2, true));
        (await SeAsync(par, SkrivLogg)).Level.ShouldBe(DeliveryHealthLevel.Unhealthy);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_told()
    {
        await using var par = await Par.StartAsync();
        await par.Host.InAsync((Mottagare.MottagareDbContext db) => db.Database.ExecuteSqlAsync($"DROP TABLE delivery_failure"));
        await par.Host.InAsync((Mottagare.MottagareDbContext db) => db.Database.ExecuteSqlAsync($"DROP TABLE delivery"));

        var moduler = await SeAsync(par);

        moduler.Single(m => m.Module == "mottagare").ShouldSatisfyAllConditions(
            m => m.Answers.ShouldBeFalse(), m => m.Level.ShouldBe(DeliveryHealthLevel.Unhealthy));
        moduler.Single(m => m.Module == "avsandare").Level.ShouldBe(DeliveryHealthLevel.Healthy);
    }

    private static Task<IReadOnlyList<ModuleDeliveryHealth>> SeAsync(Par par) =>
        par.Host.Services.GetRequiredService<DeliveryHealth>().LookAsync(CancellationToken.None);

    private static async Task<SubscriberHealth> SeAsync(Par par, string prenumerant) =>
        (await SeAsync(par)).SelectMany(m => m.Subscribers).Single(p => p.Subscriber == prenumerant);
}
