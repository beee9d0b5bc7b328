using Kultur.Testing;
using Npgsql;

namespace Kultur.Data.Tests;

/// <summary>The host's words for its operator: what is answered, and that a process of its own answers so.</summary>
public sealed class KommandoradTests(FörberettHus hus)
{
    [Theory]
    [InlineData(0, "Museer: redan i den här versionen.", "databas", "migrera", "museer")]
    [InlineData(0, "0 brev.", "brev", "lista")]
    [InlineData(1, "Ingen händelse har id 00000000-0000-0000-0000-000000000000.", "händelser", "visa", "00000000-0000-0000-0000-000000000000")]
    [InlineData(2, "x är inget id. Ett id står först på varje rad i händelser lista.", "händelser", "visa", "x")]
    public async Task The_process_says_what_is_answered_and_nothing_else_and_ends_with_its_code(int kod, string svar, params string[] ord) =>
        (await KulturApp.KörAsync(hus.Inställningar, ord)).ShouldBe((kod, svar));

    [Fact]
    public async Task Words_are_understood_without_Swedish_letters() =>
        (await hus.Administratör.SägAsync("databas", "forbered")).Kod.ShouldBe(0);

    [Fact]
    public async Task An_ordinary_start_needs_no_administrator()
    {
        await using var app = await KulturApp.StartAsync(settings: hus.Inställningar);

        (await hus.SomAsync("museer", "do $$ begin if not exists (select from pg_stat_activity where usename = 'samhalle') then raise exception 'unseen'; end if; end $$"))
            .ShouldBeNull("every module is to be logged in as its own role");
    }

    [Theory]
    [InlineData("databas", "migrera", "finns-inte", "Ingen modul heter finns-inte.")]
    [InlineData("databas", "töm", "allt", "känns inte igen")]
    public async Task Words_that_mean_nothing_are_told_and_change_nothing(string ett, string två, string tre, string svar)
    {
        var (kod, text) = await hus.Operatör.SägAsync(ett, två, tre);

        kod.ShouldBe(2);
        text.ShouldContain(svar);
    }

    [Theory]
    [InlineData(2, "x är inget id.", "händelser", "visa", "x")]
    [InlineData(2, "Valet --fel finns inte.", "händelser", "lista", "--fel", "x")]
    [InlineData(2, "Ingen modul heter x.", "handelser", "lista", "--modul", "x")]
    [InlineData(1, "Ingen händelse har id 00000000-0000-0000-0000-000000000000.", "händelser", "visa", "00000000-0000-0000-0000-000000000000")]
    [InlineData(0, "händelser spela-om <id>", "händelser")]
    [InlineData(2, "x är inget id. Ett id står först på varje rad i brev lista.", "brev", "visa", "x")]
    [InlineData(2, "Läget död finns inte. Välj fastnat, väntar, skickat eller alla.", "brev", "lista", "--läge", "död")]
    [InlineData(2, "det som är skickat skickas inte om", "brev", "skicka-om", "--alla", "--läge", "alla")]
    [InlineData(2, "Personuppgifter visas bara för ett id i taget, med brev visa.", "brev", "lista", "--visa-personuppgifter", "Felanmälan 17")]
    [InlineData(1, "Inget brev har id 00000000-0000-0000-0000-000000000000.", "brev", "skicka-om", "00000000-0000-0000-0000-000000000000")]
    [InlineData(0, "brev skicka-om <id>", "brev")]
    public async Task Words_on_events_and_letters_that_cannot_be_understood_are_told_in_Swedish(int kod, string svar, params string[] ord)
    {
        var (given, text) = await hus.Operatör.SägAsync(ord);

        given.ShouldBe(kod);
        text.ShouldContain(svar);
    }

    [Fact]
    public async Task Help_is_given_in_Swedish()
    {
        var (kod, text) = await hus.Operatör.SägAsync("hjälp");

        kod.ShouldBe(0);
        text.ShouldContain("databas förbered");
    }

    [Fact]
    public async Task SQLite_needs_no_preparation()
    {
        await using var operatör = Operatör.Med([]);

        var (kod, text) = await operatör.SägAsync("databas", "förbered");

        kod.ShouldBe(0);
        text.ShouldContain("Inget att förbereda");
    }

    [Fact]
    public async Task Who_may_not_create_roles_is_told_so() => await MisslyckasAsync(
        "saknar rätt", förbered: true, admin: "Username=museer");

    [Fact]
    public async Task A_missing_administrator_is_told() => await MisslyckasAsync("Lagring:Admin", förbered: true, admin: null);

    [Fact]
    public async Task A_server_that_does_not_answer_is_told() => await MisslyckasAsync("svarar inte", ändra: plats => plats.Host = "/tmp/finns-inte");

    [Fact]
    public async Task A_wrong_password_is_told() => await MisslyckasAsync("Inloggningen nekades", ändra: plats => plats.Password = "fel");

    [Fact]
    public async Task A_database_that_is_not_prepared_is_told() => await MisslyckasAsync("Kör databas förbered", ändra: plats => plats.Database = "finns_inte");

    [Fact]
    public async Task A_user_name_where_each_module_has_its_own_is_told() => await MisslyckasAsync("Ta bort Username", ändra: plats => plats.Username = "postgres");

    private async Task MisslyckasAsync(string svar, bool förbered = false, string? admin = null, Action<NpgsqlConnectionStringBuilder>? ändra = null)
    {
        var plats = new NpgsqlConnectionStringBuilder(hus.Inställningar["Lagring__Postgres"]);
        ändra?.Invoke(plats);
        var inställningar = new Dictionary<string, string> { ["Lagring__Postgres"] = plats.ToString() };
        if (admin is not null)
            inställningar["Lagring__Admin"] = admin;
        await using var operatör = Operatör.Med(inställningar);

        var (kod, text) = await operatör.SägAsync("databas", förbered ? "förbered" : "migrera");

        kod.ShouldBe(1, text);
        text.ShouldContain(svar);
    }
}
