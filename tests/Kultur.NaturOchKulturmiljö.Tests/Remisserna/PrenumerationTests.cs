using Ical.Net;
using Ical.Net.CalendarComponents;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Kultur.Testing;
using Calendar = Ical.Net.Calendar;

namespace Kultur.NaturOchKulturmiljö.Tests.Remisserna;

[BådaDatabaserna]
public class PrenumerationTests
{
    [Fact]
    public async Task The_key_alone_opens_the_days_as_a_calendar_file()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await host.RegistreraAsync();

        var händelse = (await HämtaAsync(host, await NyckelAsync(host, Prenumerationsurval.Alla))).ShouldHaveSingleItem();

        händelse.Uid.ShouldBe($"remiss-{id}@kultur");
        händelse.Summary.ShouldBe("Svara: Detaljplan Fjällbacka 136:21");
        händelse.IsAllDay.ShouldBeTrue();
        DateOnly.FromDateTime(händelse.Start!.Value).ShouldBe(new(2026, 12, 8));
        DateOnly.FromDateTime(händelse.End!.Value).ShouldBe(new(2026, 12, 9));
        (händelse.Sequence, händelse.Status).ShouldBe((0, EventStatus.Confirmed));
        händelse.Url!.AbsolutePath.ShouldBe($"/miljo/remisser/{id}");
    }

    [Fact]
    public async Task When_the_day_moves_the_event_is_the_same_with_a_higher_sequence()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await host.RegistreraAsync();
        var nyckel = await NyckelAsync(host, Prenumerationsurval.Alla);
        var före = (await HämtaAsync(host, nyckel)).Single();

        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.GörAsync(new BeviljaAnstånd
        {
            Id = id, Version = (await host.VisaAsync(id)).Version, Till = new DateOnly(2026, 12, 18), Beviljat = MiljöHost.Idag, AvVem = "Planchefen",
        });

        var efter = (await HämtaAsync(host, nyckel)).Single();
        efter.Uid.ShouldBe(före.Uid);
        efter.Sequence.ShouldBe(före.Sequence + 1);
        efter.DtStamp!.AsUtc.ShouldBe(före.DtStamp!.AsUtc.AddHours(1));
        DateOnly.FromDateTime(efter.Start!.Value).ShouldBe(new(2026, 12, 18));
    }

    [Fact]
    public async Task What_is_answered_is_cancelled_and_after_a_while_left_out()
    {
        await using var host = await MiljöHost.StartAsync();
        await host.ExpedieraAsync(await host.UpprättadAsync());
        var nyckel = await NyckelAsync(host, Prenumerationsurval.Alla);

        var händelse = (await HämtaAsync(host, nyckel)).ShouldHaveSingleItem();
        (händelse.Status, händelse.Sequence).ShouldBe((EventStatus.Cancelled, 1));

        host.Clock.Advance(TimeSpan.FromDays(61));
        (await HämtaAsync(host, nyckel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Ones_own_are_those_one_handles()
    {
        await using var host = await MiljöHost.StartAsync();
        await host.RegistreraAsync(MiljöHost.Remiss("Ingens"));
        var nyckel = await NyckelAsync(host, Prenumerationsurval.Mina);
        (await HämtaAsync(host, nyckel)).ShouldBeEmpty();

        await host.UpprättadAsync(MiljöHost.Remiss("Min"));

        (await HämtaAsync(host, nyckel)).ShouldHaveSingleItem().Summary.ShouldBe("Svara: Min");
    }

    [Fact]
    public async Task It_tells_nothing_of_persons()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = await host.UpprättadAsync();
        await host.GörAsync(new BeviljaAnstånd
        {
            Id = id, Version = (await host.VisaAsync(id)).Version, Till = new DateOnly(2026, 12, 18), Beviljat = MiljöHost.Idag, AvVem = "Planchefen",
        });

        var fil = (await host.SendAsVisitorAsync(new HämtaSvarstidsflöde(await NyckelAsync(host, Prenumerationsurval.Alla)))).Value;

        foreach (var ord in new[] { "mbn.tanum", "Planchefen", "ae@example.org", "takformen" })
            fil.ShouldNotContain(ord, Case.Insensitive);
    }

    [Fact]
    public async Task A_revoked_or_replaced_address_opens_nothing()
    {
        await using var host = await MiljöHost.StartAsync();
        var första = await NyckelAsync(host, Prenumerationsurval.Alla);
        var andra = await NyckelAsync(host, Prenumerationsurval.Mina);
        await SaknasAsync(host, första);

        await host.GörAsync(new ÅterkallaPrenumeration());

        await SaknasAsync(host, andra);
        await SaknasAsync(host, "gissning");
        (await host.SendAsync(new ÅterkallaPrenumeration(), Role.Antikvarie)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    private static async Task SaknasAsync(ModuleHost host, string nyckel) =>
        (await host.SendAsVisitorAsync(new HämtaSvarstidsflöde(nyckel))).Error!.Kind.ShouldBe(ErrorKind.NotFound);

    private static async Task<string> NyckelAsync(ModuleHost host, Prenumerationsurval urval)
    {
        await host.GörAsync(new SkapaPrenumeration { Urval = urval });
        var adress = (await host.SendAsync(new VisaPrenumeration(), Role.Antikvarie)).Value.Adress!;
        return adress.Split('/')[^1].Replace(".ics", "");
    }

    private static async Task<IReadOnlyList<CalendarEvent>> HämtaAsync(ModuleHost host, string nyckel) =>
        [.. Calendar.Load((await host.SendAsVisitorAsync(new HämtaSvarstidsflöde(nyckel))).Value)!.Events];
}
