using System.Globalization;
using Kultur.Testing;

namespace Kultur.Modularity.Tests.Haverier;

/// <summary>
/// A host under load is killed at random moments and started again, a few times; as many as <c>KULTUR_KRASCHER</c> says where
/// that is set.
/// </summary>
[BådaDatabaserna]
public sealed class DödTests
{
    private const int Publicister = 3;
    private const int LängstLiv = 400;

    private static readonly int Dråp = int.Parse(Environment.GetEnvironmentVariable("KULTUR_KRASCHER") ?? "4", CultureInfo.InvariantCulture);

    [Fact]
    public async Task What_was_answered_stays_and_takes_effect_once_and_in_order_however_often_the_host_is_killed()
    {
        await using var par = await Par.StartAsync();
        var döda = new List<Värd>();
        for (var n = 0; n < Dråp; n++)
        {
            await using var värd = Värd.Starta(par, Publicister, ("Händelser__Lease", "0.5"));
            await (n % 2 == 0 ? värd.BesvaradAsync() : värd.HarHörtAsync(1));
            await Task.Delay(Random.Shared.Next(LängstLiv));
            await värd.DödaAsync();
            döda.Add(värd);
        }

        await using var sist = Värd.Starta(par, publicister: 0, ("Händelser__Lease", "0.5"));
        var vila = await Facit.VilaAsync(par, sist);

        var berättat = await Facit.PrövaAsync(par, döda);
        berättat.ShouldBeGreaterThanOrEqualTo(Dråp);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Dråp} kills, {döda.Sum(v => v.Besked.Count)} answered, {berättat} told, {döda.Sum(v => v.Hört)} deliveries before and {sist.Hört} after the last; at rest after {vila.TotalSeconds:0.0} s");
    }
}
