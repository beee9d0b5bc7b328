using Kultur.Avsändare;
using Kultur.Avsändare.Contracts;
using Kultur.Domain;
using Kultur.Modularity.Mail;
using Kultur.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class UnitOfWorkTests
{
    [Fact]
    public async Task State_audit_and_outbox_with_one_delivery_per_subscriber_are_saved_together()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();

        await par.DöpOmAsync(ärende, "Projektbidrag");

        (await par.LäsAsync(ärende)).Rubrik.ShouldBe("Projektbidrag");
        (await par.HistorikAsync(ärende)).Count.ShouldBe(2);
        (await par.Host.AnnouncedAsync<ÄrendeOmdöpt>()).ShouldBe([new ÄrendeOmdöpt(ärende.Value, "Projektbidrag")]);
        (await par.LeveranserAsync()).Select(d => (d.Module, d.Subscriber, d.Key, d.State)).ShouldBe(
            [
                ("mottagare", Mottagare.NärÄrendetÖppnas.Namn, ärende.Value, Events.DeliveryState.Waiting),
                ("avsandare", NärÄrendetDöpsOm.Namn, ärende.Value, Events.DeliveryState.Waiting),
                ("mottagare", Mottagare.NärÄrendetDöpsOm.Namn, ärende.Value, Events.DeliveryState.Waiting),
                ("mottagare", Mottagare.NärÄrendetDöpsOmSkrivLogg.Namn, ärende.Value, Events.DeliveryState.Waiting),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task A_refused_command_saves_nothing()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();

        var svar = await par.Host.SendAsync(new DöpOmÄrende(ärende, null, "Annat", "a@example.org", Slut.Nekas), Role.Utvecklare, "nyckel");

        svar.IsSuccess.ShouldBeFalse();
        await NothingSavedAsync(par, ärende);
    }

    [Fact]
    public async Task A_command_that_throws_saves_nothing()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();

        await Should.ThrowAsync<InvalidOperationException>(
            () => par.Host.SendAsync(new DöpOmÄrende(ärende, null, "Annat", "a@example.org", Slut.Kastar), Role.Utvecklare, "nyckel"));

        await NothingSavedAsync(par, ärende);
    }

    [Fact]
    public async Task What_a_throwing_command_left_behind_is_not_saved_by_the_next_in_its_scope()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        await using var scope = Scope(par);
        var sender = scope.ServiceProvider.GetRequiredService<ISender>();

        await Should.ThrowAsync<InvalidOperationException>(() => sender.Send(new DöpOmÄrende(ärende, null, "Annat", "a@example.org", Slut.Kastar)));
        await sender.Send(new ÖppnaÄrende("Nästa", "Bo Ek"));

        await NothingSavedAsync(par, ärende);
    }

    [Fact]
    public async Task A_handler_cannot_save_by_itself()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();

        (await Should.ThrowAsync<InvalidOperationException>(
            () => par.Host.SendAsync(new DöpOmÄrende(ärende, null, "Annat", "a@example.org", Slut.SpararSjälv), Role.Utvecklare)))
            .Message.ShouldContain("unit of work");

        await NothingSavedAsync(par, ärende);
    }

    [Theory]
    [InlineData("outbox")]
    [InlineData("delivery")]
    [InlineData("audit")]
    public async Task What_cannot_be_told_or_noted_is_not_done(string tabell)
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        await NamngeAsync(tabell, tabell + "_borta");

        await Should.ThrowAsync<Exception>(() => par.Host.SendAsync(new DöpOmÄrende(ärende, null, "Annat", "a@example.org"), Role.Utvecklare, "nyckel"));

        await NamngeAsync(tabell + "_borta", tabell);
        await NothingSavedAsync(par, ärende);

        Task<int> NamngeAsync(string från, string till) => par.Host.InAsync((AvsändareDbContext db) =>
#pragma warning disable EF1002 // The test's own names.
            db.Database.ExecuteSqlRawAsync($"ALTER TABLE {från} RENAME TO {till}"));
#pragma warning restore EF1002
    }

    [Fact]
    public async Task Nothing_is_saved_outside_the_unit_of_work()
    {
        await using var par = await Par.StartAsync();

        await par.Host.InAsync(async (AvsändareDbContext db) =>
        {
            db.Ärenden.Add(Ärende.Öppna("Smyg", "Bo Ek"));
            await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync());
            Should.Throw<InvalidOperationException>(() => db.SaveChanges());
            return true;
        });

        (await par.Host.InAsync((AvsändareDbContext db) => db.Ärenden.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_is_told_to_others_outside_the_unit_of_work()
    {
        await using var par = await Par.StartAsync();

        (await Should.ThrowAsync<InvalidOperationException>(() => par.Host.SendAsync(new Utropa(new ÄrendeId(Guid.NewGuid())))))
            .Message.ShouldContain("raise a domain event");

        (await par.HördaAsync(Mottagare.NärÄrendetDöpsOm.Namn)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_events_of_one_save_are_told_in_the_order_they_happened()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        var rubriker = Enumerable.Range(0, 250).Select(n => $"Rubrik {n}").ToList();

        await par.Host.SendAsync(new DöpOmMångaGånger(ärende, rubriker), Role.Utvecklare);

        (await par.Host.AnnouncedAsync<ÄrendeOmdöpt>()).Select(e => e.Rubrik).ShouldBe(rubriker);
    }

    [Fact]
    public async Task More_than_goes_in_one_message_to_the_database_is_saved_whole_or_not_at_all()
    {
        await using var par = await Par.StartAsync();

        await Should.ThrowAsync<DbUpdateException>(() => SparaMångaAsync(new Letter("anna@example.org", null!, "Ett brev utan ämne.")));
        (await SparadeAsync()).ShouldBe((0, 0, 0));

        await SparaMångaAsync(new Letter("anna@example.org", "Ämnet", "Ett brev med ämne."));
        (await SparadeAsync()).ShouldBe((1_200, 1_200, 1_200));

        Task SparaMångaAsync(Letter sist) => par.Host.SaveAsync((AvsändareDbContext db) =>
        {
            db.Ärenden.AddRange(Enumerable.Range(0, 1_200).Select(n => Ärende.Öppna($"Bidrag {n}", "Anna Berg")));
            db.Send(sist);
        });

        Task<(int, int, int)> SparadeAsync() => par.Host.InAsync(
            async (AvsändareDbContext db) => (await db.Ärenden.CountAsync(), await db.Audit.CountAsync(), await db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task What_was_to_follow_a_save_that_is_refused_does_not_follow_another()
    {
        await using var par = await Par.StartAsync();
        await using var scope = Scope(par);
        var db = scope.ServiceProvider.GetRequiredService<AvsändareDbContext>();

        await Should.ThrowAsync<DbUpdateException>(() => scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            db, "prov", UtanRubrikAsync, idempotencyKey: null, CancellationToken.None));

        db.TakeAlong().ShouldBeEmpty();

        Task<Result> UtanRubrikAsync()
        {
            db.Ärenden.AddRange(Enumerable.Range(0, 1_200).Select(_ => Ärende.Öppna(null!, "Anna Berg")));
            return Task.FromResult(Result.Success);
        }
    }

    [Fact]
    public async Task A_lost_race_is_run_again_on_fresh_data()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        await using var scope = Scope(par);
        await scope.ServiceProvider.GetRequiredService<AvsändareDbContext>().Ärenden.LoadAsync();
        await par.Host.SendAsync(new ÄndraBilagor(ärende, Ny: "karta.pdf"), Role.Utvecklare);

        (await scope.ServiceProvider.GetRequiredService<ISender>().Send(new DöpOmÄrende(ärende, null, "Ny rubrik")))
            .IsSuccess.ShouldBeTrue();

        var sparat = await par.LäsAsync(ärende);
        (sparat.Rubrik, sparat.Version, sparat.Bilagor.Count).ShouldBe(("Ny rubrik", 3, 1));
        (await par.Host.AnnouncedAsync<ÄrendeOmdöpt>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Twenty_at_the_same_instant_all_take_effect()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(n =>
            Task.Run(() => par.Host.SendAsync(new ÄndraBilagor(ärende, Ny: $"bilaga{n}.pdf"), Role.Utvecklare))));

        var sparat = await par.LäsAsync(ärende);
        (sparat.Version, sparat.Bilagor.Count).ShouldBe((21, 20));
    }

    [Fact]
    public async Task Two_who_decide_by_what_they_have_both_read_are_not_both_right()
    {
        await using var par = await Par.StartAsync();
        using var bådaHarLäst = new Barrier(2);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => TaSistaPlatsenAsync())));

        (await par.Host.InAsync((AvsändareDbContext db) => db.Ärenden.CountAsync())).ShouldBe(1);
        (await par.Host.AnnouncedAsync<ÄrendeÖppnat>()).ShouldHaveSingleItem("told by one who lost");

        Task TaSistaPlatsenAsync()
        {
            var första = true;
            return par.Host.SaveAsync((AvsändareDbContext db) =>
            {
                var ledigt = !db.Ärenden.Any();
                if (första && Databaser.Vald == Databas.Postgres)
                    bådaHarLäst.SignalAndWait(TimeSpan.FromSeconds(10)).ShouldBeTrue();
                första = false;
                if (ledigt)
                    db.Ärenden.Add(Ärende.Öppna("Sista platsen", "Anna Berg"));
            });
        }
    }

    private static AsyncServiceScope Scope(Par par)
    {
        var scope = par.Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem(par.Host.Catalog);
        return scope;
    }

    private static async Task NothingSavedAsync(Par par, ÄrendeId ärende)
    {
        var sparat = await par.LäsAsync(ärende);
        (sparat.Rubrik, sparat.Version).ShouldBe(("Bidrag", 1));
        (await par.HistorikAsync(ärende)).Count.ShouldBe(1);
        (await par.Host.AnnouncedAsync<ÄrendeOmdöpt>()).ShouldBeEmpty();
        (await par.Host.LettersAsync()).ShouldBeEmpty();
        (await par.Host.InAsync((AvsändareDbContext db) => db.AnsweredCommands.CountAsync())).ShouldBe(0);
    }
}
