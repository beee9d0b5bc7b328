using Kultur.Testing;

namespace Kultur.Modularity.Tests.Haverier;

/// <summary>PostgreSQL crashes under load and is started again.</summary>
[EnbartPostgres("SQLite is part of the host and ends with it")]
public sealed class OmstartTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(1.5);

    [Fact]
    public async Task Delivery_goes_on_by_itself_when_the_database_answers_again_and_nothing_is_lost_or_doubled()
    {
        await using var kluster = await Postgreskluster.EgetAsync();
        await using var par = await Par.StartAsync(kluster);
        await using var ena = Värd.Starta(par, publicister: 2, ("Händelser__Lease", "1.5"));
        await using var andra = Värd.Starta(par, publicister: 2, ("Händelser__Lease", "1.5"));
        Värd[] värdar = [ena, andra];
        await GåFramåtAsync(värdar);

        foreach (var borta in new[] { TimeSpan.Zero, Lease * 2 })
        {
            await kluster.StoppaAsync();
            await Task.Delay(borta, TestContext.Current.CancellationToken);
            await kluster.StartaIgenAsync();
            await GåFramåtAsync(värdar);
        }

        await Task.WhenAll(värdar.Select(v => v.TystnaAsync()));
        var vila = await Facit.VilaAsync(par, värdar);

        var berättat = await Facit.PrövaAsync(par, värdar);
        värdar.Sum(v => v.Avbrott).ShouldBeGreaterThan(0, "the database was taken away while nobody looked");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{berättat} told, {värdar.Sum(v => v.Avbrott)} commands without an answer, heard by each: {string.Join(", ", värdar.Select(v => v.Hört))}; at rest after {vila.TotalSeconds:0.0} s");
    }

    /// <summary>Each host is answered and hears what it had not.</summary>
    private static Task GåFramåtAsync(IReadOnlyList<Värd> värdar) => Task.WhenAll(värdar.Select(async värd =>
    {
        var (besvarade, hörda) = (värd.Besked.Count, värd.Hört);
        await värd.BesvaradAsync(besvarade + 40);
        await värd.HarHörtAsync(hörda + 40);
    }));
}
