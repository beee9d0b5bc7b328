using Kultur.Domain;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;
using Kultur.Testing;

namespace Kultur.KulturlivFörAlla.Tests.Katalogen;

[BådaDatabaserna]
public sealed class GranskningTests
{
    [Fact]
    public async Task K01_Only_what_has_been_reviewed_and_published_stands_in_the_public_catalogue()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.UtkastAsync();

        (await TräffarAsync(host)).ShouldBeEmpty();
        (await host.SendAsync(new PubliceraUtbud { Id = id, Läsår = 2026 }, Role.Utvecklare)).Error.ShouldNotBeNull();
        await host.SendAsync(new SkickaInUtbud { Id = id }, Role.Utvecklare);
        (await host.SendAsync(new PubliceraUtbud { Id = id, Läsår = 2026 }, Role.Utvecklare)).Error.ShouldNotBeNull();
        await host.SendAsync(new GodkännUtbud { Id = id }, Role.Utvecklare);
        (await TräffarAsync(host)).ShouldBeEmpty();
        (await host.SendAsync(new PubliceraUtbud { Id = id, Läsår = 2026 }, Role.Utvecklare)).Error.ShouldBeNull();

        (await TräffarAsync(host)).ShouldBe([id]);
    }

    [Fact]
    public async Task K01_A_refusal_has_reasons_and_what_is_changed_is_reviewed_anew()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.UtkastAsync();
        await host.SendAsync(new SkickaInUtbud { Id = id }, Role.Utvecklare);

        (await host.SendAsync(new AvslåUtbud { Id = id }, Role.Utvecklare)).Error.Fält().ShouldBe(["Skäl"]);
        (await host.SendAsync(new AvslåUtbud { Id = id, Skäl = "Pedagogiken är inte beskriven." }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.UtbudAsync(id)).Avslagsskäl.ShouldBe("Pedagogiken är inte beskriven.");

        var ändring = (await host.SendAsync(new HämtaUtbudFörÄndring(id), Role.Utvecklare)).Value;
        (await host.SendAsync<Result>(ändring with { Beskrivning = "Nu med lärarhandledning." }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.UtbudAsync(id)).Tillstånd.ShouldBe(Utbudstillstånd.Utkast);
    }

    [Fact]
    public async Task K01_An_offer_is_bookable_only_in_the_school_years_it_was_published_for_and_keeps_its_history()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceratAsync();

        (await host.UtbudAsync(id)).ÄrBokningsbart(new(2027, 6, 30)).ShouldBeTrue();
        (await host.UtbudAsync(id)).ÄrBokningsbart(new(2027, 7, 1)).ShouldBeFalse();
        Vrid(host, new(2027, 9, 1), new(12, 0));
        (await TräffarAsync(host)).ShouldBeEmpty();
        (await host.SendAsync(new ÅteraktiveraUtbud { Id = id }, Role.Utvecklare)).Error.ShouldBeNull();

        var utbud = await host.UtbudAsync(id);
        utbud.ÄrBokningsbart(new(2028, 8, 20)).ShouldBeTrue();
        utbud.Läsåren.Select(l => l.ToString()).ShouldBe(["2026/2027", "2028/2029"]);
    }

    [Theory]
    [InlineData("2027-10-01", "23:59:59", true)]
    [InlineData("2027-10-02", "00:00:00", false)]
    public async Task K01_Re_activation_ends_with_the_first_of_October_in_Sweden(string dag, string tid, bool går)
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceratAsync();
        Vrid(host, DateOnly.Parse(dag, null), TimeOnly.Parse(tid, null));

        var svar = await host.SendAsync(new ÅteraktiveraUtbud { Id = id }, Role.Utvecklare);

        svar.IsSuccess.ShouldBe(går);
        if (!går)
            svar.Error!.Message.ShouldBe("Återaktiveringen för läsåret 2028/2029 stängde 1 oktober 2027.");
    }

    [Fact]
    public async Task Somebody_elses_change_is_told_before_it_is_overwritten()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.UtkastAsync();
        var ena = (await host.SendAsync(new HämtaUtbudFörÄndring(id), Role.Utvecklare)).Value;

        (await host.SendAsync<Result>(ena with { Titel = "Först" }, Role.Utvecklare)).Error.ShouldBeNull();
        var andra = await host.SendAsync<Result>(ena with { Titel = "Sist" }, Role.Utvecklare);

        andra.Error!.Kind.ShouldBe(ErrorKind.Conflict);
        andra.Error.Changes.ShouldContain(c => c.Field == "Titel" && c.After == "Först");
    }

    [Fact]
    public async Task The_form_tells_all_its_errors_together()
    {
        await using var host = await Exempel.StartaAsync();

        var svar = await host.SendAsync(
            Exempel.Utbudsformulär() with { Titel = "", FrånÅlder = 12, TillÅlder = 9, Pris = new("gratis"), Kommunkod = "0180" }, Role.Utvecklare);

        svar.Error.Fält().ShouldBe(["Titel", "TillÅlder", "Pris", "Kommunkod"]);
    }

    [Theory]
    [InlineData("chef")]
    [InlineData("bibliotekskonsulent")]
    [InlineData("samhallsutvecklare")]
    public async Task Others_read_but_do_not_write(string roll)
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.UtkastAsync();
        var role = Role.All.Single(r => r.Slug == roll);

        (await host.SendAsync(new VisaUtbud(id), role)).IsSuccess.ShouldBeTrue();
        (await host.SendAsync(new SkickaInUtbud { Id = id }, role)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    private static void Vrid(ModuleHost host, DateOnly dag, TimeOnly tid) => host.Clock.SetUtcNow(SvenskTid.Ögonblick(dag, tid));

    private static async Task<IEnumerable<Guid>> TräffarAsync(ModuleHost host) =>
        (await host.SendAsVisitorAsync(new SökIKatalogen(null, [], [], [], [], [], [], null, 1))).Value.Utbud.Rader.Select(r => r.Id);
}
