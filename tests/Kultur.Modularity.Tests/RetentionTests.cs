using Kultur.Avsändare;
using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

/// <summary>What is kept of that which has been delivered, and for how long.</summary>
[BådaDatabaserna]
public sealed class RetentionTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;

    [Fact]
    public async Task What_is_finished_is_cleared_when_its_time_is_out_and_not_before()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "B");
        await par.Host.SettleAsync();

        par.Host.Clock.Advance(TimeSpan.FromDays(89));
        (await RensaAsync(par)).ShouldBe((0, 0));
        (await AntalAsync(par)).ShouldBe((3, 7, 5));

        par.Host.Clock.Advance(TimeSpan.FromDays(2));
        (await RensaAsync(par)).ShouldBe((3, 0));
        (await AntalAsync(par)).ShouldBe((0, 0, 5), "an event of that age may still come again, and must take no effect");

        par.Host.Clock.Advance(TimeSpan.FromDays(90));
        (await RensaAsync(par)).ShouldBe((2, 5));
        (await AntalAsync(par)).ShouldBe((0, 0, 0));
    }

    [Theory]
    [InlineData(DeliveryState.Waiting)]
    [InlineData(DeliveryState.Dead)]
    [InlineData(DeliveryState.Parked)]
    public async Task What_is_open_stays_until_it_is_heard_or_a_person_decides(DeliveryState läge)
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.SettleAsync();
        await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.Where(d => d.FinishedAt == null).ExecuteUpdateAsync(set => set.SetProperty(d => d.State, läge)));

        par.Host.Clock.Advance(TimeSpan.FromDays(1_000));
        await RensaAsync(par);

        var kvar = await par.LeveranserAsync();
        kvar.Count.ShouldBe(3, "the event whose one delivery is open stays with all of them");
        kvar.Single(d => d.FinishedAt is null).Failures.Count.ShouldBe(1);
    }

    [Fact]
    [EnbartPostgres("on SQLite one writes at a time")]
    public async Task What_a_late_subscriber_is_given_meanwhile_is_not_left_without_its_event()
    {
        await using var par = await Par.StartAsync();
        await par.ÖppnaAsync("A");
        await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.ExecuteDeleteAsync());
        par.Host.Clock.Advance(TimeSpan.FromDays(91));
        var (sen, avsändare) = (par.Host.Services.GetRequiredService<EventCatalog>().Subscriptions.Single(s => s.Name == NärÄrendetÖppnas.Namn), par.Host.Catalog.Find("avsandare")!);
        using var kommandon = new Kommandon();
        kommandon.Efter = utfört =>
        {
            if (!utfört.Text.StartsWith("DELETE FROM delivery ", StringComparison.Ordinal))
                return;
            kommandon.Efter = null;
            Task.Run(() => par.Host.Services.GetRequiredService<LateSubscribers>().CatchUpAsync(avsändare, sen, CancellationToken.None)).GetAwaiter().GetResult();
        };

        await RensaAsync(par);

        kommandon.Efter.ShouldBeNull();
        (await AntalAsync(par)).Told.ShouldBe((await AntalAsync(par)).Deliveries);
        await par.Host.SettleAsync();
        (await par.HördaAsync(NärÄrendetÖppnas.Namn)).Count.ShouldBe((await AntalAsync(par)).Told);
    }

    [Fact]
    public async Task What_waits_for_a_module_that_is_switched_off_goes_when_its_time_is_out()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await using var utan = par.Host.StartAnother(new Dictionary<string, string?> { ["Moduler:Mottagare:Aktiv"] = "false" });
        await utan.SettleAsync();
        (await par.LeveranserAsync()).Count(d => d.FinishedAt is null).ShouldBe(3);

        utan.Clock.Advance(TimeSpan.FromDays(89));
        await RensaAsync(utan);
        (await AntalAsync(par)).Told.ShouldBe(2, "it may be switched on again");
        utan.Clock.Advance(TimeSpan.FromDays(2));
        await RensaAsync(utan);

        (await AntalAsync(par)).Deliveries.ShouldBe(0);

        static Task<int> RensaAsync(ModuleHost host) =>
            host.Services.GetRequiredService<Retention>().ClearAsync(host.Catalog.Find("avsandare")!, CancellationToken.None);
    }

    [Fact]
    public async Task What_is_heard_in_the_end_goes_with_its_failed_attempts()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.SettleAsync();
        par.Störningar.Laga();
        par.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await par.Host.SettleAsync();
        (await FelAsync()).ShouldBe(1, "why it failed is known as long as the event");

        par.Host.Clock.Advance(TimeSpan.FromDays(91));
        await RensaAsync(par);

        (await FelAsync()).ShouldBe(0);

        Task<int> FelAsync() => par.Host.InAsync((AvsändareDbContext db) => db.Set<DeliveryFailure>().CountAsync());
    }

    [Fact]
    public async Task A_letter_goes_with_its_failed_attempts_when_it_was_sent_long_ago_and_stays_while_it_waits_for_a_person()
    {
        await using var server = new SmtpServer();
        await using var par = await Par.StartAsync(server.Settings);
        await par.ÖppnaAsync(brevTill: "skickat@example.org");
        await par.ÖppnaAsync(brevTill: "fastnat@example.org");
        const string senare = "451 Try again later", aldrig = "550 No such box";
        foreach (var svar in (string[])[senare, aldrig, "250 Ok", aldrig, aldrig, aldrig, aldrig, aldrig])
            server.RcptAnswers.Enqueue(svar);
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await ActivatorUtilities.CreateInstance<MailRelay>(par.Host.Services, par.Host.Catalog.Find("avsandare")!).SendDueAsync(CancellationToken.None);
            par.Host.Clock.Advance(TimeSpan.FromDays(1));
        }

        server.Taken.ShouldHaveSingleItem();
        (await KvarAsync()).ShouldBe(["fastnat@example.org 6", "skickat@example.org 1"]);

        par.Host.Clock.Advance(TimeSpan.FromDays(84));
        await RensaAsync(par);
        (await KvarAsync()).Count.ShouldBe(2);

        par.Host.Clock.Advance(TimeSpan.FromDays(900));
        await RensaAsync(par);
        (await KvarAsync()).ShouldBe(["fastnat@example.org 6"]);
        (await par.Host.InAsync((AvsändareDbContext db) => db.Set<MailFailure>().CountAsync())).ShouldBe(6);

        async Task<List<string>> KvarAsync() => (await par.Host.InAsync((AvsändareDbContext db) => db.MailQueue.Include(m => m.Failures).ToListAsync()))
            .Select(m => $"{m.To} {m.Failures.Count}").Order().ToList();
    }

    [Fact]
    public async Task A_commands_key_is_kept_for_a_month()
    {
        await using var par = await Par.StartAsync();
        await par.Host.SendAsync(new ÖppnaÄrende("Bidrag", "Anna Berg"), Role.Utvecklare, "nyckel");

        par.Host.Clock.Advance(TimeSpan.FromDays(29));
        (await RensaAsync(par)).Avsändare.ShouldBe(0);
        par.Host.Clock.Advance(TimeSpan.FromDays(2));
        (await RensaAsync(par)).Avsändare.ShouldBe(1);
    }

    [Fact]
    public async Task More_than_a_batch_is_cleared_to_the_last()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        await par.Host.SendAsync(new DöpOmMångaGånger(ärende, [.. Enumerable.Range(0, 2_100).Select(n => $"Rubrik {n}")]), Role.Utvecklare);
        await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, DeliveryState.Delivered).SetProperty(d => d.FinishedAt, DateTimeOffset.UnixEpoch)));

        par.Host.Clock.Advance(TimeSpan.FromDays(91));
        using var kommandon = new Kommandon();
        (await RensaAsync(par)).Avsändare.ShouldBe(2_101);
        kommandon.Raderade("outbox").Where(antal => antal > 0).ShouldBe([1_000, 1_000, 101], "one that takes all would hold up those who tell");
        (await AntalAsync(par)).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task More_notes_and_letters_than_a_batch_are_cleared_to_the_last()
    {
        await using var par = await Par.StartAsync();
        var då = par.Host.Clock.GetUtcNow();
        await par.Host.SaveAsync<MottagareDbContext>(db => db.Inbox.AddRange(
            from id in Enumerable.Range(0, 700).Select(_ => Guid.CreateVersion7(då)).ToList()
            from prenumerant in new[] { "a", "b", "c" }
            select new InboxEntry { EventId = id, Subscriber = prenumerant, At = då }));
        await par.Host.SaveAsync<AvsändareDbContext>(db => db.MailQueue.AddRange(Enumerable.Range(0, 2_100).Select(n =>
            new QueuedMail { Id = Guid.CreateVersion7(då), To = $"{n}@example.org", Subject = "Prov", Text = "Prov", State = MailState.Sent, SentAt = då })));

        par.Host.Clock.Advance(TimeSpan.FromDays(181));
        using var kommandon = new Kommandon();
        await RensaAsync(par);

        kommandon.Raderade("inbox").Where(antal => antal > 0).ShouldBe([1_002, 1_002, 96], "what is noted of one event goes together");
        kommandon.Raderade("mail").Where(antal => antal > 0).ShouldBe([1_000, 1_000, 100]);
    }

    private static async Task<(int Avsändare, int Mottagare)> RensaAsync(Par par)
    {
        var retention = par.Host.Services.GetRequiredService<Retention>();
        return (
            await retention.ClearAsync(par.Host.Catalog.Find("avsandare")!, CancellationToken.None),
            await retention.ClearAsync(par.Host.Catalog.Find("mottagare")!, CancellationToken.None));
    }

    private static async Task<(int Told, int Deliveries, int Heard)> AntalAsync(Par par) => (
        await par.Host.InAsync((AvsändareDbContext db) => db.Outbox.CountAsync()),
        await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.CountAsync()),
        await par.Host.InAsync((MottagareDbContext db) => db.Inbox.CountAsync()));
}
