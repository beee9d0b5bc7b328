using System.Net;
using System.Text.Json;
using Kultur.Domain;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>What the house does for every module.</summary>
[BådaDatabaserna]
public sealed class HusetTests(Hus hus)
{
    private static readonly HttpClientHandler UtanOmdirigering = new() { AllowAutoRedirect = false };

    [Fact]
    public async Task The_health_page_tells_each_modules_state()
    {
        using var client = new HttpClient { BaseAddress = (await hus.AppAsync()).Address };
        using var redo = JsonDocument.Parse(await client.GetStringAsync("/halsa/redo", TestContext.Current.CancellationToken));

        redo.RootElement.GetProperty("status").GetString().ShouldBe("redo");
        redo.RootElement.GetProperty("moduler").EnumerateObject().ShouldNotBeEmpty();
        redo.RootElement.GetProperty("moduler").EnumerateObject().ShouldAllBe(m => m.Value.GetString() == "redo");
    }

    [Fact]
    public async Task A_host_whose_module_cannot_start_is_alive_but_not_ready_and_serves_nothing()
    {
        await using var app = await KulturApp.CreateAsync(settings: new() { ["Demo"] = "false" });
        await FörstörAsync(app.Folder);
        app.Launch();
        using var client = new HttpClient { BaseAddress = app.Address };
        HttpResponseMessage redo;
        do
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            redo = await SvarAsync("/halsa/redo");
        }
        while (!(await redo.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("\"fel\""));

        redo.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await SvarAsync("/halsa/levande")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SvarAsync("/logga-in")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        async Task<HttpResponseMessage> SvarAsync(string adress)
        {
            try
            {
                return await client.GetAsync(adress, TestContext.Current.CancellationToken);
            }
            catch (HttpRequestException)
            {
                return new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("") };
            }
        }
    }

    [Fact]
    public async Task A_button_whose_work_is_done_shows_the_page_as_it_is_now()
    {
        using var ena = await hus.SomAsync("Bibliotekskonsulent");
        using var andra = await hus.SomAsync("Bibliotekskonsulent");
        await ena.GåTillAsync("/bibliotek/planer/1440");
        await andra.GåTillAsync("/bibliotek/planer/1440");
        var knapp = ena.HarKnapp("Ny plan är under arbete") ? "Ny plan är under arbete" : "Inte längre under arbete";
        await ena.TryckAsync(knapp);

        await andra.TryckAsync(knapp);

        (andra.Status, andra.Adress).ShouldBe((HttpStatusCode.OK, "/bibliotek/planer/1440"));
        andra.Sida.Body!.TextContent.ShouldContain("Det är redan gjort");
        andra.HarKnapp(knapp).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/kommuner/1435")]
    [InlineData("/bibliotek/behov")]
    [InlineData("/drift")]
    public async Task Who_has_not_signed_in_is_asked_to(string adress)
    {
        using var client = new HttpClient(UtanOmdirigering, disposeHandler: false) { BaseAddress = (await hus.AppAsync()).Address };
        var svar = await client.GetAsync(adress, TestContext.Current.CancellationToken);

        svar.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        svar.Headers.Location!.AbsolutePath.ShouldBe("/logga-in");
    }

    [Fact]
    public async Task Demo_data_that_a_broken_start_never_wrote_is_written_at_the_next()
    {
        var folder = Directory.CreateTempSubdirectory("kultur-avbruten-");
        await (await KulturApp.StartAsync(folder.FullName, new() { ["Demo"] = "false" })).DisposeAsync();
        await using (var app = await KulturApp.StartAsync(folder.FullName))
        {
            using var chef = await Besökare.InloggadAsync(app.Address, "Chef");
            await chef.GåTillAsync("/samhalle/aktorer");
            chef.Innehåll.ShouldContain("Bibliotekschef");
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_module_that_is_switched_on_again_hears_what_was_told_meanwhile()
    {
        var folder = Directory.CreateTempSubdirectory("kultur-avstangd-");
        await using (var utan = await KulturApp.StartAsync(folder.FullName, Inställningar(avstängd: "Biblioteksutveckling")))
        {
            using var samhälle = await Besökare.InloggadAsync(utan.Address, "Samhällsutvecklare");
            samhälle.HarLänk("Biblioteksutveckling").ShouldBeFalse();
            await samhälle.GåTillAsync("/samhalle/aktorer/ny");
            await samhälle.Fyll("Organisation", "ja").Fyll("Namn", "Sotenäs läsecirkel").Fyll("E-post", "cirkel@example.org")
                .Fyll("Första rollen", "Studieförbund").Fyll("Rollens kommun", "Sotenäs").Fyll("Rollen gäller från och med", "2024-01-01")
                .TryckAsync("Registrera aktör");
            samhälle.Fel.ShouldBeEmpty();
            await samhälle.GåTillAsync("/bibliotek/behov");
            samhälle.Status.ShouldBe(HttpStatusCode.NotFound);
        }

        await using (var med = await KulturApp.StartAsync(folder.FullName, Inställningar()))
        {
            using var konsulent = await Besökare.InloggadAsync(med.Address, "Bibliotekskonsulent");
            await Hus.VäntaAsync(konsulent, "/bibliotek/behov/ny?kommun=1427", s => s.Innehåll.Contains("Sotenäs läsecirkel"));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_module_on_the_top_floor_that_is_switched_on_again_hears_what_those_below_told_meanwhile()
    {
        var folder = Directory.CreateTempSubdirectory("kultur-avstangd-");
        var idag = SvenskTid.Idag(TimeProvider.System);
        string program;
        await using (var utan = await KulturApp.StartAsync(folder.FullName, Inställningar(avstängd: "KulturlivFörAlla")))
        {
            using var pedagog = await Besökare.InloggadAsync(utan.Address, "Museipedagog");
            program = await Museiarbete.PubliceraAsync(pedagog, "Hällar och skepp", idag, idag.AddDays(200));
            await pedagog.GåTillAsync($"/katalogen/{program}");
            pedagog.Status.ShouldBe(HttpStatusCode.NotFound);
        }

        await using (var med = await KulturApp.StartAsync(folder.FullName, Inställningar()))
        {
            using var skolan = new Besökare(med.Address);
            await Hus.VäntaAsync(skolan, $"/katalogen/{program}", s => s.HarLänk("Boka"));
            skolan.Rubrik.ShouldBe("Hällar och skepp");
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Who_lacks_the_permission_is_refused_the_page_and_has_no_menu_entry()
    {
        using var konsulent = await hus.SomAsync("Bibliotekskonsulent");
        konsulent.Sida.QuerySelectorAll(".k-nav a").ShouldNotContain(a => a.TextContent == "Driftcentral");
        await konsulent.GåTillAsync("/drift");

        konsulent.Status.ShouldBe(HttpStatusCode.Forbidden);
        konsulent.Rubrik.ShouldBe("Du har inte behörighet");
    }

    [Theory]
    [InlineData("/finns-inte")]
    [InlineData("/kommuner/0000")]
    [InlineData("/kommunalforbund/vasterbotten")]
    [InlineData("/bibliotek/behov?sida=abc")]
    [InlineData("/bibliotek/behov/0190c3e0-0000-7000-8000-000000000000")]
    [InlineData("/fortbildning/evenemang/0190c3e0-0000-7000-8000-000000000000")]
    [InlineData("/samhalle/aktorer/0190c3e0-0000-7000-8000-000000000000")]
    [InlineData("/anmalan/0190c3e0-0000-7000-8000-000000000000")]
    [InlineData("/drift/finns-inte/handelser")]
    [InlineData("/drift/museer/handelser?namn=%00")]
    [InlineData("/drift/museer/brev?q=a%00b")]
    [InlineData("/museer/foremal?material=%00")]
    public async Task What_does_not_exist_is_a_page_that_says_so(string adress)
    {
        using var drift = await hus.SomAsync(adress.StartsWith("/drift", StringComparison.Ordinal) ? "Driftansvarig" : "Chef");
        await drift.GåTillAsync(adress);

        drift.Status.ShouldBe(HttpStatusCode.NotFound);
        drift.Rubrik.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/drift/museer/handelser?urval=99", "Alla")]
    [InlineData("/drift/museer/prenumeranter?lage=7", "Alla prenumeranter")]
    [InlineData("/drift/museer/brev?lage=7", "Alla brev")]
    public async Task A_choice_that_there_is_none_of_chooses_nothing(string adress, string flik)
    {
        using var drift = await hus.SomAsync("Driftansvarig");
        await drift.GåTillAsync(adress);

        drift.Sida.QuerySelectorAll(".k-flikar a[aria-current]").ShouldHaveSingleItem().TextContent.Trim().ShouldStartWith(flik);
    }

    [Theory]
    [InlineData("/drift/museer/handelser/spela-om?urval=Döda&id=x", "Inget att spela om")]
    [InlineData("/drift/museer/brev/skicka-om?lage=Failed&id=x", "Inget att skicka om")]
    public async Task What_is_marked_that_there_is_none_of_is_left_out(string adress, string rubrik)
    {
        using var drift = await hus.SomAsync("Driftansvarig");
        await drift.GåTillAsync(adress);

        (drift.Status, drift.Rubrik).ShouldBe((HttpStatusCode.OK, rubrik));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Text_that_no_database_takes_is_refused_before_anything_is_done(bool medFiler)
    {
        const string Prenumerant = "/drift/museer/prenumeranter/museer.nar-besok-begarts";
        using var drift = await hus.SomAsync("Driftansvarig");
        await drift.GåTillAsync(Prenumerant + "/pausa");
        if (medFiler)
            drift.Sida.QuerySelector("main form")!.SetAttribute("enctype", "multipart/form-data");
        await drift.Fyll("Varför pausas prenumeranten?", "a\0b").TryckAsync("Pausa");

        (drift.Status, drift.Rubrik).ShouldBe((HttpStatusCode.BadRequest, "Det gick inte att läsa det som skickades"));
        await drift.GåTillAsync(Prenumerant);
        drift.HarLänk("Pausa").ShouldBeTrue();
    }

    [Fact]
    public async Task A_form_from_another_site_is_refused()
    {
        using var client = new HttpClient(UtanOmdirigering, disposeHandler: false) { BaseAddress = (await hus.AppAsync()).Address };
        using var form = new FormUrlEncodedContent([new("roll", "driftansvarig")]);
        var svar = await client.PostAsync("/logga-in", form, TestContext.Current.CancellationToken);

        svar.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await svar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Det gick inte att läsa det som skickades");
    }

    [Fact]
    public async Task A_sign_in_leads_only_to_addresses_of_this_site()
    {
        using var besökare = await hus.BesökareAsync();
        await besökare.GåTillAsync("/logga-in?till=https%3A%2F%2Fexample.org%2F");
        await besökare.TryckAsync("Chef");

        besökare.Adress.ShouldBe("/");
    }

    [Fact]
    public async Task Pages_load_nothing_from_other_hosts_and_run_nothing_inline()
    {
        using var client = new HttpClient { BaseAddress = (await hus.AppAsync()).Address };
        var svar = await client.GetAsync("/logga-in", TestContext.Current.CancellationToken);
        var policy = svar.Headers.GetValues("Content-Security-Policy").Single();

        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        (await svar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("://", Case.Sensitive);
    }

    [Fact]
    public async Task A_house_without_one_of_the_modules_stands()
    {
        await using var app = await KulturApp.StartAsync(settings: Inställningar(avstängd: "Fortbildning"));
        using var chef = await Besökare.InloggadAsync(app.Address, "Chef");
        chef.Sida.QuerySelectorAll(".k-nav a").ShouldNotContain(a => a.TextContent == "Fortbildning");

        await chef.GåTillAsync("/kommuner/1435");
        chef.Status.ShouldBe(HttpStatusCode.OK);
        await chef.GåTillAsync("/fortbildning/evenemang");
        chef.Status.ShouldBe(HttpStatusCode.NotFound);
        await chef.GåTillAsync("/bibliotek/behov");
        chef.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Demo_sign_in_exists_in_development_only()
    {
        await using var app = await KulturApp.StartAsync(settings: new() { ["Demo"] = "false", ["ASPNETCORE_ENVIRONMENT"] = "Production" });
        using var besökare = new Besökare(app.Address);
        await besökare.GåTillAsync("/logga-in");

        besökare.Sida.QuerySelectorAll("button").ShouldBeEmpty();
        using var client = new HttpClient { BaseAddress = app.Address };
        using var form = new FormUrlEncodedContent([new("roll", "chef")]);
        (await client.PostAsync("/logga-in", form, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>On PostgreSQL the next host waits until the lease of the dead one is out.</summary>
    private static Dictionary<string, string> Inställningar(string? avstängd = null)
    {
        var inställningar = new Dictionary<string, string> { ["Demo"] = "false", ["Händelser__Lease"] = "2" };
        if (avstängd is not null)
            inställningar[$"Moduler__{avstängd}__Aktiv"] = "false";
        return inställningar;
    }

    /// <summary>A file that is no database; on PostgreSQL tables of which nobody knows what has been done to them.</summary>
    private static async Task FörstörAsync(string folder)
    {
        if (Databaser.Vald == Databas.Sqlite)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "fortbildning.db"), "This is no database.", TestContext.Current.CancellationToken);
            return;
        }

        await using var connection = await KulturApp.AnslutAsync(folder, "fortbildning");
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE \"__EFMigrationsHistory\"";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
