using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Tests.Bokningarna;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Tests.Arrangörsstöd;

[BådaDatabaserna]
public sealed class StödflödeTests
{
    private const int Omgångar = 200;

    [Fact]
    public async Task K03_The_frame_is_shared_by_children_and_stays_reproducible_when_the_figures_are_corrected()
    {
        await using var host = await Exempel.StartaAsync();
        foreach (var (nummer, kommun) in Kommuner.Alla.Index())
            await host.HearAsync(new KommunuppgifterÄndrade(Guid.NewGuid(), kommun.Kod, 2025, 10_000, 500 + 37 * nummer));
        (await host.SendAsync(new BeslutaFördelning { År = 2027, Barnår = 2025, Ram = 6_400_001m, Omkostnadsram = 0m }, Role.Utvecklare)).Error.ShouldBeNull();

        await host.HearAsync(new KommunuppgifterÄndrade(Guid.NewGuid(), Exempel.Tanum, 2025, 10_000, 9_999));

        var fördelning = await host.LäsAsync(db => db.Fördelningar.AsNoTracking().SingleAsync());
        fördelning.Poster.Sum(p => p.Belopp).ShouldBe(6_400_001);
        fördelning.Poster.Select(p => p.Barn).ShouldBe(Enumerable.Range(0, 49).Select(n => 500 + 37 * n), ignoreOrder: true);
        fördelning.Stämmer().ShouldBeTrue();
        (await host.LäsAsync(db => db.Stödkonton.AsNoTracking().Where(k => k.Pott == Pott.Subvention).ToListAsync())).Sum(k => k.Kvar).ShouldBe(6_400_001);
    }

    [Fact]
    public async Task K03_Without_every_municipalitys_children_nothing_is_shared_and_the_missing_are_named()
    {
        await using var host = await Exempel.StartaAsync();
        foreach (var kommun in Kommuner.Alla)
            await host.HearAsync(new KommunuppgifterÄndrade(Guid.NewGuid(), kommun.Kod, 2025, 10_000, kommun.Kod == Exempel.Tanum ? null : 900));

        var svar = await host.SendAsync(new BeslutaFördelning { År = 2027, Barnår = 2025, Ram = 100m, Omkostnadsram = 0m }, Role.Utvecklare);

        svar.Error!.Message.ShouldBe("Antal barn 2025 saknas för Tanum.");
        (await host.SendAsync(new BeslutaFördelning { År = 2027, Barnår = 2025, Ram = 100m, Omkostnadsram = 0m }, Role.Chef)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task K03_A_year_is_shared_once()
    {
        await using var host = await Bokningsexempel.MedStödAsync();

        var svar = await host.SendAsync(new BeslutaFördelning { År = 2027, Barnår = 2025, Ram = 100m, Omkostnadsram = 0m }, Role.Utvecklare);

        svar.Error.Fält().ShouldBe(["År"]);
    }

    [Fact]
    public async Task K04_Two_who_approve_at_once_never_overdraw_and_the_loser_is_told_what_is_left_and_may_co_finance()
    {
        await using var host = await Bokningsexempel.MedStödAsync(perKommun: 5_000m * Omgångar);
        var utbud = await host.PubliceratAsync(Exempel.Utbudsformulär() with { Pris = 8_000m });
        for (var omgång = 0; omgång < Omgångar; omgång++)
        {
            await LämnaKvarAsync(host, 5_000);
            var (ena, andra) = (await host.BegärAsync(Bokningsexempel.Begäran(utbud)), await host.BegärAsync(Bokningsexempel.Begäran(utbud)));
            GodkännBokning[] beslut = [await host.GodkännandeAsync(ena), await host.GodkännandeAsync(andra)];
            var startskott = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var tävlande = beslut.Select(async b =>
            {
                await startskott.Task;
                return (Beslut: b, Svar: await host.SendAsync(b, Role.Kultursamordnare));
            }).ToList();
            startskott.SetResult();

            var svaren = await Task.WhenAll(tävlande);
            var förlorare = svaren.Single(s => !s.Svar.IsSuccess);
            förlorare.Svar.Error!.Message.ShouldContain("1 000 kr är kvar".Replace(' ', '\u00a0').Replace("kr\u00a0är\u00a0kvar", "kr är kvar"));
            förlorare.Svar.Error.Fält().ShouldBe(["Subvention"]);
            (await host.KontoAsync()).Kvar.ShouldBe(1_000);
            (await host.SendAsync(förlorare.Beslut with { Subvention = 1_000m }, Role.Kultursamordnare)).Error.ShouldBeNull();
            (await host.KontoAsync()).Kvar.ShouldBe(0);
        }
    }

    /// <summary>Proves that the race above is one: without the unit of work both see the money as left and both take it.</summary>
    [Fact]
    public async Task K04_Without_the_guard_the_last_money_is_spent_twice()
    {
        await using var host = await Bokningsexempel.MedStödAsync(perKommun: 5_000);
        using var bådaHarSett = new Barrier(2);
        var konto = await host.KontoAsync();

        await Task.WhenAll(Enumerable.Range(0, 2).Select(n => Task.Run(() => host.InAsync<KulturlivFörAllaDbContext, int>(async db =>
        {
            var kvar = (await db.Stödkonton.AsNoTracking().SingleAsync(k => k.Id == konto.Id)).Kvar;
            bådaHarSett.SignalAndWait();
            return kvar >= 4_000
                ? await db.Database.ExecuteSqlAsync(
                    $"insert into stodkonto_rad (stodkonto_id, nr, slag, belopp, bokning_id, nar, text) values ({konto.Id.Value}, {n + 2}, 'Reserverad', 400000, {Guid.NewGuid()}, '2026-11-24', '')")
                : 0;
        }))));

        (await host.KontoAsync()).Kvar.ShouldBe(-3_000);
    }

    [Fact]
    public async Task K05_An_empty_expenses_pool_leaves_the_municipalitys_sum_alone()
    {
        await using var host = await Bokningsexempel.MedStödAsync(omkostnad: 500);
        var id = await host.BegärAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()) with { Buss = 4_300m });
        var beslut = await host.GodkännandeAsync(id);

        var nekad = await host.SendAsync(beslut, Role.Kultursamordnare);
        nekad.Error.Fält().ShouldBe(["Omkostnad"]);
        (await host.KontoAsync()).Kvar.ShouldBe(20_000);
        (await host.SendAsync(beslut with { Omkostnad = 500m }, Role.Kultursamordnare)).Error.ShouldBeNull();

        (await host.KontoAsync()).Reserverat.ShouldBe(6_000);
        (await host.KontoAsync(Stödkonto.Regionen, Pott.Omkostnad)).Kvar.ShouldBe(0);
    }

    [Fact]
    public async Task More_than_the_rules_give_is_refused()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var beslut = await host.GodkännandeAsync(await host.BegärAsync(Bokningsexempel.Begäran(await host.PubliceratAsync())));

        (await host.SendAsync(beslut with { Subvention = 6_000.01m }, Role.Kultursamordnare)).Error.Fält().ShouldBe(["Subvention"]);
    }

    [Fact]
    public async Task A_booking_follows_the_rates_of_its_performance_date()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var regler = LäggTillRegler.Med(new()) with { GällerFrån = new DateOnly(2027, 3, 1), GageProcent = 40m };
        (await host.SendAsync(regler, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.SendAsync(regler with { GällerFrån = Exempel.Idag }, Role.Utvecklare)).Error.Fält().ShouldBe(["GällerFrån"]);
        var begäran = Bokningsexempel.Begäran(await host.PubliceratAsync());

        (await host.GodkännandeAsync(await host.BegärAsync(begäran with { Datum = new DateOnly(2027, 2, 28) }))).Subvention.Värde.ShouldBe(6_000);
        (await host.GodkännandeAsync(await host.BegärAsync(begäran with { Datum = new DateOnly(2027, 3, 1) }))).Subvention.Värde.ShouldBe(4_800);
    }

    [Fact]
    public async Task K13_The_report_settles_the_support_at_what_it_came_to()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await host.GodkändAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()) with { Buss = 4_300m, Kollektivtrafik = 640m });
        var redovisning = new RedovisaBokning { Id = id, Barn = [new(""), 20, 3, new(""), new("")], Vuxna = 2, Buss = 4_000m, Kollektivtrafik = 640m };

        (await host.SendAsync(redovisning, Role.Kultursamordnare)).Error.ShouldNotBeNull();
        host.Clock.SetUtcNow(SvenskTid.Ögonblick(new(2027, 2, 17), new(8, 0)));
        (await host.SendAsync(redovisning, Role.Kultursamordnare)).Error.ShouldBeNull();

        var bokning = await host.BokningAsync(id);
        (bokning.Tillstånd, bokning.AntalSomKom, bokning.Subvention, bokning.Omkostnad).ShouldBe((Bokningstillstånd.Avräknad, 23, 6_000m, 3_000m));
        bokning.BarnSomKom.ShouldBe([new("f-3", 20), new("4-6", 3)], ignoreOrder: true);
        (await host.KontoAsync()).Avräknat.ShouldBe(6_000);
        var pool = await host.KontoAsync(Stödkonto.Regionen, Pott.Omkostnad);
        (pool.Avräknat, pool.Reserverat, pool.Kvar).ShouldBe((3_000m, 0m, 47_000m));
    }

    [Fact]
    public async Task K13_The_school_reports_by_its_secret_link_with_its_receipt()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var id = await host.GodkändAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()) with { Kollektivtrafik = 640m });
        var nyckel = await host.NyckelAsync();
        host.Clock.SetUtcNow(SvenskTid.Ögonblick(new(2027, 2, 17), new(8, 0)));

        (await host.SendAsVisitorAsync(new RedovisaSjälv { Id = id, Nyckel = nyckel, Barn = [0, 24, 0, 0, 0], Vuxna = 2, Kollektivtrafik = 640m, Kvitto = true })).Error.ShouldBeNull();

        (await host.BokningAsync(id)).Omkostnad.ShouldBe(320);
    }

    [Fact]
    public async Task K13_Who_has_not_reported_in_thirty_days_is_reminded_once()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        await host.SendAsync(new UtseSamordnare { Kommunkod = Exempel.Tanum, Namn = "Kim Ek", Epost = "kim@example.org" }, Role.Utvecklare);
        await host.GodkändAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()));
        async Task<int> PåminnelserDenAsync(DateOnly dag)
        {
            host.Clock.SetUtcNow(SvenskTid.Ögonblick(dag, new(7, 0)));
            await host.SendAsync(new PåminnOmRedovisning());
            return (await host.LettersAsync()).Count(b => b.To == "kim@example.org" && b.Subject.StartsWith("Redovisning saknas", StringComparison.Ordinal));
        }

        (await PåminnelserDenAsync(new(2027, 3, 18))).ShouldBe(0);
        (await PåminnelserDenAsync(new(2027, 3, 19))).ShouldBe(1);
        (await PåminnelserDenAsync(new(2027, 3, 20))).ShouldBe(1);
    }

    [Fact]
    public async Task Money_that_is_left_is_moved_and_no_more_than_that()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var flytt = new OmfördelaStöd { År = 2027, Från = Exempel.Tanum, Till = Exempel.Borås, Belopp = 20_001m, Skäl = "Används inte" };

        (await host.SendAsync(flytt, Role.Utvecklare)).Error.Fält().ShouldBe(["Belopp"]);
        (await host.SendAsync(flytt with { Belopp = 15_000m }, Role.Utvecklare)).Error.ShouldBeNull();

        ((await host.KontoAsync()).Kvar, (await host.KontoAsync(Exempel.Borås)).Kvar).ShouldBe((5_000m, 35_000m));
    }

    private static async Task LämnaKvarAsync(Kultur.Testing.ModuleHost host, decimal kvar)
    {
        var konto = await host.KontoAsync();
        if (konto.Kvar == kvar)
            return;
        await host.SaveAsync<KulturlivFörAllaDbContext>(db =>
        {
            var sparat = db.Stödkonton.Single(k => k.Id == konto.Id);
            if (sparat.Kvar > kvar)
                sparat.Reservera(BokningId.Ny(), sparat.Kvar - kvar, "Test", host.Clock.GetUtcNow());
            else
                sparat.Tilldela(kvar - sparat.Kvar, "Test", host.Clock.GetUtcNow());
        });
    }
}
