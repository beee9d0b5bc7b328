using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

internal readonly record struct BarnuppgiftKopiaId(Guid Value) : ITypedId<BarnuppgiftKopiaId>
{
    public static BarnuppgiftKopiaId From(Guid value) => new(value);
}

/// <summary>The number of children in a municipality at the end of a year, as Samhällsutveckling tells it.</summary>
internal sealed class BarnuppgiftKopia : AggregateRoot<BarnuppgiftKopiaId>
{
    private BarnuppgiftKopia()
    {
    }

    public string Kommunkod { get; private set; } = "";

    public int År { get; private set; }

    /// <summary>Null where it is not known, which is not zero.</summary>
    public int? Barn { get; private set; }

    /// <summary>The day it was told.</summary>
    public DateOnly Mottagen { get; private set; }

    public static BarnuppgiftKopia Av(Guid id) => new() { Id = new(id) };

    public void Ersätt(string kommunkod, int år, int? barn, DateOnly idag) => (Kommunkod, År, Barn, Mottagen) = (kommunkod, år, barn, idag);
}
