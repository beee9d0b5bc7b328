using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Contracts;
using Kultur.NaturOchKulturmiljö.Fynden;
using Kultur.Testing;

namespace Kultur.NaturOchKulturmiljö.Tests.Fynden;

[BådaDatabaserna]
public class FyndTests
{
    [Fact]
    public async Task What_is_handed_in_is_told_to_the_museums_without_the_finder()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await RegistreraAsync(host);

        await host.GörAsync(new LämnaInFynd { Id = id });

        (await host.AnnouncedAsync<FyndInlämnat>()).ShouldHaveSingleItem().ShouldBe(new FyndInlämnat(
            id, "Yxa, skafthål", "Diabas, 11 cm.", "1435", "Åker vid Kville", 6_511_950, 290_701, new(2026, 11, 15)));
        (await VisaAsync(host, id)).Läge.ShouldBe(Fyndläge.Inlämnat);
        (await host.SendAsync(new LämnaInFynd { Id = id }, Role.Antikvarie)).IsSuccess.ShouldBeFalse();
        (await host.SendAsync(new AvskrivFynd { Id = id, Skäl = "Nej" }, Role.Antikvarie)).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public async Task The_museums_numbers_show_on_the_find()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await RegistreraAsync(host);
        await host.GörAsync(new LämnaInFynd { Id = id });

        await host.HearAsync(new FyndMottaget(id, "IN 2026-0007", "Vitlycke museum", new(2026, 11, 25)));
        var mottaget = await VisaAsync(host, id);
        (mottaget.Läge, mottaget.Inkommandenummer, mottaget.Museum).ShouldBe((Fyndläge.Mottaget, "IN 2026-0007", "Vitlycke museum"));

        await host.HearAsync(new FyndAccederat(id, "VM 12345", "Vitlycke museum", new(2026, 12, 1)));
        var accederat = await VisaAsync(host, id);
        (accederat.Läge, accederat.Inventarienummer, accederat.Inkommandenummer).ShouldBe((Fyndläge.Accederat, "VM 12345", "IN 2026-0007"));
    }

    [Fact]
    public async Task A_refusal_shows_with_its_reason_and_does_not_undo_an_accession()
    {
        await using var host = await MiljöHost.StartAsync();
        var avböjt = await RegistreraAsync(host);
        await host.GörAsync(new LämnaInFynd { Id = avböjt });
        await host.HearAsync(new FyndAvböjt(avböjt, "Det är en sentida hästsko."));
        var kort = await VisaAsync(host, avböjt);
        (kort.Läge, kort.Skäl).ShouldBe((Fyndläge.Avböjt, "Det är en sentida hästsko."));

        var accederat = await RegistreraAsync(host);
        await host.GörAsync(new LämnaInFynd { Id = accederat });
        await host.HearAsync(new FyndAccederat(accederat, "VM 12345", "Vitlycke museum", new(2026, 12, 1)));
        await host.HearAsync(new FyndMottaget(accederat, "IN 2026-0007", "Vitlycke museum", new(2026, 11, 25)));
        await host.HearAsync(new FyndAvböjt(accederat, "Sent"));
        (await VisaAsync(host, accederat)).Läge.ShouldBe(Fyndläge.Accederat);
    }

    [Fact]
    public async Task What_is_told_of_a_find_that_is_not_ours_is_left_alone()
    {
        await using var host = await MiljöHost.StartAsync();

        await host.HearAsync(new FyndMottaget(Guid.NewGuid(), "IN 2026-0007", "Vitlycke museum", new(2026, 11, 25)));

        (await host.SendAsync(new SökFynd(null, null, [], [], null, 1), Role.Chef)).Value.Fynd.Totalt.ShouldBe(0);
    }

    [Fact]
    public async Task A_find_that_was_written_off_can_be_restored()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await RegistreraAsync(host);

        await host.GörAsync(new AvskrivFynd { Id = id, Skäl = "Plast" });
        (await VisaAsync(host, id)).Läge.ShouldBe(Fyndläge.Avskrivet);
        await host.GörAsync(new ÅterställFynd { Id = id });
        (await VisaAsync(host, id)).Läge.ShouldBe(Fyndläge.Anmält);
    }

    [Fact]
    public async Task The_finder_is_seen_by_who_receives_finds_only()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await RegistreraAsync(host);

        (await VisaAsync(host, id)).Upphittare!.Namn.ShouldBe("Ada Berg");
        foreach (var roll in new[] { Role.Chef, Role.Intendent, Role.Samhällsutvecklare })
        {
            var kort = (await host.SendAsync(new VisaFynd(id), roll)).Value;
            kort.Upphittare.ShouldBeNull();
            kort.Historik.SelectMany(h => h.Changes).ShouldNotContain(c => (c.Efter ?? "").Contains("Ada"));
            (await host.SendAsync(new LämnaInFynd { Id = id }, roll)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        }

        (await host.SendAsync(new SökFynd("ada", null, [], [], null, 1), Role.Antikvarie)).Value.Fynd.Totalt.ShouldBe(0);
        (await host.SendAsync(new SökFynd("kville", null, [], [], null, 1), Role.Chef)).Value.Fynd.Totalt.ShouldBe(1);
    }

    [Fact]
    public async Task All_that_is_missing_is_said_at_once()
    {
        await using var host = await MiljöHost.StartAsync();

        (await host.SendAsync(new RegistreraFynd { Norr = 290_701m, Öst = 6_511_950m }, Role.Antikvarie)).Error.Fält().ShouldBe(
            ["Benämning", "Beskrivning", "Kommunkod", "Fyndplats", "Funnet", "Norr"], ignoreOrder: true);
    }

    private static async Task<Guid> RegistreraAsync(ModuleHost host) => (await host.SendAsync(
        new RegistreraFynd
        {
            Benämning = "Yxa, skafthål",
            Beskrivning = "Diabas, 11 cm.",
            Kommunkod = "1435",
            Fyndplats = "Åker vid Kville",
            Norr = 6_511_950m,
            Öst = 290_701m,
            Funnet = new DateOnly(2026, 11, 15),
            UpphittareNamn = "Ada Berg",
            UpphittareEpost = "ada.berg@example.org",
        },
        Role.Antikvarie)).Value.Value;

    private static async Task<Fyndkort> VisaAsync(ModuleHost host, Guid id) => (await host.SendAsync(new VisaFynd(id), Role.Antikvarie)).Value;
}
