using System.Text;
using CsCheck;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Samlingar;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Tests.Samlingar;

[BådaDatabaserna]
public sealed class ImportTests
{
    private const string Fil = "Tidigare nummer;Benämning;Datering;Material;Höjd\nDF 1;Kanna;1820–1850;gran, björk;27,4\nDF 2;Skål;1770-tal;fajans;\n";

    [Theory]
    [InlineData("utf-8", false, "UTF-8")]
    [InlineData("utf-8", true, "UTF-8 med märke")]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("iso-8859-1", false, "Latin-1")]
    public void The_way_a_file_is_written_is_seen_from_its_bytes(string namn, bool märke, string teckenkodning)
    {
        var kodning = Encoding.GetEncoding(namn);
        var text = "Benämning;Ort\nSkål;Åmål\n";
        byte[] fil = [.. märke ? kodning.GetPreamble() : [], .. kodning.GetBytes(text)];

        Textfil.Avkoda(fil).ShouldBe((text, teckenkodning));
    }

    [Theory]
    [InlineData("a;b\n1;2\n", ';')]
    [InlineData("a,b\n1,2\n", ',')]
    [InlineData("a\tb\n1\t2\n", '\t')]
    [InlineData("a,b\r1,2\r", ',')]
    [InlineData("a;b\r\n1;2", ';')]
    public void Separators_and_line_ends_are_found(string text, char avgränsare)
    {
        var fil = Textfil.Läs(Textfil.Avkoda(Encoding.UTF8.GetBytes(text)).Text);

        fil.Avgränsare.ShouldBe(avgränsare);
        fil.Rader.Single().Fält.ShouldBe(["1", "2"]);
    }

    [Fact]
    public void A_quoted_cell_may_hold_separators_quotes_and_line_breaks()
    {
        var fil = Textfil.Läs("nr;text\nDF 1;\"rad ett; \"\"citat\"\"\nrad två\"\nDF 2;slut\n");

        fil.Rader.Select(r => r.Fält[1]).ShouldBe(["rad ett; \"citat\"\nrad två", "slut"]);
        Textfil.Läs(Encoding.UTF8.GetString(fil.MedFel([(fil.Rader[0], "Fel; här")])[3..]).ReplaceLineEndings("\n"))
            .Rader.Single().Fält.ShouldBe(["DF 1", "rad ett; \"citat\"\nrad två", "Fel; här"]);
    }

    [Fact]
    public void Columns_are_recognised_by_their_headings_each_once() =>
        Importfält.Föreslå(["Inv.nr", "SAKORD", "Titel", "Något annat", "höjd"]).ShouldBe(["inventarienummer", "benamning", "", "", "hojd"]);

    [Fact]
    public async Task The_dry_run_tells_every_error_of_every_row_and_saves_nothing()
    {
        await using var host = await Samling.StartaAsync();
        var id = await host.LaddaUppAsync("Tidigare nummer;Benämning;Datering;Höjd;Kommun;Slag\nDF 1;;1850–1820;hög;Mora;Sak\n;Skål;;;Tanum;Föremål\nDF 3;Fat;;;1435;\nDF 3;Fat;;;;\n");

        var granskning = await host.GranskaAsync(id);

        granskning.Rader.SelectMany(r => r.Fel, (r, fel) => (r.Rad.Rad, fel.Kolumn)).ShouldBe(
            [(2, "Benämning"), (2, "Datering"), (2, "Höjd"), (2, "Kommun"), (2, "Slag"), (3, null), (4, null), (5, null)], ignoreOrder: true);
        granskning.Rader[0].Fel.ToDictionary(f => f.Kolumn!, f => f.Stod).ShouldBe(
            new Dictionary<string, string?> { ["Benämning"] = "", ["Datering"] = "1850–1820", ["Höjd"] = "hög", ["Kommun"] = "Mora", ["Slag"] = "Sak" }, ignoreOrder: true);
        granskning.Rader[0].Fel.Single(f => f.Kolumn == "Kommun").Text.ShouldBe("Skriv namnet på eller koden för en kommun i Västra Götaland.");
        (granskning.Nya, granskning.Felaktiga).ShouldBe((0, 4));
        (await host.SendAsync(new SökFöremål(), Role.Intendent)).Value.Alla.ShouldBe(0);
    }

    [Fact]
    public async Task The_good_rows_are_loaded_and_the_bad_handed_back()
    {
        await using var host = await Samling.StartaAsync();
        var id = await host.LaddaUppAsync(Fil + "DF 3;;1841;;\n");

        await host.LäsInAsync(id);

        var rader = (await host.SendAsync(new SökFöremål(Sortera: "nummer"), Role.Intendent)).Value.Sida.Rader;
        rader.Select(r => (r.Nummer, r.Benämning, r.Datering)).ShouldBe([("VM 1", "Kanna", "1820–1850"), ("VM 2", "Skål", "1770-tal")]);
        var felrader = (await host.SendAsync(new HämtaFelrader(id), Role.Intendent)).Value;
        felrader.Filnamn.ShouldBe("samling-fel.csv");
        Encoding.UTF8.GetString(felrader.Innehåll[3..]).ShouldBe(
            "Tidigare nummer;Benämning;Datering;Material;Höjd;fel\r\nDF 3;;1841;;;Benämning: Ange vad föremålet är.\r\n");
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_makes_no_doubles()
    {
        await using var host = await Samling.StartaAsync();
        await host.LäsInAsync(await host.LaddaUppAsync(Fil));
        var före = await BildAvAsync(host);

        var igen = await host.LaddaUppAsync(Fil);
        (await host.GranskaAsync(igen)).Rader.ShouldAllBe(r => r.Utfall == Radutfall.Oförändrad);
        await host.LäsInAsync(igen);

        (await BildAvAsync(host)).ShouldBe(före);
    }

    [Fact]
    public async Task An_empty_cell_leaves_what_is_there_and_former_numbers_are_kept()
    {
        await using var host = await Samling.StartaAsync();
        await host.LäsInAsync(await host.LaddaUppAsync(Fil));
        await host.LäsInAsync(await host.LaddaUppAsync("Inv.nr;Tidigare nummer;Benämning;Datering\nVM 1;KLM 9;Stånka;\n"));

        var vy = await host.VisaAsync((await host.SendAsync(new SökFöremål("VM 1"), Role.Intendent)).Value.Sida.Rader.Single().Id.Value);
        (vy.Uppgifter.Benämning, vy.Uppgifter.Datering.Text, vy.Uppgifter.Mått.Höjd).ShouldBe(("Stånka", "1820–1850", 27.4m));
        vy.Uppgifter.TidigareNummer.ShouldBe(["DF 1", "KLM 9"]);
    }

    [Fact]
    public async Task A_number_that_an_object_bears_already_is_not_given_again()
    {
        await using var host = await Samling.StartaAsync();
        await host.LäsInAsync(await host.LaddaUppAsync("Inventarienummer;Benämning\nVM 4471;Kanna\n"));

        (await host.VisaAsync(await host.RegistreraAsync())).Nummer.ToString().ShouldBe("VM 4472");
    }

    [Fact]
    public async Task Undoing_restores_exactly_but_leaves_what_was_changed_since()
    {
        await using var host = await Samling.StartaAsync();
        await host.LäsInAsync(await host.LaddaUppAsync(Fil));
        var före = await BildAvAsync(host);
        var id = await host.LaddaUppAsync("Tidigare nummer;Benämning;Material\nDF 1;Stånka;ek\nDF 2;Bål;porslin\nDF 7;Ny;\nDF 8;Också ny;\n");
        await host.LäsInAsync(id);
        var rörd = (await host.SendAsync(new SökFöremål("också ny"), Role.Intendent)).Value.Sida.Rader.Single().Id.Value;
        await host.FlyttaAsync("VM/A/1", rörd);

        (await host.SendAsync(new ÅngraFöremålsimport { Id = id }, Role.Intendent)).IsSuccess.ShouldBeTrue();

        (await host.GranskaAsync(id)).Lämnade.ShouldBe([(rörd, "VM 4")]);
        (await BildAvAsync(host)).Where(rad => !rad.Contains("Också ny")).ShouldBe(före);
        (await host.SendAsync(new ÅngraFöremålsimport { Id = id }, Role.Intendent)).Error!.Message.ShouldBe("Bara en inläst fil kan ångras.");
        (await host.VisaAsync(await host.RegistreraAsync())).Nummer.ToString().ShouldBe("VM 5");
    }

    /// <summary>Over files of every kind: loading twice is loading once, and undoing leaves nothing of it.</summary>
    [Fact]
    public async Task Loading_twice_is_loading_once_and_undoing_leaves_nothing()
    {
        string[] celler = ["", "Kanna", "Skål; \"stor\"", "gran, björk", "1770-tal", "27,4", "järn\nmed rost", "fel\u00a0", "CC0", "Tanum", "-1"];
        var cell = Gen.Int[0, celler.Length - 1].Select(i => celler[i]);
        var rad = Gen.Select(Gen.Int[1, 6], cell.Array[5]);
        await using var host = await Samling.StartaAsync();
        await host.LäsInAsync(await host.LaddaUppAsync(Fil));
        await rad.Array[1, 8].SampleAsync(
            async rader =>
            {
                var fil = "Tidigare nummer;Benämning;Datering;Material;Höjd;Kommun\n"
                    + string.Concat(rader.Select(r => $"DF {r.Item1};{string.Join(';', r.Item2.Select(c => $"\"{c.Replace("\"", "\"\"")}\""))}\n"));
                var före = await BildAvAsync(host);
                var första = await host.LaddaUppAsync(fil);
                await host.LäsInAsync(första);
                var efter = await BildAvAsync(host);
                var andra = await host.LaddaUppAsync(fil);
                var igen = await host.GranskaAsync(andra);
                await host.LäsInAsync(andra);
                (await BildAvAsync(host)).ShouldBe(efter);
                (igen.Nya, igen.Ändrade).ShouldBe((0, 0));
                (await host.SendAsync(new ÅngraFöremålsimport { Id = första }, Role.Intendent)).Error.ShouldBeNull();
                (await BildAvAsync(host)).ShouldBe(före);
            },
            iter: 25,
            threads: 1);
    }

    private static Task<List<string>> BildAvAsync(ModuleHost host) => host.InAsync<MuseerDbContext, List<string>>(async db =>
    [
        .. (await db.Föremål.AsNoTracking().OrderBy(f => f.Museum).ThenBy(f => f.Löpnummer).ToListAsync())
            .Select(f => $"{f.Nummer} {f.Uppgifter with { Material = [], TidigareNummer = [] }} {string.Join('|', f.Material)} {string.Join('|', f.TidigareNummer)} {f.Söktext} {f.Brister} {f.Perioder} {f.Materialgrupper}"),
    ]);
}

internal static class Importhost
{
    public static async Task<Guid> LaddaUppAsync(this ModuleHost host, string text) =>
        (await host.SendAsync(new LaddaUppFöremålsfil("samling.csv", Encoding.UTF8.GetBytes(text), "vanersborg"), Role.Intendent)).Value.Value;

    public static async Task<Importgranskning> GranskaAsync(this ModuleHost host, Guid id) =>
        (await host.SendAsync(new GranskaFöremålsimport(id), Role.Intendent)).Value;

    public static async Task LäsInAsync(this ModuleHost host, Guid id) =>
        (await host.SendAsync(new LäsInFöremålsimport { Id = id }, Role.Intendent)).Error.ShouldBeNull();
}
