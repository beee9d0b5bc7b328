using Kultur.Samhällsutveckling.Aktörer;

namespace Kultur.Samhällsutveckling.Tests.Aktörer;

public class NamnlikhetTests
{
    [Theory]
    [InlineData("Anna Berg", "Berg, Anna")]
    [InlineData("ÅMÅLS  bokcafé", "åmåls Bokcafé")]
    [InlineData("Slöjd i Skaraborg", "Skaraborg, slöjd")]
    [InlineData("Hembygd & Natur AB", "Natur och hembygd")]
    [InlineData("Kroppefjälls hembygdsförening", "Hembygdsföreningen Kroppefjäll")]
    public void Case_order_punctuation_endings_and_small_words_do_not_matter(string ena, string andra) =>
        Namnlikhet.Nyckel(ena).ShouldBe(Namnlikhet.Nyckel(andra));

    [Theory]
    [InlineData("Dalslands Konstförening", "Dalslands konstforening", true)]
    [InlineData("Kustteatern Bohuslän", "Kusttetaern Bohuslän", true)]
    [InlineData("Teater Lyktan", "Teater Syrsan", false)]
    [InlineData("Ann", "Ane", false)]
    public void Names_are_alike_when_only_a_slip_differs(string ena, string andra, bool lika) =>
        Namnlikhet.Liknar(Namnlikhet.Nyckel(ena), Namnlikhet.Nyckel(andra)).ShouldBe(lika);
}
