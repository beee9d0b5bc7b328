using Kultur.Biblioteksutveckling.Deltagande;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity;
using Kultur.Testing;

namespace Kultur.Biblioteksutveckling.Tests;

[BådaDatabaserna]
public class DeltagandeTests
{
    private static readonly Guid Evenemang = Guid.NewGuid();

    [Fact]
    public async Task Who_came_is_shown_per_event_and_per_municipality_for_events_that_met_needs()
    {
        await using var host = await BibliotekHost.StartAsync();
        var behov = await host.RegistreraAsync();
        await host.HearAsync(Summa(Evenemang, new("1435", "Bibliotekarie", 2), new("1435", "Pedagog", 1), new("1480", "Bibliotekarie", 4)));
        await host.HearAsync(Summa(Guid.NewGuid(), new Kommundeltagande("1440", "Bibliotekarie", 9)));
        await host.HearAsync(new BehovTillgodosett(behov, Evenemang, "Meröppet", new(2026, 11, 20), 3));

        var översikt = (await host.SendAsync(new VisaDeltagande(null), Role.Chef)).Value;

        var rad = översikt.Evenemang.ShouldHaveSingleItem();
        (rad.Deltagare, rad.AntalKommuner, rad.AntalBehov).ShouldBe((7, 2, 1));
        översikt.Kommuner.ShouldBe([new Kommunrad("1480", 4, 1, 0), new Kommunrad("1435", 3, 1, 1)]);
    }

    [Fact]
    public async Task A_later_summing_replaces_the_earlier()
    {
        await using var host = await BibliotekHost.StartAsync();
        var behov = await host.RegistreraAsync();
        await host.HearAsync(new BehovTillgodosett(behov, Evenemang, "Meröppet", new(2026, 11, 20), 3));

        await host.HearAsync(Summa(Evenemang, new Kommundeltagande("1435", "Bibliotekarie", 2)));
        await host.HearAsync(Summa(Evenemang, new Kommundeltagande("1440", "Bibliotekarie", 5)));

        (await host.SendAsync(new VisaDeltagande(2026), Role.Chef)).Value.Evenemang.ShouldHaveSingleItem().Deltagare.ShouldBe(5);
        (await host.SendAsync(new VisaDeltagande(2025), Role.Chef)).Value.Evenemang.ShouldBeEmpty();
    }

    private static DeltagandeSummerat Summa(Guid evenemang, params Kommundeltagande[] deltagare) =>
        new(evenemang, "Meröppet", "meroppet", new(2026, 11, 20), deltagare);
}
