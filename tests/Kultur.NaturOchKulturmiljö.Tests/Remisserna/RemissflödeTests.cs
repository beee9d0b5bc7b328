using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Agenda;
using Kultur.NaturOchKulturmiljö.Panels;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.NaturOchKulturmiljö.Tests.Remisserna;

[BådaDatabaserna]
public class RemissflödeTests
{
    [Fact]
    public async Task The_yttrande_goes_to_the_sender_and_to_the_time_line_of_each_municipality()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await host.UpprättadAsync(MiljöHost.Remiss("Vindkraft Kroppefjäll") with { Kommunkoder = ["1461", "1439"] });

        await host.ExpedieraAsync(id);

        var brev = (await host.LettersAsync()).ShouldHaveSingleItem();
        brev.To.ShouldBe("mbn.tanum@example.org");
        brev.Subject.ShouldBe("Yttrande över Vindkraft Kroppefjäll (KUL 2026-00001)");
        brev.Text.ShouldContain("Ert diarienummer: MBN 2026/558");
        brev.Text.ShouldContain("Vi ser gärna att takformen behålls.");
        brev.Text.ShouldContain("Yttrandet är rådgivande.");
        var berättat = await host.AnnouncedAsync<KommunhändelseInträffad>();
        berättat.Select(h => (h.Kommunkod, h.Rubrik)).ShouldBe(
            [
                ("1439", "Remiss om Vindkraft Kroppefjäll inkom"), ("1461", "Remiss om Vindkraft Kroppefjäll inkom"),
                ("1439", "Yttrande över Vindkraft Kroppefjäll lämnat"), ("1461", "Yttrande över Vindkraft Kroppefjäll lämnat"),
            ],
            ignoreOrder: true);
        berättat.Select(h => h.HändelseId).Distinct().Count().ShouldBe(4);
        berättat.ShouldAllBe(h => h.Modul == "miljo" && h.Adress == $"/miljo/remisser/{id}");
        berättat[^1].Datum.ShouldBe(MiljöHost.Idag);
    }

    [Fact]
    public async Task A_corrected_title_takes_the_place_of_the_one_that_was_told()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await host.RegistreraAsync();

        await host.GörAsync(MiljöHost.Ändra(id, (await host.VisaAsync(id)).Version, "Detaljplan Fjällbacka 136:22"));

        var berättat = await host.AnnouncedAsync<KommunhändelseInträffad>();
        berättat.Count.ShouldBe(2);
        berättat[1].HändelseId.ShouldBe(berättat[0].HändelseId);
        berättat[1].Rubrik.ShouldBe("Remiss om Detaljplan Fjällbacka 136:22 inkom");
    }

    [Fact]
    public async Task A_double_click_sends_one_letter()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await host.UpprättadAsync();
        var expediera = new ExpedieraYttrande { Id = id, Version = (await host.VisaAsync(id)).Version };

        await host.SendAsync(expediera, Role.Antikvarie, idempotencyKey: "samma");
        await host.SendAsync(expediera, Role.Antikvarie, idempotencyKey: "samma");

        (await host.LettersAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_not_sent_unread()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await host.UpprättadAsync();
        var läst = (await host.VisaAsync(id)).Version;
        await host.GörAsync(new ÖppnaYttrande { Id = id });
        await host.GörAsync(new UpprättaYttrande { Id = id });

        (await host.SendAsync(new ExpedieraYttrande { Id = id, Version = läst }, Role.Antikvarie)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await host.LettersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_is_read_by_the_antikvarie_and_the_head_only()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await host.UpprättadAsync();

        (await host.VisaAsync(id)).Yttrande.ShouldNotBeNull();
        (await host.VisaAsync(id, Role.Chef)).Yttrande.ShouldNotBeNull();
        (await host.VisaAsync(id, Role.Intendent)).Yttrande.ShouldBeNull();
        (await host.VisaAsync(id, Role.Samhällsutvecklare)).Yttrande.ShouldBeNull();
        (await host.VisaAsync(id, Role.Intendent)).Historik.SelectMany(h => h.Changes).ShouldNotContain(c => (c.Efter ?? "").Contains("takformen"));

        await host.ExpedieraAsync(id);
        (await host.VisaAsync(id, Role.Intendent)).Yttrande!.Text.ShouldContain("takformen");
    }

    [Fact]
    public async Task Who_only_reads_sees_neither_the_senders_address_nor_a_way_to_write()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await host.RegistreraAsync();

        (await host.VisaAsync(id)).Uppgifter.AvsändarensEpost.ShouldBe("mbn.tanum@example.org");
        (await host.VisaAsync(id, Role.Chef)).Uppgifter.AvsändarensEpost.ShouldBeNull();
        foreach (var roll in new[] { Role.Chef, Role.Intendent, Role.Samhällsutvecklare, Role.Kultursamordnare })
            (await host.SendAsync(new AvståFrånRemiss { Id = id, Skäl = "Nej" }, roll)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await host.SendAsync(new VisaRemiss(id), Role.Utvecklare)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task All_that_is_missing_is_said_at_once()
    {
        await using var host = await MiljöHost.StartAsync();

        (await host.SendAsync(new RegistreraRemiss { AvsändarensEpost = "fel", Inkom = new("igår") }, Role.Antikvarie)).Error.Fält().ShouldBe(
            ["Typ", "Rubrik", "Kommunkoder", "Avsändare", "AvsändarensEpost", "Inkom", "Svarstid"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("290701", "6511950", "bytt plats")]
    [InlineData("6515000", "1245000", "RT 90")]
    [InlineData("1251000", "8090000", "Web Mercator")]
    [InlineData("58,71", "11,32", "WGS 84")]
    [InlineData("7100000", "600000", "utanför Västra Götaland")]
    public async Task Coordinates_of_another_system_are_refused_by_its_name(string norr, string öst, string sägs)
    {
        await using var host = await MiljöHost.StartAsync();

        var fel = (await host.SendAsync(MiljöHost.Remiss() with { Norr = new(norr), Öst = new(öst) }, Role.Antikvarie)).Error!;

        fel.Fält().ShouldBe(["Norr"]);
        fel.Message.ShouldContain(sägs);
    }

    [Fact]
    public async Task The_tabs_count_what_is_open_mine_unassigned_and_answered()
    {
        await using var host = await MiljöHost.StartAsync();
        var jag = await host.HandläggareAsync();
        await host.ExpedieraAsync(await host.UpprättadAsync());
        var min = await host.RegistreraAsync(MiljöHost.Remiss("Bygglov vid Smögenbryggan") with { Kommunkoder = ["1427"], Svarstid = new DateOnly(2026, 11, 23) });
        await host.RegistreraAsync(MiljöHost.Remiss("Översiktsplan 2045") with { Svarstid = new DateOnly(2026, 11, 24) });
        await host.GörAsync(new TilldelaRemiss { Id = min, HandläggareId = jag.ToString() });

        var öppna = (await host.SendAsync(new SökRemisser(Remissflik.Öppna, null, null, null, null, null, 1), Role.Antikvarie)).Value;

        öppna.PerFlik.ShouldBe(new Dictionary<Remissflik, int>
        {
            [Remissflik.Öppna] = 2, [Remissflik.Mina] = 1, [Remissflik.Otilldelade] = 1, [Remissflik.Besvarade] = 1,
        });
        (öppna.Sena, öppna.Idag).ShouldBe((1, 1));
        öppna.Remisser.Rader.Select(r => r.Rubrik).ShouldBe(["Bygglov vid Smögenbryggan", "Översiktsplan 2045"]);
        (await SökAsync(host, text: "SMÖGEN")).ShouldBe(["Bygglov vid Smögenbryggan"]);
        (await SökAsync(host, text: "kul 2026-00003")).ShouldBe(["Översiktsplan 2045"]);
        (await SökAsync(host, kommun: "1427")).ShouldBe(["Bygglov vid Smögenbryggan"]);
        (await SökAsync(host, typ: Ärendetyp.Täkt)).ShouldBeEmpty();
        (await SökAsync(host, handläggare: jag)).ShouldBe(["Bygglov vid Smögenbryggan"]);
    }

    [Fact]
    public async Task The_day_shows_ones_own_that_are_near_and_what_nobody_has()
    {
        await using var host = await MiljöHost.StartAsync();
        var jag = await host.HandläggareAsync();
        var annan = await host.HandläggareAsync("BL", "annan");
        foreach (var (rubrik, vem, svarstid) in new[]
            {
                ("Min, snart", jag, new DateOnly(2026, 11, 27)), ("Min, senare", jag, new(2026, 12, 18)), ("Annans", annan, new(2026, 11, 25)),
            })
        {
            var id = await host.RegistreraAsync(MiljöHost.Remiss(rubrik) with { Svarstid = svarstid });
            await host.GörAsync(new TilldelaRemiss { Id = id, HandläggareId = vem.ToString() });
        }

        await host.RegistreraAsync(MiljöHost.Remiss("Ingens") with { Svarstid = new DateOnly(2027, 1, 20), Kommunkoder = ["1435", "1430"] });

        var min = (await host.SendAsync(new VisaMinDag(null), Role.Antikvarie)).Value;
        min.Svarstider.Select(r => r.Rubrik).ShouldBe(["Min, snart"]);
        min.Otilldelade.Select(r => r.Rubrik).ShouldBe(["Ingens"]);
        var chefens = (await host.SendAsync(new VisaMinDag(null), Role.Chef)).Value;
        chefens.Svarstider.Select(r => r.Rubrik).ShouldBe(["Annans", "Min, snart"]);
        (await AttGöraAsync(host, Role.Antikvarie, null)).ShouldBe(["Skriv yttrande: Min, snart", "Fördela remiss: Ingens"]);
        (await AttGöraAsync(host, Role.Chef, null)).ShouldBe(["Skriv yttrande: Annans", "Skriv yttrande: Min, snart", "Fördela remiss: Ingens"]);
        (await AttGöraAsync(host, Role.Intendent, null)).ShouldBeEmpty();
        (await AttGöraAsync(host, Role.Chef, "1435")).ShouldBe(["Skriv yttrande: Annans", "Skriv yttrande: Min, snart", "Fördela remiss: Ingens"]);
        (await AttGöraAsync(host, Role.Chef, "1430", "1435")).ShouldBe(["Skriv yttrande: Annans", "Skriv yttrande: Min, snart", "Fördela remiss: Ingens"]);
        (await AttGöraAsync(host, Role.Chef, "1430")).ShouldBe(["Fördela remiss: Ingens"]);
        (await AttGöraAsync(host, Role.Utvecklare, "1435")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_municipality_sees_how_early_we_answer()
    {
        await using var host = await MiljöHost.StartAsync();
        await host.ExpedieraAsync(await host.UpprättadAsync());
        await host.RegistreraAsync();

        var tanum = (await host.SendAsync(new VisaKommunremisser("1435"), Role.Chef)).Value;

        (tanum.Öppna, tanum.BesvaradeIÅr, tanum.DagarFöre).ShouldBe((1, 1, 14m));
        (await host.SendAsync(new VisaKommunremisser("1440"), Role.Chef)).Value.Öppna.ShouldBe(0);
    }

    [Fact]
    public async Task The_calendar_shows_the_days_and_the_share_of_time()
    {
        await using var host = await MiljöHost.StartAsync();
        var jag = await host.HandläggareAsync(timmar: 20);
        var id = await host.RegistreraAsync();
        await host.GörAsync(new TilldelaRemiss { Id = id, HandläggareId = jag.ToString() });
        await host.RegistreraAsync(MiljöHost.Remiss("Långt bort") with { Svarstid = new DateOnly(2027, 3, 1) });

        var dagar = (await host.SendAsync(new VisaSvarsdagar(new(2026, 11, 23), new(2027, 1, 3), BaraMina: false), Role.Antikvarie)).Value;

        dagar.Remisser.ShouldHaveSingleItem().Svarstid.ShouldBe(new(2026, 12, 8));
        var börda = dagar.PerHandläggare.ShouldHaveSingleItem();
        (börda.Handläggare.ÄrJag, börda.Börda.Öppna, börda.Börda.Timmar, börda.Börda.Tillgängliga).ShouldBe((true, 1, 6, 44m));
        dagar.PerKommun.ShouldBe(new Dictionary<string, (int, bool)> { ["1435"] = (2, false) });
    }

    private static async Task<IReadOnlyList<string>> AttGöraAsync(ModuleHost host, Role roll, params string[]? kommuner)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn("test-" + roll.Slug, roll.Title, roll, host.Catalog);
        var rader = await scope.ServiceProvider.GetRequiredService<IAgendaProvider>().AttGöraAsync(kommuner, CancellationToken.None);
        return [.. rader.Select(r => r.Text)];
    }

    private static async Task<IReadOnlyList<string>> SökAsync(
        ModuleHost host, string? text = null, string? kommun = null, Ärendetyp? typ = null, Guid? handläggare = null) =>
        [
            .. (await host.SendAsync(new SökRemisser(Remissflik.Öppna, text, kommun, typ, handläggare, null, 1), Role.Chef)).Value
                .Remisser.Rader.Select(r => r.Rubrik),
        ];
}
