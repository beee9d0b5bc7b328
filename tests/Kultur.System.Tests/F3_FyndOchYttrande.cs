using System.Globalization;
using System.Text.RegularExpressions;
using Kultur.Domain;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>
/// What the antikvarier have answered stands on the municipality's time line; what somebody has found becomes a part of
/// a museum's collections, and its number is shown where it was reported.
/// </summary>
[BådaDatabaserna]
public sealed partial class F3_FyndOchYttrande(Hus hus)
{
    private static readonly DateOnly Idag = SvenskTid.Idag(TimeProvider.System);

    [Fact]
    public async Task A_sent_yttrande_stands_on_the_municipalitys_time_line_and_a_draft_does_not()
    {
        using var antikvarie = await hus.SomAsync("Antikvarie");
        using var samhälle = await hus.SomAsync("Samhällsutvecklare");
        await antikvarie.GåTillAsync("/miljo/installningar/handlaggare/ny");
        await antikvarie.Fyll("Initialer", "PR").Fyll("Roll", "Antikvarie").Fyll("E-post", "antikvarie@example.org").Fyll("Timmar i veckan för remisser", "20")
            .Fyll("Användarnamn", "demo-antikvarie").TryckAsync("Lägg in handläggaren");
        antikvarie.Fel.ShouldBeEmpty();

        await antikvarie.GåTillAsync("/miljo/remisser/ny");
        await antikvarie.Fyll("Ärendetyp", "Detaljplan, samråd").Fyll("Vad gäller den?", "Detaljplan Kyrkbacken 1:2").Fyll("Avsändare", "Gullspångs kommun")
            .Fyll("E-post för svaret", "plan@example.org").Fyll("Svarstid", Format(Idag.AddDays(21))).Fyll("Gullspång", "ja")
            .TryckAsync("Registrera remiss");
        antikvarie.Fel.ShouldBeEmpty();
        var remiss = antikvarie.Adress;
        await antikvarie.TryckAsync("Tilldela");
        await antikvarie.FöljAsync("Skriv yttrande");
        await antikvarie.Fyll("Tillstyrker", "ja").Fyll("Yttrande", "Planen tar hänsyn till kyrkomiljön.").TryckAsync("Spara utkast");
        antikvarie.Fel.ShouldBeEmpty();

        await Hus.VäntaAsync(samhälle, "/samhalle/kommuner/1447/handelser", s => s.Innehåll.Contains("Remiss om Detaljplan Kyrkbacken 1:2 inkom"));
        samhälle.Innehåll.ShouldNotContain("Yttrande över");
        await samhälle.GåTillAsync(remiss);
        samhälle.Innehåll.ShouldNotContain("Planen tar hänsyn");

        await antikvarie.GåTillAsync(remiss);
        await antikvarie.TryckAsync("Upprätta yttrandet");
        await antikvarie.FöljAsync("Expediera");
        await antikvarie.TryckAsync("Skicka till Gullspångs kommun");
        antikvarie.Fel.ShouldBeEmpty();
        (await hus.BrevTillAsync("plan@example.org", 1)).ShouldHaveSingleItem().Text.ShouldContain("Planen tar hänsyn till kyrkomiljön.");

        await Hus.VäntaAsync(samhälle, "/samhalle/kommuner/1447/handelser", s => s.HarLänk("Yttrande över Detaljplan Kyrkbacken 1:2 lämnat"));
        await samhälle.GåTillAsync("/kommuner/1447");
        await samhälle.FöljAsync("Yttrande över Detaljplan Kyrkbacken 1:2 lämnat");
        samhälle.Adress.ShouldBe(remiss);
        samhälle.Innehåll.ShouldContain("Planen tar hänsyn till kyrkomiljön.");
    }

    [Fact]
    public async Task A_find_is_handed_in_received_and_taken_into_a_collection_and_shows_its_inventory_number()
    {
        using var antikvarie = await hus.SomAsync("Antikvarie");
        using var intendent = await hus.SomAsync("Intendent");
        var fynd = await LämnaInAsync(antikvarie, "Skafthålsyxa");
        await Hus.VäntaAsync(antikvarie, fynd, s => s.Innehåll.Contains("Vitlycke museum har tagit emot det som"));

        await intendent.GåTillAsync("/museer/inkommande?q=skafthålsyxa");
        await intendent.FöljAsync("Skafthålsyxa");
        intendent.Innehåll.ShouldContain("Fyndet är anmält hos Natur- och kulturmiljö.");
        intendent.Innehåll.ShouldContain("N 6 512 345, E 292 345");
        intendent.Innehåll.ShouldNotContain("Finn Hittare");
        await intendent.FöljAsync("Ta in i samlingen");
        await intendent.TryckAsync("Ta in 1 objekt i samlingen");
        intendent.Rubrik.ShouldBe("Skafthålsyxa");
        var nummer = Inventarienummer().Match(intendent.Innehåll).Value;

        await Hus.VäntaAsync(antikvarie, fynd, s => s.Innehåll.Contains($"En del av samlingarna vid Vitlycke museum, med inventarienummer {nummer}."));
        await antikvarie.GåTillAsync("/miljo/fynd?q=skafthålsyxa");
        antikvarie.Sida.QuerySelector("tbody td[data-l=Nummer]")!.TextContent.Replace('\u00a0', ' ').ShouldBe(nummer);
    }

    [Fact]
    public async Task A_find_that_the_museum_does_not_take_tells_why()
    {
        using var antikvarie = await hus.SomAsync("Antikvarie");
        using var intendent = await hus.SomAsync("Intendent");
        var fynd = await LämnaInAsync(antikvarie, "Krumspik");
        await Hus.VäntaAsync(intendent, "/museer/inkommande?q=krumspik", s => s.HarLänk("Krumspik"));

        await intendent.FöljAsync("Krumspik");
        await intendent.FöljAsync("Återlämna eller avböj");
        await intendent.Fyll("Museet avböjer det", "ja").Fyll("Varför?", "Spiken är från 1970-talet.").TryckAsync("Spara beslutet");
        intendent.Fel.ShouldBeEmpty();

        await Hus.VäntaAsync(antikvarie, fynd, s => s.Innehåll.Contains("Museet har avböjt det. Spiken är från 1970-talet."));
    }

    private static async Task<string> LämnaInAsync(Besökare antikvarie, string vad)
    {
        await antikvarie.GåTillAsync("/miljo/fynd/nytt");
        await antikvarie.Fyll("Vad verkar det vara?", vad).Fyll("Beskrivning", "Hittad vid plöjning, 14 cm lång.").Fyll("Kommun", "Tanum").Fyll("Fyndplats", "Åker norr om Aspeberget")
            .Fyll("N, SWEREF 99 TM", "6512345").Fyll("E, SWEREF 99 TM", "292345").Fyll("Hittat den", Format(Idag.AddDays(-3))).Fyll("Upphittarens namn", "Finn Hittare")
            .TryckAsync("Registrera fynd");
        antikvarie.Fel.ShouldBeEmpty();
        var fynd = antikvarie.Adress;
        await antikvarie.FöljAsync("Lämna in till museum");
        await antikvarie.TryckAsync($"Lämna in {vad}");
        antikvarie.Adress.ShouldBe(fynd);
        return fynd;
    }

    private static string Format(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"VI \d+")]
    private static partial Regex Inventarienummer();
}
