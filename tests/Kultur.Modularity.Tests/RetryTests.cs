using Kultur.Modularity.Events;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

/// <summary>What happens to a delivery that fails, and to those beside and behind it.</summary>
[BådaDatabaserna]
public sealed class RetryTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;
    private const string SkrivLogg = NärÄrendetDöpsOmSkrivLogg.Namn;

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
    public async Task One_that_has_just_failed_is_let_delay_no_other()
    {
        await using var par = await Par.StartAsync();
        var pace = par.Host.Services.GetRequiredService<Pace>();
        pace.Heard(DöpsOm, TimeSpan.Zero);
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");

        await par.Host.SettleAsync();

        pace.IsBrisk(DöpsOm).ShouldBeFalse();
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
}
