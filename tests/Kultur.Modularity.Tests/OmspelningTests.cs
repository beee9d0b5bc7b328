using Kultur.Avsändare;
using Kultur.Domain;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

/// <summary>Many deliveries replayed at once, by what the list of events is filtered by.</summary>
[BådaDatabaserna]
public sealed class OmspelningTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;
    private const string SkrivLogg = NärÄrendetDöpsOmSkrivLogg.Namn;

    [Fact]
    public async Task All_that_are_dead_are_replayed_in_one_go_and_followed_by_what_they_held_back()
    {
        await using var par = await MedDödaAsync();
        par.Störningar.Laga();

        var antal = await SpelaOmAsync(par, new() { Urval = Händelseurval.Döda });
        await par.Host.SettleAsync();

        antal.ShouldBe(4);
        (await par.HördaAsync(DöpsOm)).ShouldBe(["A", "B", "C"], ignoreOrder: true);
        (await par.LeveranserAsync()).ShouldAllBe(d => d.State == DeliveryState.Delivered);
        (await par.Host.InAsync((AvsändareDbContext db) => db.Audit.CountAsync(a => a.UseCase == nameof(SpelaOmLeveranser) && a.UserName == Role.Driftansvarig.Title))).ShouldBe(4);
    }

    [Theory]
    [InlineData(null, SkrivLogg, 2)]
    [InlineData("omdopt", null, 4)]
    [InlineData("oppnat", null, 0)]
    [InlineData("omdopt", DöpsOm, 2)]
    public async Task Only_what_is_chosen_is_replayed_and_counted_beforehand(string? text, string? prenumerant, int väntade)
    {
        await using var par = await MedDödaAsync();

        var lovade = (await par.Host.SendAsync(new RäknaOmspelbara("avsandare", Händelseurval.Döda, text, prenumerant), Role.Driftansvarig)).Value;
        var antal = await SpelaOmAsync(par, new() { Urval = Händelseurval.Döda, Text = text, Prenumerant = prenumerant });

        lovade.Sum(l => l.Antal).ShouldBe(väntade);
        antal.ShouldBe(väntade);
        (await par.LeveranserAsync()).Count(d => d.State == DeliveryState.Dead).ShouldBe(4 - väntade);
    }

    [Fact]
    public async Task Only_those_that_are_marked_are_replayed_and_counted_beforehand()
    {
        await using var par = await MedDödaAsync();
        var rader = (await par.Host.SendAsync(new ListaHändelser("avsandare", Händelseurval.Döda, null, 1), Role.Driftansvarig)).Value.Rader;
        Guid[] märkta = [rader[0].Id, Guid.CreateVersion7()];

        (await LovadeAsync([])).ShouldBe(0);
        (await LovadeAsync(märkta)).ShouldBe(2);
        (await SpelaOmAsync(par, new() { Händelser = märkta, Prenumerant = DöpsOm })).ShouldBe(1);
        (await SpelaOmAsync(par, new() { Händelser = märkta })).ShouldBe(1);
        (await SpelaOmAsync(par, new() { Händelser = märkta })).ShouldBe(0);
        (await par.LeveranserAsync()).Count(d => d.State == DeliveryState.Dead).ShouldBe(2);

        async Task<int> LovadeAsync(Guid[] händelser) =>
            (await par.Host.SendAsync(new RäknaOmspelbara("avsandare", Händelseurval.Döda, null, null, händelser), Role.Driftansvarig)).Value.Sum(l => l.Antal);
    }

    [Fact]
    public async Task More_than_fit_in_memory_at_a_time_are_all_replayed_and_each_is_in_the_audit()
    {
        const int Många = SpelaOmLeveranserHandler.FlestÅtGången + 5;
        await using var par = await Par.StartAsync();
        var nu = par.Host.Clock.GetUtcNow();
        await par.Host.SaveAsync<AvsändareDbContext>(db => db.Outbox.Add(new OutboxMessage
        {
            EventId = Guid.CreateVersion7(),
            Name = "prov.nagot-hant",
            EventVersion = 1,
            Key = Guid.Empty,
            Payload = "{}",
            At = nu,
            UseCase = "Prov",
            UserName = "Prov",
            Deliveries = [.. Enumerable.Range(0, Många).Select(n => new Delivery
                { Module = "mottagare", Lane = 0, Subscriber = $"prov-{n}", Key = Guid.Empty, NextAttemptAt = nu, State = DeliveryState.Dead, Attempts = 6 })],
        }));

        (await SpelaOmAsync(par, new() { Urval = Händelseurval.Döda })).ShouldBe(Många);

        (await par.LeveranserAsync()).ShouldAllBe(d => d.State == DeliveryState.Waiting && d.Attempts == 0);
        (await par.Host.InAsync((AvsändareDbContext db) => db.Audit.Where(a => a.UseCase == nameof(SpelaOmLeveranser)).Select(a => a.AggregateId).Distinct().CountAsync()))
            .ShouldBe(Många);
    }

    [Fact]
    public async Task One_matter_is_chosen_by_its_key()
    {
        await using var par = await MedDödaAsync();
        var nyckel = (await par.LeveranserAsync()).First(d => d.State == DeliveryState.Dead).Key;

        (await SpelaOmAsync(par, new() { Urval = Händelseurval.Döda, Text = nyckel.ToString() })).ShouldBe(2);
    }

    [Fact]
    public async Task What_pauses_after_a_failure_is_tried_at_once()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.SettleAsync();
        par.Störningar.Laga();

        var rad = (await par.Host.SendAsync(new ListaHändelser("avsandare", Händelseurval.FörsökerIgen, null, 1), Role.Driftansvarig)).Value.Rader.ShouldHaveSingleItem();
        var antal = await SpelaOmAsync(par, new() { Urval = Händelseurval.FörsökerIgen });
        await par.Host.SettleAsync();

        rad.NästaFörsök.ShouldNotBeNull().ShouldBeGreaterThan(par.Host.Clock.GetUtcNow());
        antal.ShouldBe(1);
        (await par.HördaAsync(DöpsOm)).ShouldBe(["A"]);
    }

    [Fact]
    public async Task The_courier_is_woken_at_once()
    {
        await using var par = await MedDödaAsync();
        var (signals, catalog) = (par.Host.Services.GetRequiredService<RelaySignals>(), par.Host.Catalog);
        var (från, till) = (catalog.Find("avsandare")!, catalog.Find("mottagare")!);
        while (await signals.EventsAsync(från, till, TimeSpan.Zero, CancellationToken.None))
        {
        }

        await SpelaOmAsync(par, new() { Urval = Händelseurval.Döda });

        (await signals.EventsAsync(från, till, TimeSpan.Zero, CancellationToken.None)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Händelseurval.Alla)]
    [InlineData(Händelseurval.Väntar)]
    [InlineData(Händelseurval.Ohörda)]
    public async Task What_does_not_wait_for_a_person_or_a_pause_cannot_be_chosen(Händelseurval urval)
    {
        await using var par = await MedDödaAsync();

        var svar = await par.Host.SendAsync(new SpelaOmLeveranser { Modul = "avsandare", Urval = urval }, Role.Driftansvarig);

        svar.Error!.Fields.ShouldHaveSingleItem().Field.ShouldBe(nameof(SpelaOmLeveranser.Urval));
        (await par.LeveranserAsync()).Count(d => d.State == DeliveryState.Dead).ShouldBe(4);
    }

    [Fact]
    public async Task Who_only_reads_replays_nothing()
    {
        await using var par = await MedDödaAsync();

        (await par.Host.SendAsync(new SpelaOmLeveranser { Modul = "avsandare" }, Role.Chef)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task The_list_is_filtered_by_subscriber_and_knows_them_all()
    {
        await using var par = await MedDödaAsync();
        var namn = (await par.Host.SendAsync(new ListaPrenumeranter("avsandare"), Role.Driftansvarig)).Value;

        var döda = (await par.Host.SendAsync(new ListaHändelser("avsandare", Händelseurval.Döda, null, 1, SkrivLogg), Role.Driftansvarig)).Value.Rader;

        namn.ShouldContain(SkrivLogg);
        namn.ShouldContain(NärÄrendetÖppnas.Namn, "it hears, although nothing waits for it");
        döda.Count.ShouldBe(2);
        döda.ShouldAllBe(h => h.Döda == 1 && h.Levererade == 0);
    }

    [Theory]
    [InlineData(null, null, 1, 2)]
    [InlineData(null, SkrivLogg, 1, 2)]
    [InlineData("oppnat", null, 0, 0)]
    [InlineData(null, NärÄrendetÖppnas.Namn, 0, 0)]
    public async Task Each_choice_is_counted_as_it_is_listed(string? text, string? prenumerant, int väntar, int döda)
    {
        await using var par = await MedDödaAsync();

        var antal = (await par.Host.SendAsync(new RäknaHändelser("avsandare", text, prenumerant), Role.Driftansvarig)).Value;

        (antal[Händelseurval.Väntar], antal[Händelseurval.Döda]).ShouldBe((väntar, döda));
        foreach (var (urval, räknade) in antal)
            (await par.Host.SendAsync(new ListaHändelser("avsandare", urval, text, 1, prenumerant), Role.Driftansvarig)).Value.Totalt.ShouldBe(räknade, $"{urval}");
    }

    /// <summary>Two matters, A and B, dead for two subscribers each; C of the first matter is held back.</summary>
    private static async Task<Par> MedDödaAsync()
    {
        var par = await Par.StartAsync();
        foreach (var (prenumerant, rubrik) in new[] { (DöpsOm, "A"), (SkrivLogg, "A"), (DöpsOm, "B"), (SkrivLogg, "B") })
            par.Störningar.Stör(prenumerant, rubrik);
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "C");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "B");
        for (var attempt = 0; attempt < 7; attempt++)
        {
            await par.Host.SettleAsync();
            par.Host.Clock.Advance(TimeSpan.FromHours(1));
        }

        return par;
    }

    private static async Task<int> SpelaOmAsync(Par par, SpelaOmLeveranser vilka) =>
        (await par.Host.SendAsync(vilka with { Modul = "avsandare" }, Role.Driftansvarig)).Value;
}
