using CsCheck;
using Kultur.Avsändare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class DataTests
{
    [Theory]
    [InlineData("AntalPlatser", "antal_platser")]
    [InlineData("Föremål", "foremal")]
    [InlineData("ÄrÖppen", "ar_oppen")]
    [InlineData("IdéId", "ide_id")]
    public void Names_in_the_database_are_ASCII(string iKoden, string iDatabasen) => AsciiNames.ToAscii(iKoden).ShouldBe(iDatabasen);

    [Fact]
    public void Every_Swedish_name_becomes_lower_case_ASCII() =>
        Gen.String[Gen.Char["abcåäöéxyzABCÅÄÖÉXYZ019_"], 1, 40].Sample(name =>
            AsciiNames.ToAscii(name).ShouldAllBe(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'));

    private const string SqliteNamn =
        "select s.name as Value from sqlite_schema s union select c.name from sqlite_schema s, pragma_table_info(s.name) c";

    private const string PostgresNamn = """
        select relname as "Value" from pg_class where relnamespace = 'avsandare'::regnamespace
        union select attname from pg_attribute join pg_class c on c.oid = attrelid where relnamespace = 'avsandare'::regnamespace and attnum > 0
        """;

    [Fact]
    public async Task Every_table_column_key_and_index_has_an_ASCII_name()
    {
        await using var par = await Par.StartAsync();

        var namn = await par.Host.InAsync((AvsändareDbContext db) => db.Database
            .SqlQueryRaw<string>(db.Database.IsSqlite() ? SqliteNamn : PostgresNamn)
            .ToListAsync());

        namn.ShouldContain("bilaga");
        namn.ShouldContain("foljer_pa");
        namn.Where(n => !n.StartsWith("sqlite_", StringComparison.Ordinal)).ShouldAllBe(n => n == AsciiNames.ToAscii(n) && n.All(char.IsAscii));
    }

    [Theory]
    [InlineData(1, 1, 10)]
    [InlineData(3, 3, 5)]
    [InlineData(0, 1, 10)]
    [InlineData(-4, 1, 10)]
    [InlineData(99, 3, 5)]
    public async Task A_page_beyond_the_list_is_the_nearest_there_is(int begärd, int visad, int rader)
    {
        await using var par = await Par.StartAsync();
        await par.Host.SaveAsync((AvsändareDbContext db) => db.Ärenden.AddRange(Enumerable.Range(0, 25).Select(n => Ärende.Öppna($"{n:D2}", "Anna Berg"))));

        var sida = (await par.Host.SendAsync(new ListaÄrenden(begärd, 10), Role.Chef)).Value;

        (sida.Sida, sida.Rader.Count, sida.Totalt, sida.AntalSidor).ShouldBe((visad, rader, 25, 3));
        sida.Rader[0].ShouldBe($"{(visad - 1) * 10:D2}");
    }

    [Fact]
    public async Task An_empty_list_has_one_empty_page()
    {
        await using var par = await Par.StartAsync();

        var sida = (await par.Host.SendAsync(new ListaÄrenden(1, 10), Role.Chef)).Value;

        (sida.Sida, sida.Rader.Count, sida.Totalt, sida.AntalSidor).ShouldBe((1, 0, 0, 1));
    }
}
