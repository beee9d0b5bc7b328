using Kultur.Testing;
using Microsoft.Playwright;
using static Kultur.Browser.Tests.Sidsteg;
using static Microsoft.Playwright.Assertions;

namespace Kultur.Browser.Tests;

/// <summary>Some of what has stuck is marked in Driftcentral's lists and tried again, with and without scripts.</summary>
[BådaDatabaserna]
public sealed class Omspelning(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_the_events_that_are_dead_those_that_are_marked_are_replayed(bool skript)
    {
        // What is dead holds back later events of its key, and each case has a module of its own.
        var modul = skript ? "samhalle" : "bibliotek";
        await UtförAsync(modul, """
            UPDATE delivery SET state = 'Dead', attempts = 6, finished_at = NULL
            WHERE id IN (SELECT min(id) FROM delivery WHERE sequence IN (SELECT DISTINCT sequence FROM delivery ORDER BY sequence LIMIT 3) GROUP BY sequence)
            """);
        var sida = await browser.SignedInAsync("Driftansvarig", javaScript: skript);
        await sida.GotoAsync($"/drift/{modul}/handelser?urval=Döda");
        var rutor = sida.GetByRole(AriaRole.Checkbox);
        await Expect(rutor).ToHaveCountAsync(3);
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Spela om", Exact = true })).ToBeHiddenAsync();
        await ÄrTillgängligAsync(sida, skript);

        await rutor.Nth(0).CheckAsync();
        await rutor.Nth(2).CheckAsync();
        await ÄrTillgängligAsync(sida, skript);
        await TryckAsync(sida, "Spela om");
        await VisasAsync(sida, "Spela om 2 döda leveranser");
        await ÄrTillgängligAsync(sida, skript);
        await TryckAsync(sida, "Spela om 2\u00A0leveranser");

        await VisasAsync(sida, $"Händelser från {(skript ? "Samhällsutveckling" : "Biblioteksutveckling")}");
        await Expect(sida.Locator("main")).ToContainTextAsync("2\u00A0leveranser spelas om.");
        await Expect(rutor).ToHaveCountAsync(1);
        await UtförAsync(modul, "UPDATE delivery SET state = 'Delivered', finished_at = next_attempt_at WHERE state = 'Dead'");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_the_letters_that_have_stuck_those_that_are_marked_are_sent_again(bool skript)
    {
        var modul = skript ? "museer" : "kulturliv";
        foreach (var n in Enumerable.Range(1, 3))
        {
            await UtförAsync(modul, $"""
                INSERT INTO mail (id, "to", subject, text, state, attempts, next_attempt_at)
                VALUES ('01900000-0000-7000-8000-00000000000{n}', 'anna{n}@example.org', 'Prov {n}', 'Hej', 'Failed', 6, '2026-11-24 08:00:00')
                """);
        }

        var sida = await browser.SignedInAsync("Driftansvarig", javaScript: skript);
        await sida.GotoAsync($"/drift/{modul}/brev?lage=Failed");
        await ÄrTillgängligAsync(sida, skript);
        await sida.GetByRole(AriaRole.Checkbox, new() { Name = "Markera Prov 1" }).CheckAsync();
        await TryckAsync(sida, "Skicka om");
        await VisasAsync(sida, "Skicka om 1\u00A0brev");
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Prov" })).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"Prov 1\s*1"));
        await TryckAsync(sida, "Skicka om 1\u00A0brev");

        await Expect(sida.Locator("main")).ToContainTextAsync("1\u00A0brev skickas om.");
        await Expect(sida.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(2);
        await UtförAsync(modul, "DELETE FROM mail WHERE subject LIKE 'Prov %'");
    }

    private async Task UtförAsync(string modul, string sql)
    {
        await using var connection = await KulturApp.AnslutAsync((await browser.AppAsync()).Folder, modul);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        (await command.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
    }
}
