using Kultur.Testing;

namespace Kultur.Modularity.Tests.Haverier;

/// <summary>
/// A host ends, as by a power cut, at one step of a command's and a delivery's way after the other, each time while it takes
/// up what the one before has left.
/// </summary>
[EnbartPostgres("the real host does the same on both, in KraschTests")]
public sealed class KraschstegTests
{
    private const string Omdöpt = "avsandare.arende-omdopt";

    private static readonly string[] Steg =
    [
        "ÖppnaÄrende>commit:start",
        "DöpOmÄrende>save:stop",
        "DöpOmÄrende>commit:stop",
        "deliver:start",
        Omdöpt + ":start",
        Omdöpt + ":stop",
        "deliver>save:stop",
        "deliver>commit:start",
        "deliver>commit:stop",
        "deliver:stop",
        "mark-delivered:start",
        "mark-delivered:stop",
    ];

    [Fact]
    public async Task What_was_told_takes_effect_once_although_the_process_ends_at_every_step()
    {
        await using var par = await Par.StartAsync();
        var döda = new List<Värd>();
        foreach (var steg in Steg)
        {
            await using var värd = Värd.Starta(
                par,
                publicister: 1,
                ("Händelser__Lease", "0.5"),
                ("DOTNET_STARTUP_HOOKS", Path.Combine(AppContext.BaseDirectory, "Kultur.Crash.dll")),
                ("KULTUR_KRASCH", steg));
            await värd.DörAsync(steg);
            döda.Add(värd);
        }

        await using var sist = Värd.Starta(par, publicister: 0, ("Händelser__Lease", "0.5"));
        await Facit.VilaAsync(par, sist);

        (await Facit.PrövaAsync(par, döda)).ShouldBeGreaterThan(Steg.Length);
    }
}
