using System.Text.RegularExpressions;
using Kultur.Domain;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>
/// A need noted in a library dialogue becomes a course, and the course meets the need where it was noted: over three
/// modules, by events alone, as people see it on the pages.
/// </summary>
public sealed partial class F1_BehovBlirKurs(Hus hus)
{
    private static readonly DateOnly Idag = SvenskTid.Idag(TimeProvider.System);

    [Fact]
    public async Task Three_needs_become_a_course_that_is_held_and_the_askers_hear_of_it()
    {
        using var konsulent = await hus.SomAsync("Bibliotekskonsulent");
        using var utvecklare = await hus.SomAsync("Utvecklare");
        var tanum = await NoteraBehovAsync(konsulent, "Tanum", "Lättläst information", "Lättläst information på tre språk", "tanum@example.org");
        var borås = await NoteraBehovAsync(konsulent, "Borås", "Lättläst information", "Skyltar som fler förstår", "boras@example.org");
        await NoteraBehovAsync(konsulent, "Skara", "Lättläst information", "Broschyr på lätt svenska", "skara@example.org");

        await ÖppnaKursförslagAsync(utvecklare, "Lättläst information");
        utvecklare.Innehåll.ShouldContain("Skyltar som fler förstår");
        await Hus.VäntaAsync(konsulent, tanum, s => s.Innehåll.Contains("Kopplat"));

        var evenemang = await GörEvenemangAsync(utvecklare, "Skriv så att fler förstår", platser: 2);
        await Hus.VäntaAsync(konsulent, tanum, s => s.Innehåll.Contains("Skriv så att fler förstår"));

        await AnmälAsync(evenemang, "Ada Alm", "ada@example.org", "Tanum");
        await AnmälAsync(evenemang, "Bo Berg", "bo@example.org", "Borås");
        await AnmälAsync(evenemang, "Cilla Ceder", "cilla@example.org", "Tanum");
        (await hus.App.LettersToAsync("cilla@example.org", 1))[0].Text.ShouldContain("nummer 1 på väntelistan");

        await AvbokaAsync((await hus.App.LettersToAsync("ada@example.org", 1))[0].Text);
        (await hus.App.LettersToAsync("cilla@example.org", 2))[1].Subject.ShouldBe("Du har fått plats: Skriv så att fler förstår");

        await HållAsync(utvecklare, evenemang);
        await Hus.VäntaAsync(konsulent, tanum, s => s.Innehåll.Contains("Tillgodosett"));
        await Hus.VäntaAsync(konsulent, borås, s => s.Innehåll.Contains("Tillgodosett"));
        (await hus.App.LettersToAsync("tanum@example.org", 1)).ShouldHaveSingleItem().Text.ShouldContain("Skriv så att fler förstår");
        (await hus.App.LettersToAsync("skara@example.org", 1)).ShouldHaveSingleItem();

        await Hus.VäntaAsync(konsulent, "/bibliotek/deltagande", s => s.Innehåll.Contains("Skriv så att fler förstår"));
        konsulent.Innehåll.ShouldContain("Tanum");
        konsulent.Innehåll.ShouldContain("Borås");

        using var drift = await hus.SomAsync("Driftansvarig");
        await drift.GåTillAsync("/drift");
        drift.Innehåll.ShouldContain("Inget väntar på dig");
    }

    [Fact]
    public async Task A_cancelled_course_opens_the_needs_again()
    {
        using var konsulent = await hus.SomAsync("Bibliotekskonsulent");
        using var utvecklare = await hus.SomAsync("Utvecklare");
        var tibro = await NoteraBehovAsync(konsulent, "Tibro", "Skolbibliotek", "Samarbete med skolan", "tibro@example.org");
        await NoteraBehovAsync(konsulent, "Hjo", "Skolbibliotek", "Skolbibliotek utan personal", "hjo@example.org");
        await NoteraBehovAsync(konsulent, "Vara", "Skolbibliotek", "Bokinköp till skolan", "vara@example.org");
        await ÖppnaKursförslagAsync(utvecklare, "Skolbibliotek");
        var evenemang = await GörEvenemangAsync(utvecklare, "Biblioteket i skolan", platser: 20);
        await AnmälAsync(evenemang, "Disa Dahl", "disa@example.org", "Hjo");
        await Hus.VäntaAsync(konsulent, tibro, s => s.Innehåll.Contains("Biblioteket i skolan"));

        await utvecklare.GåTillAsync($"/fortbildning/evenemang/{evenemang}/stall-in");
        await utvecklare.Fyll("Varför ställs evenemanget in?", "Föreläsaren är sjuk.").TryckAsync("Ställ in och skicka till 1");

        (await hus.App.LettersToAsync("disa@example.org", 2))[1].Text.ShouldContain("Föreläsaren är sjuk.");
        await Hus.VäntaAsync(konsulent, tibro, s => s.Innehåll.Contains("Öppet"));
        konsulent.Innehåll.ShouldContain("Biblioteket i skolan");
    }

    private static async Task<string> NoteraBehovAsync(Besökare konsulent, string kommun, string tema, string rubrik, string epost)
    {
        await konsulent.GåTillAsync("/bibliotek/behov/ny");
        await konsulent.Fyll("Kommun", kommun).Fyll("Rubrik", rubrik).Fyll("Tema", tema).Fyll("Alla invånare", "ja").Fyll("Telefon eller e-post", "ja")
            .Fyll("Svar utlovat senast", Format(Idag.AddDays(30)))
            .Fyll("Namn, om kontakten inte finns i listan", "Bibliotekschefen").Fyll("E-post, om kontakten inte finns i listan", epost)
            .TryckAsync("Registrera behov");
        konsulent.Fel.ShouldBeEmpty();
        konsulent.Rubrik.ShouldBe(rubrik);
        return konsulent.Adress;
    }

    private static async Task ÖppnaKursförslagAsync(Besökare utvecklare, string tema)
    {
        await Hus.VäntaAsync(utvecklare, "/fortbildning/kursforslag", s => s.HarLänk(tema));
        await utvecklare.FöljAsync(tema);
    }

    private static async Task<string> GörEvenemangAsync(Besökare utvecklare, string titel, int platser)
    {
        await utvecklare.FöljAsync("Gör ett evenemang");
        var morgondag = Format(Idag.AddDays(1));
        await utvecklare.Fyll("Typ", "Seminarium").Fyll("Titel", titel).Fyll("Beskrivning", "En dag om att göra sig förstådd.")
            .Fyll("Datum", morgondag).Fyll("Start", "09.30").Fyll("Slut", "15.30").Fyll("Lokal", "Regionens hus, Göteborg")
            .Fyll("Antal platser", $"{platser}").Fyll("Sista anmälningsdag", morgondag)
            .TryckAsync("Spara utkast");
        utvecklare.Fel.ShouldBeEmpty();
        await utvecklare.TryckAsync("Publicera");
        utvecklare.Innehåll.ShouldContain("Anmälan är öppen");
        return Id().Match(utvecklare.Adress).Value;
    }

    private async Task AnmälAsync(string evenemang, string namn, string epost, string kommun)
    {
        using var besökare = new Besökare(hus.App.Address);
        await besökare.GåTillAsync($"/anmalan/{evenemang}");
        await besökare.Fyll("Namn", namn).Fyll("E-post", epost).Fyll("Roll", "Bibliotekarie").Fyll("Kommun", kommun)
            .TryckAsync(besökare.Innehåll.Contains("Ställ mig i kö") ? "Ställ mig i kö" : "Anmäl mig");
        besökare.Rubrik.ShouldBe("Tack för din anmälan");
    }

    private async Task AvbokaAsync(string brev)
    {
        using var besökare = new Besökare(hus.App.Address);
        await besökare.GåTillAsync(Avbokningslänk().Match(brev).Value);
        await besökare.TryckAsync("Avboka min plats");
    }

    /// <summary>Moves the event to this morning, since attendance is noted on the day itself, and marks it as held.</summary>
    private static async Task HållAsync(Besökare utvecklare, string evenemang)
    {
        await utvecklare.GåTillAsync($"/fortbildning/evenemang/{evenemang}/andra");
        await utvecklare.Fyll("Datum", Format(Idag)).Fyll("Start", "00.00").Fyll("Slut", "00.30").Fyll("Sista anmälningsdag", Format(Idag))
            .TryckAsync("Spara ändringar");
        utvecklare.Innehåll.ShouldContain("Ändringarna är sparade");
        await utvecklare.GåTillAsync($"/fortbildning/evenemang/{evenemang}/narvaro");
        await utvecklare.KryssaAlla("id").TryckAsync("Notera som närvarande");
        await utvecklare.GåTillAsync($"/fortbildning/evenemang/{evenemang}/genomfor");
        await utvecklare.TryckAsync("Markera som genomfört med 2 deltagare");
        utvecklare.Innehåll.ShouldContain("2 deltagare kom");
    }

    private static string Format(DateOnly dag) => dag.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex("/anmalan/[^/]+/avboka/\\S+")]
    private static partial Regex Avbokningslänk();
}
