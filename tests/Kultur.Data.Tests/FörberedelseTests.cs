using Kultur.Testing;
using Npgsql;

namespace Kultur.Data.Tests;

/// <summary>What an administrator prepares, and what is told where that is amiss.</summary>
[EnbartPostgres("on SQLite there is nothing to prepare, no server and nobody to log in as")]
public sealed class FörberedelseTests(FörberettHus hus)
{
    [Fact]
    public async Task What_is_prepared_may_be_so_again_also_by_words_without_Swedish_letters() =>
        (await hus.Administratör.SägAsync("databas", "forbered")).ShouldBe((0, "Databasen är förberedd: varje modul har sitt schema och sin roll."));

    [Fact]
    public async Task An_ordinary_start_needs_no_administrator()
    {
        await using var app = await KulturApp.StartAsync(settings: hus.Inställningar);

        (await hus.SomAsync("museer", "do $$ begin if not exists (select from pg_stat_activity where usename = 'samhalle') then raise exception 'unseen'; end if; end $$"))
            .ShouldBeNull("every module is to be logged in as its own role");
    }

    [Fact]
    public async Task A_start_on_a_database_that_is_not_prepared_ends_and_tells()
    {
        var plats = new NpgsqlConnectionStringBuilder(hus.Inställningar["Lagring__Postgres"]) { Database = "finns_inte" };
        await using var app = KulturApp.Create(settings: new() { ["Lagring__Postgres"] = plats.ToString() });

        (await app.KörAsync()).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(1),
            svar => svar.Text.ShouldContain("Kör databas förbered"));
    }

    [Fact]
    public async Task A_start_that_a_module_is_not_let_in_at_ends_and_tells()
    {
        await using var app = KulturApp.Create(settings: new(hus.Inställningar) { ["Lagring__Roller__museer"] = "fel" });

        (await app.KörAsync()).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(1),
            svar => svar.Text.ShouldStartWith("Inloggningen nekades: password authentication failed for user \"museer\""));
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
