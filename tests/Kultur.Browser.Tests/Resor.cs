using System.Text;
using System.Text.RegularExpressions;
using Kultur.Domain;
using Kultur.Testing;
using Microsoft.Playwright;
using static Kultur.Browser.Tests.Sidsteg;
using static Microsoft.Playwright.Assertions;

namespace Kultur.Browser.Tests;

/// <summary>What people come to do, from end to end, with and without scripts.</summary>
[BådaDatabaserna]
public sealed partial class Resor(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_actor_is_registered_though_it_resembles_another_and_two_windows_never_overwrite_unseen(bool skript)
    {
        var namn = $"Föreningen Prövstenen {(skript ? "Norra" : "Södra")}";
        var sida = await browser.SignedInAsync("Samhällsutvecklare", javaScript: skript);
        await RegistreraAktörAsync(sida, namn);
        await VisasAsync(sida, namn);

        await RegistreraAktörAsync(sida, namn.ToUpperInvariant());
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "Finns aktören redan?" })).ToBeVisibleAsync();
        await ÄrTillgängligAsync(sida, skript);
        await Expect(sida.GetByLabel("Namn")).ToHaveValueAsync(namn.ToUpperInvariant());
        await sida.GetByLabel("Ingen av dem är den jag vill registrera").CheckAsync();
        await TryckAsync(sida, "Registrera ändå");
        await VisasAsync(sida, namn.ToUpperInvariant());

        await sida.GetByRole(AriaRole.Link, new() { Name = "Ändra uppgifter" }).ClickAsync();
        await VisasAsync(sida, "Ändra aktör");
        var annat = await sida.Context.NewPageAsync();
        await annat.GotoAsync(sida.Url);
        await annat.GetByLabel("Telefon").FillAsync("010-441 00 01");
        await TryckAsync(annat, "Spara ändringarna");
        await VisasAsync(annat, namn.ToUpperInvariant());

        await sida.GetByLabel("Telefon").FillAsync("010-441 00 02");
        (await SvarAsync(sida, "Spara ändringarna")).ShouldBe(409);
        var ändrat = sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Telefon" });
        await Expect(ändrat).ToContainTextAsync("010-441 00 01");
        await Expect(ändrat).ToContainTextAsync("Samhällsutvecklare");
        await Expect(sida.GetByLabel("Telefon")).ToHaveValueAsync("010-441 00 02");
        await ÄrTillgängligAsync(sida, skript);

        await TryckAsync(sida, "Spara ändringarna");
        await VisasAsync(sida, namn.ToUpperInvariant());
        await Expect(sida.Locator("main")).ToContainTextAsync("010-441 00 02");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_need_with_wrong_input_keeps_what_was_typed_and_is_saved_once_when_right(bool skript)
    {
        var rubrik = $"Resa: lättläst för nyanlända {(skript ? "med" : "utan")} skript";
        var sida = await browser.SignedInAsync("Bibliotekskonsulent", javaScript: skript);
        await sida.GotoAsync("/bibliotek/behov/ny");
        var formulär = sida.Locator("form.k-formular");
        await formulär.GetByLabel("Rubrik").FillAsync(rubrik + new string('!', 80));
        await formulär.GetByLabel("Barn och unga").CheckAsync();
        await formulär.GetByLabel("Hög", new() { Exact = true }).CheckAsync();
        await formulär.GetByLabel("Svar utlovat senast").FillAsync("31/12");
        await formulär.GetByLabel("E-post, om kontakten inte finns i listan").FillAsync("lisa(at)exempel");
        (await SvarAsync(sida, "Registrera behov")).ShouldBe(422);

        foreach (var (fält, fel) in new[]
        {
            ("Kommun", "Välj kommun"), ("Rubrik", "Korta"), ("Tema", "Välj tema"), ("Svar utlovat senast", "Datumet går inte att läsa"),
            ("E-post, om kontakten inte finns i listan (valfritt)", "Skriv den som"),
        })
        {
            var id = await formulär.GetByLabel(fält, new() { Exact = true }).GetAttributeAsync("id");
            await Expect(sida.Locator($"#{id}-fel")).ToContainTextAsync(fel);
        }

        await Expect(formulär.GetByRole(AriaRole.Group, new() { Name = "Hur kom behovet fram?" })).ToContainTextAsync("Välj hur behovet kom fram.");
        await Expect(formulär.GetByLabel("Barn och unga")).ToBeCheckedAsync();
        await Expect(formulär.GetByLabel("Hög", new() { Exact = true })).ToBeCheckedAsync();
        await Expect(formulär.GetByLabel("Svar utlovat senast")).ToHaveValueAsync("31/12");
        await Expect(formulär.GetByLabel("E-post, om kontakten inte finns i listan")).ToHaveValueAsync("lisa(at)exempel");

        await formulär.GetByLabel("Kommun", new() { Exact = true }).SelectOptionAsync("Tanum");
        await formulär.GetByLabel("Rubrik").FillAsync(rubrik);
        await formulär.GetByLabel("Tema").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await formulär.GetByLabel("Nätverksträff").CheckAsync();
        await formulär.GetByLabel("Svar utlovat senast").FillAsync("2031-12-31");
        await formulär.GetByLabel("E-post, om kontakten inte finns i listan").FillAsync("");
        await formulär.GetByRole(AriaRole.Button, new() { Name = "Registrera behov" }).DblClickAsync();
        await VisasAsync(sida, rubrik);

        await sida.GotoAsync("/bibliotek/behov?q=" + Uri.EscapeDataString(rubrik));
        await Expect(sida.Locator("tbody tr")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Someone_registers_by_phone_without_scripts_waits_gets_the_place_and_withdraws_by_the_letters_link()
    {
        var titel = "Resa: en plats och en kö";
        var utvecklare = await browser.SignedInAsync("Utvecklare", javaScript: false);
        var anmälan = await PubliceraAsync(utvecklare, titel, platser: 1);

        var första = await AnmälAsync(anmälan, "Asta Ek", "asta.ek@example.org", "Anmäl mig");
        await Expect(första.Locator("main")).ToContainTextAsync("Vi har skickat ett mejl");
        await AnmälAsync(anmälan, "Bo Al", "bo.al@example.org", "Ställ mig i kö");
        (await BrevAsync("bo.al@example.org", "Du står på väntelistan", titel)).ShouldContain("nummer 1");

        (await BrevAsync("asta.ek@example.org", "Du har plats", titel)).ShouldContain("[dold nyckel]");
        var avboka = Länk().Match((await (await browser.AppAsync()).LettersToAsync("asta.ek@example.org", 1))[0].Text).Value;
        var granskare = await browser.VisitorAsync(width: 360, dark: true);
        await granskare.GotoAsync(avboka);
        await ÄrTillgängligAsync(granskare);
        await första.GotoAsync(avboka);
        await TryckAsync(första, "Avboka min plats");
        await Expect(första.Locator("main")).ToContainTextAsync("Din anmälan är avbokad.");
        await BrevAsync("asta.ek@example.org", "Du är avbokad", titel);
        await BrevAsync("bo.al@example.org", "Du har fått plats", titel);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_dismissed_need_comes_back_by_the_undo_notice(bool skript)
    {
        var sida = await browser.SignedInAsync("Bibliotekskonsulent", javaScript: skript);
        await sida.GotoAsync("/bibliotek/behov?lage=Öppet");
        await sida.Locator("tbody th a").Nth(skript ? 0 : 1).ClickAsync();
        await sida.GetByRole(AriaRole.Link, new() { Name = "Avför", Exact = true }).ClickAsync();
        await sida.GetByLabel("Varför?").FillAsync("Kommunen löste det själv.");
        await TryckAsync(sida, "Avför behovet");
        var notis = sida.GetByRole(AriaRole.Status);
        await Expect(notis).ToContainTextAsync("Behovet är avfört.");
        await ÄrTillgängligAsync(sida, skript);

        await notis.GetByRole(AriaRole.Button, new() { NameRegex = new("Ångra") }).ClickAsync();
        await Expect(sida.GetByRole(AriaRole.Link, new() { Name = "Avför", Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_file_of_figures_is_looked_through_row_by_row_before_anything_is_saved()
    {
        var sida = await browser.SignedInAsync("Samhällsutvecklare");
        await sida.GotoAsync("/samhalle/kommuner/importera");
        await sida.GetByLabel("CSV-fil").SetInputFilesAsync(new FilePayload
        {
            Name = "befolkning.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("kommunkod;ar;folkmangd;barn_3_19;kalla\n1435;2019;12345;2000;Prov\n9999;2019;1;1;Prov\n1486;2019;många;1;\n"),
        });
        await TryckAsync(sida, "Ladda upp och granska");
        await VisasAsync(sida, "Granska filen");

        var fel = sida.GetByRole(AriaRole.Table, new() { Name = "Fel rad för rad" }).Locator("tbody tr");
        await Expect(fel).ToHaveCountAsync(3);
        await Expect(fel.First).ToContainTextAsync("9999 är ingen kommun i Västra Götaland");
        await Expect(fel.Nth(1)).ToContainTextAsync("många är inget heltal");
        await Expect(sida.Locator(".ingress")).ToContainTextAsync("Inget är sparat än.");
        await ÄrTillgängligAsync(sida);

        await sida.GetByLabel("Hoppa över 2 rader med fel").CheckAsync();
        await TryckAsync(sida, "Läs in 1 giltig rad");
        await Expect(sida.GetByRole(AriaRole.Status)).ToContainTextAsync("Uppgifterna är inlästa.");
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        var sida = await browser.SignedInAsync("Bibliotekskonsulent");
        await sida.GotoAsync("/");
        await sida.Keyboard.PressAsync("Tab");
        await Expect(sida.GetByRole(AriaRole.Link, new() { Name = "Till innehållet" })).ToBeFocusedAsync();
        await sida.Keyboard.PressAsync("Enter");
        await Expect(sida.Locator("main")).ToBeFocusedAsync();

        await sida.Keyboard.PressAsync("/");
        await Expect(sida.GetByRole(AriaRole.Searchbox, new() { Name = "Sök i allt" })).ToBeFocusedAsync();
        await sida.Keyboard.TypeAsync("tanum");
        await sida.Keyboard.PressAsync("Enter");
        await VisasAsync(sida, "Sök i allt");

        await sida.GotoAsync("/");
        await TabbaTillAsync(sida, "Biblioteksutveckling");
        await sida.Keyboard.PressAsync("Enter");
        await VisasAsync(sida, "Dialoger");
        await TabbaTillAsync(sida, "Planera dialog");
        await sida.Keyboard.PressAsync("Enter");
        await VisasAsync(sida, "Planera dialog");

        await TabbaTillFältAsync(sida, "Kommun");
        await sida.Keyboard.TypeAsync("Tanum");
        await TabbaTillAsync(sida, "Fortsätt");
        await sida.Keyboard.PressAsync("Enter");
        await Expect(sida.Locator(".ingress")).ToContainTextAsync("Tanums kommun");

        await TabbaTillAsync(sida, "Planera dialog");
        await sida.Keyboard.PressAsync("Enter");
        await Expect(sida.Locator("#felsumma")).ToBeFocusedAsync();
        await TabbaTillAsync(sida, "Ange vilken dag dialogen är.");
        await sida.Keyboard.PressAsync("Enter");
        await Expect(sida.GetByLabel("Dag", new() { Exact = true })).ToBeFocusedAsync();
        await sida.Keyboard.TypeAsync($"{SvenskTid.Idag(TimeProvider.System).AddDays(14):yyyy-MM-dd}");
        await TabbaTillAsync(sida, "Planera dialog");
        await sida.Keyboard.PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Status)).ToContainTextAsync("Dialogen är planerad.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_phones_menu_opens_and_leads_on(bool skript)
    {
        var sida = await browser.SignedInAsync("Chef", width: 360, javaScript: skript);
        var meny = sida.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" });
        await Expect(meny).ToBeHiddenAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Meny", Exact = true }).ClickAsync();
        await Expect(meny).ToBeVisibleAsync();
        await ÄrTillgängligAsync(sida, skript);

        await meny.GetByRole(AriaRole.Link, new() { Name = "Fortbildning", Exact = true }).ClickAsync();
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToHaveTextAsync("Min dag");
        await Expect(meny).ToBeHiddenAsync();
    }

    private static async Task RegistreraAktörAsync(IPage sida, string namn)
    {
        await sida.GotoAsync("/samhalle/aktorer/ny");
        await sida.GetByLabel("Namn").FillAsync(namn);
        await TryckAsync(sida, "Registrera aktör");
    }

    /// <summary>Drafts and publishes an event; tells the address of its public page.</summary>
    private static async Task<string> PubliceraAsync(IPage sida, string titel, int platser)
    {
        var dag = SvenskTid.Idag(TimeProvider.System).AddDays(30);
        await sida.GotoAsync("/fortbildning/evenemang/nytt");
        await sida.GetByLabel("Typ").SelectOptionAsync("Kurs");
        await sida.GetByLabel("Titel").FillAsync(titel);
        await sida.GetByLabel("Beskrivning").FillAsync("En dag om köer.");
        await sida.GetByLabel("Datum").FillAsync($"{dag:yyyy-MM-dd}");
        await sida.GetByLabel("Start").FillAsync("09.30");
        await sida.GetByLabel("Slut").FillAsync("15.30");
        await sida.GetByLabel("Lokal").FillAsync("Tanumshede bibliotek");
        await sida.GetByLabel("Antal platser").FillAsync($"{platser}");
        await sida.GetByLabel("Sista anmälningsdag").FillAsync($"{dag.AddDays(-7):yyyy-MM-dd}");
        await TryckAsync(sida, "Spara utkast");
        await TryckAsync(sida, "Publicera");
        await Expect(sida.GetByRole(AriaRole.Status)).ToContainTextAsync("Anmälan är öppen.");
        return (await sida.GetByRole(AriaRole.Link, new() { Name = "Se anmälningssidan" }).GetAttributeAsync("href"))!;
    }

    private async Task<IPage> AnmälAsync(string adress, string namn, string epost, string knapp)
    {
        var sida = await browser.VisitorAsync(width: 360, javaScript: false);
        await sida.GotoAsync(adress);
        await sida.GetByLabel("Namn").FillAsync(namn);
        await sida.GetByLabel("E-post").FillAsync(epost);
        await sida.GetByLabel("Roll").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await sida.GetByLabel("Kommun").SelectOptionAsync("Tanum");
        await TryckAsync(sida, knapp);
        await VisasAsync(sida, "Tack för din anmälan");
        return sida;
    }

    /// <summary>Opens the letter in Driftcentral, when it has been written, as somebody who may see whom it is to.</summary>
    private async Task<string> BrevAsync(string till, string ämne, string titel)
    {
        var drift = await browser.SignedInAsync("Chef");
        var brev = drift.GetByRole(AriaRole.Row).Filter(new() { HasText = till }).Filter(new() { HasText = $"{ämne}: {titel}" });
        await LaddaOmTillsAsync(drift, "/drift/fortbildning/brev", brev);
        await brev.GetByRole(AriaRole.Link).First.ClickAsync();
        await drift.GetByRole(AriaRole.Heading, new() { Level = 1, NameRegex = new(Regex.Escape(ämne)) }).WaitForAsync();
        return await drift.Locator("main").InnerTextAsync();
    }

    /// <summary>To the link or button with this text.</summary>
    private static Task TabbaTillAsync(IPage sida, string text) => TabbaTillsAsync(sida, "document.activeElement.innerText", text);

    /// <summary>To the field with this label.</summary>
    private static Task TabbaTillFältAsync(IPage sida, string etikett) => TabbaTillsAsync(sida, "document.activeElement.labels?.[0]?.innerText", etikett);

    private static async Task TabbaTillsAsync(IPage sida, string vad, string text)
    {
        for (var steg = 0; steg < 80; steg++)
        {
            await sida.Keyboard.PressAsync("Tab");
            if (await sida.EvaluateAsync<string>($"{vad}?.trim() ?? ''") == text)
                return;
        }

        throw new InvalidOperationException($"Tab never reaches '{text}' on {sida.Url}.");
    }

    [GeneratedRegex(@"/anmalan/\S+/avboka/\S+")]
    private static partial Regex Länk();
}
