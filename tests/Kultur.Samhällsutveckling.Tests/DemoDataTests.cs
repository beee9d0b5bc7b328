using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Demo;
using Kultur.Samhällsutveckling.Initiativen;
using Kultur.Samhällsutveckling.Kommunuppgifter;
using Kultur.Testing;

namespace Kultur.Samhällsutveckling.Tests;

[BådaDatabaserna]
public class DemoDataTests
{
    [Fact]
    public async Task The_demo_data_hold_actors_doubles_initiatives_in_every_phase_and_every_municipality()
    {
        await using var värd = await Samhälle.StartAsync();
        await värd.LoadAsync<KommunuppgifterReferenceData>();

        await värd.LoadAsync<SamhällsutvecklingDemoData>();

        var aktörer = (await värd.SendAsync(new SökAktörer())).Value;
        aktörer.Sida.Totalt.ShouldBe(90);
        aktörer.PerKommun.Count.ShouldBe(49);
        var initiativ = (await värd.SendAsync(new SökInitiativ())).Value;
        initiativ.Sida.Totalt.ShouldBe(14);
        initiativ.PerFas.Count.ShouldBe(5);
        (await värd.SendAsync(new SökKommuner())).Value.Rader.ShouldAllBe(r => r.Folkmängd != null && r.Barn3Till19 != null);
        var ale = (await värd.SendAsync(new KommunensSiffror("1440"))).Value.Single(s => s.År == 2024);
        (ale.Folkmängd, ale.FolkmängdKälla).ShouldBe((32576, KommunuppgifterReferenceData.Källa));
        var dubblett = (await värd.SendAsync(new SökAktörer("Slöjd Skaraborg"))).Value.Sida.Rader.Single();
        (await värd.SendAsync(new FinnDubbletter(Aktörslag.Organisation, (await värd.VisaAsync(dubblett.Id)).Fakta, dubblett.Id)))
            .Value.Single().Namn.ShouldBe("Skaraborgs Slöjd");
    }
}
