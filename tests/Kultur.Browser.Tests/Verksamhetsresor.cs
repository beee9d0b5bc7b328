using System.Text.RegularExpressions;
using Kultur.Domain;
using Kultur.Testing;
using Microsoft.Playwright;
using static Kultur.Browser.Tests.Sidsteg;
using static Microsoft.Playwright.Assertions;

namespace Kultur.Browser.Tests;

/// <summary>What schools, coordinators, museums and antikvarier come to do, from end to end, with and without scripts.</summary>
[BådaDatabaserna]
public sealed partial class Verksamhetsresor(Browser browser)
{
    /// <summary>Three pixels by two, red.</summary>
    private static readonly byte[] Bild = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGM4ICAAQQxwFgA4tAVB9vow3AAAAABJRU5ErkJggg==");

    private static readonly DateOnly Idag = SvenskTid.Idag(TimeProvider.System);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_school_books_from_the_catalogue_and_its_coordinator_approves(bool skript)
    {
        var skola = $"Resans skola {(skript ? "med" : "utan")} skript";
        var sida = await browser.VisitorAsync(width: 360, javaScript: skript, dark: true);
        await sida.GotoAsync("/katalogen");
        await ÄrTillgängligAsync(sida, skript);
        await sida.Locator("tbody th a").First.ClickAsync();
        await sida.GetByRole(AriaRole.Link, new() { Name = "Boka", Exact = true }).ClickAsync();
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Boka ");
        await ÄrTillgängligAsync(sida, skript);

        await Fält(sida, "Kommun").SelectOptionAsync("Tanum");
        await Fält(sida, "Antal barn").FillAsync("många");
        await Fält(sida, "Antal vuxna").FillAsync("2");
        await Fält(sida, "Önskad dag").FillAsync("31/12");
        await Fält(sida, "Önskad tid").FillAsync("halv tio");
        await Fält(sida, "Din e-postadress").FillAsync("larare(at)exempel");
        (await SvarAsync(sida, "Skicka bokningen")).ShouldBe(422);
        await NekasAsync(sida, "Skola eller förskola", "Skriv skolans namn.");
        await NekasAsync(sida, "Årskurs", "Välj årskurs.");
        await NekasAsync(sida, "Antal barn", "Skriv hur många barn", skrivet: "många");
        await NekasAsync(sida, "Önskad dag", "Datumet går inte att läsa", skrivet: "31/12");
        await NekasAsync(sida, "Önskad tid", "till exempel 09.30", skrivet: "halv tio");
        await NekasAsync(sida, "Din e-postadress", "Skriv den som", skrivet: "larare(at)exempel");
        await Expect(Fält(sida, "Antal vuxna")).ToHaveValueAsync("2");
        await Expect(Fält(sida, "Kommun").Locator("option:checked")).ToHaveTextAsync("Tanum");
        await ÄrTillgängligAsync(sida, skript);

        await Fält(sida, "Skola eller förskola").FillAsync(skola);
        await Fält(sida, "Årskurs").SelectOptionAsync("Årskurs 4");
        await Fält(sida, "Antal barn").FillAsync("12");
        await Fält(sida, "Önskad dag").FillAsync(await BokningsbarDagAsync(sida));
        await Fält(sida, "Önskad tid").FillAsync("10.00");
        await Fält(sida, "Ditt namn").FillAsync("Läraren Larsson");
        await Fält(sida, "Din e-postadress").FillAsync("larare@example.org");
        await TryckAsync(sida, "Skicka bokningen");
        await VisasAsync(sida, "Tack för er bokning");
        await ÄrTillgängligAsync(sida, skript);

        var samordnare = await browser.SignedInAsync("Kultursamordnare", javaScript: skript, kommun: "Tanum");
        await samordnare.GotoAsync("/kulturliv/bokningar?q=" + Uri.EscapeDataString(skola));
        await ÄrTillgängligAsync(samordnare, skript);
        await samordnare.Locator("tbody th a").First.ClickAsync();
        await Expect(samordnare.Locator("main")).ToContainTextAsync("Skolan begärde bokningen");
        await ÄrTillgängligAsync(samordnare, skript);
        await Fält(samordnare, "Arrangörsstöd i kronor").FillAsync("999999");
        (await SvarAsync(samordnare, "Godkänn bokningen")).ShouldBe(422);
        await NekasAsync(samordnare, "Arrangörsstöd i kronor", "Stödet kan vara högst", skrivet: "999999");
        await ÄrTillgängligAsync(samordnare, skript);

        await Fält(samordnare, "Arrangörsstöd i kronor").FillAsync("0");
        if (await Fält(samordnare, "Omkostnadsstöd i kronor").CountAsync() > 0)
            await Fält(samordnare, "Omkostnadsstöd i kronor").FillAsync("0");
        await TryckAsync(samordnare, "Godkänn bokningen");
        await Expect(samordnare.GetByRole(AriaRole.Status)).ToContainTextAsync("Bokningen är godkänd");
        await Expect(samordnare.Locator("main")).ToContainTextAsync("Kommunen godkände");
        await ÄrTillgängligAsync(samordnare, skript);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_object_is_registered_with_a_picture(bool skript)
    {
        var benämning = $"Resekista, {(skript ? "järnbeslagen" : "målad")}";
        var sida = await browser.SignedInAsync("Intendent", javaScript: skript);
        await sida.GotoAsync("/museer/foremal/nytt");
        await ÄrTillgängligAsync(sida, skript);
        await Fält(sida, "Benämning").FillAsync(benämning);
        await Fält(sida, "Antal").FillAsync("två");
        await Fält(sida, "Placering").FillAsync("hyllan till höger");
        await Fält(sida, "Höjd, cm").FillAsync("hög");
        await Fält(sida, "Material").FillAsync("furu, järn");
        await Fält(sida, "Beskrivning").FillAsync("Kista med välvt lock.\nLås saknas.");
        (await SvarAsync(sida, "Registrera föremål")).ShouldBe(422);
        await NekasAsync(sida, "Museum", "Välj vilket museum");
        await NekasAsync(sida, "Slag", "Välj slag av föremål.");
        await NekasAsync(sida, "Antal", "Ange antalet med siffror", skrivet: "två");
        await NekasAsync(sida, "Placering", "till exempel", skrivet: "hyllan till höger");
        await NekasAsync(sida, "Höjd, cm", "siffror", skrivet: "hög");
        await Expect(Fält(sida, "Benämning")).ToHaveValueAsync(benämning);
        await Expect(Fält(sida, "Material")).ToHaveValueAsync("furu, järn");
        await Expect(Fält(sida, "Beskrivning")).ToHaveValueAsync("Kista med välvt lock.\nLås saknas.");
        await ÄrTillgängligAsync(sida, skript);

        await Fält(sida, "Museum").SelectOptionAsync("Vänersborgs museum");
        await Fält(sida, "Slag").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Fält(sida, "Antal").FillAsync("1");
        await Fält(sida, "Placering").FillAsync("VM/M3/H12/B4");
        await Fält(sida, "Höjd, cm").FillAsync("52,5");
        await TryckAsync(sida, "Registrera föremål");
        await VisasAsync(sida, benämning);
        await ÄrTillgängligAsync(sida, skript);

        await sida.GetByRole(AriaRole.Link, new() { Name = "Lägg till en bild" }).ClickAsync();
        await VisasAsync(sida, "Bilder");
        await Fält(sida, "Bildfil").SetInputFilesAsync(new FilePayload { Name = "kista.png", MimeType = "image/png", Buffer = "Det här är ingen bild."u8.ToArray() });
        await Fält(sida, "Vad visar bilden?").FillAsync("Kista med välvt lock, sedd framifrån");
        (await SvarAsync(sida, "Lägg till bild")).ShouldBe(422);
        await NekasAsync(sida, "Bildfil", "Filen är ingen JPEG, PNG eller WebP.");
        await NekasAsync(sida, "Bildens rättigheter", "Välj bildens rättigheter.");
        await Expect(Fält(sida, "Vad visar bilden?")).ToHaveValueAsync("Kista med välvt lock, sedd framifrån");
        await ÄrTillgängligAsync(sida, skript);

        await Fält(sida, "Bildfil").SetInputFilesAsync(new FilePayload { Name = "kista.png", MimeType = "image/png", Buffer = Bild });
        await Fält(sida, "Bildens rättigheter").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await TryckAsync(sida, "Lägg till bild");
        await Expect(sida.GetByRole(AriaRole.Status)).ToContainTextAsync("Bilden är tillagd.");
        await ÄrTillgängligAsync(sida, skript);
        await sida.GetByRole(AriaRole.Navigation, new() { Name = "Sökväg" }).GetByRole(AriaRole.Link).Last.ClickAsync();
        await VisasAsync(sida, benämning);
        var bild = sida.GetByRole(AriaRole.Img, new() { Name = "Kista med välvt lock, sedd framifrån" }).First;
        await Expect(bild).ToBeVisibleAsync();
        await ÄrTillgängligAsync(sida, skript);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_remiss_is_registered_answered_and_sent(bool skript)
    {
        var rubrik = $"Detaljplan Resan 1:{(skript ? 1 : 2)}";
        var sida = await browser.SignedInAsync("Antikvarie", javaScript: skript);
        await sida.GotoAsync("/miljo/remisser/ny");
        await ÄrTillgängligAsync(sida, skript);
        await Fält(sida, "Vad gäller den?").FillAsync(rubrik);
        await Fält(sida, "Avsändarens diarienummer").FillAsync("BN 2026-17");
        await Fält(sida, "Svarstid").FillAsync("snart");
        await Fält(sida, "N, SWEREF 99 TM").FillAsync("292345");
        await Fält(sida, "E, SWEREF 99 TM").FillAsync("6512345");
        await sida.GetByLabel("Tanum", new() { Exact = true }).CheckAsync();
        (await SvarAsync(sida, "Registrera remiss")).ShouldBe(422);
        await NekasAsync(sida, "Ärendetyp", "Välj ärendetyp.");
        await NekasAsync(sida, "Avsändare", "Skriv vilken myndighet");
        await NekasAsync(sida, "Svarstid", "Datumet går inte att läsa", skrivet: "snart");
        await NekasAsync(sida, "N, SWEREF 99 TM", "N och E", skrivet: "292345");
        await Expect(Fält(sida, "Vad gäller den?")).ToHaveValueAsync(rubrik);
        await Expect(sida.GetByLabel("Tanum", new() { Exact = true })).ToBeCheckedAsync();
        await ÄrTillgängligAsync(sida, skript);

        await Fält(sida, "Ärendetyp").SelectOptionAsync("Detaljplan, samråd");
        await Fält(sida, "Svarstid").FillAsync("");
        await TryckAsync(sida, "Föreslå svarstid");
        await Expect(Fält(sida, "Svarstid")).ToHaveValueAsync(Dag());
        await Expect(Fält(sida, "Avsändarens diarienummer")).ToHaveValueAsync("BN 2026-17");
        await ÄrTillgängligAsync(sida, skript);

        await Fält(sida, "Avsändare").FillAsync("Tanums kommun");
        await Fält(sida, "E-post för svaret").FillAsync("plan@example.org");
        await Fält(sida, "N, SWEREF 99 TM").FillAsync("6512345");
        await Fält(sida, "E, SWEREF 99 TM").FillAsync("292345");
        await TryckAsync(sida, "Registrera remiss");
        await VisasAsync(sida, rubrik);
        await Expect(sida.GetByRole(AriaRole.Status)).ToBeInViewportAsync();
        await ÄrTillgängligAsync(sida, skript);
        await TryckAsync(sida, "Tilldela");

        await sida.GetByRole(AriaRole.Link, new() { Name = "Skriv yttrande" }).ClickAsync();
        await VisasAsync(sida, "Skriv yttrande");
        await Fält(sida, "Yttrande").FillAsync("Vi har inget att invända.\nTaken bör vara av tegel.");
        (await SvarAsync(sida, "Spara utkast")).ShouldBe(422);
        await Expect(Fält(sida, "Yttrande")).ToHaveValueAsync("Vi har inget att invända.\nTaken bör vara av tegel.");
        await Expect(sida.GetByRole(AriaRole.Group, new() { Name = "Vår inställning" })).ToContainTextAsync("Välj");
        await ÄrTillgängligAsync(sida, skript);
        await sida.GetByLabel("Synpunkter", new() { Exact = true }).CheckAsync();
        await TryckAsync(sida, "Spara utkast");
        await TryckAsync(sida, "Upprätta yttrandet");
        await Expect(sida.GetByRole(AriaRole.Status)).ToContainTextAsync("Yttrandet är upprättat.");
        await ÄrTillgängligAsync(sida, skript);

        await sida.GetByRole(AriaRole.Link, new() { Name = "Expediera", Exact = true }).ClickAsync();
        await VisasAsync(sida, "Expediera yttrande");
        await ÄrTillgängligAsync(sida, skript);
        await TryckAsync(sida, "Skicka till Tanums kommun");
        await Expect(sida.GetByRole(AriaRole.Status)).ToContainTextAsync("Yttrandet är expedierat.");
        await Expect(sida.Locator("main")).ToContainTextAsync("Taken bör vara av tegel.");
        await ÄrTillgängligAsync(sida, skript);

        var chef = await browser.SignedInAsync("Chef", javaScript: skript);
        await LaddaOmTillsAsync(chef, "/samhalle/kommuner/1435/handelser", chef.GetByRole(AriaRole.Link, new() { Name = $"Yttrande över {rubrik} lämnat" }));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_find_is_reported_and_handed_in(bool skript)
    {
        var vad = skript ? "Spjutspets av brons" : "Sländtrissa av lera";
        var sida = await browser.SignedInAsync("Antikvarie", javaScript: skript);
        await sida.GotoAsync("/miljo/fynd/nytt");
        await ÄrTillgängligAsync(sida, skript);
        await Fält(sida, "Vad verkar det vara?").FillAsync(vad);
        await Fält(sida, "Fyndplats").FillAsync("Åker vid Kalleby");
        await Fält(sida, "Hittat den").FillAsync($"{Idag.AddDays(2):yyyy-MM-dd}");
        await Fält(sida, "N, SWEREF 99 TM").FillAsync("6512345");
        await Fält(sida, "Upphittarens e-post").FillAsync("upphittaren");
        (await SvarAsync(sida, "Registrera fynd")).ShouldBe(422);
        await NekasAsync(sida, "Beskrivning", "Beskriv fyndet.");
        await NekasAsync(sida, "Kommun", "Välj kommun");
        await NekasAsync(sida, "E, SWEREF 99 TM", "Ange både N och E");
        await NekasAsync(sida, "Upphittarens e-post", "Skriv den som", skrivet: "upphittaren");
        await Expect(Fält(sida, "Vad verkar det vara?")).ToHaveValueAsync(vad);
        await Expect(Fält(sida, "Fyndplats")).ToHaveValueAsync("Åker vid Kalleby");
        await ÄrTillgängligAsync(sida, skript);

        await Fält(sida, "Beskrivning").FillAsync("Hel, 9 cm.");
        await Fält(sida, "Kommun").SelectOptionAsync("Tanum");
        await Fält(sida, "E, SWEREF 99 TM").FillAsync("292345");
        await Fält(sida, "Upphittarens e-post").FillAsync("");
        (await SvarAsync(sida, "Registrera fynd")).ShouldBe(422);
        await NekasAsync(sida, "Hittat den", "Dagen har inte varit än.", skrivet: $"{Idag.AddDays(2):yyyy-MM-dd}");

        await Fält(sida, "Hittat den").FillAsync($"{Idag.AddDays(-2):yyyy-MM-dd}");
        await TryckAsync(sida, "Registrera fynd");
        await VisasAsync(sida, vad);
        await ÄrTillgängligAsync(sida, skript);
        var fynd = sida.Url;
        await sida.GetByRole(AriaRole.Link, new() { Name = "Lämna in till museum" }).ClickAsync();
        await VisasAsync(sida, "Lämna in fynd");
        await ÄrTillgängligAsync(sida, skript);
        await TryckAsync(sida, $"Lämna in {vad}");
        await Expect(sida.GetByRole(AriaRole.Status)).ToContainTextAsync("Fyndet är inlämnat.");
        await LaddaOmTillsAsync(sida, fynd, sida.GetByText("Vitlycke museum har tagit emot det som"));
        await ÄrTillgängligAsync(sida, skript);
    }

    /// <summary>A weekday in the time that the form says it can be booked.</summary>
    private static async Task<string> BokningsbarDagAsync(IPage sida)
    {
        var tid = Tid().Match(await sida.Locator("main").InnerTextAsync());
        var från = DateOnly.ParseExact(tid.Groups[1].Value, "yyyy-MM-dd").AddDays(14);
        return $"{Enumerable.Range(0, 7).Select(från.AddDays).First(dag => dag.DayOfWeek is DayOfWeek.Wednesday):yyyy-MM-dd}";
    }

    [GeneratedRegex(@"Mellan (\d{4}-\d\d-\d\d) och")]
    private static partial Regex Tid();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$")]
    private static partial Regex Dag();
}
