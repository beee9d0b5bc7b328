using Kultur.Domain;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

internal readonly record struct KommunuppgiftId(Guid Value) : ITypedId<KommunuppgiftId>
{
    public static KommunuppgiftId From(Guid value) => new(value);

    public static KommunuppgiftId Ny() => new(Guid.CreateVersion7());
}

/// <summary>A municipality's figures for a year were entered or corrected.</summary>
internal sealed record KommunuppgiftAngavs(Kommunuppgift Uppgift) : IDomainEvent;

/// <summary>
/// A municipality's population figures on 31 December of a year. A figure that is missing is unknown, never zero; each
/// has its own source, since they are published apart.
/// </summary>
internal sealed class Kommunuppgift : AggregateRoot<KommunuppgiftId>
{
    public const int MaxKälla = 200;

    /// <summary>The first year with figures for all 49 municipalities.</summary>
    public const int FörstaÅr = 1968;

    private Kommunuppgift()
    {
    }

    public string Kommunkod { get; private init; } = "";

    public int År { get; private init; }

    /// <summary>Inhabitants.</summary>
    public int? Folkmängd { get; private set; }

    public string? FolkmängdKälla { get; private set; }

    /// <summary>Children of 3 to 19 years.</summary>
    public int? Barn3Till19 { get; private set; }

    public string? Barn3Till19Källa { get; private set; }

    /// <summary>The last year whose 31 December has been.</summary>
    public static int SenasteÅr(DateOnly idag) => idag.Year - 1;

    public static Kommunuppgift För(string kommunkod, int år) =>
        new() { Id = KommunuppgiftId.Ny(), Kommunkod = kommunkod, År = år };

    /// <summary>Enters the figures that are given; one that is not given stays as it is.</summary>
    /// <returns>Whether anything became different.</returns>
    public bool Ange(int? folkmängd, int? barn3Till19, string källa)
    {
        var före = (Folkmängd, FolkmängdKälla, Barn3Till19, Barn3Till19Källa);
        if (folkmängd is not null)
            (Folkmängd, FolkmängdKälla) = (folkmängd, källa);
        if (barn3Till19 is not null)
            (Barn3Till19, Barn3Till19Källa) = (barn3Till19, källa);

        if (före == (Folkmängd, FolkmängdKälla, Barn3Till19, Barn3Till19Källa))
            return false;
        Raise(new KommunuppgiftAngavs(this));
        return true;
    }
}
