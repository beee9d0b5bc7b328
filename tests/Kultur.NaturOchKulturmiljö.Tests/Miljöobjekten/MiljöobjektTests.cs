using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Search;
using Kultur.NaturOchKulturmiljö.Miljöobjekten;
using Kultur.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.NaturOchKulturmiljö.Tests.Miljöobjekten;

[BådaDatabaserna]
public class MiljöobjektTests
{
    private static readonly Role[] UtanInsyn = [Role.Intendent, Role.Samhällsutvecklare];

    [Theory]
    [InlineData(null, null, "okänt")]
    [InlineData(1794, 1794, "1794")]
    [InlineData(1780, 1820, "1780–1820")]
    [InlineData(null, 1850, "1850 eller tidigare")]
    [InlineData(1850, null, "1850 eller senare")]
    public void A_year_is_exact_an_interval_or_unknown(int? från, int? till, string text) => new Byggår(från, till).ToString().ShouldBe(text);

    [Fact]
    public async Task A_place_needs_how_far_off_it_may_be()
    {
        await using var host = await MiljöHost.StartAsync();

        (await host.SendAsync(Kyrka() with { Osäkerhet = default }, Role.Antikvarie)).Error.Fält().ShouldBe(["Osäkerhet"]);
        (await host.SendAsync(Kyrka() with { Norr = default, Öst = default, Osäkerhet = default }, Role.Antikvarie)).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [InlineData("290701", "6511950", "bytt plats")]
    [InlineData("6515000", "1245000", "RT 90")]
    [InlineData("1251000", "8090000", "Web Mercator")]
    public async Task Coordinates_of_another_system_are_refused_by_its_name(string norr, string öst, string sägs)
    {
        await using var host = await MiljöHost.StartAsync();

        var fel = (await host.SendAsync(Kyrka() with { Norr = new(norr), Öst = new(öst) }, Role.Antikvarie)).Error!;

        fel.Fält().ShouldBe(["Norr"]);
        fel.Message.ShouldContain(sägs);
    }

    [Fact]
    public async Task One_coordinate_alone_is_no_place()
    {
        await using var host = await MiljöHost.StartAsync();

        (await host.SendAsync(Kyrka() with { Öst = default }, Role.Antikvarie)).Error.Fält().ShouldBe(["Öst"]);
    }

    [Theory]
    [InlineData("L1234:5678", true)]
    [InlineData("l1969:12", true)]
    [InlineData("RAÄ Tanum 1:1", false)]
    [InlineData("L123:4567", false)]
    public async Task A_number_in_Kulturmiljöregistret_has_its_form(string nummer, bool godtas)
    {
        await using var host = await MiljöHost.StartAsync();

        (await host.SendAsync(Kyrka() with { Lämningsnummer = nummer }, Role.Antikvarie)).IsSuccess.ShouldBe(godtas);
    }

    [Fact]
    public async Task Only_nature_has_a_secret_place()
    {
        await using var host = await MiljöHost.StartAsync();

        (await host.SendAsync(Kyrka() with { LägetSkyddat = true }, Role.Antikvarie)).Error.Fält().ShouldBe(["LägetSkyddat"]);
    }

    [Fact]
    public async Task A_secret_place_is_nowhere_for_who_may_not_know_it()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = (await host.SendAsync(Orkidé(), Role.Antikvarie)).Value.Value;

        foreach (var roll in UtanInsyn)
        {
            var kort = (await host.SendAsync(new VisaMiljöobjekt(id), roll)).Value;
            (kort.Uppgifter.Plats, kort.Uppgifter.Fastighet, kort.Uppgifter.Osäkerhet, kort.Uppgifter.Beskrivning, kort.LägetDolt).ShouldBe((null, null, null, null, true));
            kort.Historik.ShouldBeEmpty();

            var träffar = await SökAsync(host, roll);
            (träffar.Objekt.Rader.ShouldHaveSingleItem().Norr, träffar.Objekt.Rader[0].Öst).ShouldBe((null, null));
            träffar.PåKartan.ShouldBeEmpty();
            (await host.SendAsync(new FörkontrolleraPlats(Punkt(6_511_960, 290_711), 5000), roll)).Value.ShouldBeEmpty();
        }

        foreach (var roll in new[] { Role.Antikvarie, Role.Chef })
        {
            (await host.SendAsync(new VisaMiljöobjekt(id), roll)).Value.Uppgifter.Plats.ShouldBe(Punkt(6_511_950, 290_701));
            (await SökAsync(host, roll)).PåKartan.ShouldHaveSingleItem();
            (await host.SendAsync(new FörkontrolleraPlats(Punkt(6_511_960, 290_711), 500), roll)).Value.ShouldHaveSingleItem().Meter.ShouldBe(14);
        }
    }

    [Fact]
    public async Task A_secret_place_is_not_found_by_guessing_its_property()
    {
        await using var host = await MiljöHost.StartAsync();
        await host.SendAsync(Orkidé(), Role.Antikvarie);
        await host.SendAsync(Kyrka(), Role.Antikvarie);

        (await SökAsync(host, Role.Intendent, "hemliga backen")).Objekt.Rader.ShouldBeEmpty();
        (await SökAsync(host, Role.Intendent, "invid bäcken")).Objekt.Rader.ShouldBeEmpty();
        (await SökAsync(host, Role.Intendent, "orkidé")).Objekt.Rader.ShouldHaveSingleItem();
        (await GlobaltAsync(host, "hemliga backen")).ShouldBeEmpty();
        (await GlobaltAsync(host, "kyrkbyn 1:2")).ShouldHaveSingleItem().Title.ShouldBe("Tanums gamla kyrka");
    }

    [Fact]
    public async Task The_nearest_come_first_and_those_beyond_the_circle_are_left_out()
    {
        await using var host = await MiljöHost.StartAsync();
        foreach (var (namn, norr, öst) in new[] { ("Nära", 6_500_100, 300_000), ("Närmast", 6_500_000, 300_050), ("I hörnet", 6_500_480, 300_480), ("Långt bort", 6_502_000, 300_000) })
            await host.SendAsync(Kyrka() with { Namn = namn, Norr = (decimal)norr, Öst = (decimal)öst }, Role.Antikvarie);

        (await host.SendAsync(new FörkontrolleraPlats(Punkt(6_500_000, 300_000), 500), Role.Antikvarie)).Value.Select(n => (n.Objekt.Namn, n.Meter))
            .ShouldBe([("Närmast", 50), ("Nära", 100)]);
    }

    [Fact]
    public async Task The_latest_assessment_counts_whatever_order_they_were_noted_in()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = (await host.SendAsync(Kyrka(), Role.Antikvarie)).Value.Value;

        await host.GörAsync(new BedömTillstånd { Id = id, Datum = new DateOnly(2026, 11, 1), Skick = Skick.Akut, Hot = Hotnivå.Lågt });
        await host.GörAsync(new BedömTillstånd { Id = id, Datum = new DateOnly(2020, 5, 1), Skick = Skick.Gott, Hot = Hotnivå.Inget });

        var kort = (await host.SendAsync(new VisaMiljöobjekt(id), Role.Chef)).Value;
        (kort.Skick, kort.IFara).ShouldBe((Skick.Akut, true));
        kort.Bedömningar.Select(b => b.Datum.Year).ShouldBe([2026, 2020]);
        (await SökAsync(host, Role.Chef)).AllaIFara.ShouldBe(1);
    }

    [Fact]
    public async Task A_protection_is_there_once_and_can_be_lifted_and_restored()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = (await host.SendAsync(Kyrka(), Role.Antikvarie)).Value.Value;
        var skydd = new LäggTillSkydd { Id = id, Slag = Skyddsslag.KyrkligtKulturminne, Källa = "KML 4 kap." };

        await host.GörAsync(skydd);
        (await host.SendAsync(skydd, Role.Antikvarie)).Error.Fält().ShouldBe(["Slag"]);
        (await SökAsync(host, Role.Chef)).PerSkydd.ShouldBe(new Dictionary<Skyddsslag, int> { [Skyddsslag.KyrkligtKulturminne] = 1 });

        await host.GörAsync(new UpphävSkydd { Id = id, Nr = 1 });
        (await SökAsync(host, Role.Chef)).PerSkydd.ShouldBeEmpty();
        await host.GörAsync(new ÅterställSkydd { Id = id, Nr = 1 });
        (await host.SendAsync(new VisaMiljöobjekt(id), Role.Chef)).Value.Skydd.ShouldHaveSingleItem().Till.ShouldBeNull();
    }

    [Fact]
    public async Task A_fornlämning_needs_an_antiquarian_assessment()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = (await host.SendAsync(Kyrka(), Role.Antikvarie)).Value.Value;

        (await host.SendAsync(new LäggTillSkydd { Id = id, Slag = Skyddsslag.Fornlämning }, Role.Antikvarie)).Error.Fält().ShouldBe(["Bedömning"]);
        await host.GörAsync(new LäggTillSkydd { Id = id, Slag = Skyddsslag.Fornlämning, Bedömning = AntikvariskBedömning.MöjligFornlämning });
    }

    [Fact]
    public async Task What_somebody_else_changed_is_told()
    {
        await using var host = await MiljöHost.StartAsync();
        var id = (await host.SendAsync(Kyrka(), Role.Antikvarie)).Value.Value;
        var min = new ÄndraMiljöobjekt { Id = id, Version = 1, Namn = "Annat", Slag = Objektslag.Byggnad, Ändamål = "Kyrka", Kommunkod = "1435" };

        await host.GörAsync(min);
        var fel = (await host.SendAsync(min with { Namn = "Tredje" }, Role.Antikvarie)).Error!;

        fel.Kind.ShouldBe(ErrorKind.Conflict);
        fel.Changes.ShouldContain(c => c.Field == "Namn" && c.After == "Annat");
    }

    [Fact]
    public async Task Filters_narrow_the_list()
    {
        await using var host = await MiljöHost.StartAsync();
        await host.SendAsync(Kyrka(), Role.Antikvarie);
        await host.SendAsync(Kyrka() with { Namn = "Åbron", Slag = Objektslag.Anläggning, Ändamål = "Stenvalvsbro", Kommunkod = "1440" }, Role.Antikvarie);

        (await SökAsync(host, Role.Chef)).Objekt.Rader.Select(o => o.Namn).ShouldBe(["Tanums gamla kyrka", "Åbron"]);
        var broar = (await host.SendAsync(new SökMiljöobjekt(null, null, [], [Objektslag.Anläggning], [], false, null, 1), Role.Chef)).Value;
        broar.Objekt.Rader.ShouldHaveSingleItem().Namn.ShouldBe("Åbron");
        broar.PerSlag.ShouldBe(new Dictionary<Objektslag, int> { [Objektslag.Byggnad] = 1, [Objektslag.Anläggning] = 1 }, ignoreOrder: true);
        (await host.SendAsync(new SökMiljöobjekt(null, null, ["fyrbodal"], [], [], false, null, 1), Role.Chef)).Value.Objekt.Totalt.ShouldBe(1);
    }

    [Fact]
    public async Task Who_only_reads_writes_nothing()
    {
        await using var host = await MiljöHost.StartAsync();

        foreach (var roll in new[] { Role.Chef, Role.Intendent, Role.Samhällsutvecklare })
            (await host.SendAsync(Kyrka(), roll)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    private static RegistreraMiljöobjekt Kyrka() => new()
    {
        Namn = "Tanums gamla kyrka",
        Slag = Objektslag.Byggnad,
        Ändamål = "Kyrka",
        Kommunkod = "1435",
        Fastighet = "Kyrkbyn 1:2",
        ByggtFrån = 1829,
        ByggtTill = 1829,
        Norr = 6_511_950m,
        Öst = 290_701m,
        Osäkerhet = 5,
    };

    private static RegistreraMiljöobjekt Orkidé() => Kyrka() with
    {
        Namn = "Växtplats för orkidé",
        Slag = Objektslag.Naturobjekt,
        Ändamål = "Växtplats",
        Fastighet = "Hemliga Backen 4:1",
        Beskrivning = "Invid bäcken",
        LägetSkyddat = true,
    };

    private static SwerefPunkt Punkt(double norr, double öst) => SwerefPunkt.Skapa(norr, öst).Value;

    private static async Task<Objektträffar> SökAsync(ModuleHost host, Role roll, string? text = null) =>
        (await host.SendAsync(new SökMiljöobjekt(text, null, [], [], [], false, null, 1), roll)).Value;

    private static async Task<IReadOnlyList<SearchHit>> GlobaltAsync(ModuleHost host, string text)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn("test", "Test", Role.Intendent, host.Catalog);
        return await scope.ServiceProvider.GetRequiredService<ISearchProvider>().SearchAsync(text, 10, CancellationToken.None);
    }
}
