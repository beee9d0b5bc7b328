using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

internal readonly record struct FördelningId(Guid Value) : ITypedId<FördelningId>
{
    public static FördelningId Ny() => new(Guid.CreateVersion7());

    public static FördelningId From(Guid value) => new(value);
}

/// <summary>A municipality's part, and the number of children it was computed from.</summary>
internal sealed record Fördelningspost(string Kommunkod, int Barn, decimal Belopp);

/// <summary>
/// How a year's frame was shared among the 49 by their children of 3 to 19 years. The basis is kept with the result, so
/// that it can be computed again whatever has been corrected since.
/// </summary>
internal sealed class Fördelning : AggregateRoot<FördelningId>
{
    private readonly List<Fördelningspost> _poster = [];

    private Fördelning()
    {
    }

    public int År { get; private set; }

    /// <summary>In whole kronor.</summary>
    public decimal Ram { get; private set; }

    /// <summary>The children are those of 31 December of this year.</summary>
    public int Barnår { get; private set; }

    public int Regelversion { get; private set; }

    public DateTimeOffset Beslutad { get; private set; }

    public IReadOnlyList<Fördelningspost> Poster => _poster;

    public static Result<Fördelning> Besluta(int år, decimal ram, int barnår, IReadOnlyDictionary<string, int> barn, DateTimeOffset nu)
    {
        if (ram <= 0 || !decimal.IsInteger(ram))
            return Error.Invalid(nameof(Ram), "Skriv ramen i hela kronor.");
        if (Kommuner.Alla.Where(k => !barn.ContainsKey(k.Kod)).Select(k => k.Namn).ToList() is { Count: > 0 } saknas)
            return Error.Invalid(nameof(Barnår), $"Antal barn {barnår} saknas för {string.Join(", ", saknas)}.");

        var fördelning = new Fördelning
        {
            Id = FördelningId.Ny(),
            År = år,
            Ram = ram,
            Barnår = barnår,
            Regelversion = StörstaRest.Regelversion,
            Beslutad = nu,
        };
        var delar = StörstaRest.Fördela((long)ram, Kommuner.Alla.ToDictionary(k => k.Kod, k => barn[k.Kod]));
        fördelning._poster.AddRange(Kommuner.Alla.Select(k => new Fördelningspost(k.Kod, barn[k.Kod], delar[k.Kod])));
        return fördelning;
    }

    /// <summary>Whether the kept basis gives the kept parts when it is computed anew.</summary>
    public bool Stämmer()
    {
        var delar = StörstaRest.Fördela((long)Ram, _poster.ToDictionary(p => p.Kommunkod, p => p.Barn));
        return Regelversion == StörstaRest.Regelversion && _poster.All(p => delar[p.Kommunkod] == p.Belopp);
    }
}
