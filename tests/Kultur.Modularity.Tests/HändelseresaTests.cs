using Kultur.Avsändare;
using Kultur.Avsändare.Contracts;
using Kultur.Domain;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Tests;

/// <summary>What led to an event and what came of it, followed through every module's database.</summary>
[BådaDatabaserna]
public sealed class HändelseresaTests
{
    [Fact]
    public async Task The_journey_goes_from_the_first_cause_through_every_module_to_the_end()
    {
        await using var par = await Par.StartAsync();
        var (första, andra, tredje, fjärde) = (Id(1), Id(2), Id(3), Id(4));
        await BerättaAsync<AvsändareDbContext>(par, (första, null), (tredje, andra));
        await BerättaAsync<MottagareDbContext>(par, (andra, första), (fjärde, andra));

        foreach (var (modul, id) in new[] { ("avsandare", första), ("mottagare", andra) })
        {
            var resa = await ResaAsync(par, modul, id);
            resa.Steg.Select(s => (s.Nivå, s.Modul, s.Id)).ShouldBe(
                [(0, "avsandare", första), (1, "mottagare", andra), (2, "avsandare", tredje), (2, "mottagare", fjärde)]);
            (resa.SaknadOrsak, resa.Avkortad).ShouldBe((null, false));
        }

        (await ResaAsync(par, "mottagare", fjärde)).Steg.Select(s => s.Id).ShouldBe([första, andra, fjärde], "what else came of the cause is on the cause's page");
    }

    [Fact]
    public async Task Each_step_tells_who_told_it_and_how_it_went_for_each_subscriber()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(Mottagare.NärÄrendetDöpsOm.Namn, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        par.Host.Clock.Advance(TimeSpan.FromSeconds(3));
        await par.Host.SettleAsync();
        var id = await par.Host.InAsync((AvsändareDbContext db) => db.Outbox.Where(m => m.Name == "avsandare.arende-omdopt").Select(m => m.EventId).SingleAsync());

        var steg = (await ResaAsync(par, "avsandare", id)).Steg.ShouldHaveSingleItem();

        (steg.Titel, steg.Namn, steg.Användningsfall, steg.Användare).ShouldBe(("Avsändare", "avsandare.arende-omdopt v1", nameof(DöpOmÄrende), Role.Utvecklare.Title));
        steg.Utfall.Select(u => (u.Prenumerant, u.Läge, u.Försök, u.Tid)).ShouldBe(
        [
            (Avsändare.NärÄrendetDöpsOm.Namn, DeliveryState.Delivered, 1, TimeSpan.FromSeconds(3)),
            (Mottagare.NärÄrendetDöpsOm.Namn, DeliveryState.Waiting, 1, null),
            (NärÄrendetDöpsOmSkrivLogg.Namn, DeliveryState.Delivered, 1, TimeSpan.FromSeconds(3)),
        ]);
    }

    [Fact]
    public async Task What_a_subscriber_tells_is_told_in_its_name_and_because_of_what_it_heard()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();

        var scenario = await par.Host.PlayAsync(new DöpOmÄrende(ärende, null, Avsändare.NärÄrendetDöpsOm.FöljUpp), Role.Utvecklare);

        scenario.Told.Select(t => (t.By, t.CausedBy)).ShouldBe([(nameof(DöpOmÄrende), null), (Avsändare.NärÄrendetDöpsOm.Namn, scenario.Told[0].Id)]);
        (await ResaAsync(par, "avsandare", scenario.Told[1].Id)).Steg.Select(s => s.Id).ShouldBe(scenario.Told.Select(t => t.Id));
    }

    [Fact]
    public async Task What_is_told_of_several_that_are_heard_together_has_each_its_own_cause()
    {
        await using var par = await Par.StartAsync();

        await par.Host.HearTogetherAsync([.. Enumerable.Range(0, 3).Select(_ => new ÄrendeOmdöpt(Guid.CreateVersion7(), Avsändare.NärÄrendetDöpsOm.FöljUpp))]);

        var orsaker = await par.Host.InAsync((AvsändareDbContext db) => db.Outbox.Select(m => m.CausedBy!.Value).ToListAsync());
        orsaker.ShouldBe(await par.Host.InAsync((AvsändareDbContext db) => db.Inbox.Select(i => i.EventId).ToListAsync()), ignoreOrder: true);
        orsaker.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_circle_ends()
    {
        await using var par = await Par.StartAsync();
        await BerättaAsync<AvsändareDbContext>(par, (Id(1), Id(2)), (Id(2), Id(1)));

        var resa = await ResaAsync(par, "avsandare", Id(1));

        resa.Steg.Select(s => s.Id).ShouldBe([Id(2), Id(1)]);
    }

    [Fact]
    public async Task A_cause_that_no_module_has_is_told()
    {
        await using var par = await Par.StartAsync();
        await BerättaAsync<AvsändareDbContext>(par, (Id(1), Id(99)));

        (await ResaAsync(par, "avsandare", Id(1))).SaknadOrsak.ShouldBe(Id(99));
    }

    [Fact]
    public async Task A_journey_without_end_is_cut_and_says_so()
    {
        await using var par = await Par.StartAsync();
        await BerättaAsync<AvsändareDbContext>(par, [.. Enumerable.Range(1, 250).Select(n => (Id(n), n == 1 ? (Guid?)null : Id(n - 1)))]);

        var nedåt = await ResaAsync(par, "avsandare", Id(1));
        var uppåt = await ResaAsync(par, "avsandare", Id(250));

        (nedåt.Steg.Count, nedåt.Avkortad).ShouldBe((1 + VisaHändelseresaHandler.Flest, true));
        (uppåt.Steg.Count, uppåt.Avkortad).ShouldBe((1 + VisaHändelseresaHandler.FlestOrsaker, true));
    }

    [Fact]
    public async Task An_event_that_does_not_exist_has_no_journey()
    {
        await using var par = await Par.StartAsync();

        (await par.Host.SendAsync(new VisaHändelseresa("avsandare", Id(1)), Role.Driftansvarig)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    private static Guid Id(int nummer) => new($"00000000-0000-7000-8000-{nummer:D12}");

    private static async Task<Händelseresa> ResaAsync(Par par, string modul, Guid id) =>
        (await par.Host.SendAsync(new VisaHändelseresa(modul, id), Role.Driftansvarig)).Value;

    private static Task BerättaAsync<TDbContext>(Par par, params (Guid Id, Guid? Orsak)[] händelser)
        where TDbContext : ModuleDbContext =>
        par.Host.SaveAsync<TDbContext>(db => db.Outbox.AddRange(händelser.Select(h => new OutboxMessage
        {
            EventId = h.Id,
            Name = "prov.nagot-hant",
            EventVersion = 1,
            Key = Guid.Empty,
            Payload = "{}",
            At = par.Host.Clock.GetUtcNow(),
            UseCase = "Prov",
            UserName = "Prov",
            CausedBy = h.Orsak,
        })));
}
