namespace Kultur.Modularity.Figures;

/// <summary>
/// A module's figures on the municipalities, for kommunkort and förbundskort; found in its assembly. The pages add the
/// parts up themselves, so that a förbund's figure is always that of its members.
/// </summary>
public interface IFiguresProvider
{
    /// <summary>The module's slug, for its mark beside the figures.</summary>
    string Modul { get; }

    /// <summary>What the user may see; empty for who lacks the permission.</summary>
    Task<IReadOnlyList<Kommunnyckeltal>> MätAsync(CancellationToken ct);
}

/// <summary>One indicator, for every municipality that has a value.</summary>
/// <param name="Namn">"Barn som nåtts, av alla 3–19 år".</param>
/// <param name="Slag">How values are added up and written.</param>
/// <param name="Mätt">Of when the figures are, in Swedish: "31 dec 2024", "i dag", "senaste tre åren".</param>
/// <param name="PerKommun">By SCB's four digits. A municipality that is not there has no known value, which is not zero.</param>
public sealed record Kommunnyckeltal(string Namn, Nyckeltalsslag Slag, string Mätt, IReadOnlyDictionary<string, Mätvärde> PerKommun)
{
    /// <summary>
    /// The municipalities' figure together: the sum of their counts, or the sum of their numerators by that of their
    /// denominators. Null when none of them has a known value, or there is nothing to divide by.
    /// </summary>
    public decimal? Sammanlagt(IEnumerable<string> kommunkoder)
    {
        var kända = kommunkoder.Where(PerKommun.ContainsKey).Select(kod => PerKommun[kod]).ToList();
        if (kända.Count == 0)
            return null;
        var täljare = kända.Sum(v => v.Täljare);
        if (Slag is Nyckeltalsslag.Antal or Nyckeltalsslag.Kronor)
            return täljare;
        var nämnare = kända.Sum(v => v.Nämnare);
        return nämnare == 0 ? null : täljare / nämnare;
    }
}

/// <summary>How an indicator's values are added up and written.</summary>
public enum Nyckeltalsslag
{
    /// <summary>A count; the sum of the parts.</summary>
    Antal,

    /// <summary>Kronor; the sum of the parts.</summary>
    Kronor,

    /// <summary>A share in per cent: the numerators' sum by the denominators'.</summary>
    Andel,

    /// <summary>So many for each of the denominator, with one decimal: visits per inhabitant.</summary>
    Kvot,
}

/// <summary>One municipality's part of an indicator.</summary>
/// <param name="Täljare">The count or the sum; for a share or ratio its numerator.</param>
/// <param name="Nämnare">For a share or ratio its denominator; else 1.</param>
public readonly record struct Mätvärde(decimal Täljare, decimal Nämnare = 1);
