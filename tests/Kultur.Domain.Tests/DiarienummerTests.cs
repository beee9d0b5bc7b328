using CsCheck;

namespace Kultur.Domain.Tests;

public sealed class DiarienummerTests
{
    [Fact]
    public void The_parts_are_read()
    {
        var nummer = Diarienummer.Tolka(" KUN 2026-00123 ").Value;

        (nummer.Prefix, nummer.År, nummer.Löpnummer).ShouldBe(("KUN", 2026, 123));
    }

    [Fact]
    public void The_running_number_is_padded_to_five_digits() =>
        Diarienummer.Skapa("KUN", 2026, 123).ToString().ShouldBe("KUN 2026-00123");

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Select(Gen.Char["ABCXYZÅÄÖ"].Array[2, 6], Gen.Int[0, 9_999], Gen.Int[0, 99_999]).Sample((prefix, år, löpnummer) =>
        {
            var nummer = Diarienummer.Skapa(new string(prefix), år, löpnummer);
            Diarienummer.Tolka(nummer.ToString()).Value.ShouldBe(nummer);
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("kun 2026-00123")]
    [InlineData("K 2026-00123")]
    [InlineData("KULTURN 2026-00123")]
    [InlineData("KUN  2026-00123")]
    [InlineData("KUN 2026-123")]
    [InlineData("KUN 2026-001234")]
    [InlineData("KUN 2026-00123\nX")]
    [InlineData("KUN ٢٠٢٦-٠٠١٢٣")]
    [InlineData("KUN 2026/00123")]
    [InlineData("SBN 2018/558")]
    public void Anything_else_is_refused(string? text) =>
        Diarienummer.Tolka(text).Error!.Message.ShouldContain("KUN 2026-00123");

    [Theory]
    [InlineData("kun", 2026, 1)]
    [InlineData("KUN", 26_000, 1)]
    [InlineData("KUN", 2026, -1)]
    [InlineData("KUN", 2026, 100_000)]
    public void Parts_that_do_not_fit_the_format_are_a_bug(string prefix, int år, int löpnummer) =>
        Should.Throw<InvalidOperationException>(() => Diarienummer.Skapa(prefix, år, löpnummer));
}
