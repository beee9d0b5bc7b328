using System.Text;
using Kultur.Samhällsutveckling.Kommunuppgifter;

namespace Kultur.Samhällsutveckling.Tests.Kommunuppgifter;

public class ImportfilTests
{
    private const string Rubrik = "kommunkod;ar;folkmangd;barn_3_19;kalla\n";

    [Theory]
    [InlineData("kommunkod;ar;folkmangd;barn_3_19;kalla\n1435;2025;12 893;2105;SCB\n")]
    [InlineData("kommunkod,ar,folkmangd,barn_3_19,kalla\r\n1435,2025,12893,2105,SCB")]
    [InlineData("\ufeffKommunkod;AR; folkmangd ;barn_3_19;kalla\r1435;2025;12893;2105; SCB \r")]
    [InlineData("kalla;barn_3_19;folkmangd;ar;kommunkod\n\n\"SCB\";2105;12\u00a0893;2025;1435\n")]
    [InlineData("kommunkod;ar;folkmangd;barn_3_19;kalla;anmarkning\n1435;2025;12893;2105;SCB;hej\n")]
    public void A_file_is_read_whatever_separator_order_case_and_line_ends(string text)
    {
        var fil = Importfil.Läs(Importfil.Avkoda(Encoding.UTF8.GetBytes(text)), 2026);

        fil.Fel.ShouldBeEmpty();
        fil.Rader.Single().ShouldBe(new Importrad(text.Contains("\n\n") ? 3 : 2, "1435", 2025, 12893, 2105, "SCB"));
    }

    [Fact]
    public void A_file_from_Excel_in_Windows_1252_keeps_its_letters()
    {
        var innehåll = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Rubrik + "1492;2025;12036;;Åmåls egen räkning – 2025\n");

        Importfil.Läs(Importfil.Avkoda(innehåll), 2026).Rader.Single().Källa.ShouldBe("Åmåls egen räkning – 2025");
    }

    [Fact]
    public void Missing_is_not_zero()
    {
        var fil = Importfil.Läs(Rubrik + "1435;2025;;0;SCB\n", 2026);

        (fil.Rader.Single().Folkmängd, fil.Rader.Single().Barn3Till19).ShouldBe((null, 0));
    }

    [Fact]
    public void Every_error_is_told_by_row_and_column()
    {
        var fil = Importfil.Läs(
            Rubrik
            + "9999;2025;100;10;SCB\n"
            + ";20x5;tolv;10;\n"
            + "1435;1950;100;10;SCB\n"
            + "1435;2027;-5;10,5;SCB\n"
            + "1435;2025;;;SCB\n"
            + "1435;2024;100;200;SCB\n"
            + "1486;2025;100;10;SCB;för mycket\n"
            + "1401;2025;100;10;SCB\n"
            + "1402;2025;100;10;SCB\n"
            + "1402;2025;101;10;SCB\n",
            2026);

        fil.Rader.Single().Kommunkod.ShouldBe("1401");
        fil.Fel.Select(f => (f.Rad, f.Kolumn)).ShouldBe(
        [
            (2, "kommunkod"),
            (3, "kommunkod"), (3, "ar"), (3, "folkmangd"), (3, "kalla"),
            (4, "ar"),
            (5, "ar"), (5, "folkmangd"), (5, "barn_3_19"),
            (6, null),
            (7, "barn_3_19"),
            (8, null),
            (10, "kommunkod"), (11, "kommunkod"),
        ]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("kommunkod;ar\n1435;2025\n")]
    [InlineData("kommunkod;ar;folkmangd;barn_3_19;kalla\n")]
    public void A_file_without_columns_or_rows_is_refused(string text)
    {
        var fil = Importfil.Läs(text, 2026);

        fil.Rader.ShouldBeEmpty();
        fil.Fel.ShouldAllBe(f => f.Rad == 1);
        fil.Fel.ShouldNotBeEmpty();
    }

    [Fact]
    public void An_unclosed_quote_spoils_its_own_row_only() =>
        Importfil.Läs(Rubrik + "1435;2025;\"12;10;SCB\n1486;2025;100;10;SCB\n", 2026).Rader.ShouldContain(r => r.Kommunkod == "1486");
}
