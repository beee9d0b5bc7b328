using CsCheck;
using Kultur.Modularity;
using Kultur.Museer.Besöksräkning;
using Kultur.Museer.Museerna;
using Kultur.Testing;

namespace Kultur.Museer.Tests.Hus;

[BådaDatabaserna]
public sealed class BesöksräkningTests
{
    private static readonly DateOnly Dag = new(2026, 11, 20);

    [Fact]
    public void Visits_to_the_site_are_what_the_entrance_counted_or_what_the_activities_did_if_that_is_more()
    {
        Besöksmått.Av([Entré(100), Verksamhet(60)]).ShouldBe(new Besöksmått(100, 60, 0, 0));
        Besöksmått.Av([Entré(40), Verksamhet(60)]).ShouldBe(new Besöksmått(60, 60, 0, 0));
        Besöksmått.Av([Verksamhet(60)]).ShouldBe(new Besöksmått(60, 60, 0, 0));
        Besöksmått.Av([Entré(100), Verksamhet(60) with { Datum = Dag.AddDays(1) }]).ShouldBe(new Besöksmått(160, 60, 0, 0));
    }

    [Fact]
    public void A_class_counted_both_as_booked_and_by_hand_counts_once() => Besöksmått.Av(
    [
        Verksamhet(24, Besökskategori.Skola, Räknemetod.Bokning), Verksamhet(25, Besökskategori.Skola, Räknemetod.Räknare),
        Verksamhet(10, Besökskategori.BarnOchUnga, Räknemetod.Räknare), Verksamhet(3, Besökskategori.Vuxna, Räknemetod.Bokning),
        Verksamhet(7, Besökskategori.Vuxna, Räknemetod.Räknare), Verksamhet(12, Besökskategori.Förskola, Räknemetod.Räknare),
    ]).ShouldBe(new Besöksmått(56, 56, 46, 36));

    [Fact]
    public void Whatever_was_counted_the_parts_are_never_more_than_the_whole() =>
        Gen.Select(Gen.Int[0, 5], Gen.Enum<Besöksslag>(), Gen.Enum<Besökskategori>(), Gen.Enum<Räknemetod>(), Gen.Int[1, 500])
            .Select((dag, slag, kategori, metod, antal) => new Radsumma(Dag.AddDays(dag), slag, kategori, metod, antal))
            .Array[0, 40].Sample(rader =>
            {
                var mått = Besöksmått.Av(rader);
                mått.Anläggning.ShouldBeGreaterThanOrEqualTo(mått.Verksamhet);
                mått.Verksamhet.ShouldBeGreaterThanOrEqualTo(mått.BarnOchUnga);
                mått.BarnOchUnga.ShouldBeGreaterThanOrEqualTo(mått.Skola);
                rader.GroupBy(r => r.Datum).Select(Besöksmått.Av).Aggregate(Besöksmått.Inga, (a, b) => a + b).ShouldBe(mått);
            });

    [Fact]
    public async Task A_tap_is_counted_by_the_hour_and_can_be_undone()
    {
        await using var host = await Husexempel.StartaAsync();
        var tryck = new RäknaBesökare { Id = Guid.CreateVersion7(), Museum = Museum.Lödöse.Kod, Kategori = Besökskategori.Vuxna, Antal = 2 };
        await host.SendAsync(tryck, Role.Museipedagog);
        await host.SendAsync(tryck with { Id = Guid.CreateVersion7(), Antal = 5 }, Role.Museipedagog);
        var räknare = new VisaRäknare(Museum.Lödöse.Kod, Besöksslag.Anläggningsbesök);

        var vy = (await host.SendAsync(räknare, Role.Museipedagog)).Value;
        (vy.Idag, vy.PerTimme[9], vy.IFjol).ShouldBe((7, 7, null));
        await host.SendAsync(new StrykBesöksrad { Id = tryck.Id }, Role.Museipedagog);
        (await host.SendAsync(räknare, Role.Museipedagog)).Value.Idag.ShouldBe(5);
        var rader = (await host.SendAsync(new VisaBesöksrader(Museum.Lödöse.Kod, new(2026, 11, 1), 1), Role.Chef)).Value;
        (rader.Sida.Totalt, rader.Mått.Anläggning).ShouldBe((2, 5));
        await host.SendAsync(new ÅterställBesöksrad { Id = tryck.Id }, Role.Museipedagog);
        (await host.SendAsync(räknare, Role.Museipedagog)).Value.Idag.ShouldBe(7);
    }

    [Fact]
    public async Task What_is_noted_afterwards_keeps_its_method_and_may_not_be_of_days_to_come()
    {
        await using var host = await Husexempel.StartaAsync();
        var noterat = new NoteraBesök
        {
            Museum = Museum.Forsvik.Kod, Datum = Dag, Slag = Besöksslag.Verksamhetsbesök, Kategori = Besökskategori.Vuxna,
            Metod = Räknemetod.Uppskattning, Antal = 120,
        };

        (await host.SendAsync(noterat, Role.Museipedagog)).Error.ShouldBeNull();
        (await host.SendAsync(noterat with { Datum = Husexempel.Idag.AddDays(1) }, Role.Museipedagog)).Error!.Message.ShouldBe("Dagen har inte varit än.");

        var månad = (await host.SendAsync(new VisaBesökssiffror(null, 2026), Role.Intendent)).Value.Månader.Single();
        (månad.Museum, månad.Mått.Anläggning).ShouldBe((Museum.Forsvik.Kod, 120));
        månad.Metoder.ShouldBe([Räknemetod.Uppskattning]);
    }

    private static Radsumma Entré(int antal) => new(Dag, Besöksslag.Anläggningsbesök, Besökskategori.EjFördelade, Räknemetod.Räknare, antal);

    private static Radsumma Verksamhet(int antal, Besökskategori kategori = Besökskategori.Vuxna, Räknemetod metod = Räknemetod.Biljett) =>
        new(Dag, Besöksslag.Verksamhetsbesök, kategori, metod, antal);
}
