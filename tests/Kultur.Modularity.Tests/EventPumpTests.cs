using Kultur.Avsändare;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Modularity.Tests.Haverier;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

/// <summary>When the pump looks for what is due, and how often it asks when the next will be.</summary>
[BådaDatabaserna]
public sealed class EventPumpTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;

    /// <summary>One that knows of nothing that pauses looks for itself each minute.</summary>
    private static readonly TimeSpan Själv = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task What_pauses_is_taken_when_it_is_due_although_nobody_wakes_the_pump()
    {
        await using var par = await MedPausAsync();
        using var kommandon = new Kommandon();
        await using var igång = await par.ServeraAsync();
        await TillsAsync(() => Nästa(kommandon) > 0);

        par.Host.Clock.Advance(TimeSpan.FromSeconds(2));

        (await HarHörtAsync(par)).ShouldBeLessThan(Själv);
    }

    [Fact]
    public async Task What_becomes_due_after_the_look_and_before_the_question_is_the_next()
    {
        await using var par = await MedPausAsync();
        var courier = Bud(par);
        await par.Host.KeepLanesAsync();
        (await courier.DeliverDueAsync(CancellationToken.None)).ShouldBe(default);

        par.Host.Clock.Advance(TimeSpan.FromMinutes(1));

        (await courier.NextAsync(CancellationToken.None)).ShouldBe((await par.LeveransAsync(DöpsOm)).NextAttemptAt);
    }

    [Fact]
    public async Task A_pump_that_knows_when_the_next_is_due_does_not_ask_for_it_again()
    {
        await using var par = await MedPausAsync();
        par.Host.Clock.Advance((await par.LeveransAsync(DöpsOm)).NextAttemptAt - par.Host.Clock.GetUtcNow() - TimeSpan.FromMilliseconds(1));
        using var kommandon = new Kommandon();
        await using var igång = await par.ServeraAsync();
        await TillsAsync(() => Letat(kommandon) > 5);
        var frågat = Nästa(kommandon);

        await TillsAsync(() => Letat(kommandon) > 15);

        Nästa(kommandon).ShouldBe(frågat);
    }

    [Fact]
    public async Task What_fails_while_the_pump_rests_is_taken_when_its_pause_is_over()
    {
        await using var par = await Par.StartAsync();
        var grind = new TaskCompletionSource();
        par.Störningar.Stör(DöpsOm, "A", async _ =>
        {
            await grind.Task.WaitAsync(Själv);
            throw new InvalidOperationException("Sent om sider.");
        });
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        using var kommandon = new Kommandon();
        await using var igång = await par.ServeraAsync();
        await TillsAsync(() => Nästa(kommandon) > 0);
        var letat = Letat(kommandon);

        grind.SetResult();
        await Vänta.TillsAsync(async () => (await par.LeveransAsync(DöpsOm)).Attempts == 1, () => "it never fails");
        await TillsAsync(() => Letat(kommandon) > letat);
        par.Störningar.Laga();
        par.Host.Clock.Advance(TimeSpan.FromSeconds(2));

        (await HarHörtAsync(par)).ShouldBeLessThan(Själv);
    }

    [Fact]
    public async Task What_has_taken_effect_is_noted_although_nothing_more_comes()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");

        await using var igång = await par.ServeraAsync();

        (await Vänta.TillsAsync(async () => (await par.LeveranserAsync()).All(d => d.State == DeliveryState.Delivered), () => "it is never noted")).ShouldBeLessThan(Själv);
    }

    [Fact]
    public async Task What_is_due_and_may_not_be_delivered_is_not_looked_for_over_and_over()
    {
        await using var par = await MedPausAsync();
        await par.Host.SendAsync(new PausaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm, Orsak = "Prov" }, Role.Driftansvarig);
        await par.Host.KeepLanesAsync();
        var courier = Bud(par);
        par.Host.Clock.Advance(TimeSpan.FromSeconds(2));

        (await courier.DeliverDueAsync(CancellationToken.None)).ShouldBe(default);

        (await courier.NextAsync(CancellationToken.None)).ShouldBeNull("the pump would look for it twenty times a second");
    }

    [Fact]
    public async Task What_another_host_has_left_to_pause_is_taken_when_it_is_due()
    {
        await using var par = await MedPausAsync();
        await SättAsync(par, DeliveryState.Dead);
        using var kommandon = new Kommandon();
        await using var igång = await par.ServeraAsync();
        await TillsAsync(() => Nästa(kommandon) > 0);
        var letat = Letat(kommandon);

        await SättAsync(par, DeliveryState.Waiting);
        par.Host.Services.GetRequiredService<RelaySignals>().ToldElsewhere("avsandare");
        await TillsAsync(() => Letat(kommandon) > letat);
        par.Host.Clock.Advance(TimeSpan.FromSeconds(2));

        (await HarHörtAsync(par)).ShouldBeLessThan(Själv);

        static Task<int> SättAsync(Par par, DeliveryState läge) => par.Host.InAsync((AvsändareDbContext db) => db.Deliveries
            .Where(d => d.Subscriber == DöpsOm).ExecuteUpdateAsync(set => set.SetProperty(d => d.State, läge)));
    }

    /// <summary>A matter whose new name has failed once to be heard, and would not again.</summary>
    private static async Task<Par> MedPausAsync()
    {
        var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.SettleAsync();
        (await par.LeveransAsync(DöpsOm)).Attempts.ShouldBe(1);
        par.Störningar.Laga();
        return par;
    }

    private static Courier Bud(Par par) => ActivatorUtilities.CreateInstance<Courier>(
        par.Host.Services, par.Host.Catalog.Find("avsandare")!, par.Host.Catalog.Find("mottagare")!);

    private static Task<TimeSpan> HarHörtAsync(Par par) =>
        Vänta.TillsAsync(async () => await par.HördaAsync(DöpsOm) is ["A"], () => "it is never heard");

    private static Task<TimeSpan> TillsAsync(Func<bool> klart) => Vänta.TillsAsync(() => Task.FromResult(klart()), () => "it never asks");

    /// <summary>How many times the pump to Mottagare has looked for what is due.</summary>
    private static int Letat(Kommandon kommandon) => kommandon.Utförda.Count(k => k.Text.Contains("JOIN outbox", StringComparison.Ordinal) && k.Värden.Contains("mottagare"));

    /// <summary>How many times it has asked when the next is due.</summary>
    private static int Nästa(Kommandon kommandon) => kommandon.Utförda.Count(k => k.Text.StartsWith("SELECT MIN(", StringComparison.OrdinalIgnoreCase) && k.Värden.Contains("mottagare"));
}
