using Kultur.Domain;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

internal readonly record struct DiarieserieId(Guid Value) : ITypedId<DiarieserieId>
{
    public static DiarieserieId Ny() => new(Guid.CreateVersion7());

    public static DiarieserieId From(Guid value) => new(value);
}

/// <summary>
/// A year's numbers in our register of official documents. A number is taken in the transaction that uses it: what is
/// not saved has taken none, and two who register at once stand in line.
/// </summary>
internal sealed class Diarieserie : AggregateRoot<DiarieserieId>
{
    /// <summary>Kulturförvaltningen's own cases.</summary>
    public const string Kulturförvaltningen = "KUL";

    private Diarieserie()
    {
    }

    public string Prefix { get; private set; } = "";

    public int År { get; private set; }

    /// <summary>The number last taken; 0 before the first.</summary>
    public int Senaste { get; private set; }

    public static Diarieserie Ny(string prefix, int år) => new() { Id = DiarieserieId.Ny(), Prefix = prefix, År = år };

    public Diarienummer Ta() => Diarienummer.Skapa(Prefix, År, ++Senaste);
}
