using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Contracts;
using Kultur.Museer.Lokaler;
using Kultur.Testing;

namespace Kultur.Museer.Tests.Hus;

/// <summary>Rooms that the other modules ask for.</summary>
[BådaDatabaserna]
public sealed class LokalflödeTests
{
    [Fact]
    public async Task A_room_is_told_when_it_is_let_when_it_changes_and_when_it_is_not_let_any_more()
    {
        await using var host = await Husexempel.StartaAsync();
        var id = await host.LokalAsync("Hörsalen", 90, upplåten: true);
        await host.LokalAsync("Skapanderummet", 32);

        await ÄndraAsync(host, id, l => l with { Platser = 100 });
        await ÄndraAsync(host, id, l => l with { Upplåten = false });

        (await host.AnnouncedAsync<LokalUpplåten>()).Select(l => (l.LokalId, l.Namn, l.Museum, l.Kommunkod, l.Platser)).ShouldBe(
            [(id, "Hörsalen", "Vänersborgs museum", "1487", 90), (id, "Hörsalen", "Vänersborgs museum", "1487", 100)]);
        (await host.AnnouncedAsync<LokalStängd>()).ShouldBe([new(id)]);
    }

    [Fact]
    public async Task An_event_gets_its_room_and_the_next_one_hears_what_takes_it_and_what_is_free()
    {
        await using var host = await Husexempel.StartaAsync();
        var hörsalen = await host.LokalAsync("Hörsalen", 90, upplåten: true);
        var biblioteket = await host.LokalAsync("Biblioteket", 30, upplåten: true);
        await host.LokalAsync("Vrån", 10, upplåten: true);
        await host.LokalAsync("Skapanderummet", 40);
        var första = Begärd(hörsalen);
        var andra = Begärd(hörsalen);

        await host.HearAsync(första);
        await host.HearAsync(andra);

        (await host.AnnouncedAsync<LokalBekräftad>()).ShouldBe([new(första.EvenemangId, hörsalen, första.Start, första.Slut)]);
        var avvisad = (await host.AnnouncedAsync<LokalAvvisad>()).ShouldHaveSingleItem();
        (avvisad.EvenemangId, avvisad.Skäl).ShouldBe((andra.EvenemangId, "Hörsalen är upptagen 13.00–15.30: annan bokning."));
        avvisad.LedigaLokaler.ShouldBe([biblioteket]);
    }

    [Fact]
    public async Task A_new_request_takes_the_place_of_the_earlier_and_a_room_given_back_is_free()
    {
        await using var host = await Husexempel.StartaAsync();
        var lokal = await host.LokalAsync("Hörsalen", 90, upplåten: true);
        var första = Begärd(lokal);
        await host.HearAsync(första);

        await host.HearAsync(första with { Start = första.Start.AddMinutes(-60) });
        (await host.DagarAsync()).Single().Poster.Single().Start.ShouldBe(new TimeOnly(12, 0));
        await host.HearAsync(new LokalÅterlämnad(första.EvenemangId));
        await host.HearAsync(Begärd(lokal));

        (await host.AnnouncedAsync<LokalBekräftad>()).Count.ShouldBe(3);
        (await host.AnnouncedAsync<LokalAvvisad>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_event_twice_takes_effect_once()
    {
        await using var host = await Husexempel.StartaAsync();
        var begärd = Begärd(await host.LokalAsync("Hörsalen", 90, upplåten: true));
        var händelse = Guid.CreateVersion7();

        await host.HearAsync(begärd, händelse);
        await host.HearAsync(begärd, händelse);

        (await host.AnnouncedAsync<LokalBekräftad>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_room_that_is_not_let_or_too_small_or_asked_for_over_night_is_refused()
    {
        await using var host = await Husexempel.StartaAsync();
        var egen = await host.LokalAsync("Skapanderummet", 40);
        var liten = await host.LokalAsync("Vrån", 10, upplåten: true);
        var stor = await host.LokalAsync("Hörsalen", 90, upplåten: true);

        await host.HearAsync(Begärd(egen));
        await host.HearAsync(Begärd(liten));
        await host.HearAsync(Begärd(stor) with { Slut = SvenskTid.Ögonblick(Husexempel.Onsdag.AddDays(1), new(9, 30)) });
        await host.HearAsync(Begärd(Guid.CreateVersion7()));

        (await host.AnnouncedAsync<LokalAvvisad>()).Select(a => a.Skäl).ShouldBe(
        [
            "Skapanderummet lånas inte ut längre.", "Vrån har 10 platser. Gruppen är 25.", "En lokal bokas för en dag i taget.",
            "Lokalen finns inte hos museerna.",
        ]);
    }

    private static LokalBegärd Begärd(Guid lokal) => new(
        Guid.CreateVersion7(), lokal, "Nätverksträff", SvenskTid.Ögonblick(Husexempel.Onsdag, new(13, 0)), SvenskTid.Ögonblick(Husexempel.Onsdag, new(15, 30)), 25);

    private static async Task ÄndraAsync(ModuleHost host, Guid id, Func<ÄndraLokal, ÄndraLokal> ändra)
    {
        var lokal = (await host.SendAsync(new VisaLokal(id), Role.Museipedagog)).Value.Lokal;
        var formulär = new ÄndraLokal { Id = id, Version = lokal.Version, Namn = lokal.Namn, Platser = lokal.Platser, Upplåten = lokal.Upplåten };
        (await host.SendAsync<Result>(ändra(formulär), Role.Museipedagog)).Error.ShouldBeNull();
    }
}
