using System.Text.RegularExpressions;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>
/// A museum's programme is booked by a school, approved by its municipality, received by the museum and paid for by the
/// support; or comes to nothing, and the money goes back. Over four modules, by events alone, as people see it on the
/// booking's page.
/// </summary>
[BådaDatabaserna]
public sealed partial class F2_SkolprogramBlirBesök(Skolår skolår) : IClassFixture<Skolår>
{
    [Fact]
    public async Task A_programme_is_booked_approved_confirmed_held_and_paid_for()
    {
        await skolår.KlockanÄrAsync("2027-02-01 09.00");
        await FörberedKommunAsync("1435", "tanum");
        var program = await PubliceraAsync("Ristningar i brons");

        var bokning = await BegärAsync(program, "Hällevads skola", "Tanum", "2027-02-16", "10.00", "hallevad@example.org");
        using var samordnare = await skolår.SomAsync("Kultursamordnare", "Tanum");
        await samordnare.GåTillAsync(Sida((await skolår.BrevTillAsync("tanum@example.org", 1)).ShouldHaveSingleItem().Text));
        samordnare.Rubrik.ShouldBe("Ristningar i brons");
        samordnare.Innehåll.ShouldContain("Skolan begärde bokningen");
        await samordnare.TryckAsync("Godkänn bokningen");
        samordnare.Innehåll.ShouldContain("3 700 kr reserverades.");
        (await StödetAsync("1435")).ShouldContain("8 800 kr är kvar att använda");

        await Hus.VäntaAsync(samordnare, bokning.Sida, s => s.Innehåll.Contains("Vitlycke museum bekräftade"));
        samordnare.Innehåll.ShouldContain("Bekräftad till tisdag 16 februari 2027 klockan 10.00.");
        samordnare.Innehåll.ShouldContain("Vitlycke museum, Rum för Ristningar i brons");
        (await skolår.BrevTillAsync("hallevad@example.org", 3))[2].Subject.ShouldBe("Bokningen är klar: Ristningar i brons");

        using var pedagog = await skolår.SomAsync("Museipedagog");
        await pedagog.GåTillAsync("/museer/kalender/vitlycke/lista?dag=2027-02-16");
        var post = pedagog.Sida.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Hällevads skola")).TextContent;
        post.ShouldContain("10.00–11.00");
        post.ShouldContain("Rum för Ristningar i brons");
        post.ShouldContain("R.i.b.");

        await skolår.KlockanÄrAsync("2027-02-16 13.00");
        using var efteråt = await skolår.SomAsync("Museipedagog");
        await efteråt.GåTillAsync($"/museer/besok/{bokning.Id}/rapportera");
        await efteråt.Fyll("Barn som kom", "22").Fyll("Vuxna som kom med", "2").TryckAsync("Rapportera besöket");
        efteråt.Innehåll.ShouldContain("22 barn kom.");

        using var redovisar = await skolår.SomAsync("Kultursamordnare", "Tanum");
        await Hus.VäntaAsync(redovisar, bokning.Sida, s => s.Innehåll.Contains("22 barn och 2 vuxna kom."));
        await redovisar.FöljAsync("Redovisa");
        redovisar.Fält("Årskurs 4–6, 10–12 år").GetAttribute("value").ShouldBe("22");
        await redovisar.Fyll("Abonnerad buss i kronor", "3000").TryckAsync("Redovisa");
        redovisar.Innehåll.ShouldContain("Avräknad. Stödet väntar på utbetalning.");

        using var utvecklare = await skolår.SomAsync("Utvecklare");
        await utvecklare.GåTillAsync("/kulturliv/stod/1435/betala-ut?ar=2027");
        await utvecklare.TryckAsync("Betala ut 3 200 kr för 1 bokning");
        utvecklare.Fel.ShouldBeEmpty();
        await redovisar.GåTillAsync(bokning.Sida);
        redovisar.Innehåll.ShouldContain("Klar. Stödet betalades ut");
        Steg(redovisar).ShouldBe(
        [
            "Skolan begärde bokningen", "Kommunen godkände", "Vitlycke museum bekräftade", "Genomfördes", "Stödet räknades av", "Stödet betalades ut",
        ]);
        (await StödetAsync("1435")).ShouldContain("Utbetald");

        using var skolan = await skolår.BesökareAsync();
        await skolan.GåTillAsync(bokning.Följ);
        skolan.Innehåll.ShouldContain("22 barn var med. Tack!");
        using var chef = await skolår.SomAsync("Chef");
        await Hus.VäntaAsync(chef, "/kommuner/1435", s => s.Innehåll.Contains("22 barn från Hällevads skola"));
    }

    [Fact]
    public async Task The_museum_refuses_for_a_conflict_and_the_money_goes_back_until_another_time_is_booked()
    {
        await skolår.KlockanÄrAsync("2027-02-15 09.00");
        await FörberedKommunAsync("1427", "sotenas");
        var program = await PubliceraAsync("Silver i jorden");
        using var samordnare = await skolår.SomAsync("Kultursamordnare", "Sotenäs");
        var första = await BegärAsync(program, "Kungs skola", "Sotenäs", "2027-03-02", "10.00", "kungs@example.org");
        await GodkännAsync(samordnare, första.Sida, "Vitlycke museum bekräftade");

        var andra = await BegärAsync(program, "Väjerns skola", "Sotenäs", "2027-03-02", "10.30", "vajern@example.org");
        await GodkännAsync(samordnare, andra.Sida, "Vitlycke museum avvisade");
        samordnare.Innehåll.ShouldContain("Rum för Silver i jorden är upptagen 09.45–11.15: skolbesök.");
        samordnare.Innehåll.ShouldContain("Tider som går bra i stället");
        samordnare.Innehåll.ShouldContain("Återförd");
        (await StödetAsync("1427")).ShouldContain("8 800 kr är kvar att använda");
        await samordnare.GåTillAsync("/kulturliv/bokningar?q=väjern");
        samordnare.Sida.QuerySelector("tbody tr td[data-l=Stöd]")!.TextContent.ShouldBe("–");

        using var skolan = await skolår.BesökareAsync();
        await skolan.GåTillAsync(andra.Följ);
        skolan.Innehåll.ShouldContain("Vitlycke museum kan inte ta emot er. Välj en annan tid.");
        skolan.Innehåll.ShouldContain("Rum för Silver i jorden är upptagen");
        await skolan.TryckAsync("Boka den tiden");
        Steg(skolan)[^1].ShouldBe("Ersattes av en ny bokning på en annan tid");
        var ny = (await skolår.BrevTillAsync("vajern@example.org", 5)).Select(brev => Bokningen(brev.Text)).Last(b => b.Id != andra.Id);
        await Hus.VäntaAsync(samordnare, ny.Sida, s => s.Innehåll.Contains("Vitlycke museum bekräftade"));
        (await StödetAsync("1427")).ShouldContain("7 600 kr är kvar att använda");
    }

    [Fact]
    public async Task A_withdrawn_programme_tells_the_open_bookings_and_takes_no_new_ones()
    {
        await skolår.KlockanÄrAsync("2027-03-01 09.00");
        await FörberedKommunAsync("1430", "munkedal");
        var program = await PubliceraAsync("Eld och lera");
        using var samordnare = await skolår.SomAsync("Kultursamordnare", "Munkedal");
        var bekräftad = await BegärAsync(program, "Kungsmarks skola", "Munkedal", "2027-03-16", "10.00", "kungsmark@example.org");
        await GodkännAsync(samordnare, bekräftad.Sida, "Vitlycke museum bekräftade");
        var begärd = await BegärAsync(program, "Brudås skola", "Munkedal", "2027-03-17", "10.00", "brudas@example.org");

        using var pedagog = await skolår.SomAsync("Museipedagog");
        await pedagog.GåTillAsync($"/museer/skolprogram/{program}/dra-in");
        await pedagog.Fyll("Skäl", "Ugnen är trasig.").TryckAsync("Dra in programmet");
        foreach (var (sida, epost, brev) in new[] { (bekräftad.Sida, "kungsmark@example.org", 4), (begärd.Sida, "brudas@example.org", 2) })
        {
            await Hus.VäntaAsync(samordnare, sida, s => s.Innehåll.Contains("Utbudet är indraget. Ugnen är trasig."));
            (await skolår.BrevTillAsync(epost, brev))[^1].Subject.ShouldBe("Utbudet är indraget: Eld och lera");
        }

        using var skolan = await skolår.BesökareAsync();
        await skolan.GåTillAsync($"/katalogen/{program}");
        skolan.Innehåll.ShouldContain("Kan inte längre bokas. Ugnen är trasig.");
        skolan.HarLänk("Boka").ShouldBeFalse();
        await skolan.GåTillAsync("/katalogen?q=Eld+och+lera");
        skolan.HarLänk("Eld och lera").ShouldBeFalse();

        await samordnare.TryckAsync("Godkänn bokningen");
        samordnare.Innehåll.ShouldContain("Utbudet är indraget. Avböj bokningen.");

        await pedagog.GåTillAsync($"/museer/besok/{bekräftad.Id}/avboka");
        await pedagog.Fyll("Skäl", "Ugnen blir inte hel i tid.").TryckAsync("Säg återbud");
        await Hus.VäntaAsync(samordnare, bekräftad.Sida, s => s.Innehåll.Contains("Vitlycke museum avvisade"));
        samordnare.Innehåll.ShouldContain("Ugnen blir inte hel i tid.");
        (await StödetAsync("1430")).ShouldContain("10 000 kr är kvar att använda");
        await pedagog.GåTillAsync("/museer/kalender/vitlycke/lista?dag=2027-03-16");
        pedagog.Innehåll.ShouldNotContain("Kungsmarks skola");
    }

    [Fact]
    public async Task A_booking_that_the_municipality_does_not_answer_in_time_lapses()
    {
        await skolår.KlockanÄrAsync("2027-04-12 09.00");
        var program = await PubliceraAsync("Båtar av sten");
        var bokning = await BegärAsync(program, "Bojars skola", "Strömstad", "2027-06-01", "10.00", "bojar@example.org");

        await skolår.KlockanÄrAsync("2027-04-26 23.50");
        (await skolår.KörJobbAsync()).ShouldContain("kulturliv.bokningar-forfaller: ok");
        using var ännu = await skolår.SomAsync("Kultursamordnare", "Strömstad");
        await ännu.GåTillAsync(bokning.Sida);
        ännu.Innehåll.ShouldContain("annars förfaller bokningen");

        await skolår.KlockanÄrAsync("2027-04-27 00.10");
        (await skolår.KörJobbAsync()).ShouldContain("kulturliv.bokningar-forfaller: ok");
        using var samordnare = await skolår.SomAsync("Kultursamordnare", "Strömstad");
        await samordnare.GåTillAsync(bokning.Sida);
        Steg(samordnare)[^1].ShouldBe("Bokningen förföll");
        samordnare.Innehåll.ShouldContain("Kommunen svarade inte i tid.");
        (await skolår.BrevTillAsync("bojar@example.org", 2))[1].Subject.ShouldBe("Bokningen förföll: Båtar av sten");
    }

    [Fact]
    public async Task A_booking_that_the_museum_does_not_answer_in_time_lapses_returns_its_money_and_is_not_woken_by_a_late_answer()
    {
        await skolår.KlockanÄrAsync("2027-05-03 09.00");
        await FörberedKommunAsync("1439", "fargelanda");
        var program = await PubliceraAsync("Vägen till berget");
        var bokning = await BegärAsync(program, "Höga skola", "Färgelanda", "2027-06-02", "10.00", "hoga@example.org");
        await MuseetAsync(Databaser.Vald == Databas.Postgres
            ? """
              create function provet() returns trigger language plpgsql as $$ begin raise 'Provet: museet svarar inte.'; end $$;
              create trigger provet before insert on skolbesok execute function provet()
              """
            : "create trigger provet before insert on skolbesok begin select raise(abort, 'Provet: museet svarar inte.'); end");
        try
        {
            using var samordnare = await skolår.SomAsync("Kultursamordnare", "Färgelanda");
            await samordnare.GåTillAsync(bokning.Sida);
            await samordnare.TryckAsync("Godkänn bokningen");
            samordnare.Innehåll.ShouldContain("Vitlycke museum svarar senast tisdag 11 maj 2027.");
            (await StödetAsync("1439")).ShouldContain("8 800 kr är kvar att använda");

            await skolår.KlockanÄrAsync("2027-05-12 00.10");
            (await skolår.KörJobbAsync()).ShouldContain("kulturliv.bokningar-forfaller: ok");
            (await StödetAsync("1439")).ShouldContain("10 000 kr är kvar att använda");
            (await skolår.BrevTillAsync("hoga@example.org", 3))[2].Text.ShouldContain("Museet svarade inte i tid.");
        }
        finally
        {
            await MuseetAsync(Databaser.Vald == Databas.Postgres ? "drop function provet cascade" : "drop trigger provet");
        }

        await skolår.KlockanÄrAsync("2027-05-12 09.00");
        using var pedagog = await skolår.SomAsync("Museipedagog");
        await Hus.VäntaAsync(pedagog, $"/museer/besok/{bokning.Id}", s => s.Innehåll.Contains("Skolan har tagit tillbaka bokningen."));
        await pedagog.GåTillAsync("/museer/kalender/vitlycke/lista?dag=2027-06-02");
        pedagog.Innehåll.ShouldNotContain("Höga skola");
        await InnehållerAlltJämtAsync(bokning.Sida, "Bokningen förföll");
        (await StödetAsync("1439")).ShouldContain("10 000 kr är kvar att använda");
    }

    /// <summary>The municipality has what the support demands.</summary>
    private async Task FörberedKommunAsync(string kod, string samordnare)
    {
        using var utvecklare = await skolår.SomAsync("Utvecklare");
        await utvecklare.GåTillAsync($"/kulturliv/stod/{kod}/samordnare");
        await utvecklare.Fyll("Namn", "Samordnaren").Fyll("E-postadress", $"{samordnare}@example.org").TryckAsync("Spara samordnare");
        await utvecklare.GåTillAsync($"/kulturliv/stod/{kod}/plan");
        await utvecklare.Fyll("Planens namn", "Kulturplan för barn").Fyll("Gäller från och med", "2026-01-01").Fyll("Gäller till och med", "2029-12-31").TryckAsync("Spara plan");
        utvecklare.Fel.ShouldBeEmpty();
    }

    private async Task<string> PubliceraAsync(string namn)
    {
        using var pedagog = await skolår.SomAsync("Museipedagog");
        return await Museiarbete.PubliceraAsync(pedagog, namn, new(2027, 1, 11), new(2027, 6, 11));
    }

    /// <summary>A school finds the programme in the public catalogue and asks for it.</summary>
    private async Task<Bokad> BegärAsync(string program, string skola, string kommun, string dag, string tid, string epost)
    {
        using var skolan = await skolår.BesökareAsync();
        await Hus.VäntaAsync(skolan, $"/katalogen/{program}", s => s.HarLänk("Boka"));
        await skolan.FöljAsync("Boka");
        await skolan.Fyll("Skola eller förskola", skola).Fyll("Kommun", kommun).Fyll("Årskurs", "Årskurs 4")
            .Fyll("Antal barn", "24").Fyll("Antal vuxna", "3").Fyll("Önskad dag", dag).Fyll("Önskad tid", tid)
            .Fyll("Abonnerad buss, ungefärlig kostnad i kronor", "3500").Fyll("Ditt namn", "Läraren").Fyll("Din e-postadress", epost)
            .TryckAsync("Skicka bokningen");
        skolan.Fel.ShouldBeEmpty();
        skolan.Rubrik.ShouldBe("Tack för er bokning");
        return Bokningen((await skolår.BrevTillAsync(epost, 1))[0].Text);
    }

    private static async Task GodkännAsync(Besökare samordnare, string bokning, string museetsSvar)
    {
        await samordnare.GåTillAsync(bokning);
        await samordnare.TryckAsync("Godkänn bokningen");
        samordnare.Fel.ShouldBeEmpty();
        await Hus.VäntaAsync(samordnare, bokning, s => s.Innehåll.Contains(museetsSvar));
    }

    private async Task<string> StödetAsync(string kod)
    {
        using var utvecklare = await skolår.SomAsync("Utvecklare");
        await utvecklare.GåTillAsync($"/kulturliv/stod/{kod}?ar=2027");
        return utvecklare.Innehåll;
    }

    /// <summary>What the museum has told has been heard when its outbox waits for nobody; then the page says what it said.</summary>
    private async Task InnehållerAlltJämtAsync(string bokning, string text)
    {
        using var drift = await skolår.SomAsync("Driftansvarig");
        await Hus.VäntaAsync(drift, "/drift", s => s.Sida.QuerySelectorAll("td[data-l=Väntar]").All(td => td.TextContent == "0"));
        using var utvecklare = await skolår.SomAsync("Utvecklare");
        await utvecklare.GåTillAsync(bokning);
        utvecklare.Innehåll.ShouldContain(text);
    }

    /// <summary>Puts something right or wrong in the museums' own database, as an operator could.</summary>
    private async Task MuseetAsync(string sql)
    {
        await using var connection = await KulturApp.AnslutAsync((await skolår.AppAsync()).Folder, "museer");
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static List<string> Steg(Besökare s) => [.. s.Sida.QuerySelectorAll(".k-tidslinje li div").Select(div => div.FirstChild!.TextContent.Trim())];

    private static string Sida(string brev) => new Uri(Länk().Match(brev).Value).PathAndQuery;

    private static Bokad Bokningen(string brev) => new(Id().Match(Sida(brev)).Value, Sida(brev));

    /// <summary>A booking: its id, and the school's secret link to it.</summary>
    private sealed record Bokad(string Id, string Följ)
    {
        public string Sida => $"/kulturliv/bokningar/{Id}";
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex(@"http\S+/(?:bokning|kulturliv/bokningar)/\S+")]
    private static partial Regex Länk();
}
