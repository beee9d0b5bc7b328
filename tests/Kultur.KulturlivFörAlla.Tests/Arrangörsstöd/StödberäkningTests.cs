using CsCheck;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;

namespace Kultur.KulturlivFörAlla.Tests.Arrangörsstöd;

public sealed class StödberäkningTests
{
    private static readonly Satser Satser = new();

    [Fact]
    public void K02_Half_of_the_fee() => Stödberäkning.Räkna(new(Gage: 12_000), Satser).Stöd.ShouldBe(6_000);

    [Fact]
    public void K02_Half_of_a_films_rent() => Stödberäkning.Räkna(new(Filmhyra: 3_500), Satser).Subvention.ShouldBe(1_750);

    [Theory]
    [InlineData(4_300, 3_300, 1_000)]
    [InlineData(1_000, 0, 1_000)]
    [InlineData(900, 0, 900)]
    public void K02_The_booker_pays_the_first_thousand_of_a_hired_bus(int buss, int stöd, int kommunen)
    {
        var beräkning = Stödberäkning.Räkna(new(Buss: buss), Satser);
        (beräkning.Stöd, beräkning.KommunenBetalar).ShouldBe((stöd, kommunen));
    }

    [Theory]
    [InlineData(true, 320)]
    [InlineData(false, 0)]
    public void K02_Half_of_public_transport_with_a_receipt_only(bool kvitto, int stöd) =>
        Stödberäkning.Räkna(new(Kollektivtrafik: 640, Kvitto: kvitto), Satser).Stöd.ShouldBe(stöd);

    [Fact]
    public void K05_Travel_is_paid_from_the_expenses_pool_and_fees_from_the_municipalitys_sum()
    {
        var beräkning = Stödberäkning.Räkna(new(Gage: 12_000, Buss: 4_300, Kollektivtrafik: 640, ResaOchLogi: 2_000), Satser);
        (beräkning.Subvention, beräkning.Omkostnad, beräkning.KommunenBetalar).ShouldBe((6_000m, 3_300m + 320 + 2_000, 6_000m + 1_000 + 320));
    }

    [Fact]
    public void Support_and_own_part_are_always_the_whole_cost() =>
        Gen.Select(Gen.Int[0, 5_000_000], Gen.Int[0, 5_000_000], Gen.Int[0, 5_000_000], Gen.Int[0, 100]).Sample((gage, buss, kollektivt, procent) =>
        {
            var beräkning = Stödberäkning.Räkna(new(Gage: gage / 100m, Buss: buss / 100m, Kollektivtrafik: kollektivt / 100m), new() { GageProcent = procent });
            (beräkning.Stöd + beräkning.KommunenBetalar).ShouldBe(beräkning.Kostnader.Summa);
            beräkning.KommunenBetalar.ShouldBeGreaterThanOrEqualTo(0);
        });
}

public sealed class StörstaRestTests
{
    /// <summary>Of all sizes, or so few that many have the same remainder.</summary>
    private static readonly Gen<Dictionary<string, int>> Barn =
        Gen.OneOf(Gen.Int[0, 90_000].Array[49], Gen.Int[0, 3].Array[49]).Where(b => b.Sum() > 0)
            .Select(b => Kommuner.Alla.Zip(b).ToDictionary(p => p.First.Kod, p => p.Second));

    [Fact]
    public void K03_The_parts_add_up_to_the_frame_exactly() =>
        Gen.Select(Gen.Long[0, 50_000_000], Barn).Sample((ram, barn) => StörstaRest.Fördela(ram, barn).Values.Sum().ShouldBe(ram));

    [Fact]
    public void K03_Nobody_gets_a_krona_more_or_less_than_the_share_rounded_up_or_down() =>
        Gen.Select(Gen.Long[0, 50_000_000], Barn).Sample((ram, barn) =>
        {
            var alla = barn.Values.Sum();
            foreach (var (kod, del) in StörstaRest.Fördela(ram, barn))
                Math.Abs(del - (decimal)ram * barn[kod] / alla).ShouldBeLessThan(1);
        });

    [Fact]
    public void K03_The_order_of_the_municipalities_does_not_matter() =>
        Gen.Select(Gen.Long[0, 50_000_000], Barn, Gen.Int).Sample((ram, barn, frö) =>
        {
            var blandad = barn.ToList();
            new Random(frö).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(blandad));
            StörstaRest.Fördela(ram, blandad.ToDictionary()).OrderBy(d => d.Key).ShouldBe(StörstaRest.Fördela(ram, barn).OrderBy(d => d.Key));
        });

    [Fact]
    public void K03_Equal_remainders_go_by_the_lowest_code() =>
        StörstaRest.Fördela(10, new Dictionary<string, int> { ["1440"] = 1, ["1401"] = 1, ["1435"] = 1 })
            .ShouldBe(new Dictionary<string, long> { ["1440"] = 3, ["1401"] = 4, ["1435"] = 3 }, ignoreOrder: true);
}

public sealed class StödkontoEgenskaperTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly BokningId[] Bokningar = [.. Enumerable.Range(0, 6).Select(_ => BokningId.Ny())];

    private static readonly Gen<(int Slag, int Bokning, int Öre)> Steg = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5], Gen.Int[0, 600_000]);

    [Fact]
    public void Whatever_is_done_no_balance_is_negative_and_they_add_up_to_what_was_allotted() => Steg.Array[1, 80].Sample(stegen =>
    {
        var (konto, annat) = (Konto("1435"), Konto("1490"));
        foreach (var (slag, nummer, öre) in stegen)
        {
            var (bokning, belopp) = (Bokningar[nummer], öre / 100m);
            switch (slag)
            {
                case 0:
                    konto.Reservera(bokning, belopp, "", Nu);
                    break;
                case 1:
                    konto.Återför(bokning, "", Nu);
                    break;
                case 2:
                    konto.Avräkna(bokning, belopp, "", Nu);
                    break;
                case 3:
                    konto.BetalaUt(bokning, "", Nu);
                    break;
                default:
                    Stödkonto.Omfördela(konto, annat, belopp, "", Nu);
                    break;
            }

            foreach (var ett in (Stödkonto[])[konto, annat])
            {
                (ett.Kvar >= 0 && ett.Reserverat >= 0 && ett.Avräknat >= 0 && ett.Utbetalt >= 0).ShouldBeTrue();
                (ett.Kvar + ett.Reserverat + ett.Avräknat + ett.Utbetalt).ShouldBe(ett.Tilldelat);
            }

            (konto.Tilldelat + annat.Tilldelat).ShouldBe(20_000);
        }
    });

    private static Stödkonto Konto(string kommun)
    {
        var konto = Stödkonto.Öppna(2027, Pott.Subvention, kommun);
        konto.Tilldela(10_000, "", Nu);
        return konto;
    }
}
