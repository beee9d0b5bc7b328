using Kultur.Avsändare;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Mail;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class MailTests
{
    [Fact]
    public async Task A_letter_is_sent_once_and_marked()
    {
        await using var server = new SmtpServer();
        await using var par = await Par.StartAsync(server.Settings);
        await par.ÖppnaAsync("Stöd på Öckerö", brevTill: "anna@example.org");

        await SendAsync(par);
        await SendAsync(par);

        var taget = server.Taken.ShouldHaveSingleItem();
        (taget.From, taget.To).ShouldBe(("kultur@example.org", "anna@example.org"));
        taget.Message.Subject.ShouldBe("Ärendet är öppnat");
        taget.Message.TextBody!.TrimEnd().ShouldBe("Vi har öppnat ärendet Stöd på Öckerö.");
        var brev = await QueuedAsync(par);
        (brev.State, brev.Attempts, brev.SentAt).ShouldBe((MailState.Sent, 1, par.Host.Clock.GetUtcNow()));
        taget.Message.MessageId.ShouldBe($"{brev.Id:N}@example.org");
    }

    [Fact]
    public async Task Two_hosts_that_send_the_same_letters_send_each_once()
    {
        await using var server = new SmtpServer();
        await using var par = await Par.StartAsync(server.Settings);
        string[] adresser = [.. Enumerable.Range(0, 20).Select(n => $"{n:00}@example.org")];
        foreach (var adress in adresser)
            await par.ÖppnaAsync(brevTill: adress);

        await Task.WhenAll(SendAsync(par), SendAsync(par));

        server.Taken.Select(t => t.To).ShouldBe(adresser, ignoreOrder: true);
    }

    [Fact]
    public async Task A_letter_that_another_has_taken_meanwhile_is_left_as_it_is()
    {
        await using var server = new SmtpServer();
        await using var par = await Par.StartAsync(server.Settings);
        var adresser = new[] { "0@example.org", "1@example.org", "2@example.org" };
        foreach (var adress in adresser)
            await par.ÖppnaAsync(brevTill: adress);
        var nästa = par.Host.Clock.GetUtcNow() + TimeSpan.FromDays(1);
        server.WhenAsked = () =>
        {
            server.WhenAsked = null;
            par.Host.InAsync((AvsändareDbContext db) => db.MailQueue.Where(m => m.To == adresser[1]).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.Attempts, 4).SetProperty(m => m.NextAttemptAt, nästa))).GetAwaiter().GetResult();
        };

        await SendAsync(par);

        server.Taken.Select(t => t.To).ShouldBe([adresser[0], adresser[2]]);
        var lämnat = await par.Host.InAsync((AvsändareDbContext db) => db.MailQueue.AsNoTracking().SingleAsync(m => m.To == adresser[1]));
        (lämnat.State, lämnat.Attempts, lämnat.NextAttemptAt).ShouldBe((MailState.Waiting, 4, nästa));
    }

    [Fact]
    public async Task A_letter_whose_host_stops_while_it_is_sent_is_sent_again_after_a_pause()
    {
        using var stopp = new CancellationTokenSource();
        await using var server = new SmtpServer { WhenAsked = stopp.Cancel };
        await using var par = await Par.StartAsync(server.Settings);
        await par.ÖppnaAsync(brevTill: "anna@example.org");
        await Should.ThrowAsync<OperationCanceledException>(() => SendAsync(par, stopp.Token));

        await SendAsync(par);
        server.Conversations.ShouldBe(1, "the server may be taking it");
        par.Host.Clock.SetUtcNow((await QueuedAsync(par)).NextAttemptAt);
        await SendAsync(par);

        server.Conversations.ShouldBe(2);
        (await QueuedAsync(par)).State.ShouldBe(MailState.Sent);
    }

    [Fact]
    public async Task Nobody_sees_the_key_of_the_receivers_own_link()
    {
        await using var par = await Par.StartAsync();
        await par.ÖppnaAsync("https://kultur.test/avboka/0123456789abcdef0123456789abcdef", brevTill: "anna@example.org");

        var brev = await QueuedAsync(par);
        var visat = (await par.Host.SendAsync(new VisaBrev("avsandare", brev.Id), Role.Chef)).Value;

        visat.Text.ShouldBe("Vi har öppnat ärendet https://kultur.test/avboka/[dold nyckel].");
        brev.Text.ShouldContain("0123456789abcdef");
    }

    [Fact]
    public async Task A_letter_that_the_server_puts_off_is_sent_after_a_pause_as_the_same_letter()
    {
        await using var server = new SmtpServer();
        server.RcptAnswers.Enqueue("451 Try again later");
        await using var par = await Par.StartAsync(server.Settings);
        await par.ÖppnaAsync(brevTill: "anna@example.org");

        await SendAsync(par);
        var uppskjutet = await QueuedAsync(par);
        await SendAsync(par);
        server.Conversations.ShouldBe(1, "tried before its pause was over");
        par.Host.Clock.SetUtcNow(uppskjutet.NextAttemptAt);
        await SendAsync(par);

        (uppskjutet.State, uppskjutet.Attempts).ShouldBe((MailState.Waiting, 1));
        uppskjutet.Failures.ShouldHaveSingleItem().Error.ShouldContain("Try again later");
        server.Taken.ShouldHaveSingleItem().Message.MessageId.ShouldBe($"{uppskjutet.Id:N}@example.org");
        var brev = await QueuedAsync(par);
        (brev.State, brev.Attempts).ShouldBe((MailState.Sent, 2));
        brev.Failures.ShouldHaveSingleItem("that it is sent in the end does not undo why it was late").Attempt.ShouldBe(1);
    }

    [Fact]
    public async Task A_letter_that_is_refused_is_tried_with_growing_pauses_and_fails_after_the_last()
    {
        await using var server = new SmtpServer();
        Enumerable.Repeat("550 No such box", 6).ToList().ForEach(server.RcptAnswers.Enqueue);
        await using var par = await Par.StartAsync(server.Settings);
        await par.ÖppnaAsync(brevTill: "ingen@example.org");
        var pauser = new List<TimeSpan>();

        await SendAsync(par);
        while (await QueuedAsync(par) is { State: MailState.Waiting } väntande)
        {
            pauser.Add(väntande.NextAttemptAt - par.Host.Clock.GetUtcNow());
            par.Host.Clock.SetUtcNow(väntande.NextAttemptAt);
            await SendAsync(par);
        }

        pauser.Count.ShouldBe(5);
        pauser.ShouldBe(pauser.Order());
        pauser.ShouldBeUnique();
        var brev = await QueuedAsync(par);
        (brev.State, brev.Attempts).ShouldBe((MailState.Failed, 6));
        brev.Failures.OrderBy(f => f.Id).Select(f => f.Attempt).ShouldBe([1, 2, 3, 4, 5, 6]);
        server.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Why_each_attempt_failed_is_kept_and_shown_without_the_receiver_to_who_may_not_see_whose_it_is()
    {
        await using var server = new SmtpServer();
        server.RcptAnswers.Enqueue("451 Try again later");
        Enumerable.Repeat("550 <anna@example.org> No such box", 5).ToList().ForEach(server.RcptAnswers.Enqueue);
        await using var par = await Par.StartAsync(server.Settings);
        await par.ÖppnaAsync(brevTill: "anna@example.org");
        var först = par.Host.Clock.GetUtcNow();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await SendAsync(par);
            par.Host.Clock.Advance(TimeSpan.FromDays(1));
        }

        var id = (await QueuedAsync(par)).Id;
        await par.Host.SendAsync(new SkickaOmBrev { Modul = "avsandare", Id = id }, Role.Driftansvarig);
        await SendAsync(par);

        var dolt = (await par.Host.SendAsync(new VisaBrev("avsandare", id), Role.Driftansvarig)).Value;
        var öppet = (await par.Host.SendAsync(new VisaBrev("avsandare", id), Role.Chef)).Value;
        (dolt.Rad.Läge, dolt.Rad.Försök).ShouldBe((MailState.Sent, 1));
        dolt.Fel.Select(f => (f.Försök, f.När)).ShouldBe(Enumerable.Range(1, 6).Reverse().Select(n => (n, först.AddDays(n - 1))));
        dolt.Fel[^1].Text.ShouldContain("451 Try again later", Case.Sensitive, "what says nothing of people is shown");
        dolt.Fel.SkipLast(1).ShouldAllBe(f => f.Text.Contains("[dolt]@example.org") && !f.Text.Contains("anna"));
        öppet.Fel.SkipLast(1).ShouldAllBe(f => f.Text.Contains("anna@example.org"));
    }

    [Fact]
    public async Task A_letter_that_has_failed_is_sent_when_a_person_asks_for_it()
    {
        await using var server = new SmtpServer();
        Enumerable.Repeat("550 No such box", 6).ToList().ForEach(server.RcptAnswers.Enqueue);
        await using var par = await Par.StartAsync(server.Settings);
        await par.ÖppnaAsync(brevTill: "anna@example.org");
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await SendAsync(par);
            par.Host.Clock.Advance(TimeSpan.FromDays(1));
        }

        var brev = await QueuedAsync(par);
        (await par.Host.SendAsync(new SkickaOmBrev { Modul = "avsandare", Id = brev.Id }, Role.Driftansvarig)).IsSuccess.ShouldBeTrue();
        await SendAsync(par);

        brev.State.ShouldBe(MailState.Failed);
        server.Taken.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(MailState.Failed, null, 3)]
    [InlineData(MailState.Failed, "omdöpt", 1)]
    [InlineData(MailState.Failed, "BO@example.org", 1)]
    [InlineData(MailState.Failed, "example.org", 0)]
    [InlineData(MailState.Waiting, null, 1)]
    public async Task Many_are_sent_again_by_what_is_chosen_counted_beforehand_and_each_tells_who_did(MailState läge, string? text, int väntade)
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync(brevTill: "anna@example.org");
        await par.ÖppnaAsync(brevTill: "bo@example.org");
        await par.Host.SendAsync(new DöpOmÄrende(ärende, null, "Nytt", BrevTill: "anna@example.org"), Role.Utvecklare);
        await par.Host.InAsync((AvsändareDbContext db) => db.MailQueue.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MailState.Failed).SetProperty(m => m.Attempts, 6)));
        await par.ÖppnaAsync(brevTill: "cia@example.org");
        await par.Host.InAsync((AvsändareDbContext db) => db.MailQueue.Where(m => m.To == "cia@example.org").ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Attempts, 2).SetProperty(m => m.NextAttemptAt, par.Host.Clock.GetUtcNow().AddHours(1))));
        await par.ÖppnaAsync(brevTill: "inte.provat@example.org");

        var lovade = (await par.Host.SendAsync(new RäknaOmsändbara("avsandare", läge, text), Role.Driftansvarig)).Value;
        var antal = (await par.Host.SendAsync(new SkickaOmFleraBrev { Modul = "avsandare", Läge = läge, Text = text }, Role.Driftansvarig)).Value;

        (lovade.Antal, lovade.Ämnen.Sum(ä => ä.Antal), antal).ShouldBe((väntade, väntade, väntade));
        var omsända = await par.Host.InAsync((AvsändareDbContext db) => db.Audit.Where(a => a.UseCase == nameof(SkickaOmFleraBrev)).Select(a => a.AggregateId).ToListAsync());
        omsända.Count.ShouldBe(väntade);
        foreach (var id in omsända)
        {
            var kort = (await par.Host.SendAsync(new VisaBrev("avsandare", id), Role.Driftansvarig)).Value;
            (kort.Rad.Läge, kort.Rad.Försök, kort.Nästa).ShouldBe((MailState.Waiting, 0, par.Host.Clock.GetUtcNow()));
            kort.Åtgärder.ShouldHaveSingleItem().Användare.ShouldBe(Role.Driftansvarig.Title);
        }
    }

    [Fact]
    public async Task Only_the_letters_that_are_marked_are_sent_again_and_counted_beforehand()
    {
        await using var par = await Par.StartAsync();
        await par.ÖppnaAsync(brevTill: "anna@example.org");
        await par.ÖppnaAsync(brevTill: "bo@example.org");
        await par.Host.InAsync((AvsändareDbContext db) => db.MailQueue.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MailState.Failed).SetProperty(m => m.Attempts, 6)));
        var märkt = (await par.Host.SendAsync(new ListaBrev("avsandare", MailState.Failed, 1), Role.Driftansvarig)).Value.Rader[0].Id;
        Guid[] märkta = [märkt, Guid.CreateVersion7()];

        (await par.Host.SendAsync(new RäknaOmsändbara("avsandare", MailState.Failed, null, märkta), Role.Driftansvarig)).Value.Antal.ShouldBe(1);
        (await par.Host.SendAsync(new SkickaOmFleraBrev { Modul = "avsandare", Brev = märkta }, Role.Driftansvarig)).Value.ShouldBe(1);

        (await par.Host.SendAsync(new ListaBrev("avsandare", MailState.Waiting, 1), Role.Driftansvarig)).Value.Rader.ShouldHaveSingleItem().Id.ShouldBe(märkt);
    }

    [Fact]
    public async Task Letters_are_counted_by_state_as_they_are_listed()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync(brevTill: "anna@example.org");
        await par.ÖppnaAsync(brevTill: "bo@example.org");
        await par.Host.InAsync((AvsändareDbContext db) => db.MailQueue.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Failed)));
        await par.Host.SendAsync(new DöpOmÄrende(ärende, null, "Nytt", BrevTill: "anna@example.org"), Role.Utvecklare);

        (await RäknaAsync(null)).ShouldBe([(MailState.Failed, 2), (MailState.Waiting, 1)], ignoreOrder: true);
        (await RäknaAsync("anna@example.org")).ShouldBe([(MailState.Failed, 1), (MailState.Waiting, 1)], ignoreOrder: true);

        async Task<List<(MailState Läge, int Antal)>> RäknaAsync(string? text)
        {
            var antal = (await par.Host.SendAsync(new RäknaBrev("avsandare", text), Role.Driftansvarig)).Value;
            foreach (var läge in Enum.GetValues<MailState>())
                (await par.Host.SendAsync(new ListaBrev("avsandare", läge, 1, text), Role.Driftansvarig)).Value.Totalt.ShouldBe(antal.GetValueOrDefault(läge));
            return [.. antal.Select(a => (a.Key, a.Value))];
        }
    }

    [Fact]
    public async Task Letters_that_are_sent_cannot_be_chosen_and_who_only_reads_sends_none()
    {
        await using var par = await Par.StartAsync();

        (await par.Host.SendAsync(new SkickaOmFleraBrev { Modul = "avsandare", Läge = MailState.Sent }, Role.Driftansvarig)).Error!.Fields.Single().Field.ShouldBe(nameof(SkickaOmFleraBrev.Läge));
        (await par.Host.SendAsync(new SkickaOmFleraBrev { Modul = "avsandare" }, Role.Chef)).Error!.Kind.ShouldBe(Domain.ErrorKind.Forbidden);
    }

    [Fact]
    public async Task A_server_that_hangs_up_after_taking_a_letter_is_not_given_it_again()
    {
        await using var server = new SmtpServer { HangsUpAfterTaking = true };
        await using var par = await Par.StartAsync(server.Settings);
        await par.ÖppnaAsync(brevTill: "anna@example.org");

        await SendAsync(par);
        par.Host.Clock.Advance(TimeSpan.FromDays(1));
        await SendAsync(par);

        server.Taken.ShouldHaveSingleItem();
        (await QueuedAsync(par)).State.ShouldBe(MailState.Sent);
    }

    [Fact]
    public async Task One_letter_that_cannot_be_sent_does_not_hold_back_the_others()
    {
        await using var server = new SmtpServer();
        await using var par = await Par.StartAsync(server.Settings);
        await par.ÖppnaAsync(brevTill: "inte en adress");
        await par.ÖppnaAsync(brevTill: "anna@example.org");

        await SendAsync(par);

        server.Taken.ShouldHaveSingleItem().To.ShouldBe("anna@example.org");
    }

    [Fact]
    public async Task Nothing_is_sent_when_the_unit_of_work_fails()
    {
        await using var server = new SmtpServer();
        await using var par = await Par.StartAsync(server.Settings);
        var ärende = await par.ÖppnaAsync();

        await par.Host.SendAsync(new DöpOmÄrende(ärende, null, "Annat", "anna@example.org", Slut.Nekas), Role.Utvecklare);
        await SendAsync(par);

        server.Conversations.ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_server_letters_go_to_a_folder_with_their_Swedish_letters()
    {
        await using var par = await Par.StartAsync();
        await par.ÖppnaAsync("Stöd på Öckerö", brevTill: "anna@example.org");

        await SendAsync(par);

        var fil = Directory.GetFiles(Path.Combine(par.Host.Folder, "epost")).ShouldHaveSingleItem();
        Path.GetFileName(fil).ShouldBe($"{(await QueuedAsync(par)).Id:N}.eml");
        File.ReadLines(fil).TakeWhile(rad => rad.Length > 0).ShouldAllBe(rad => rad.All(char.IsAscii), "headers are encoded (RFC 2047)");
        var brev = await MimeMessage.LoadAsync(fil);
        brev.Subject.ShouldBe("Ärendet är öppnat");
        brev.From.Mailboxes.Single().Name.ShouldBe("Kulturförvaltningen");
        brev.TextBody!.TrimEnd().ShouldBe("Vi har öppnat ärendet Stöd på Öckerö.");
    }

    private static Task SendAsync(Par par) => SendAsync(par, TestContext.Current.CancellationToken);

    private static async Task SendAsync(Par par, CancellationToken ct)
    {
        foreach (var module in par.Host.Catalog.Modules)
            await ActivatorUtilities.CreateInstance<MailRelay>(par.Host.Services, module).SendDueAsync(ct);
    }

    private static Task<QueuedMail> QueuedAsync(Par par) =>
        par.Host.InAsync((AvsändareDbContext db) => db.MailQueue.AsNoTracking().Include(m => m.Failures).SingleAsync());
}
