using System.Data.Common;
using Kultur.Testing;

namespace Kultur.Data.Tests;

/// <summary>Driftcentral's words, beside a host that has been at work in the same databases.</summary>
public sealed class HändelseordTests : IAsyncLifetime
{
    private const string Prenumerant = "kulturliv.nar-skolprogram-publicerats";

    private readonly string _folder = Directory.CreateTempSubdirectory("kultur-ord-").FullName;
    private string _id = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await using (await KulturApp.StartAsync(_folder))
        {
        }

        await using var museer = await KulturApp.AnslutAsync(_folder, "museer");
        _id = ((string)(await FrågaAsync(museer, $"""
            UPDATE delivery SET state = 'Dead', attempts = 6, finished_at = NULL
            WHERE id = (SELECT min(id) FROM delivery WHERE subscriber = '{Prenumerant}');
            SELECT event_id FROM outbox JOIN delivery ON delivery.sequence = outbox.sequence WHERE delivery.state = 'Dead'
            """))!).ToLowerInvariant();
    }

    [Fact]
    public async Task A_dead_event_is_found_shown_and_replayed_in_the_name_of_who_is_logged_in()
    {
        (await KörAsync("händelser", "lista")).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(0), svar => svar.Text.ShouldContain(_id), svar => svar.Text.ShouldEndWith("1 händelse."));
        (await KörAsync("handelser", "lista", "--lage", "parkerad")).ShouldBe((0, "0 händelser."));
        (await KörAsync("händelser", "visa", _id)).Text.ShouldContain($"{Prenumerant}: död, 6 försök");
        (await KörAsync("händelser", "spela-om", "--alla", "--prenumerant", "ingen")).ShouldBe((0, "0 leveranser spelas om."));

        (await KörAsync("händelser", "spela-om", "--alla", "--prenumerant", Prenumerant)).ShouldBe((0, "1 leverans spelas om."));

        await using var museer = await KulturApp.AnslutAsync(_folder, "museer");
        (await FrågaAsync(museer, $"SELECT state FROM delivery WHERE subscriber = '{Prenumerant}' ORDER BY id LIMIT 1")).ShouldBe("Waiting");
        (await FrågaAsync(museer, "SELECT user_name FROM audit WHERE use_case = 'SpelaOmLeveranser'")).ShouldBe($"{Environment.UserName} på kommandoraden");
    }

    [Fact]
    public async Task A_delivery_is_skipped_only_with_a_reason()
    {
        (await KörAsync("handelser", "hoppa-over", _id, "--prenumerant", Prenumerant)).ShouldBe((1, "Skriv varför händelsen inte ska få verkan."));

        (await KörAsync("händelser", "hoppa-över", _id, "--prenumerant", Prenumerant, "--skäl", "Prov")).ShouldBe((0, $"{Prenumerant} hoppas över."));

        (await KörAsync("händelser", "spela-om", _id)).ShouldBe((1, "Händelsen har ingen leverans som kan spelas om."));
    }

    [Fact]
    public async Task What_cannot_be_understood_is_told_in_Swedish()
    {
        (await KörAsync("händelser")).ShouldSatisfyAllConditions(svar => svar.Kod.ShouldBe(0), svar => svar.Text.ShouldContain("händelser spela-om <id>"));
        (await KörAsync("händelser", "visa", Guid.Empty.ToString())).ShouldBe((1, $"Ingen händelse har id {Guid.Empty}."));
        (await KörAsync("händelser", "visa", "x")).Kod.ShouldBe(2);
        (await KörAsync("händelser", "lista", "--fel", "x")).ShouldSatisfyAllConditions(svar => svar.Kod.ShouldBe(2), svar => svar.Text.ShouldStartWith("Valet --fel finns inte."));
        (await KörAsync("händelser", "lista", "--modul", "x")).ShouldSatisfyAllConditions(svar => svar.Kod.ShouldBe(2), svar => svar.Text.ShouldStartWith("Ingen modul heter x."));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private Task<(int Kod, string Text)> KörAsync(params string[] ord) => KulturApp.KörAsync(new() { ["Lagring__Katalog"] = _folder }, ord);

    private static async Task<object?> FrågaAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
