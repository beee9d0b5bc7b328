using Kultur.Domain;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Museer.Contracts;
using Kultur.Testing;

namespace Kultur.Fortbildning.Tests;

/// <summary>An event at a museum: the room is asked for, and the museum answers.</summary>
[BådaDatabaserna]
public class MuseilokalTests
{
    private static readonly Guid Hörsalen = Guid.Parse("00000000-0000-7000-8000-000000000001");
    private static readonly Guid Biblioteket = Guid.Parse("00000000-0000-7000-8000-000000000002");

    [Fact]
    public async Task The_museum_is_asked_for_the_events_own_time_and_its_answer_lets_the_event_be_published()
    {
        await using var host = await StartAsync();
        var id = await SkapaAsync(host);

        (await host.SendAsync(new BokaMuseilokal { Id = id, LokalId = Hörsalen.ToString() })).IsSuccess.ShouldBeTrue();

        var begärd = (await host.AnnouncedAsync<LokalBegärd>()).ShouldHaveSingleItem();
        begärd.ShouldBe(new LokalBegärd(id, Hörsalen, "Skriva lättläst", Kl(9, 30), Kl(15, 30), 2));
        (await host.SendAsync(new PubliceraEvenemang { Id = id })).Error!.Message.ShouldContain("Vänta på museets svar");

        await host.HearAsync(new LokalBekräftad(id, Hörsalen, begärd.Start, begärd.Slut));

        var vy = (await host.SendAsync(new VisaEvenemang(id))).Value;
        vy.Museilokal!.Läge.ShouldBe(Lokalläge.Bekräftad);
        (vy.Lokal, vy.Adress).ShouldBe(("Hörsalen, Vitlycke museum", "Vitlycke 2, Tanumshede"));
        (await host.SendAsync(new PubliceraEvenemang { Id = id })).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task A_refusal_tells_why_and_what_is_free_instead()
    {
        await using var host = await StartAsync();
        var id = await BegärAsync(host);

        await host.HearAsync(new LokalAvvisad(id, Hörsalen, Kl(9, 30), Kl(15, 30), "Hörsalen är bokad för en skolklass.", [Biblioteket]));

        var lokal = (await host.SendAsync(new VisaEvenemang(id))).Value.Museilokal!;
        (lokal.Läge, lokal.Skäl).ShouldBe((Lokalläge.Avvisad, "Hörsalen är bokad för en skolklass."));
        lokal.Lediga.ShouldHaveSingleItem().Id.ShouldBe(Biblioteket);
        (await host.SendAsync(new PubliceraEvenemang { Id = id })).Error!.Message.ShouldContain("Välj en annan lokal");
    }

    [Fact]
    public async Task An_event_that_moves_asks_again_and_an_answer_to_the_earlier_request_is_nothing()
    {
        await using var host = await StartAsync();
        var id = await BegärAsync(host);
        var ändring = Ändring(await VisaAsync(host, id));
        ändring.Start = new TimeOnly(13, 0);

        (await host.SendAsync(ändring)).IsSuccess.ShouldBeTrue();
        await host.HearAsync(new LokalBekräftad(id, Hörsalen, Kl(9, 30), Kl(15, 30)));

        (await VisaAsync(host, id)).Museilokal!.Läge.ShouldBe(Lokalläge.Begärd);
        (await host.AnnouncedAsync<LokalBegärd>()).Select(b => b.Start).ShouldBe([Kl(9, 30), Kl(13, 0)]);
    }

    [Fact]
    public async Task An_event_that_is_cancelled_or_held_elsewhere_gives_the_room_back()
    {
        await using var host = await StartAsync();
        var inställt = await BegärAsync(host);
        var flyttat = await BegärAsync(host);

        await host.SendAsync(new StällInEvenemang { Id = inställt, Orsak = "Sjukdom" });
        var ändring = Ändring(await VisaAsync(host, flyttat));
        ändring.Lokal = "Folkets hus, Tanumshede";
        await host.SendAsync(ändring);

        (await host.AnnouncedAsync<LokalÅterlämnad>()).Select(l => l.EvenemangId).ShouldBe([inställt, flyttat]);
        (await VisaAsync(host, flyttat)).Museilokal.ShouldBeNull();
    }

    [Fact]
    public async Task A_room_that_is_too_small_or_closed_is_not_asked_for()
    {
        await using var host = await StartAsync();
        var id = await SkapaAsync(host, platser: 41);

        (await host.SendAsync(new BokaMuseilokal { Id = id, LokalId = Hörsalen.ToString() })).Error!.Fields.ShouldHaveSingleItem().Message.ShouldContain("rymmer 40");
        await host.HearAsync(new LokalStängd(Hörsalen));
        (await host.SendAsync(new BokaMuseilokal { Id = id, LokalId = Hörsalen.ToString() })).Error!.Fields.ShouldHaveSingleItem().Message.ShouldContain("går inte att boka längre");
        (await host.AnnouncedAsync<LokalBegärd>()).ShouldBeEmpty();
    }

    [Fact]
    public void The_events_keep_their_shape()
    {
        ModuleHost.ShapeOf(new LokalBegärd(Biblioteket, Hörsalen, "Skriva lättläst", Kl(9, 30), Kl(15, 30), 30)).ShouldBe(
            """museer.lokal-begard v1 {"EvenemangId":"00000000-0000-7000-8000-000000000002","LokalId":"00000000-0000-7000-8000-000000000001","Titel":"Skriva lättläst","Start":"2026-12-10T08:30:00+00:00","Slut":"2026-12-10T14:30:00+00:00","Antal":30}""");
        ModuleHost.ShapeOf(new LokalÅterlämnad(Biblioteket)).ShouldBe(
            """museer.lokal-aterlamnad v1 {"EvenemangId":"00000000-0000-7000-8000-000000000002"}""");
    }

    private static DateTimeOffset Kl(int timme, int minut) => SvenskTid.Ögonblick(new DateOnly(2026, 12, 10), new TimeOnly(timme, minut));

    private static async Task<ModuleHost> StartAsync()
    {
        var host = await ModuleHost.StartAsync(new FortbildningModule());
        await host.HearAsync(new LokalUpplåten(Hörsalen, "Hörsalen", "Vitlycke museum", "Vitlycke 2, Tanumshede", "1435", 40));
        await host.HearAsync(new LokalUpplåten(Biblioteket, "Biblioteket", "Vitlycke museum", "Vitlycke 2, Tanumshede", "1435", 16));
        return host;
    }

    private static async Task<Guid> SkapaAsync(ModuleHost host, int platser = 2) => (await host.SendAsync(Exempel.Formulär(platser))).Value.Value;

    private static async Task<Guid> BegärAsync(ModuleHost host)
    {
        var id = await SkapaAsync(host);
        (await host.SendAsync(new BokaMuseilokal { Id = id, LokalId = Hörsalen.ToString() })).IsSuccess.ShouldBeTrue();
        return id;
    }

    private static async Task<Evenemangsvy> VisaAsync(ModuleHost host, Guid id) => (await host.SendAsync(new VisaEvenemang(id))).Value;

    private static ÄndraEvenemang Ändring(Evenemangsvy vy) => new()
    {
        Id = vy.Id.Value,
        Version = vy.Version,
        Typ = vy.Typ,
        Titel = vy.Titel,
        Tema = vy.Tema,
        Beskrivning = vy.Beskrivning,
        Datum = vy.Datum!.Value,
        Start = vy.Start!.Value,
        Slut = vy.Slut!.Value,
        Lokal = vy.Lokal,
        Adress = vy.Adress,
        Platser = vy.Platser!.Value,
        SistaAnmälningsdag = vy.SistaAnmälningsdag!.Value,
    };
}
