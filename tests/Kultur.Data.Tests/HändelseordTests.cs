using System.Data.Common;
using Kultur.Testing;

namespace Kultur.Data.Tests;

/// <summary>The words on events, beside a host that has been at work in the same databases. Each test changes what another module has.</summary>
[BådaDatabaserna]
public sealed class HändelseordTests(Demohus hus) : IAsyncLifetime
{
    private const string Prenumerant = "kulturliv.nar-skolprogram-publicerats";

    private string _folder = null!;
    private Operatör _operatör = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _folder = await hus.MappAsync();
        _operatör = await Operatör.VidAsync(_folder);
    }

    [Fact]
    public async Task A_dead_event_is_found_shown_and_replayed_or_skipped_in_the_name_of_who_is_logged_in()
    {
        var id = await DödaEnAsync();
        (await SägAsync("händelser", "lista")).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(0), svar => svar.Text.ShouldContain(id), svar => svar.Text.ShouldEndWith("1 händelse."));
        (await SägAsync("handelser", "lista", "--lage", "parkerad")).ShouldBe((0, "0 händelser."));
        (await SägAsync("händelser", "visa", id)).Text.ShouldSatisfyAllConditions(
            text => text.ShouldContain($"{Prenumerant}: död, 6 försök\nFörsök 6, "),
            text => text.Split(": samma fel.\n").Length.ShouldBe(1 + 4, "the attempts 5 to 2 failed as the sixth did"),
            text => text.ShouldContain("\nFörsök 1, "),
            text => text.ShouldContain("\nSystem.TimeoutException\n"),
            text => text.ShouldEndWith($"\n  {Prenumerant}: död, 6 försök", Case.Sensitive, "the journey tells how it went"));
        (await SägAsync("händelser", "spela-om", "--alla", "--prenumerant", "ingen")).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(2), svar => svar.Text.ShouldStartWith("Ingen prenumerant heter ingen."));
        (await SägAsync("händelser", "spela-om", id, "--prenumerant", "ingen")).ShouldBe((1, $"Händelsen går inte till ingen. Den går till {Prenumerant}."));
        (await SägAsync("händelser", "spela-om", "--alla", "--modul=fortbildning")).ShouldBe((0, "0 leveranser spelas om."));

        (await SägAsync("händelser", "spela-om", "--alla", $"--prenumerant={Prenumerant}")).ShouldBe((0, "1 leverans spelas om."));

        await using var museer = await KulturApp.AnslutAsync(_folder, "museer");
        (await FrågaAsync(museer, $"SELECT state FROM delivery WHERE subscriber = '{Prenumerant}' ORDER BY id LIMIT 1")).ShouldBe("Waiting");
        (await FrågaAsync(museer, "SELECT user_name FROM audit WHERE use_case = 'SpelaOmLeveranser'")).ShouldBe($"{Environment.UserName} på kommandoraden");
        (await SägAsync("händelser", "visa", id)).Text.ShouldContain($"{Environment.UserName} på kommandoraden spelade om, tillsammans med andra.");

        id = await DödaEnAsync();
        (await SägAsync("handelser", "hoppa-over", id)).ShouldBe((2, $"Säg vilken med --prenumerant. Den går till {Prenumerant}."));
        (await SägAsync("handelser", "hoppa-over", id, "--prenumerant", Prenumerant)).ShouldBe((1, "Skriv varför händelsen inte ska få verkan."));
        (await SägAsync("händelser", "hoppa-över", id, "--prenumerant", Prenumerant, "--skäl", "Rättat för hand")).ShouldBe((0, $"{Prenumerant} hoppas över."));
        (await SägAsync("händelser", "lista", "--läge", "alla", "--text", id)).Text.ShouldEndWith("1 överhoppad\n1 händelse.");
        (await SägAsync("händelser", "spela-om", id)).Text.ShouldEndWith("har ingen leverans som kan spelas om.");
        (await SägAsync("händelser", "visa", id)).Text.Split("Rättat för hand").Length.ShouldBe(2, "the reason stands once, by whoever gave it");
    }

    [Fact]
    public async Task What_an_event_says_of_people_is_shown_for_a_reason_that_is_kept()
    {
        await using var kulturliv = await KulturApp.AnslutAsync(_folder, "kulturliv");
        var id = (await FrågaAsync(kulturliv, "SELECT event_id FROM outbox WHERE name = 'museer.besok-begart' ORDER BY sequence LIMIT 1"))!.ToString()!.ToLowerInvariant();

        (await SägAsync("händelser", "visa", id)).Text.ShouldContain("\"Kontakt\": \"[dolt]\"");
        (await SägAsync("händelser", "visa", id, "--visa-personuppgifter", " ")).ShouldBe((1, "Skriv varför personuppgifterna behöver visas."));
        (await FrågaAsync(kulturliv, "SELECT count(*) FROM audit WHERE use_case = 'NoteraInsyn'")).ShouldBe(0L);

        (await SägAsync("händelser", "visa", id, "--visa-personuppgifter", "Felanmälan 17")).Text.ShouldContain("\"Epost\": \"");
        (await SägAsync("händelser", "visa", id)).Text.ShouldContain($": {Environment.UserName} på kommandoraden lät visa personuppgifterna. Felanmälan 17");

        (await FrågaAsync(kulturliv, "SELECT changes FROM audit WHERE use_case = 'NoteraInsyn'"))!.ToString()!.ShouldContain("Felanm");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _operatör.DisposeAsync();

    private Task<(int Kod, string Text)> SägAsync(params string[] ord) => _operatör.SägAsync(ord);

    /// <summary>Makes the first delivery to the subscriber dead, as if it had failed for the last time.</summary>
    private async Task<string> DödaEnAsync()
    {
        await using var museer = await KulturApp.AnslutAsync(_folder, "museer");
        return (await FrågaAsync(museer, $"""
            UPDATE delivery SET state = 'Dead', attempts = 6, finished_at = NULL
            WHERE id = (SELECT min(id) FROM delivery WHERE subscriber = '{Prenumerant}');
            DELETE FROM delivery_failure;
            {string.Concat(Enumerable.Range(1, 6).Select(n => $"""
                INSERT INTO delivery_failure (delivery_id, attempt, at, error)
                SELECT id, {n}, '2026-11-24 08:0{n}:00', 'System.{(n == 1 ? "Timeout" : "InvalidOperation")}Exception' FROM delivery WHERE state = 'Dead';
                """))}
            SELECT event_id FROM outbox JOIN delivery ON delivery.sequence = outbox.sequence WHERE delivery.state = 'Dead'
            """))!.ToString()!.ToLowerInvariant();
    }

    private static async Task<object?> FrågaAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
