using Kultur.Avsändare;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Modularity.Tests.Haverier;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

/// <summary>What slow subscribers hear beside the others.</summary>
[EnbartPostgres("on SQLite a module has one writer at a time")]
public sealed class BredvidTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;
    private const string SkrivLogg = NärÄrendetDöpsOmSkrivLogg.Namn;
    private const string Öppnas = NärÄrendetÖppnas.Namn;

    /// <summary>More than is begun at a time.</summary>
    private const int Många = Courier.BatchSize + 20;

    /// <summary>So that a test that fails ends.</summary>
    private static readonly TimeSpan LängstaTid = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_slow_subscriber_hears_four_keys_at_a_time_and_delays_nobody()
    {
        await using var par = await MedLångsamAsync();
        var (grind, inne) = (new TaskCompletionSource(), 0);
        string[] rubriker = [.. Enumerable.Range(0, Många).Select(n => $"Rubrik {n:000}")];
        foreach (var rubrik in rubriker)
        {
            Uppehåll(par, rubrik, grind, () => Interlocked.Increment(ref inne));
            await par.DöpOmAsync(await par.ÖppnaAsync("Öppnat"), rubrik);
        }

        await using var igång = await par.ServeraAsync();
        await Vänta.TillsAsync(() => Task.FromResult(Volatile.Read(ref inne) == 4), () => $"{inne} at a time");
        await par.ÖppnaAsync("Under tiden");
        await Vänta.TillsAsync(async () => (await par.HördaAsync(Öppnas)).Contains("Under tiden"), () => "the others wait for it");

        await Vänta.TillsAsync(async () => (await par.HördaAsync(SkrivLogg)).Count == Många - 4, () => "whoever hears the same event waits for it");
        inne.ShouldBe(4, "it would take all the connections there are");
        grind.SetResult();
        foreach (var prenumerant in new[] { DöpsOm, SkrivLogg })
            await Vänta.TillsAsync(async () => (await par.HördaAsync(prenumerant)).Order().SequenceEqual(rubriker), () => $"{prenumerant} never hears the rest");
    }

    [Fact]
    public async Task What_follows_on_the_same_key_waits_for_the_slow_one_that_has_enough_to_do()
    {
        await using var par = await MedLångsamAsync();
        var (grind, inne) = (new TaskCompletionSource(), 0);
        foreach (var rubrik in new[] { "1", "2", "3", "4" })
        {
            Uppehåll(par, rubrik, grind, () => Interlocked.Increment(ref inne));
            await par.DöpOmAsync(await par.ÖppnaAsync(), rubrik);
        }

        await using var igång = await par.ServeraAsync();
        await Vänta.TillsAsync(() => Task.FromResult(Volatile.Read(ref inne) == 4), () => $"{inne} at a time");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "Först", "Sedan");
        await Vänta.TillsAsync(async () => (await par.HördaAsync(SkrivLogg)).Contains("Först"), () => "whoever hears the same event waits for it");
        await par.ÖppnaAsync("Sist");
        await Vänta.TillsAsync(async () => (await par.HördaAsync(Öppnas)).Contains("Sist"), () => "the others wait for it");
        (await par.HördaAsync(SkrivLogg)).ShouldNotContain("Sedan");

        grind.SetResult();
        await Vänta.TillsAsync(async () => (await par.HördaAsync(SkrivLogg)).Contains("Sedan"), () => "what was held back never comes");
        (await par.HördaAsync(DöpsOm)).ShouldContain("Först");
    }

    [Fact]
    public async Task One_that_is_paused_in_the_middle_of_what_it_hears_hears_no_more_of_it()
    {
        await using var par = await MedLångsamAsync();
        await par.Host.KeepLanesAsync();
        par.Störningar.Stör(DöpsOm, "A", _ => PausaAsync(par));
        await par.Host.SendAsync(new DöpOmMångaGånger(await par.ÖppnaAsync(), ["A", "B", "C"]), Role.Utvecklare);

        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["A"]);
        (await par.HördaAsync(SkrivLogg)).ShouldBe(["A", "B", "C"]);
        (await par.LeveranserAsync()).Where(d => d.State != DeliveryState.Delivered).ShouldAllBe(d => d.Subscriber == DöpsOm && d.Attempts == 0);
    }

    [Fact]
    public async Task One_that_is_resumed_in_the_middle_of_what_the_others_hear_hears_all_of_it_in_order()
    {
        await using var par = await MedLångsamAsync();
        await par.Host.KeepLanesAsync();
        par.Störningar.Stör(Öppnas, "Öppnas", _ => PausaAsync(par));
        par.Störningar.Stör(SkrivLogg, "A", async _ =>
        {
            (await par.Host.SendAsync(new ÅterupptaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm }, Role.Driftansvarig)).IsSuccess.ShouldBeTrue();
            await par.Host.KeepLanesAsync();
        });
        await par.Host.SendAsync(new DöpOmMångaGånger(await par.ÖppnaAsync("Öppnas"), ["A", "B"]), Role.Utvecklare);

        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["A", "B"]);
    }

    private static async Task PausaAsync(Par par)
    {
        (await par.Host.SendAsync(new PausaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm, Orsak = "Prov" }, Role.Driftansvarig)).IsSuccess.ShouldBeTrue();
        await par.Host.KeepLanesAsync();
    }

    /// <summary>The slow subscriber does not come past the heading until the gate opens.</summary>
    private static void Uppehåll(Par par, string rubrik, TaskCompletionSource grind, Action framme) => par.Störningar.Stör(DöpsOm, rubrik, _ =>
    {
        framme();
        return grind.Task.WaitAsync(LängstaTid);
    });

    private static async Task<Par> MedLångsamAsync()
    {
        var par = await Par.StartAsync();
        var pace = par.Host.Services.GetRequiredService<Pace>();
        pace.Heard(Öppnas, TimeSpan.Zero);
        pace.Heard(SkrivLogg, TimeSpan.Zero);
        pace.Failed(DöpsOm);
        return par;
    }
}
