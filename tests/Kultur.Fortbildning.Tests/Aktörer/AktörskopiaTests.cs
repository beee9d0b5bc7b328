using Kultur.Fortbildning.Aktörer;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Testing;

namespace Kultur.Fortbildning.Tests.Aktörer;

[BådaDatabaserna]
public sealed class AktörskopiaTests
{
    private static readonly Guid Museet = Guid.CreateVersion7();
    private static readonly Guid Dubbletten = Guid.CreateVersion7();

    [Fact]
    public async Task An_actor_is_copied_and_the_copy_replaced()
    {
        await using var host = await Exempel.StartaAsync();

        await host.HearAsync(new AktörRegistrerad(Aktör(Museet, "Fjordmuseet")));
        await host.HearAsync(new AktörÄndrad(Aktör(Museet, "Fjordens museum")));
        await host.HearAsync(new AktörRegistrerad(Aktör(Museet, "Fjordmuseet")));

        (await ValAsync(host)).ShouldBe([new Aktörsval(Museet, "Fjordens museum")]);
    }

    [Fact]
    public async Task A_merged_actor_gives_its_events_to_the_one_that_remains_and_does_not_come_back()
    {
        await using var host = await Exempel.StartaAsync();
        await host.HearAsync(new AktörRegistrerad(Aktör(Museet, "Fjordmuseet")));
        await host.HearAsync(new AktörRegistrerad(Aktör(Dubbletten, "Fjord-museet")));
        var evenemang = (await host.SendAsync(Exempel.Formulär() with { MedarrangörId = Dubbletten.ToString() }, Role.Utvecklare)).Value;

        await host.HearAsync(new AktörerSammanslagna(Aktör(Museet, "Fjordmuseet"), Dubbletten));
        await host.HearAsync(new AktörRegistrerad(Aktör(Dubbletten, "Fjord-museet")));
        await host.HearAsync(new AktörÄndrad(Aktör(Dubbletten, "Fjord-museet")));

        (await ValAsync(host)).ShouldBe([new Aktörsval(Museet, "Fjordmuseet")]);
        (await host.HämtaAsync(evenemang)).MedarrangörId.ShouldBe(Museet);
    }

    private static Aktörsuppgifter Aktör(Guid id, string namn) => new(id, "organisation", namn, null, []);

    private static async Task<IReadOnlyList<Aktörsval>> ValAsync(ModuleHost host) =>
        (await host.SendAsync(new VäljAktör(), Role.Utvecklare)).Value;
}
