using System.Text;
using Kultur.Domain;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Samhällsutveckling.Kommunuppgifter;
using Kultur.Testing;

namespace Kultur.Samhällsutveckling.Tests.Kommunuppgifter;

[BådaDatabaserna]
public class KommunuppgifterTests
{
    private const string Fil = "kommunkod;ar;folkmangd;barn_3_19;kalla\n1435;2025;12893;2105;SCB\n1486;2025;13312;;SCB\n";

    [Fact]
    public async Task The_dry_run_tells_what_would_happen_and_saves_nothing()
    {
        await using var värd = await Samhälle.StartAsync();

        var granskning = (await värd.SendAsync(new GranskaImport(await LaddaUppAsync(värd, Fil)))).Value;

        (granskning.Antal(Radutfall.Ny), granskning.Fel.Count).ShouldBe((2, 0));
        (await värd.SendAsync(new KommunensSiffror("1435"))).Value.ShouldBeEmpty();
        (await värd.AnnouncedAsync<KommunuppgifterÄndrade>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_load_is_announced_and_repeating_it_changes_nothing()
    {
        await using var värd = await Samhälle.StartAsync();

        var första = await LäsInAsync(värd, Fil);
        var andra = await LäsInAsync(värd, Fil);

        första.Value.ShouldBe(new Importutfall(Nya: 2, Ändrade: 0, Oförändrade: 0, Överhoppade: 0));
        andra.Value.ShouldBe(new Importutfall(Nya: 0, Ändrade: 0, Oförändrade: 2, Överhoppade: 0));
        var sagt = await värd.AnnouncedAsync<KommunuppgifterÄndrade>();
        sagt.Select(e => (e.Kommunkod, e.År, e.Folkmängd, e.Barn3Till19)).ShouldBe(
            [("1435", 2025, 12893, 2105), ("1486", 2025, 13312, null)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_blank_leaves_what_was_there_with_its_own_source()
    {
        await using var värd = await Samhälle.StartAsync();
        await LäsInAsync(värd, Fil);

        await LäsInAsync(värd, "kommunkod;ar;folkmangd;barn_3_19;kalla\n1435;2025;12900;;Kommunen\n");

        (await värd.SendAsync(new KommunensSiffror("1435"))).Value.Single()
            .ShouldBe(new Årsuppgift(2025, 12900, "Kommunen", 2105, "SCB"));
    }

    [Fact]
    public async Task A_file_with_errors_is_loaded_in_part_only_when_asked()
    {
        await using var värd = await Samhälle.StartAsync();
        var id = await LaddaUppAsync(värd, Fil + "9999;2025;1;1;SCB\n");

        (await värd.SendAsync(new LäsInImport { Id = id })).Error!.Fields.Single().Field.ShouldBe("BaraGiltiga");
        (await värd.SendAsync(new KommunensSiffror("1435"))).Value.ShouldBeEmpty();
        (await värd.SendAsync(new LäsInImport { Id = id, BaraGiltiga = true })).Value.ShouldBe(new Importutfall(2, 0, 0, 1));
    }

    [Fact]
    public async Task A_file_is_loaded_once()
    {
        await using var värd = await Samhälle.StartAsync();
        var id = await LaddaUppAsync(värd, Fil);
        await värd.SendAsync(new LäsInImport { Id = id });

        (await värd.SendAsync(new LäsInImport { Id = id })).IsSuccess.ShouldBeFalse();
        (await värd.SendAsync(new KastaImport { Id = id })).IsSuccess.ShouldBeFalse();
        (await värd.SendAsync(new GranskaImport(id))).Value.Utfall.ShouldBe(new Importutfall(2, 0, 0, 0));
    }

    [Fact]
    public async Task A_file_left_for_a_week_is_thrown_away()
    {
        await using var värd = await Samhälle.StartAsync();
        var id = await LaddaUppAsync(värd, Fil);

        värd.Clock.Advance(TimeSpan.FromDays(6));
        await värd.SendAsync(new RensaImporter());
        (await värd.SendAsync(new GranskaImport(id))).Value.Läge.ShouldBe(Importläge.Granskas);

        värd.Clock.Advance(TimeSpan.FromDays(2));
        await värd.SendAsync(new RensaImporter());
        (await värd.SendAsync(new GranskaImport(id))).Value.Läge.ShouldBe(Importläge.Kastad);
    }

    [Fact]
    public async Task An_empty_or_too_large_file_is_refused()
    {
        await using var värd = await Samhälle.StartAsync();

        foreach (var fil in new[] { [], new byte[LaddaUppImportfil.MaxStorlek + 1] })
            (await värd.SendAsync(new LaddaUppImportfil("f.csv", fil))).Error!.Fields.Single().Field.ShouldBe("Fil");
    }

    [Fact]
    public async Task The_list_shows_the_latest_known_of_each_figure()
    {
        await using var värd = await Samhälle.StartAsync();
        await LäsInAsync(värd, "kommunkod;ar;folkmangd;barn_3_19;kalla\n1435;2024;12800;2100;SCB\n1435;2025;12893;;SCB\n1486;2024;13000;;SCB\n");

        var lista = (await värd.SendAsync(new SökKommuner(Sortera: "-folkmangd"))).Value;

        lista.Rader.Count.ShouldBe(49);
        lista.SaknarFolkmängd.ShouldBe(47);
        lista.Rader.Take(2).Select(r => r.Kommun.Namn).ShouldBe(["Strömstad", "Tanum"]);
        var tanum = lista.Rader.Single(r => r.Kommun.Kod == "1435");
        (tanum.Folkmängd!.År, tanum.Barn3Till19!.År).ShouldBe((2025, 2024));
        (await värd.SendAsync(new SökKommuner(Förbund: ["fyrbodal"]))).Value.Rader.Count.ShouldBe(14);
        (await värd.SendAsync(new SökKommuner(Text: "STRÖM"))).Value.Rader.Single().Kommun.Kod.ShouldBe("1486");
    }

    [Fact]
    public async Task Reference_data_fill_in_what_is_missing_and_leave_what_is_there()
    {
        await using var värd = await Samhälle.StartAsync();
        await LäsInAsync(värd, "kommunkod;ar;folkmangd;barn_3_19;kalla\n1440;2024;30000;5000;Kommunen\n");

        await LaddaGrunduppgifterAsync(värd);
        await LaddaGrunduppgifterAsync(värd);

        (await värd.SendAsync(new KommunensSiffror("1440"))).Value.Single().Folkmängd.ShouldBe(30000);
        (await värd.SendAsync(new KommunensSiffror("1402"))).Value.Single()
            .ShouldBe(new Årsuppgift(2024, 41060, KommunuppgifterReferenceData.Källa, null, null));
        (await värd.SendAsync(new SökKommuner())).Value.SaknarFolkmängd.ShouldBe(20);
        (await värd.AnnouncedAsync<KommunuppgifterÄndrade>()).Count.ShouldBe(29);
    }

    private static async Task<Guid> LaddaUppAsync(ModuleHost värd, string text) =>
        (await värd.SendAsync(new LaddaUppImportfil("uppgifter.csv", Encoding.UTF8.GetBytes(text)))).Value.Value;

    private static async Task<Result<Importutfall>> LäsInAsync(ModuleHost värd, string text) =>
        await värd.SendAsync(new LäsInImport { Id = await LaddaUppAsync(värd, text) });

    private static Task LaddaGrunduppgifterAsync(ModuleHost värd) => värd.LoadAsync<KommunuppgifterReferenceData>();
}
