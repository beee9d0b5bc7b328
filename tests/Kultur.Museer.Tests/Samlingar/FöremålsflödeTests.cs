using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Figures;
using Kultur.Museer.Data;
using Kultur.Museer.Panels;
using Kultur.Museer.Samlingar;
using Kultur.Testing;

namespace Kultur.Museer.Tests.Samlingar;

[BådaDatabaserna]
public sealed class FöremålsflödeTests
{
    [Fact]
    public async Task Each_museum_has_a_series_of_its_own()
    {
        await using var host = await Samling.StartaAsync();

        var nummer = new List<string>();
        foreach (var museum in (string[])["vanersborg", "vanersborg", "lodose", "vanersborg"])
            nummer.Add((await host.VisaAsync(await host.RegistreraAsync(Samling.Formulär(museum)))).Nummer.ToString());

        nummer.ShouldBe(["VM 1", "VM 2", "LM 1", "VM 3"]);
    }

    [Fact]
    public async Task Many_who_register_at_once_never_get_the_same_number()
    {
        const int Antal = 60;
        await using var host = await Samling.StartaAsync();
        var startskott = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var registreringar = Enumerable.Range(0, Antal).Select(async _ =>
        {
            await startskott.Task;
            return await host.RegistreraAsync();
        }).ToList();
        startskott.SetResult();

        var nummer = new List<int>();
        foreach (var id in await Task.WhenAll(registreringar))
            nummer.Add((await host.HämtaAsync(id)).Löpnummer);
        nummer.Order().ShouldBe(Enumerable.Range(1, Antal));
    }

    [Fact]
    public async Task A_refused_registration_takes_no_number()
    {
        await using var host = await Samling.StartaAsync();

        (await host.SendAsync(Samling.Formulär() with { Benämning = "", Datering = "1850–1820", Placering = "hyllan" }, Role.Intendent))
            .Error!.Fields.Select(f => f.Field).ShouldBe(["Benämning", "Datering", "Placering"], ignoreOrder: true);
        (await host.VisaAsync(await host.RegistreraAsync())).Nummer.ToString().ShouldBe("VM 1");
    }

    [Fact]
    public async Task What_is_typed_is_what_is_shown()
    {
        await using var host = await Samling.StartaAsync();
        var vy = await host.VisaAsync(await host.RegistreraAsync());

        vy.Uppgifter.ÄrSamma(Samling.Kanna with { Förvärv = new(Förvärvssätt.Gåva, null, "Greta Granskog") }).ShouldBeTrue();
        vy.Placeringsbyten.ShouldHaveSingleItem().Till.ShouldBe(Placering.Tolka("VM/M3/H12/B4").Value);
    }

    [Fact]
    public async Task The_second_who_saves_is_told_what_the_first_changed()
    {
        await using var host = await Samling.StartaAsync();
        var id = await host.RegistreraAsync();
        var öppnad = (await host.VisaAsync(id)).Version;

        (await host.SendAsync(Ändring(id, öppnad) with { Datering = "1841" }, Role.Intendent)).IsSuccess.ShouldBeTrue();
        var krock = (await host.SendAsync(Ändring(id, öppnad) with { Märkning = "AOS 1831" }, Role.Intendent)).Error!;

        krock.Kind.ShouldBe(ErrorKind.Conflict);
        krock.Changes.Select(c => (c.Field, c.Before, c.After)).ShouldContain(("Datering", "1820–1850", "1841"));
    }

    [Fact]
    public async Task Who_gave_it_is_shown_to_those_who_keep_the_collections_only()
    {
        await using var host = await Samling.StartaAsync();
        var id = await host.RegistreraAsync();

        (await host.VisaAsync(id)).Uppgifter.Förvärv.Från.ShouldBe("Greta Granskog");
        var annan = await host.VisaAsync(id, Role.Museipedagog);
        annan.Uppgifter.Förvärv.Från.ShouldBeNull();
        Samlingstext.Historik(annan.Historik, annan.SerPersonuppgifter).SelectMany(h => h.Changes).ShouldNotContain(c => c.Efter == "Greta Granskog");
        (await host.SendAsync(new SökFöremål("granskog"), Role.Museipedagog)).Value.Sida.Totalt.ShouldBe(0);
    }

    [Fact]
    public async Task Only_who_keeps_the_collections_may_write()
    {
        await using var host = await Samling.StartaAsync();
        var id = await host.RegistreraAsync();

        foreach (var role in (Role[])[Role.Chef, Role.Museipedagog, Role.Antikvarie])
        {
            (await host.SendAsync(new VisaFöremål(id), role)).IsSuccess.ShouldBeTrue();
            (await host.SendAsync(Samling.Formulär(), role)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        }

        (await host.SendAsync(new VisaFöremål(id), Role.Kultursamordnare)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task The_search_finds_every_word_wherever_it_stands()
    {
        await using var host = await Samling.StartaAsync();
        await host.RegistreraAsync(Samling.Formulär() with { TidigareNummer = "VM 4471, DF 212" });
        await host.RegistreraAsync(Samling.Formulär() with { Benämning = "ÅRSKLÄDSEL", Ort = "Tanum", Kommunkod = "1435", Material = "ull" });

        (await AntalAsync(new SökFöremål("kanna DALSLAND"))).ShouldBe(1);
        (await AntalAsync(new SökFöremål("årsklädsel ull"))).ShouldBe(1);
        (await AntalAsync(new SökFöremål("vm 2"))).ShouldBe(1);
        (await AntalAsync(new SökFöremål("VM 4471"))).ShouldBe(1);
        (await AntalAsync(new SökFöremål("kanna tanum"))).ShouldBe(0);

        async Task<int> AntalAsync(SökFöremål sökning) => (await host.SendAsync(sökning, Role.Intendent)).Value.Sida.Totalt;
    }

    [Fact]
    public async Task Filters_are_counted_with_the_others_on()
    {
        await using var host = await Samling.StartaAsync();
        await host.RegistreraAsync();
        await host.RegistreraAsync(Samling.Formulär("lodose", "LM/M1/H1") with { Datering = "1790–1810", Material = "järn, björk" });
        await host.RegistreraAsync(Samling.Formulär("lodose", "LM/M1/H10") with { Datering = "", Material = "", Slag = Föremålsslag.Exemplar });

        var lista = (await host.SendAsync(new SökFöremål(Museer: ["lodose"], Tider: [Tidsperiod.Sekel1700, Tidsperiod.Okänd]), Role.Intendent)).Value;

        (lista.Sida.Totalt, lista.Alla).ShouldBe((2, 3));
        lista.PerMuseum.ShouldBe(new Dictionary<string, int> { ["lodose"] = 2 }, ignoreOrder: true);
        lista.PerTid.ShouldBe(
            new Dictionary<Tidsperiod, int> { [Tidsperiod.Okänd] = 1, [Tidsperiod.Sekel1700] = 1, [Tidsperiod.Sekel1800] = 1 }, ignoreOrder: true);
        lista.PerMaterial.ShouldBe(
            new Dictionary<Materialgrupp, int> { [Materialgrupp.Okänt] = 1, [Materialgrupp.Trä] = 1, [Materialgrupp.Metall] = 1 }, ignoreOrder: true);
        lista.PerSlag.ShouldBe(new Dictionary<Föremålsslag, int> { [Föremålsslag.Kulturföremål] = 1, [Föremålsslag.Exemplar] = 1 }, ignoreOrder: true);
        lista.PerLäge.ShouldBe(new Dictionary<Visningsläge, int> { [Visningsläge.Brister] = 2 }, ignoreOrder: true);
        (await host.SendAsync(new SökFöremål(Plats: "LM/M1/H1"), Role.Intendent)).Value.Sida.Totalt.ShouldBe(1);
        (await host.SendAsync(new SökFöremål(Plats: "LM/M1"), Role.Intendent)).Value.Sida.Totalt.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_made_in_a_municipality_is_counted_there()
    {
        await using var host = await Samling.StartaAsync();
        await host.RegistreraAsync();
        await host.RegistreraAsync();
        await host.RegistreraAsync(Samling.Formulär() with { Kommunkod = "" });
        var intendent = new CurrentUser();
        intendent.SignIn("test", "Intendent", Role.Intendent, host.Catalog);

        var mått = (await host.InAsync<MuseerDbContext, IReadOnlyList<Kommunnyckeltal>>(
            db => new SamlingarFigures(db, intendent).MätAsync(CancellationToken.None))).ShouldHaveSingleItem();

        mått.PerKommun["1460"].ShouldBe(new(2));
        mått.Sammanlagt(mått.PerKommun.Keys).ShouldBe(2);
        mått.PerKommun["1435"].ShouldBe(new(0));
        (await host.InAsync<MuseerDbContext, IReadOnlyList<Kommunnyckeltal>>(
            db => new SamlingarFigures(db, new CurrentUser()).MätAsync(CancellationToken.None))).ShouldBeEmpty();
        (await host.SendAsync(new VisaKommunensSamling("1460"), Role.Chef)).Value.Antal.ShouldBe(2);
    }

    [Theory]
    [InlineData("nummer")]
    [InlineData("-nummer")]
    [InlineData("benamning")]
    [InlineData("-benamning")]
    [InlineData("datering")]
    [InlineData("-datering")]
    [InlineData("plats")]
    [InlineData("-plats")]
    [InlineData("andrad")]
    [InlineData(null)]
    public async Task The_list_is_sorted_by_the_database(string? ordning)
    {
        await using var host = await Samling.StartaAsync();
        await host.RegistreraAsync();
        await host.RegistreraAsync(Samling.Formulär() with { Benämning = "Ask", Datering = "1700-tal", Placering = "VM/A/1" });

        var rader = (await host.SendAsync(new SökFöremål(Sortera: ordning), Role.Intendent)).Value.Sida.Rader;

        rader.Count.ShouldBe(2);
        if (ordning is not (null or "andrad"))
            (rader[0].Benämning == "Ask").ShouldBe(ordning is "-nummer" or "benamning" or "datering" or "plats");
    }

    private static ÄndraFöremål Ändring(Guid id, int version)
    {
        var ändring = new ÄndraFöremål { Id = id, Version = version };
        ändring.Fyll(Samling.Kanna);
        return ändring;
    }
}
