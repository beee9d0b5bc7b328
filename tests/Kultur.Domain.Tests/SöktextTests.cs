namespace Kultur.Domain.Tests;

public class SöktextTests
{
    [Fact]
    public void Blanks_and_case_do_not_matter_in_a_search() =>
        Söktext.Normalisera("  Åmåls\u00a0 KONSTHALL ").ShouldBe("åmåls konsthall");

    [Fact]
    public void Sorting_keys_compare_by_code_point_as_Swedish_words_do()
    {
        string[] rätt = ["Ale", "Älvsborg", "Åmål", "Öckerö", "Émile", "Emma", "Zorn"];

        rätt.OrderBy(Söktext.Sorteringsnyckel, StringComparer.Ordinal)
            .ShouldBe(["Ale", "Émile", "Emma", "Zorn", "Åmål", "Älvsborg", "Öckerö"]);
    }
}
