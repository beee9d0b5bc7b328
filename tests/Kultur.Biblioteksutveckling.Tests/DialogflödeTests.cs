using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Testing;

namespace Kultur.Biblioteksutveckling.Tests;

[BådaDatabaserna]
public class DialogflödeTests
{
    [Fact]
    public async Task A_planned_dialogue_is_held_and_can_be_undone()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await PlaneraAsync(host, "1435", new(2026, 11, 20));

        (await host.SendAsync(Ändring(id, 1) with { Genomförd = true, Anteckningar = "Vi talade om larm." }, Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();
        var kort = await VisaAsync(host, id);
        (kort.Läge, kort.Anteckningar).ShouldBe((Dialogläge.Genomförd, "Vi talade om larm."));

        await host.SendAsync(new ÅterställDialog { Id = id }, Role.Bibliotekskonsulent);
        (await VisaAsync(host, id)).Läge.ShouldBe(Dialogläge.Planerad);
    }

    [Fact]
    public async Task Whoever_saves_second_is_told_what_the_first_changed()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await PlaneraAsync(host, "1435", new(2026, 11, 20));
        await host.SendAsync(Ändring(id, 1) with { Anteckningar = "Först" }, Role.Bibliotekskonsulent);

        var svar = await host.SendAsync(Ändring(id, 1) with { Anteckningar = "Sist" }, Role.Bibliotekskonsulent);

        svar.Error!.Kind.ShouldBe(ErrorKind.Conflict);
        svar.Error.Changes.ShouldContain(c => c.Field == "Anteckningar" && c.After == "Först");
    }

    [Fact]
    public async Task Readers_see_the_roles_of_those_present_and_no_names()
    {
        await using var host = await BibliotekHost.StartAsync();
        var id = await PlaneraAsync(host, "1435", new(2026, 11, 20), "Ada Berg, bibliotekschef");

        var läsarens = (await host.SendAsync(new VisaDialog(id), Role.Utvecklare)).Value;

        läsarens.Närvarande.ShouldHaveSingleItem().ShouldBe(new Närvarorad(null, null, "bibliotekschef"));
        läsarens.Historik.SelectMany(h => h.Changes).ShouldNotContain(c => c.Efter == "Ada Berg");
    }

    [Fact]
    public async Task Municipalities_without_a_dialogue_in_twelve_months_are_those_with_none_held()
    {
        await using var host = await BibliotekHost.StartAsync();
        await HållAsync(host, "1435", new(2026, 11, 20));
        await HållAsync(host, "1440", new(2025, 11, 24));
        await HållAsync(host, "1480", new(2025, 11, 25));
        await PlaneraAsync(host, "1421", new(2026, 12, 1));

        var utan = (await host.SendAsync(new KommunerUtanDialog(), Role.Chef)).Value;

        utan.Count.ShouldBe(47);
        utan.ShouldNotContain(k => k.Kommunkod == "1435" || k.Kommunkod == "1480");
        utan.Single(k => k.Kommunkod == "1440").Senast.ShouldBe(new DateOnly(2025, 11, 24));
        utan.Single(k => k.Kommunkod == "1421").Planerad.ShouldBe(new DateOnly(2026, 12, 1));
    }

    [Fact]
    public async Task Dialogues_are_filtered_by_period_state_and_association_with_counts()
    {
        await using var host = await BibliotekHost.StartAsync();
        await PlaneraAsync(host, "1435", new(2026, 12, 1));
        await HållAsync(host, "1440", new(2026, 11, 24));
        await HållAsync(host, "1480", new(2025, 11, 24));

        (await SökAsync(Alla())).ShouldBe(["1435", "1440", "1480"]);
        (await SökAsync(Alla() with { Perioder = [Dialogperiod.Kommande] })).ShouldBe(["1435"]);
        (await SökAsync(Alla() with { Perioder = [Dialogperiod.SenasteÅret, Dialogperiod.Äldre] })).ShouldBe(["1440", "1480"]);
        (await SökAsync(Alla() with { Förbund = ["fyrbodal"] })).ShouldBe(["1435"]);
        (await SökAsync(Alla() with { Text = "göte" })).ShouldBe(["1480"]);
        var träffar = (await host.SendAsync(Alla() with { Lägen = [Dialogläge.Planerad] }, Role.Chef)).Value;
        träffar.PerLäge.ShouldBe(new Dictionary<Dialogläge, int> { [Dialogläge.Planerad] = 1, [Dialogläge.Genomförd] = 2 }, ignoreOrder: true);
        träffar.PerPeriod.ShouldBe(new Dictionary<Dialogperiod, int> { [Dialogperiod.Kommande] = 1 });

        async Task<List<string>> SökAsync(SökDialoger sökning) =>
            [.. (await host.SendAsync(sökning, Role.Chef)).Value.Dialoger.Rader.Select(r => r.Kommunkod)];
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_by_the_field()
    {
        await using var host = await BibliotekHost.StartAsync();

        var svar = await host.SendAsync(
            new PlaneraDialog { Kommunkod = "9999", Datum = new("24 november"), Tid = new("halv tio") }, Role.Bibliotekskonsulent);

        svar.Error.Fält().ShouldBe(["Kommunkod", "Datum", "Tid", "Form"]);
    }

    [Fact]
    public async Task A_form_where_nothing_was_ticked_can_be_sent()
    {
        await using var host = await BibliotekHost.StartAsync();

        (await host.SendAsync(
            new PlaneraDialog { Kommunkod = "1435", Datum = new DateOnly(2026, 12, 1), Form = Dialogform.Digitalt, Aktörer = null!, Andra = null! },
            Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();
        (await host.SendAsync(BibliotekHost.Behov() with { Målgrupper = null!, Beskrivning = null! }, Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();
    }

    private static SökDialoger Alla() => new(null, null, [], [], [], null, 1);

    private static async Task<Guid> PlaneraAsync(ModuleHost host, string kommunkod, DateOnly datum, string andra = "") =>
        (await host.SendAsync(
            new PlaneraDialog { Kommunkod = kommunkod, Datum = datum, Form = Dialogform.Digitalt, Andra = andra }, Role.Bibliotekskonsulent)).Value.Value;

    private static async Task HållAsync(ModuleHost host, string kommunkod, DateOnly datum)
    {
        var id = await PlaneraAsync(host, kommunkod, datum);
        (await host.SendAsync(Ändring(id, 1) with { Datum = datum, Genomförd = true }, Role.Bibliotekskonsulent)).IsSuccess.ShouldBeTrue();
    }

    private static async Task<Dialogkort> VisaAsync(ModuleHost host, Guid id) =>
        (await host.SendAsync(new VisaDialog(id), Role.Bibliotekskonsulent)).Value;

    private static ÄndraDialog Ändring(Guid id, int version) =>
        new() { Id = id, Version = version, Datum = new DateOnly(2026, 11, 20), Form = Dialogform.Digitalt };
}
