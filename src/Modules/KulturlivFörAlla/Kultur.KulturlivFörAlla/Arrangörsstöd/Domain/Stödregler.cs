using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

internal readonly record struct StödreglerId(Guid Value) : ITypedId<StödreglerId>
{
    public static StödreglerId Ny() => new(Guid.CreateVersion7());

    public static StödreglerId From(Guid value) => new(value);
}

/// <summary>The rates and times of the support. Those not told otherwise are what Kulturkatalogen Väst has published.</summary>
internal sealed record Satser
{
    public decimal GageProcent { get; init; } = 50;

    public decimal FilmhyraProcent { get; init; } = 50;

    /// <summary>What the booker pays of a hired bus; the region pays the rest.</summary>
    public decimal BussEgenAvgift { get; init; } = 1_000;

    public decimal KollektivtrafikProcent { get; init; } = 50;

    public decimal ResaOchLogiProcent { get; init; } = 100;

    /// <summary>A school may withdraw without cost until so many days before the performance.</summary>
    public int AvbokningsfristDagar { get; init; } = 14;

    /// <summary>What the contract lets the performer keep of the fee after that. Ours until the förvaltning has decided.</summary>
    public decimal SenAvgiftProcent { get; init; } = 100;

    /// <summary>How much of that fee the support pays. Ours until the förvaltning has decided.</summary>
    public decimal SentStödProcent { get; init; } = 50;

    /// <summary>Working days in which the municipality answers a request.</summary>
    public int KommunensSvarsdagar { get; init; } = 10;

    /// <summary>Working days in which the museum answers.</summary>
    public int MuseetsSvarsdagar { get; init; } = 5;

    /// <summary>Days after the performance in which it is reported.</summary>
    public int Redovisningsdagar { get; init; } = 30;
}

/// <summary>
/// The rates from a day on, until later ones begin. A booking follows those of its performance date, so rates that have
/// begun to apply are never changed.
/// </summary>
internal sealed class Stödregler : AggregateRoot<StödreglerId>
{
    private Stödregler()
    {
    }

    public DateOnly GällerFrån { get; private set; }

    public Satser Satser { get; private set; } = new();

    public static Stödregler Skapa(DateOnly gällerFrån, Satser satser) => new() { Id = StödreglerId.Ny(), GällerFrån = gällerFrån, Satser = satser };
}
