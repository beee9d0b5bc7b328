using Kultur.Domain;
using Kultur.Fortbildning.Anmälningar;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using Kultur.Testing;

namespace Kultur.Fortbildning.Tests.Anmälningar;

/// <summary>The public registration, through the front door and on a real database.</summary>
[BådaDatabaserna]
public sealed class AnmälanTests
{
    [Fact]
    public async Task A_visitor_registers_and_gets_a_letter_with_the_link()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();

        await host.AnmälAsync(id, "anna");

        var brev = (await host.LettersAsync()).Single();
        brev.To.ShouldBe("anna@example.org");
        brev.Subject.ShouldBe("Du har plats: Skriva lättläst");
        brev.Text.ShouldContain("Torsdag 10 december 2026, 09.30–15.30");
        brev.Text.ShouldContain($"/anmalan/{id.Value}/avboka/");
    }

    [Fact]
    public async Task Whoever_comes_too_late_is_told_the_number_in_line()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync(platser: 1);

        await host.AnmälAsync(id, "a", "b", "c");

        var brev = (await host.LettersAsync()).ToDictionary(b => b.To, b => b);
        brev["a@example.org"].Subject.ShouldStartWith("Du har plats");
        brev["b@example.org"].Text.ShouldContain("nummer 1 på väntelistan");
        brev["c@example.org"].Text.ShouldContain("nummer 2 på väntelistan");
    }

    [Fact]
    public async Task A_withdrawal_by_the_link_promotes_the_first_in_line_and_both_are_told()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync(platser: 1);
        await host.AnmälAsync(id, "a", "b", "c");
        var nyckel = await host.NyckelAsync("a");

        (await host.SendAsVisitorAsync(new VisaAvbokning(id.Value, nyckel))).Value.KanAvbokas.ShouldBeTrue();
        (await host.HämtaAsync(id)).Anmälda.Namn().ShouldBe(["a"]);
        (await host.SendAsVisitorAsync(new AvbokaAnmälan { EvenemangId = id.Value, Nyckel = nyckel })).IsSuccess.ShouldBeTrue();

        (await host.HämtaAsync(id)).Anmälda.Namn().ShouldBe(["b"]);
        (await host.LettersAsync()).TakeLast(2).Select(b => (b.To, b.Subject.Split(':')[0]))
            .ShouldBe([("a@example.org", "Du är avbokad"), ("b@example.org", "Du har fått plats")], ignoreOrder: true);
    }

    [Fact]
    public async Task The_link_of_the_first_letter_still_works_after_the_promotion()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync(platser: 1);
        await host.AnmälAsync(id, "a", "b");
        var första = await host.NyckelAsync("b");
        await host.SendAsVisitorAsync(new AvbokaAnmälan { EvenemangId = id.Value, Nyckel = await host.NyckelAsync("a") });
        var andra = await host.NyckelAsync("b");

        andra.ShouldNotBe(första);
        (await host.SendAsVisitorAsync(new VisaAvbokning(id.Value, första))).Value.Tillstånd.ShouldBe(Anmälningstillstånd.Plats);
        (await host.SendAsVisitorAsync(new VisaAvbokning(id.Value, andra))).Value.Tillstånd.ShouldBe(Anmälningstillstånd.Plats);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123")]
    [InlineData("00000000000000000000000000000000")]
    public async Task A_wrong_link_leads_nowhere(string nyckel)
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();
        await host.AnmälAsync(id, "a");

        (await host.SendAsVisitorAsync(new VisaAvbokning(id.Value, nyckel))).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await host.SendAsVisitorAsync(new AvbokaAnmälan { EvenemangId = id.Value, Nyckel = nyckel })).IsSuccess.ShouldBeFalse();
        (await host.HämtaAsync(id)).Anmälda.Namn().ShouldBe(["a"]);
    }

    [Fact]
    public async Task The_same_address_again_is_answered_alike_and_gets_its_link_by_mail()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();
        var första = await host.SendAsVisitorAsync(Exempel.Anmälan(id, "anna"));
        host.Clock.Advance(TimeSpan.FromHours(1));

        var andra = await host.SendAsVisitorAsync(Exempel.Anmälan(id, "Anna") with { Epost = " ANNA@example.org " });

        andra.ShouldBe(första);
        (await host.HämtaAsync(id)).Anmälningar.Count.ShouldBe(1);
        (await host.LettersAsync())[^1].Subject.ShouldBe("Du är redan anmäld: Skriva lättläst");
    }

    [Fact]
    public async Task A_double_click_registers_once_and_mails_once()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();

        var svar = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.SendAsVisitorAsync(Exempel.Anmälan(id, "anna"), "samma-nyckel")));

        svar.ShouldAllBe(s => s.IsSuccess);
        (await host.HämtaAsync(id)).Anmälningar.Count.ShouldBe(1);
        (await host.LettersAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_is_not_there_and_a_closed_event_takes_nobody()
    {
        await using var host = await Exempel.StartaAsync();
        var utkast = (await host.SendAsync(Exempel.Formulär(), Role.Utvecklare)).Value;
        var stängt = await host.PubliceraAsync();
        host.Clock.Advance(TimeSpan.FromDays(10));

        (await host.SendAsVisitorAsync(new VisaAnmälan(utkast.Value))).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await host.SendAsVisitorAsync(Exempel.Anmälan(utkast, "a"))).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await host.SendAsVisitorAsync(Exempel.Anmälan(stängt, "a"))).Error!.Message.ShouldBe("Anmälan är stängd.");
        (await host.SendAsVisitorAsync(new VisaAnmälan(stängt.Value))).Value.Läge.ShouldBe(Anmälningsläge.Stängd);
    }

    [Fact]
    public async Task Everything_wrong_in_the_form_is_said_at_once_by_its_field()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync();

        var svar = await host.SendAsVisitorAsync(new AnmälDeltagare { EvenemangId = id.Value, Epost = "anna" });

        svar.Error!.Fields.Select(f => f.Field).ShouldBe(["Namn", "Epost", "Roll", "Kommunkod"], ignoreOrder: true);
    }

    [Fact]
    public async Task All_pages_show_the_same_numbers()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync(platser: 3);
        await host.AnmälAsync(id, "a", "b", "c", "d", "e");
        await host.SendAsVisitorAsync(new AvbokaAnmälan { EvenemangId = id.Value, Nyckel = await host.NyckelAsync("b") });

        var rad = (await host.SendAsync(new SökEvenemang(null, Period.Kommande, [], [], [], null, 1), Role.Chef)).Value.Sida.Rader.Single();
        var vy = (await host.SendAsync(new VisaEvenemang(id.Value), Role.Chef)).Value;
        var publik = (await host.SendAsVisitorAsync(new VisaAnmälan(id.Value))).Value;
        var lista = (await host.SendAsVisitorAsync(new VisaKalendarium(null, 1))).Value.Rader.Single();

        (rad.Anmälda, rad.Väntande).ShouldBe((3, 1));
        (vy.Anmälda.Count, vy.Väntelista.Count, vy.Avbokade.Count).ShouldBe((3, 1, 1));
        (publik.Lediga, publik.Väntande, lista.Lediga).ShouldBe((0, 1, 0));
    }

    [Fact]
    public async Task Cancelling_mails_everybody_registered_with_the_reason()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync(platser: 1);
        await host.AnmälAsync(id, "a", "b");

        (await host.SendAsync(new StällInEvenemang { Id = id.Value, Orsak = "Kursledaren är sjuk." }, Role.Utvecklare)).IsSuccess.ShouldBeTrue();

        var inställt = (await host.LettersAsync()).Where(b => b.Subject.StartsWith("Inställt", StringComparison.Ordinal)).ToList();
        inställt.Select(b => b.To).ShouldBe(["a@example.org", "b@example.org"], ignoreOrder: true);
        inställt.ShouldAllBe(b => b.Text.Contains("Kursledaren är sjuk."));
    }
}
