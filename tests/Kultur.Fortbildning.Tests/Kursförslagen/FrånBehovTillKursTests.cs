using Kultur.Domain;
using Kultur.Fortbildning.Behovsbank;
using Kultur.Fortbildning.Contracts;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Fortbildning.Kursförslagen;
using Kultur.Modularity;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Tests.Kursförslagen;

[BådaDatabaserna]
public sealed class FrånBehovTillKursTests
{
    [Fact]
    public async Task Three_municipalities_make_a_Kursförslag_and_each_need_is_told()
    {
        await using var host = await Exempel.StartaAsync();
        var behov = await TreBehovAsync(host);

        var förslag = (await FörslagenAsync(host)).Single();
        förslag.Tema.ShouldBe("lattlast");
        var kopplade = await host.AnnouncedAsync<BehovKopplat>();
        kopplade.Select(k => k.BehovId).ShouldBe(behov.Select(b => b.BehovId), ignoreOrder: true);
        kopplade.ShouldAllBe(k => k.EvenemangId == null && k.Rubrik == "Kursförslag: Lättläst information");
    }

    [Fact]
    public async Task Two_municipalities_or_another_subject_make_none()
    {
        await using var host = await Exempel.StartaAsync();
        await host.HearAsync(Exempel.Behov(Exempel.Tanum));
        await host.HearAsync(Exempel.Behov(Exempel.Borås));
        await host.HearAsync(Exempel.Behov(Exempel.Borås));
        await host.HearAsync(Exempel.Behov(Exempel.Skövde, tema: "meroppet"));

        (await FörslagenAsync(host)).ShouldBeEmpty();
        (await host.AnnouncedAsync<BehovKopplat>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_need_reported_late_counts_by_the_day_it_was_noted()
    {
        await using var host = await Exempel.StartaAsync();
        await host.HearAsync(Exempel.Behov(Exempel.Tanum, noterat: Exempel.Idag));
        await host.HearAsync(Exempel.Behov(Exempel.Borås, noterat: Exempel.Idag.AddMonths(-20)));
        await host.HearAsync(Exempel.Behov(Exempel.Skövde, noterat: Exempel.Idag.AddMonths(-6)));
        (await FörslagenAsync(host)).ShouldBeEmpty();

        await host.HearAsync(Exempel.Behov(Exempel.Åmål, noterat: Exempel.Idag.AddMonths(-10)));

        (await FörslagenAsync(host)).Count.ShouldBe(1);
        (await BehovenAsync(host)).ShouldAllBe(b => b.Tillstånd == Behovstillstånd.Kopplat);
    }

    [Fact]
    public async Task A_further_need_joins_the_open_Kursförslag_until_its_event_is_published()
    {
        await using var host = await Exempel.StartaAsync();
        await TreBehovAsync(host);
        var förslag = (await FörslagenAsync(host)).Single().Id;
        var fjärde = Exempel.Behov(Exempel.Åmål);
        await host.HearAsync(fjärde);
        var evenemang = (await host.SendAsync(Exempel.Formulär(kursförslag: förslag.Value), Role.Utvecklare)).Value;
        var femte = Exempel.Behov("1480");
        await host.HearAsync(femte);
        await host.SendAsync(new PubliceraEvenemang { Id = evenemang.Value }, Role.Utvecklare);
        var sjätte = Exempel.Behov("1485");
        await host.HearAsync(sjätte);

        var behov = (await BehovenAsync(host)).ToDictionary(b => b.Id.Value);
        behov[fjärde.BehovId].KursförslagId.ShouldBe(förslag);
        behov[femte.BehovId].KursförslagId.ShouldBe(förslag);
        behov[sjätte.BehovId].ÄrFritt.ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_event_heard_twice_is_one_need()
    {
        await using var host = await Exempel.StartaAsync();
        var behov = Exempel.Behov(Exempel.Tanum);
        var id = Guid.CreateVersion7();

        await host.HearAsync(behov, id);
        await host.HearAsync(behov, id);
        await host.HearAsync(behov);

        (await BehovenAsync(host)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_need_taken_back_no_longer_counts_and_a_Kursförslag_that_loses_it_stays_and_says_so()
    {
        await using var host = await Exempel.StartaAsync();
        var tanum = Exempel.Behov(Exempel.Tanum);
        await host.HearAsync(tanum);
        await host.HearAsync(new BehovÅterkallat(tanum.BehovId, "Noterat av misstag"));
        await host.HearAsync(Exempel.Behov(Exempel.Borås));
        await host.HearAsync(Exempel.Behov(Exempel.Skövde));
        (await FörslagenAsync(host)).ShouldBeEmpty();

        var åmål = Exempel.Behov(Exempel.Åmål);
        await host.HearAsync(åmål);
        await host.HearAsync(new BehovÅterkallat(åmål.BehovId, "Löst på annat sätt"));

        var förslag = (await FörslagenAsync(host)).Single();
        förslag.Tillstånd.ShouldBe(Kursförslagstillstånd.Öppet);
        (await host.SendAsync(new VisaKursförslag(förslag.Id.Value), Role.Chef)).Value.AntalKommuner.ShouldBe(2);
    }

    [Fact]
    public async Task A_need_reported_anew_after_being_taken_back_is_open_again()
    {
        await using var host = await Exempel.StartaAsync();
        var behov = Exempel.Behov(Exempel.Tanum);
        await host.HearAsync(behov);
        await host.HearAsync(new BehovÅterkallat(behov.BehovId, "Noterat av misstag"));

        await host.HearAsync(behov with { Rubrik = "Nu gäller det" });

        var post = (await BehovenAsync(host)).Single();
        (post.Tillstånd, post.Rubrik, post.Orsak).ShouldBe((Behovstillstånd.Öppet, "Nu gäller det", null));
    }

    [Fact]
    public async Task A_published_event_is_told_to_its_needs_with_its_day_and_again_when_the_day_changes()
    {
        await using var host = await Exempel.StartaAsync();
        await TreBehovAsync(host);
        var id = await host.PubliceraAsync(kursförslag: (await FörslagenAsync(host)).Single().Id.Value);

        (await host.AnnouncedAsync<BehovKopplat>()).TakeLast(3)
            .ShouldAllBe(k => k.EvenemangId == id.Value && k.Datum == new DateOnly(2026, 12, 10) && k.Rubrik == "Skriva lättläst");

        var ändring = (await host.SendAsync(new HämtaEvenemangFörÄndring(id.Value), Role.Utvecklare)).Value;
        (await host.SendAsync<Result>(ändring with { Datum = new DateOnly(2026, 12, 14) }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.AnnouncedAsync<BehovKopplat>()).TakeLast(3).ShouldAllBe(k => k.Datum == new DateOnly(2026, 12, 14));
    }

    [Fact]
    public async Task A_Kursförslag_has_one_live_event()
    {
        await using var host = await Exempel.StartaAsync();
        await TreBehovAsync(host);
        var förslag = (await FörslagenAsync(host)).Single().Id.Value;

        var svar = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.SendAsync(Exempel.Formulär(kursförslag: förslag), Role.Utvecklare)));

        svar.Count(s => s.IsSuccess).ShouldBe(1);
        svar.First(s => !s.IsSuccess).Error!.Message.ShouldBe("Kursförslaget har redan ett evenemang.");
    }

    [Fact]
    public async Task A_held_event_meets_its_needs_and_tells_how_many_came_from_each_municipality()
    {
        await using var host = await Exempel.StartaAsync();
        var behov = await TreBehovAsync(host);
        var id = await host.PubliceraAsync(platser: 10, kursförslag: (await FörslagenAsync(host)).Single().Id.Value);
        await host.SendAsVisitorAsync(Exempel.Anmälan(id, "t1", Exempel.Tanum));
        await host.SendAsVisitorAsync(Exempel.Anmälan(id, "t2", Exempel.Tanum) with { Roll = "Bibliotekschef" });
        await host.SendAsVisitorAsync(Exempel.Anmälan(id, "b1", Exempel.Borås));
        host.Clock.SetUtcNow(SvenskTid.Ögonblick(new(2026, 12, 10), new(16, 0)));
        var närvarande = (await host.HämtaAsync(id)).Anmälda.Where(a => a.Namn != "b1").Select(a => a.Id.Value).ToList();
        (await host.SendAsync(new NoteraNärvaro { EvenemangId = id.Value, Deltagare = närvarande, Närvaro = Närvaro.Närvarande }, Role.Utvecklare))
            .Error.ShouldBeNull();

        (await host.SendAsync(new GenomförEvenemang { Id = id.Value }, Role.Utvecklare)).Error.ShouldBeNull();

        var tillgodosedda = await host.AnnouncedAsync<BehovTillgodosett>();
        tillgodosedda.ToDictionary(t => t.BehovId, t => t.DeltagareFrånKommunen)
            .ShouldBe(new Dictionary<Guid, int> { [behov[0].BehovId] = 2, [behov[1].BehovId] = 0, [behov[2].BehovId] = 0 }, ignoreOrder: true);
        (await host.AnnouncedAsync<DeltagandeSummerat>()).Single().PerKommun
            .ShouldBe([new(Exempel.Tanum, "Bibliotekarie", 1), new(Exempel.Tanum, "Bibliotekschef", 1)]);
        (await FörslagenAsync(host)).Single().Tillstånd.ShouldBe(Kursförslagstillstånd.Genomfört);
        (await BehovenAsync(host)).ShouldAllBe(b => b.Tillstånd == Behovstillstånd.Tillgodosett);
    }

    [Fact]
    public async Task A_cancelled_event_opens_its_needs_and_the_same_Kursförslag_again()
    {
        await using var host = await Exempel.StartaAsync();
        var behov = await TreBehovAsync(host);
        var förslag = (await FörslagenAsync(host)).Single().Id;
        var id = await host.PubliceraAsync(kursförslag: förslag.Value);

        await host.SendAsync(new StällInEvenemang { Id = id.Value, Orsak = "Sjukdom" }, Role.Utvecklare);

        (await host.AnnouncedAsync<BehovÅteröppnat>()).Select(å => å.BehovId).ShouldBe(behov.Select(b => b.BehovId), ignoreOrder: true);
        (await BehovenAsync(host)).ShouldAllBe(b => b.Tillstånd == Behovstillstånd.Öppet);

        await host.HearAsync(Exempel.Behov(Exempel.Åmål));
        (await FörslagenAsync(host)).Single().ShouldSatisfyAllConditions(
            k => k.Id.ShouldBe(förslag),
            k => k.Tillstånd.ShouldBe(Kursförslagstillstånd.Öppet),
            k => k.EvenemangId.ShouldBeNull());

        var nytt = await host.PubliceraAsync(kursförslag: förslag.Value);
        (await BehovenAsync(host)).ShouldAllBe(b => b.Tillstånd == Behovstillstånd.Kopplat);
        (await host.AnnouncedAsync<BehovKopplat>()).TakeLast(4).ShouldAllBe(k => k.EvenemangId == nytt.Value);
    }

    [Fact]
    public async Task A_dropped_draft_frees_the_Kursförslag_and_tells_nobody()
    {
        await using var host = await Exempel.StartaAsync();
        await TreBehovAsync(host);
        var förslag = (await FörslagenAsync(host)).Single().Id;
        var utkast = (await host.SendAsync(Exempel.Formulär(kursförslag: förslag.Value), Role.Utvecklare)).Value;

        await host.SendAsync(new StällInEvenemang { Id = utkast.Value, Orsak = "Fel tema" }, Role.Utvecklare);

        (await host.AnnouncedAsync<BehovÅteröppnat>()).ShouldBeEmpty();
        (await FörslagenAsync(host)).Single().Tillstånd.ShouldBe(Kursförslagstillstånd.Öppet);
    }

    [Fact]
    public async Task Needs_of_a_dropped_Kursförslag_are_open_but_make_a_new_one_only_with_three_others()
    {
        await using var host = await Exempel.StartaAsync();
        await TreBehovAsync(host);
        var förslag = (await FörslagenAsync(host)).Single().Id;

        (await host.SendAsync(new AvfärdaKursförslag { Id = förslag.Value, Orsak = "Ges redan av en annan arrangör" }, Role.Utvecklare)).Error.ShouldBeNull();

        (await host.AnnouncedAsync<BehovÅteröppnat>()).Count.ShouldBe(3);
        await host.HearAsync(Exempel.Behov(Exempel.Åmål));
        await host.HearAsync(Exempel.Behov("1480"));
        (await FörslagenAsync(host)).Count.ShouldBe(1);
        await host.HearAsync(Exempel.Behov("1485"));
        (await FörslagenAsync(host)).Count.ShouldBe(2);
        (await BehovenAsync(host)).ShouldAllBe(b => b.Tillstånd == Behovstillstånd.Kopplat);
    }

    private static async Task<List<BehovAnmält>> TreBehovAsync(ModuleHost host)
    {
        List<BehovAnmält> behov = [Exempel.Behov(Exempel.Tanum), Exempel.Behov(Exempel.Borås), Exempel.Behov(Exempel.Skövde)];
        foreach (var ett in behov)
            await host.HearAsync(ett);
        return behov;
    }

    private static Task<List<Kursförslag>> FörslagenAsync(ModuleHost host) =>
        host.InAsync<FortbildningDbContext, List<Kursförslag>>(db => db.Kursförslag.AsNoTracking().ToListAsync());

    private static Task<List<Behovspost>> BehovenAsync(ModuleHost host) =>
        host.InAsync<FortbildningDbContext, List<Behovspost>>(db => db.Behov.AsNoTracking().ToListAsync());
}
