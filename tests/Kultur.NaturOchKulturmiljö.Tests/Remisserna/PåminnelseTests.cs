using Kultur.NaturOchKulturmiljö.Remisserna;
using Kultur.Testing;

namespace Kultur.NaturOchKulturmiljö.Tests.Remisserna;

[BådaDatabaserna]
public class PåminnelseTests
{
    [Fact]
    public async Task The_handläggare_hears_three_working_days_before_and_when_it_is_late_once_each()
    {
        await using var host = await MiljöHost.StartAsync();
        var jag = await host.HandläggareAsync();
        var id = await host.RegistreraAsync(MiljöHost.Remiss() with { Svarstid = new DateOnly(2026, 12, 1) });
        await host.GörAsync(new TilldelaRemiss { Id = id, HandläggareId = jag.ToString() });

        var brev = new List<(DateOnly, string)>();
        var skickade = 0;
        for (var dag = MiljöHost.Idag; dag <= new DateOnly(2026, 12, 6); dag = dag.AddDays(1), host.Clock.Advance(TimeSpan.FromDays(1)))
        {
            await host.SendAsync(new PåminnOmSvarstider());
            await host.SendAsync(new PåminnOmSvarstider());
            var alla = await host.LettersAsync();
            brev.AddRange(alla.Skip(skickade).Select(b => (dag, b.Subject)));
            skickade = alla.Count;
        }

        brev.ShouldBe(
            [
                (new DateOnly(2026, 11, 26), "Svarstid tis 1 dec: Detaljplan Fjällbacka 136:21"),
                (new DateOnly(2026, 12, 2), "Försenad: Detaljplan Fjällbacka 136:21"),
            ]);
        (await host.LettersAsync())[0].Text.ShouldContain($"/miljo/remisser/{id}");
    }

    [Fact]
    public async Task What_is_answered_or_has_nobody_is_left_alone()
    {
        await using var host = await MiljöHost.StartAsync();
        await host.RegistreraAsync(MiljöHost.Remiss() with { Svarstid = new DateOnly(2026, 11, 25) });
        await host.ExpedieraAsync(await host.UpprättadAsync(MiljöHost.Remiss() with { Svarstid = new DateOnly(2026, 11, 25) }));

        await host.SendAsync(new PåminnOmSvarstider());

        (await host.LettersAsync()).ShouldHaveSingleItem().Subject.ShouldStartWith("Yttrande");
    }
}
