using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Contracts;
using Kultur.Museer.Panels;
using Kultur.Museer.Skolprogrammen;
using Kultur.Museer.Sök;
using Kultur.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Museer.Tests.Hus;

[BådaDatabaserna]
public sealed class SkolprogramTests
{
    [Fact]
    public async Task A_draft_is_told_to_nobody_and_cannot_be_published_until_it_is_complete()
    {
        await using var host = await Husexempel.StartaAsync();
        var id = (await host.SendAsync(new SkapaSkolprogram { Museum = "vanersborg", Namn = "Staden som brann" }, Role.Museipedagog)).Value.Value;

        (await host.SendAsync(new PubliceraSkolprogram { Id = id }, Role.Museipedagog)).Error!.Message.ShouldBe("Beskriv vad klassen gör.");

        (await host.SendAsync(new VisaSkolprogram(id), Role.Chef)).Value.Krav.Count(k => k is { Uppfyllt: false, Hindrar: true }).ShouldBe(8);
        (await host.AnnouncedAsync<SkolprogramPublicerat>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_published_programme_is_told_whole_and_again_when_it_changes()
    {
        await using var host = await Husexempel.StartaAsync();
        var id = await host.EnsamtProgramAsync();
        var program = (await host.SendAsync(new VisaSkolprogram(id), Role.Museipedagog)).Value.Program;
        var ändring = Ändring(program);

        (await host.SendAsync<Result>(ändring with { Pris = 500m }, Role.Museipedagog)).Error.ShouldBeNull();
        (await host.SendAsync<Result>(ändring with { Version = program.Version + 1, Pris = 500m, AntalPedagoger = 1 }, Role.Museipedagog)).Error.ShouldBeNull();

        (await host.AnnouncedAsync<SkolprogramPublicerat>()).ShouldBe(
        [
            new(id, "Staden som brann", "Klassen blir utredare.", "Vänersborgs museum", "1487", 11, 15, 60, 30, 400, new(2026, 8, 17), new(2027, 6, 11)),
            new(id, "Staden som brann", "Klassen blir utredare.", "Vänersborgs museum", "1487", 11, 15, 60, 30, 500, new(2026, 8, 17), new(2027, 6, 11)),
        ]);
    }

    [Fact]
    public async Task A_published_programme_stays_complete()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = (await host.SendAsync(new VisaSkolprogram(await host.EnsamtProgramAsync()), Role.Museipedagog)).Value.Program;

        var svar = await host.SendAsync<Result>(Ändring(program) with { Pris = default }, Role.Museipedagog);

        svar.Error!.Message.ShouldBe("Ange priset, 0 om programmet är gratis. Programmet är publicerat och måste vara fullständigt.");
        (await host.SendAsync(new VisaSkolprogram(program.Id.Value), Role.Museipedagog)).Value.Program.Pris.ShouldBe(400);
    }

    [Fact]
    public async Task Who_saves_second_is_told_what_the_first_changed()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = (await host.SendAsync(new VisaSkolprogram(await host.EnsamtProgramAsync()), Role.Museipedagog)).Value.Program;
        await host.SendAsync<Result>(Ändring(program) with { Namn = "Brandnatten" }, Role.Museipedagog);

        var svar = await host.SendAsync<Result>(Ändring(program) with { Minuter = 75 }, Role.Museipedagog);

        svar.Error!.Kind.ShouldBe(ErrorKind.Conflict);
        svar.Error.Changes.ShouldContain(c => c.Field == "Namn" && c.After == "Brandnatten");
    }

    [Fact]
    public async Task A_withdrawn_programme_can_be_published_again()
    {
        await using var host = await Husexempel.StartaAsync();
        var id = await host.EnsamtProgramAsync();
        await host.SendAsync(new DraInSkolprogram { Id = id, Skäl = "Salen byggs om." }, Role.Museipedagog);

        (await host.SendAsync(new PubliceraSkolprogram { Id = id }, Role.Museipedagog)).Error.ShouldBeNull();
        await host.HearAsync(Husexempel.Begärt(id));

        (await host.AnnouncedAsync<SkolprogramPublicerat>()).Count.ShouldBe(2);
        (await host.AnnouncedAsync<BesökBekräftat>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_list_is_filtered_by_stage_and_text_with_counts()
    {
        await using var host = await Husexempel.StartaAsync();
        await host.EnsamtProgramAsync();
        await host.SendAsync(Husexempel.Program([], []) with { Namn = "Småkryp", FrånÅlder = 4, TillÅlder = 6 }, Role.Museipedagog);

        var alla = (await host.SendAsync(new SökSkolprogram(null, [], [], [], null, 1), Role.Chef)).Value;
        alla.Sida.Rader.Select(r => r.Namn).ShouldBe(["Småkryp", "Staden som brann"]);
        alla.Stadier.Select(s => (s.Varde, s.Antal)).ShouldBe([("forskola", 1), ("lagstadiet", 1), ("mellanstadiet", 1), ("hogstadiet", 1)]);
        (await host.SendAsync(new SökSkolprogram(null, [], [], [Stadium.Högstadiet], null, 1), Role.Chef)).Value.Sida.Rader.Single().Namn.ShouldBe("Staden som brann");
        (await host.SendAsync(new SökSkolprogram("SMÅ", [], [Programtillstånd.Utkast], [], null, 1), Role.Chef)).Value.Sida.Totalt.ShouldBe(1);
    }

    [Fact]
    public async Task Every_form_says_by_the_field_what_to_put_right()
    {
        await using var host = await Husexempel.StartaAsync();
        var svar = await host.SendAsync(
            new SkapaSkolprogram { Museum = "nowhere", FrånÅlder = 12, TillÅlder = 7, Minuter = 5, Från = new("i morgon"), Pris = -1m }, Role.Museipedagog);

        svar.Error!.Fields.Select(f => f.Field).ShouldBe(["Namn", "TillÅlder", "Minuter", "Pris", "Från", "Museum"], ignoreOrder: true);
    }

    [Fact]
    public async Task Figures_panels_and_search_show_the_visit_to_who_may_read()
    {
        await using var host = await Husexempel.StartaAsync();
        var begärt = Husexempel.Begärt(await host.EnsamtProgramAsync());
        await host.HearAsync(begärt);
        (await host.SendAsync(new VisaKommunbesök(Husexempel.Tanum), Role.Chef)).Value.Kommande.Single().Skola.ShouldBe("Ekbackens skola");
        host.Clock.Advance(TimeSpan.FromDays(8));
        (await host.SendAsync(new VisaHusidag(), Role.Chef)).Value.Idag.Single().Rubrik.ShouldBe("Staden som brann, Ekbackens skola");
        host.Clock.Advance(TimeSpan.FromDays(1));
        (await host.SendAsync(new VisaHusidag(), Role.Chef)).Value.AttRapportera.Single().Skola.ShouldBe("Ekbackens skola");
        await AgendaAsync(host, begärt.BokningId);
        await host.SendAsync(new Besöken.RapporteraBesök { Id = begärt.BokningId, Barn = 20, Vuxna = 2 }, Role.Museipedagog);

        await using var scope = host.Services.CreateAsyncScope();
        var user = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        user.SignIn("a", "Antikvarie", Role.Antikvarie, host.Catalog);
        (await Nyckeltal(scope).MätAsync(default)).ShouldBeEmpty();
        (await Sök(scope).SearchAsync("brann", 5, default)).ShouldBeEmpty();
        user.SignIn("c", "Chef", Role.Chef, host.Catalog);
        var tal = (await Nyckeltal(scope).MätAsync(default)).Single();
        (tal.PerKommun[Husexempel.Tanum].Täljare, tal.PerKommun["1490"].Täljare, tal.PerKommun.Count).ShouldBe((20, 0, 49));
        (await Sök(scope).SearchAsync("brann", 5, default)).Select(t => t.Kind).ShouldBe(["Skolprogram", "Skolbesök"]);
    }

    private static async Task AgendaAsync(ModuleHost host, Guid besök)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var agenda = ActivatorUtilities.CreateInstance<HusAgenda>(scope.ServiceProvider);
        var user = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        user.SignIn("c", "Chef", Role.Chef, host.Catalog);
        (await agenda.AttGöraAsync(null, default)).Single().Href.ShouldBe($"/museer/besok/{besök}");
        user.SignIn("i", "Intendent", Role.Intendent, host.Catalog);
        (await agenda.AttGöraAsync(null, default)).ShouldBeEmpty();
        user.SignIn("m", "Museipedagog", Role.Museipedagog, host.Catalog);
        (await agenda.AttGöraAsync(null, default)).Single().Href.ShouldBe($"/museer/besok/{besök}/rapportera");
        (await agenda.AttGöraAsync([Husexempel.Tanum], default)).ShouldBeEmpty();
    }

    private static Museinyckeltal Nyckeltal(AsyncServiceScope scope) => ActivatorUtilities.CreateInstance<Museinyckeltal>(scope.ServiceProvider);

    private static HusSearch Sök(AsyncServiceScope scope) => ActivatorUtilities.CreateInstance<HusSearch>(scope.ServiceProvider);

    private static ÄndraSkolprogram Ändring(Skolprogram p) => new()
    {
        Id = p.Id.Value,
        Version = p.Version,
        Namn = p.Namn,
        Beskrivning = p.Beskrivning,
        FrånÅlder = p.FrånÅlder!.Value,
        TillÅlder = p.TillÅlder!.Value,
        Minuter = p.Minuter!.Value,
        HögstAntal = p.HögstAntal!.Value,
        Pris = p.Pris!.Value,
        Från = p.Från!.Value,
        Till = p.Till!.Value,
        Lokaler = [.. p.Lokaler.Select(l => l.ToString())],
        Pedagoger = [.. p.Pedagoger.Select(l => l.ToString())],
    };
}
