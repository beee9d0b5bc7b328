using Kultur.Testing;

namespace Kultur.Data.Tests;

/// <summary>The host's words for its operator: what is answered, and that a process of its own answers so.</summary>
[BådaDatabaserna]
public sealed class KommandoradTests(Demohus hus) : IAsyncLifetime
{
    private Operatör _operatör = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _operatör = await Operatör.VidAsync(await hus.MappAsync());

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _operatör.DisposeAsync();

    [Theory]
    [InlineData(0, "Museer: redan i den här versionen.", "databas", "migrera", "museer")]
    [InlineData(0, "0 brev.", "brev", "lista")]
    [InlineData(1, "Ingen händelse har id 00000000-0000-0000-0000-000000000000.", "händelser", "visa", "00000000-0000-0000-0000-000000000000")]
    [InlineData(2, "x är inget id. Ett id står först på varje rad i händelser lista.", "händelser", "visa", "x")]
    public async Task The_process_says_what_is_answered_and_nothing_else_and_ends_with_its_code(int kod, string svar, params string[] ord)
    {
        await using var app = await KulturApp.CreateAsync(await hus.MappAsync());

        (await app.KörAsync(ord)).ShouldBe((kod, svar));
    }

    [Theory]
    [InlineData("databas", "migrera", "finns-inte", "Ingen modul heter finns-inte.")]
    [InlineData("databas", "töm", "allt", "känns inte igen")]
    public async Task Words_that_mean_nothing_are_told_and_change_nothing(string ett, string två, string tre, string svar)
    {
        var (kod, text) = await _operatör.SägAsync(ett, två, tre);

        kod.ShouldBe(2);
        text.ShouldContain(svar);
    }

    [Theory]
    [InlineData(2, "x är inget id.", "händelser", "visa", "x")]
    [InlineData(2, "Valet --fel finns inte.", "händelser", "lista", "--fel", "x")]
    [InlineData(2, "Valet --foo=bar finns inte.", "händelser", "spela-om", "--alla", "--foo=bar")]
    [InlineData(2, "Valet --alla=museer finns inte.", "händelser", "spela-om", "--alla=museer")]
    [InlineData(2, "Ingen modul heter x.", "handelser", "lista", "--modul", "x")]
    [InlineData(2, "Ingen modul heter x.", "handelser", "lista", "--modul=x")]
    [InlineData(2, "Skriv något efter --text.", "händelser", "spela-om", "--alla", "--text=")]
    [InlineData(2, "Skriv något efter --modul.", "händelser", "lista", "--modul")]
    [InlineData(2, "Läget x=y finns inte.", "händelser", "lista", "--läge=x=y")]
    [InlineData(0, "0 händelser.", "händelser", "lista", "--läge=parkerad", "--Lagring:Katalog=x", "--Händelser:Behåll", "17", "--urls", "http://localhost:1", "--environment=Prov")]
    [InlineData(1, "Ingen händelse har id 00000000-0000-0000-0000-000000000000.", "händelser", "visa", "00000000-0000-0000-0000-000000000000")]
    [InlineData(0, "händelser spela-om <id>", "händelser")]
    [InlineData(2, "Skriv något efter --skäl.", "händelser", "hoppa-över", "00000000-0000-0000-0000-000000000000", "--skäl", "--modul=museer")]
    [InlineData(2, "händelser visa har inget val --läge.", "händelser", "visa", "x", "--läge", "död")]
    [InlineData(2, "händelser lista har inget val --alla.", "händelser", "lista", "--alla")]
    [InlineData(2, "--läge och --text väljer bland alla.", "händelser", "spela-om", "x", "--läge", "parkerad")]
    [InlineData(2, "Säg vad, efter brev visa.", "brev", "visa")]
    [InlineData(2, "Säg --modul bara en gång.", "händelser", "lista", "--modul", "museer", "--modul=samhalle")]
    [InlineData(2, "Valet --modul=museer finns inte.", "databas", "migrera", "--modul=museer")]
    [InlineData(2, "x är inget id. Ett id står först på varje rad i brev lista.", "brev", "visa", "x")]
    [InlineData(2, "Läget död finns inte. Välj fastnat, väntar, skickat eller alla.", "brev", "lista", "--läge", "död")]
    [InlineData(2, "det som är skickat skickas inte om", "brev", "skicka-om", "--alla", "--läge", "alla")]
    [InlineData(2, "Personuppgifter visas bara för ett id i taget, med brev visa.", "brev", "lista", "--visa-personuppgifter", "Felanmälan 17")]
    [InlineData(1, "Inget brev har id 00000000-0000-0000-0000-000000000000.", "brev", "skicka-om", "00000000-0000-0000-0000-000000000000")]
    [InlineData(0, "brev skicka-om <id>", "brev")]
    public async Task Words_on_events_and_letters_that_cannot_be_understood_are_told_in_Swedish(int kod, string svar, params string[] ord)
    {
        var (given, text) = await _operatör.SägAsync(ord);

        given.ShouldBe(kod);
        text.ShouldContain(svar);
    }

    [Fact]
    public async Task Help_is_given_in_Swedish()
    {
        var (kod, text) = await _operatör.SägAsync("hjälp");

        kod.ShouldBe(0);
        text.ShouldContain("databas förbered");
    }

    [Fact]
    [EnbartSqlite("PostgreSQL is prepared in FörberedelseTests")]
    public async Task SQLite_needs_no_preparation()
    {
        var (kod, text) = await _operatör.SägAsync("databas", "förbered");

        kod.ShouldBe(0);
        text.ShouldContain("Inget att förbereda");
    }
}
