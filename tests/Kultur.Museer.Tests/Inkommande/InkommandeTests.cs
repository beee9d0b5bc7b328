using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Contracts;
using Kultur.Museer.Inkommande;
using Kultur.Museer.Museerna;
using Kultur.Museer.Samlingar;
using Kultur.Museer.Tests.Samlingar;
using Kultur.Testing;

namespace Kultur.Museer.Tests.Inkommande;

[BådaDatabaserna]
public sealed class InkommandeTests
{
    private static readonly FyndInlämnat Yxa =
        new(Guid.CreateVersion7(), "Yxa, skafthål", "Plöjdes upp.", "1435", "Hamnlyckan, Tanum", 6_511_900, 290_700, new(2026, 11, 20));

    [Fact]
    public async Task What_is_handed_in_gets_a_number_of_the_year()
    {
        await using var host = await Samling.StartaAsync();

        (await host.VisaInkommandeAsync(await TaEmotAsync(host))).Nummer.ToString().ShouldBe("IN 2026-0001");
        (await host.VisaInkommandeAsync(await TaEmotAsync(host))).Nummer.ToString().ShouldBe("IN 2026-0002");
        (await host.VisaInkommandeAsync(await TaEmotAsync(host, mottaget: "2025-12-30"))).Nummer.ToString().ShouldBe("IN 2025-0001");
    }

    [Fact]
    public async Task What_is_lent_must_be_given_back_some_day()
    {
        await using var host = await Samling.StartaAsync();

        var fel = (await host.SendAsync(Formulär() with { Skäl = Inlämningsskäl.Lån, Inlämnare = "" }, Role.Intendent)).Error!;

        fel.Fields.Select(f => f.Message).ShouldBe(
            ["Ange när det senast ska lämnas tillbaka.", "Ange vem som lämnar in, så att kvittot kan skrivas."]);
    }

    [Fact]
    public async Task A_gift_is_taken_into_the_collection_with_a_number_and_who_gave_it()
    {
        await using var host = await Samling.StartaAsync();
        var id = await TaEmotAsync(host);

        var föremål = (await host.SendAsync(Accession(id), Role.Intendent)).Value;

        var vy = await host.VisaAsync(föremål.Value);
        (vy.Nummer.ToString(), vy.Uppgifter.Förvärv).ShouldBe(("VM 1", new Förvärv(Förvärvssätt.Gåva, 2026, "Greta Granskog", "IN 2026-0001")));
        var objekt = await host.VisaInkommandeAsync(id);
        (objekt.Läge, objekt.Inventarienummer, objekt.FöremålId).ShouldBe((Inkommandeläge.Accederat, "VM 1", föremål.Value));
        (await host.AnnouncedAsync<FyndAccederat>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_has_been_decided_is_not_decided_again()
    {
        await using var host = await Samling.StartaAsync();
        var id = await TaEmotAsync(host);
        await host.SendAsync(new AvgörObjekt { Id = id, Avgörande = Avgörande.Återlämnas, Motivering = "Bestämt." }, Role.Intendent);

        (await host.SendAsync(Accession(id), Role.Intendent)).Error!.Message.ShouldBe("Objektet är redan återlämnat.");
        (await host.SendAsync(new SökFöremål(), Role.Intendent)).Value.Sida.Totalt.ShouldBe(0);
        (await host.SendAsync(Samling.Formulär(), Role.Intendent)).IsSuccess.ShouldBeTrue();
        (await host.SendAsync(new SökFöremål("VM 1"), Role.Intendent)).Value.Sida.Totalt.ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_decide_at_once_do_not_both_get_their_way()
    {
        await using var host = await Samling.StartaAsync();
        var id = await TaEmotAsync(host);

        var svar = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => host.SendAsync(Accession(id), Role.Intendent))));

        svar.Count(s => s.IsSuccess).ShouldBe(1);
        (await host.SendAsync(new SökFöremål(), Role.Intendent)).Value.Alla.ShouldBe(1);
    }

    [Fact]
    public async Task A_reported_find_is_received_and_its_accession_is_told()
    {
        await using var host = await Samling.StartaAsync();
        var händelse = Guid.CreateVersion7();
        await host.HearAsync(Yxa, händelse);
        await host.HearAsync(Yxa, händelse);

        var rad = (await host.SendAsync(new SökInkommande("yxa tanum"), Role.Antikvarie)).Value.Sida.Rader.ShouldHaveSingleItem();
        (await host.AnnouncedAsync<FyndMottaget>()).ShouldBe([new(Yxa.FyndId, "IN 2026-0001", "Vitlycke museum", new(2026, 11, 24))]);

        await host.SendAsync(Accession(rad.Id.Value) with { Slag = Föremålsslag.ArkeologisktFynd, Placering = "VI/M1/H01/A1" }, Role.Intendent);
        (await host.AnnouncedAsync<FyndAccederat>()).ShouldBe([new(Yxa.FyndId, "VI 1", "Vitlycke museum", new(2026, 11, 24))]);
    }

    [Theory]
    [InlineData(Avgörande.Avböjs, Inkommandeläge.Avböjt)]
    [InlineData(Avgörande.Återlämnas, Inkommandeläge.Återlämnat)]
    public async Task A_find_that_is_not_taken_is_told_with_the_reason(object avgörande, object läge)
    {
        await using var host = await Samling.StartaAsync();
        await host.HearAsync(Yxa);
        var id = (await host.SendAsync(new SökInkommande(), Role.Intendent)).Value.Sida.Rader[0].Id.Value;

        await host.SendAsync(new AvgörObjekt { Id = id, Avgörande = (Avgörande)avgörande, Motivering = "Sentida." }, Role.Intendent);

        (await host.AnnouncedAsync<FyndAvböjt>()).ShouldBe([new(Yxa.FyndId, "Sentida.")]);
        (await host.VisaInkommandeAsync(id)).Läge.ShouldBe(läge);
    }

    [Theory]
    [InlineData("1435", "Vitlycke museum")]
    [InlineData("1487", "Vänersborgs museum")]
    [InlineData("1480", "Lödöse museum")]
    [InlineData("0180", "Vänersborgs museum")]
    public void A_find_goes_to_the_nearest_museum_that_receives_finds(string kommunkod, string museum) =>
        Museum.FörFynd(kommunkod).Namn.ShouldBe(museum);

    [Fact]
    public async Task Who_handed_it_in_is_shown_to_those_who_keep_the_collections_only()
    {
        await using var host = await Samling.StartaAsync();
        var id = await TaEmotAsync(host);

        var annan = (await host.SendAsync(new VisaInkommande(id), Role.Antikvarie)).Value;

        annan.Uppgifter.Inlämnare.ShouldBeNull();
        Inkommandetext.Historik(annan.Historik, annan.SerInlämnare).SelectMany(h => h.Changes).ShouldNotContain(c => c.Efter == "Greta Granskog");
        (await host.SendAsync(Formulär(), Role.Antikvarie)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    private static TaEmotObjekt Formulär() => new()
    {
        Museum = "vanersborg",
        Benämning = "Spinnrock",
        Skäl = Inlämningsskäl.Gåva,
        Mottaget = new DateOnly(2026, 11, 24),
        Inlämnare = "Greta Granskog",
        Skick = "Ett hjul löst.",
    };

    private static AccederaObjekt Accession(Guid id) => new()
    {
        Id = id, Benämning = "Spinnrock", Slag = Föremålsslag.Kulturföremål, Förvärvssätt = Förvärvssätt.Gåva, Placering = "VM/M1/H1",
    };

    private static async Task<Guid> TaEmotAsync(ModuleHost host, string? mottaget = null) =>
        (await host.SendAsync(mottaget is null ? Formulär() : Formulär() with { Mottaget = new(mottaget) }, Role.Intendent)).Value.Value;
}

internal static class Inkommandehost
{
    public static async Task<Inkommandevy> VisaInkommandeAsync(this ModuleHost host, Guid id) =>
        (await host.SendAsync(new VisaInkommande(id), Role.Intendent)).Value;
}
