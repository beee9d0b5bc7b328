using Kultur.Testing;

namespace Kultur.Data.Tests;

/// <summary>The words on letters.</summary>
[BådaDatabaserna]
public sealed class BrevordTests : IAsyncLifetime
{
    private const string Rätt = "01900000-0000-7000-8000-000000000001";
    private const string Fel = "01900000-0000-7000-8000-000000000002";

    private readonly string _folder = Directory.CreateTempSubdirectory("kultur-brev-").FullName;
    private Operatör _operatör = null!;

    /// <summary>Two letters from Museer that have failed for the last time.</summary>
    public async ValueTask InitializeAsync()
    {
        _operatör = await Operatör.VidAsync(_folder);
        (await SägAsync("databas", "migrera")).Kod.ShouldBe(0);
        foreach (var (id, till, ämne) in new[] { (Rätt, "anna.berg@example.org", "Ditt besök är bokat"), (Fel, "bo.ek@example.org", "Ditt besök är avbokat") })
        {
            await FrågaAsync($"""
                INSERT INTO mail (id, "to", subject, text, state, attempts, next_attempt_at)
                VALUES ('{id}', '{till}', '{ämne}', 'Hej Anna', 'Failed', 6, '2026-11-24 08:00:00');
                INSERT INTO mail_failure (mail_id, attempt, at, error) VALUES ('{id}', 5, '2026-11-24 02:00:00', '451 Senare');
                INSERT INTO mail_failure (mail_id, attempt, at, error) VALUES ('{id}', 6, '2026-11-24 08:00:00', '550 <{till}> Ingen sådan')
                """);
        }
    }

    [Fact]
    public async Task Letters_that_have_failed_are_found_shown_and_sent_again_in_the_name_of_who_is_logged_in()
    {
        (await SägAsync("brev", "lista")).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(0),
            svar => svar.Text.ShouldContain($"{Rätt}  museer       har fastnat, 6 försök  Ditt besök är bokat  till [dolt]@example.org"),
            svar => svar.Text.ShouldEndWith("2 brev."));
        (await SägAsync("brev", "visa", Rätt)).Text.ShouldSatisfyAllConditions(
            text => text.ShouldContain("Försök 6, "),
            text => text.ShouldContain("550 <[dolt]@example.org> Ingen sådan"),
            text => text.ShouldContain("451 Senare"),
            text => text.ShouldNotContain("anna", Case.Insensitive));

        (await SägAsync("brev", "skicka-om", "--alla", "--modul", "museer", "--text", "är bokat")).ShouldBe((0, "1 brev skickas om."));
        (await SägAsync("brev", "skicka-om", Rätt, Fel)).ShouldBe((0, $"Ditt besök är bokat försöker igen.{Environment.NewLine}Ditt besök är avbokat försöker igen."));

        (await FrågaAsync("SELECT count(*) FROM mail WHERE state = 'Failed'")).ShouldBe(0L);
        (await FrågaAsync("SELECT user_name FROM audit WHERE use_case = 'SkickaOmFleraBrev'")).ShouldBe($"{Environment.UserName} på kommandoraden");
        (await SägAsync("brev", "visa", Fel)).Text.ShouldSatisfyAllConditions(
            text => text.ShouldContain($"{Environment.UserName} på kommandoraden skickade om."),
            text => text.ShouldContain("Försök 6, ", Case.Sensitive, "why it failed is still told"));

        await FrågaAsync("UPDATE mail SET state = 'Sent', sent_at = '2026-11-24 08:00:00'");
        (await SägAsync("brev", "skicka-om", Rätt)).ShouldBe((1, "Ditt besök är bokat: Brevet är redan skickat."));
    }

    [Fact]
    public async Task Whose_a_letter_is_is_shown_one_at_a_time_for_a_reason_that_is_kept()
    {
        (await SägAsync("brev", "visa", Rätt, "--visa-personuppgifter", " ")).ShouldBe((1, "Skriv varför personuppgifterna behöver visas."));
        (await FrågaAsync("SELECT count(*) FROM audit WHERE use_case = 'NoteraInsyn'")).ShouldBe(0L);

        (await SägAsync("brev", "visa", Rätt, "--visa-personuppgifter", "Felanmälan 17")).Text.ShouldSatisfyAllConditions(
            text => text.ShouldContain("Till anna.berg@example.org från Museer"),
            text => text.ShouldContain("550 <anna.berg@example.org> Ingen sådan"),
            text => text.ShouldContain("Hej Anna"));

        (await SägAsync("brev", "visa", Rätt)).Text.ShouldContain($"{Environment.UserName} på kommandoraden lät visa personuppgifterna. Felanmälan 17");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _operatör.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private Task<(int Kod, string Text)> SägAsync(params string[] ord) => _operatör.SägAsync(ord);

    private async Task<object?> FrågaAsync(string sql)
    {
        await using var museer = await KulturApp.AnslutAsync(_folder, "museer");
        await using var command = museer.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
