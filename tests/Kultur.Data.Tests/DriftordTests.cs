using Kultur.Testing;

namespace Kultur.Data.Tests;

/// <summary>The words on how delivery stands and on those who hear, and on several events at once.</summary>
[BådaDatabaserna]
public sealed class DriftordTests : IAsyncLifetime
{
    private const string Prenumerant = "kulturliv.nar-skolprogram-publicerats";
    private const string Annan = "kulturliv.nar-besok-bekraftats";
    private const string Första = "01900000-0000-7000-8000-000000000001";
    private const string Andra = "01900000-0000-7000-8000-000000000002";

    private readonly string _folder = Directory.CreateTempSubdirectory("kultur-drift-").FullName;
    private Operatör _operatör = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _operatör = await Operatör.VidAsync(_folder);
        (await SägAsync("databas", "migrera")).Kod.ShouldBe(0);
    }

    [Fact]
    public async Task How_delivery_stands_is_told_as_on_the_first_page()
    {
        (await SägAsync("driftläge")).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(0),
            svar => svar.Text.ShouldStartWith("Allt levereras. Inget väntar på dig."),
            svar => svar.Text.ShouldContain("museer       0 väntar, 0 döda, 0 parkerade, 0 ohörda, äldsta väntande ingen, 0 brev att skicka, 0 brev som fastnat"),
            svar => svar.Text.ShouldContain("eftersläpning ingen, 0 fastnat, 0 pausade"));

        await BerättaAsync(Första, (Prenumerant, "Dead", 6), (Annan, "Waiting", 0));
        await BerättaAsync(Andra);

        (await SägAsync("driftlage")).Text.ShouldSatisfyAllConditions(
            text => text.ShouldStartWith("1\u00A0leverans har fastnat och väntar på dig."),
            text => text.ShouldContain("museer       1 väntar, 1 död, 0 parkerade, 1 ohörd, äldsta väntande 2025-11-24 09.00.00"),
            text => text.ShouldContain("kulturliv    står still, "),
            text => text.ShouldContain("1 att höra, eftersläpning "));
        (await SägAsync("händelser", "lista", "--läge", "ohörd")).Text.ShouldSatisfyAllConditions(
            text => text.ShouldStartWith(Andra), text => text.ShouldEndWith("1 händelse."));
        (await SägAsync("driftläge", "nu")).Kod.ShouldBe(2);
        (await SägAsync("driftläge", "--modul", "museer")).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(2), svar => svar.Text.ShouldStartWith("Valet --modul finns inte."));
    }

    [Fact]
    public async Task A_subscriber_is_found_shown_paused_and_resumed_in_the_name_of_who_is_logged_in()
    {
        var jag = $"{Environment.UserName} på kommandoraden";
        await BerättaAsync(Första, (Prenumerant, "Dead", 6));

        (await SägAsync("prenumeranter", "lista", "--läge", "har-fastnat")).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(0),
            svar => svar.Text.ShouldStartWith($"{Prenumerant}  museer.skolprogram-publicerat v"),
            svar => svar.Text.ShouldContain("  har fastnat, 0 väntar, eftersläpning ingen, 1 döda, 0 parkerade, 0 per minut"),
            svar => svar.Text.ShouldEndWith("1 prenumerant."));
        (await SägAsync("prenumeranter", "lista", "--modul=kulturliv", "--text", "SKOLPROGRAM-PUBLICERAT")).Text.ShouldEndWith("1 prenumerant.");
        (await SägAsync("prenumeranter", "lista", "--modul=museer", "--text", Prenumerant)).ShouldBe((0, "0 prenumeranter."));

        (await SägAsync("prenumeranter", "pausa", Prenumerant)).ShouldBe((1, "Skriv varför prenumeranten pausas."));
        (await SägAsync("prenumeranter", "pausa", "ingen", "--skäl", "Prov")).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(1), svar => svar.Text.ShouldStartWith("Ingen prenumerant heter ingen."));
        (await SägAsync("prenumeranter", "pausa", Prenumerant, "--skäl", "Den skriver fel.")).ShouldBe(
            (0, $"{Prenumerant} är pausad. Värdar som är igång följer inom fem sekunder."));

        (await SägAsync("prenumeranter", "lista", "--läge", "pausad")).Text.ShouldContain("  pausad, 0 väntar");
        (await SägAsync("prenumeranter", "visa", Prenumerant)).Text.ShouldSatisfyAllConditions(
            text => text.ShouldStartWith($"{Prenumerant}: pausad, 0 väntar, "),
            text => text.ShouldContain("Hör museer.skolprogram-publicerat v"),
            text => text.ShouldContain($" av {jag}. Den skriver fel."),
            text => text.ShouldContain("\nMuseer: 0 väntar, 1 döda, 0 parkerade\n"),
            text => text.ShouldEndWith($": {jag} pausade. Den skriver fel."));

        (await SägAsync("prenumeranter", "återuppta", Prenumerant)).ShouldBe(
            (0, $"{Prenumerant} hör igen, först det som har väntat. Värdar som är igång följer inom fem sekunder."));
        (await SägAsync("prenumeranter", "ateruppta", Prenumerant)).ShouldBe((1, "Prenumeranten är inte pausad."));
        (await SägAsync("prenumeranter", "visa", Prenumerant)).Text.ShouldContain($": {jag} återupptog.");
    }

    [Fact]
    public async Task Several_events_are_replayed_but_not_what_has_yet_to_be_tried()
    {
        await BerättaAsync(Första, (Prenumerant, "Dead", 6), (Annan, "Waiting", 0));
        await BerättaAsync(Andra, (Prenumerant, "Parked", 0), (Annan, "Waiting", 2));
        const string Ingen = "01900000-0000-7000-8000-000000000009";

        (await SägAsync("händelser", "spela-om", Första, "x")).ShouldBe((2, "x är inget id. Ett id står först på varje rad i händelser lista."));
        (await FrågaAsync("SELECT count(*) FROM delivery WHERE state = 'Dead'")).ShouldBe(1L);

        (await SägAsync("händelser", "spela-om", Första, Ingen, Andra)).ShouldSatisfyAllConditions(
            svar => svar.Kod.ShouldBe(1),
            svar => svar.Text.Split(" försöker igen.").Length.ShouldBe(1 + 3),
            svar => svar.Text.ShouldEndWith($"Ingen händelse har id {Ingen}."));

        (await FrågaAsync("SELECT count(*) FROM delivery WHERE state = 'Waiting' AND attempts = 0")).ShouldBe(4L);
        (await FrågaAsync("SELECT count(*) FROM audit WHERE use_case = 'SpelaOmLeverans'")).ShouldBe(3L);
        (await SägAsync("händelser", "visa", Andra)).Text.ShouldContain($"{Annan}: väntar, 0 försök, nästa tidigast 2");
        (await SägAsync("händelser", "spela-om", Första)).ShouldBe((1, $"museer.skolprogram-publicerat v1 {Första} har ingen leverans som kan spelas om."));
    }

    [Fact]
    public async Task Who_skips_what_waits_is_told_that_an_attempt_may_be_under_way()
    {
        await BerättaAsync(Första, (Prenumerant, "Dead", 6), (Annan, "Waiting", 1));

        (await SägAsync("händelser", "hoppa-över", Första, "--prenumerant", Prenumerant, "--skäl", "Prov")).ShouldBe((0, $"{Prenumerant} hoppas över."));
        (await SägAsync("händelser", "hoppa-över", Första, "--prenumerant", Annan, "--skäl", "Prov")).ShouldBe(
            (0, $"{Annan} hoppas över. Ett försök som redan pågår kan hinna få verkan; då visas leveransen som levererad."));
    }

    [Fact]
    [EnbartSqlite("a trigger plays whoever was faster; what the words make of it is the same on both")]
    public async Task What_took_effect_meanwhile_is_told_and_the_rest_is_replayed()
    {
        await BerättaAsync(Första, ("a.forst", "Dead", 6), ("b.sen", "Dead", 6), ("c.sist", "Dead", 6));
        await FrågaAsync("""
            CREATE TRIGGER snabbare AFTER UPDATE OF state ON delivery WHEN NEW.subscriber = 'a.forst'
            BEGIN UPDATE delivery SET state = 'Delivered', finished_at = '2026-11-24 08:00:00' WHERE subscriber = 'b.sen'; END
            """);

        (await SägAsync("händelser", "spela-om", Första)).ShouldBe(
            (1, $"a.forst försöker igen.{Environment.NewLine}c.sist försöker igen.{Environment.NewLine}b.sen: Leveransen har redan fått verkan och spelas inte om."));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _operatör.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private Task<(int Kod, string Text)> SägAsync(params string[] ord) => _operatör.SägAsync(ord);

    /// <summary>Writes an event that Museer has told.</summary>
    private async Task BerättaAsync(string id, params (string Prenumerant, string Läge, int Försök)[] leveranser)
    {
        await FrågaAsync($"""
            INSERT INTO outbox (event_id, name, event_version, key, payload, at, use_case, user_name)
            VALUES ('{id}', 'museer.skolprogram-publicerat', 1, '{id}', '{"{}"}', '2025-11-24 08:00:00', 'Prov', 'Prov')
            """);
        foreach (var (prenumerant, läge, försök) in leveranser)
        {
            await FrågaAsync($"""
                INSERT INTO delivery (sequence, module, lane, subscriber, key, state, attempts, next_attempt_at)
                SELECT sequence, 'kulturliv', 0, '{prenumerant}', '{id}', '{läge}', {försök}, '2025-11-24 08:00:00' FROM outbox WHERE event_id = '{id}'
                """);
        }
    }

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
