using Kultur.Testing;
using Npgsql;

namespace Kultur.Data.Tests;

/// <summary>What is answered by words on what is in databases that cannot be asked.</summary>
public sealed class AvbrottTests(FörberettHus hus)
{
    /// <summary>Each word that asks.</summary>
    public static TheoryData<string> Ord =>
    [
        "driftläge", "händelser lista", "händelser spela-om --alla", "händelser visa 01900000-0000-7000-8000-000000000001",
        "prenumeranter lista", "prenumeranter pausa x --skäl y", "brev lista", "brev skicka-om --alla",
    ];

    [Theory]
    [MemberData(nameof(Ord))]
    [EnbartSqlite("files that are not there are SQLite's")]
    public async Task A_folder_without_files_is_told(string ord)
    {
        await using var operatör = Operatör.Med(new());

        await NekasAsync(operatör, ord, "Kör databas migrera.");
    }

    [Theory]
    [MemberData(nameof(Ord))]
    [EnbartPostgres("SQLite is part of the host: it is never away")]
    public async Task A_server_that_nobody_answers_at_is_told(string ord)
    {
        await using var operatör = Operatör.Med(new() { ["Lagring__Postgres"] = "Host=127.0.0.1;Port=1;Database=kultur" });

        await NekasAsync(operatör, ord, "Databasservern svarar inte: ");
    }

    [Fact]
    [EnbartPostgres("on SQLite there is nobody to log in as")]
    public async Task A_role_that_is_let_in_nowhere_and_a_database_that_is_not_prepared_are_told()
    {
        await using var utan = Med(plats => plats.Password = "fel");
        await NekasAsync(utan, "händelser lista", "Inloggningen nekades: ");
        await using var oförberedd = Med(plats => plats.Database = "finns_inte");
        await NekasAsync(oförberedd, "brev lista", "Kör databas förbered");

        Operatör Med(Action<NpgsqlConnectionStringBuilder> ändra)
        {
            var plats = new NpgsqlConnectionStringBuilder(hus.Inställningar["Lagring__Postgres"]);
            ändra(plats);
            return Operatör.Med(new() { ["Lagring__Postgres"] = plats.ToString() });
        }
    }

    [Fact]
    [EnbartPostgres("a server that is stopped is PostgreSQL's")]
    public async Task A_server_that_has_stopped_is_told_by_the_process_without_a_word_of_code()
    {
        await using var kluster = await Postgreskluster.EgetAsync();
        var settings = new Dictionary<string, string> { ["Lagring__Postgres"] = kluster.Plats("kultur"), ["Lagring__Admin"] = "Username=postgres" };
        (await KulturApp.KörAsync(settings, "databas", "förbered")).Kod.ShouldBe(0);
        await kluster.StoppaAsync();

        (await KulturApp.KörAsync(settings, "händelser", "lista")).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(1), svar => svar.Text.ShouldStartWith("Databasservern svarar inte: "), svar => svar.Text.ShouldNotContain("Exception"));
        (await KulturApp.KörAsync(settings, "driftläge")).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(1), svar => svar.Text.ShouldContain("museer       databasen svarar inte"), svar => svar.Text.ShouldNotContain("Exception"));
    }

    private static async Task NekasAsync(Operatör operatör, string ord, string svar)
    {
        var (kod, text) = await operatör.SägAsync(ord.Split(' '));

        kod.ShouldBe(1, text);
        text.ShouldContain(ord == "driftläge" ? "Siffrorna är inte hela" : svar);
    }
}
