namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>What a school asks for.</summary>
internal sealed record Bokningsuppgifter
{
    public required string Skola { get; init; }

    public required string Kommunkod { get; init; }

    public required Årskurs Årskurs { get; init; }

    public required int AntalBarn { get; init; }

    public required int AntalVuxna { get; init; }

    public required DateTimeOffset Start { get; init; }

    public DateTimeOffset? Alternativ { get; init; }

    public required string KontaktNamn { get; init; }

    public required string KontaktEpost { get; init; }

    public string? KontaktTelefon { get; init; }

    public string? Önskemål { get; init; }

    public decimal Buss { get; init; }

    public decimal Kollektivtrafik { get; init; }
}
