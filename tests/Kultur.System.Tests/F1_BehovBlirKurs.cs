using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kultur.Domain;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>
/// A need noted in a library dialogue or an advice case becomes a course, and the course meets the need where it was
/// noted; a course held at a museum takes its room there. Over five modules, by events alone, as people see it on the
/// pages.
/// </summary>
[BådaDatabaserna]
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
        (await hus.BrevTillAsync("cilla@example.org", 1))[0].Text.ShouldContain("nummer 1 på väntelistan");

        await AvbokaAsync((await hus.BrevTillAsync("ada@example.org", 1))[0].Text);
        (await hus.BrevTillAsync("cilla@example.org", 2))[1].Subject.ShouldBe("Du har fått plats: Skriv så att fler förstår");

        await HållAsync(utvecklare, evenemang);
        await Hus.VäntaAsync(konsulent, tanum, s => s.Innehåll.Contains("Tillgodosett"));
        await Hus.VäntaAsync(konsulent, borås, s => s.Innehåll.Contains("Tillgodosett"));
        (await hus.BrevTillAsync("tanum@example.org", 1)).ShouldHaveSingleItem().Text.ShouldContain("Skriv så att fler förstår");
        (await hus.BrevTillAsync("skara@example.org", 1)).ShouldHaveSingleItem();

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

        (await hus.BrevTillAsync("disa@example.org", 2))[1].Text.ShouldContain("Föreläsaren är sjuk.");
        await Hus.VäntaAsync(konsulent, tibro, s => s.Innehåll.Contains("Öppet"));
        konsulent.Innehåll.ShouldContain("Biblioteket i skolan");
    }

    [Fact]
    public async Task A_need_from_an_advice_case_joins_those_of_the_libraries_and_comes_back_met()
    {
        using var konsulent = await hus.SomAsync("Bibliotekskonsulent");
        using var utvecklare = await hus.SomAsync("Utvecklare");
        await NoteraBehovAsync(konsulent, "Essunga", "Tillgänglighet", "Hörslinga i programlokalen", "essunga@example.org");
        await NoteraBehovAsync(konsulent, "Grästorp", "Tillgänglighet", "Teckentolkade sagostunder", "grastorp@example.org");
        var ärende = await NoteraBehovIÄrendeAsync(utvecklare, "Töreboda", "Tillgänglighet", "Scen som alla kommer upp på");
        utvecklare.Innehåll.ShouldContain("Öppet");

        await ÖppnaKursförslagAsync(utvecklare, "Tillgänglighet");
        utvecklare.Innehåll.ShouldContain("Scen som alla kommer upp på");
        utvecklare.Innehåll.ShouldContain("Kulturliv för alla");
        var evenemang = await GörEvenemangAsync(utvecklare, "Kultur som alla når", platser: 20);
        await Hus.VäntaAsync(utvecklare, ärende, s => s.HarLänk("Kultur som alla når"));
        utvecklare.Innehåll.ShouldContain("Kopplat");

        await AnmälAsync(evenemang, "Eda Ek", "eda@example.org", "Töreboda");
        await AnmälAsync(evenemang, "Folke Fura", "folke@example.org", "Essunga");
        await HållAsync(utvecklare, evenemang);
        await Hus.VäntaAsync(utvecklare, ärende, s => s.Innehåll.Contains("Deltagare från Töreboda"));
        utvecklare.Innehåll.ShouldContain("Tillgodosett");
        utvecklare.Sida.QuerySelectorAll("dt").Single(dt => dt.TextContent == "Deltagare från Töreboda").NextElementSibling!.TextContent.Trim().ShouldBe("1");
    }

    [Fact]
    public async Task An_event_at_a_museum_takes_its_room_and_another_at_the_same_time_is_told_of_those_that_are_free()
    {
        using var pedagog = await hus.SomAsync("Museipedagog");
        using var utvecklare = await hus.SomAsync("Utvecklare");
        await UpplåtAsync(pedagog, "Gjutarsalen", 60);
        await UpplåtAsync(pedagog, "Snickarboden", 40);
        await UpplåtAsync(pedagog, "Kammaren", 5);
        var dag = Öppen(Idag.AddDays(20));

        var första = await PlaneraAsync(utvecklare, "Gjut och berätta", dag, "10.00", "12.00");
        await BokaLokalAsync(utvecklare, första, "Gjutarsalen");
        await Hus.VäntaAsync(utvecklare, första, s => s.Innehåll.Contains("Museet har bekräftat lokalen"));
        await pedagog.GåTillAsync($"/museer/kalender/forsvik/lista?dag={Format(dag)}");
        var post = pedagog.Sida.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Gjut och berätta")).TextContent;
        post.ShouldContain("10.00–12.00");
        post.ShouldContain("Gjutarsalen");

        var andra = await PlaneraAsync(utvecklare, "Järn i kubik", dag, "11.00", "13.00");
        await BokaLokalAsync(utvecklare, andra, "Gjutarsalen");
        await Hus.VäntaAsync(utvecklare, andra, s => s.Innehåll.Contains("Museet kan inte upplåta lokalen"));
        utvecklare.Innehåll.ShouldContain("Gjutarsalen är upptagen 10.00–12.00");
        utvecklare.Innehåll.ShouldNotContain("Kammaren");
        await utvecklare.FöljAsync("Snickarboden");
        await utvecklare.TryckAsync("Boka lokalen");
        await Hus.VäntaAsync(utvecklare, andra, s => s.Innehåll.Contains("Museet har bekräftat lokalen"));

        await utvecklare.GåTillAsync($"{första}/stall-in");
        await utvecklare.Fyll("Varför kastas utkastet?", "Kursledaren fick förhinder.").TryckAsync("Kasta utkastet");
        await Hus.VäntaAsync(pedagog, $"/museer/kalender/forsvik/lista?dag={Format(dag)}", s => !s.Innehåll.Contains("Gjut och berätta"));
        pedagog.Innehåll.ShouldContain("Järn i kubik");
    }

    private static async Task<string> NoteraBehovIÄrendeAsync(Besökare utvecklare, string kommun, string tema, string rubrik)
    {
        await utvecklare.GåTillAsync("/kulturliv/radgivning/ny");
        await utvecklare.Fyll("Vad gäller det?", "Scenen i Folkets hus").Fyll("Fråga", "Hur bygger vi en scen som alla kan använda?").Fyll("Kommun", kommun)
            .Fyll("Hur kom frågan in?", "Telefon").Fyll("Vem frågar?", "Förening").TryckAsync("Registrera ärende");
        utvecklare.Fel.ShouldBeEmpty();
        await utvecklare.FöljAsync("Notera ett behov");
        await utvecklare.Fyll("Behovet i en mening", rubrik).Fyll("Tema", tema).Fyll("Hög", "ja").TryckAsync("Notera behovet");
        utvecklare.Fel.ShouldBeEmpty();
        return utvecklare.Adress;
    }

    private static async Task UpplåtAsync(Besökare pedagog, string namn, int platser)
    {
        await pedagog.GåTillAsync("/museer/lokaler/ny");
        await pedagog.Fyll("Museum", "Forsviks bruk").Fyll("Namn", namn).Fyll("Platser", $"{platser}").Fyll("Får bokas för förvaltningens evenemang", "ja")
            .TryckAsync("Lägg till lokal");
        pedagog.Fel.ShouldBeEmpty();
    }

    /// <summary>The first day from this on, when the museums are open.</summary>
    private static DateOnly Öppen(DateOnly från) => Enumerable.Range(0, 14).Select(från.AddDays)
        .First(dag => dag.DayOfWeek is not DayOfWeek.Monday && RödaDagar.Namn(dag) is null && RödaDagar.Aftnar(dag.Year).All(afton => afton.Datum != dag));

    private static async Task<string> PlaneraAsync(Besökare utvecklare, string titel, DateOnly dag, string start, string slut)
    {
        await utvecklare.GåTillAsync("/fortbildning/evenemang/nytt");
        await utvecklare.Fyll("Typ", "Kurs").Fyll("Titel", titel).Fyll("Datum", Format(dag)).Fyll("Start", start).Fyll("Slut", slut).Fyll("Antal platser", "30")
            .TryckAsync("Spara utkast");
        utvecklare.Fel.ShouldBeEmpty();
        return utvecklare.Adress;
    }

    private static async Task BokaLokalAsync(Besökare utvecklare, string evenemang, string lokal)
    {
        var val = (IHtmlSelectElement?)null;
        await Hus.VäntaAsync(utvecklare, $"{evenemang}/lokal", s =>
        {
            val = s.Sida.QuerySelector<IHtmlSelectElement>("main select");
            return val?.Options.Any(o => o.Text.Contains(lokal)) == true;
        });
        await utvecklare.Fyll("Lokal", val!.Options.Single(o => o.Text.Contains(lokal)).Value).TryckAsync("Boka lokalen");
        utvecklare.Fel.ShouldBeEmpty();
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
        await utvecklare.DubbelklickaAsync("Publicera");
        utvecklare.HarLänk("Se anmälningssidan").ShouldBeTrue();
        return Id().Match(utvecklare.Adress).Value;
    }

    private async Task AnmälAsync(string evenemang, string namn, string epost, string kommun)
    {
        using var besökare = await hus.BesökareAsync();
        await besökare.GåTillAsync($"/anmalan/{evenemang}");
        await besökare.Fyll("Namn", namn).Fyll("E-post", epost).Fyll("Roll", "Bibliotekarie").Fyll("Kommun", kommun)
            .TryckAsync(besökare.Innehåll.Contains("Ställ mig i kö") ? "Ställ mig i kö" : "Anmäl mig");
        besökare.Rubrik.ShouldBe("Tack för din anmälan");
    }

    private async Task AvbokaAsync(string brev)
    {
        using var besökare = await hus.BesökareAsync();
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
