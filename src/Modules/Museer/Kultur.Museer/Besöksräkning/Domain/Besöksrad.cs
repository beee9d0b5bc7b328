using Kultur.Domain;
using Kultur.Museer.Besöken;

namespace Kultur.Museer.Besöksräkning;

/// <summary>Where the visitors were counted.</summary>
internal enum Besöksslag
{
    /// <summary>At the entrance: everyone who comes to the site.</summary>
    Anläggningsbesök,

    /// <summary>At an exhibition or an activity.</summary>
    Verksamhetsbesök,
}

internal enum Besökskategori
{
    Vuxna,

    /// <summary>Up to 18 years.</summary>
    BarnOchUnga,

    Skola,
    Förskola,
    Grupp,

    /// <summary>A counter in a door tells nobody's age.</summary>
    EjFördelade,
}

internal enum Räknemetod
{
    Räknare,
    Biljett,
    Bokning,
    Uppskattning,
}

/// <summary>
/// So many visitors, as they were counted. Rows are never changed: a wrong one is struck out and stays to be seen.
/// Both measures of the museum statistics are worked out of them by <see cref="Besöksmått"/>.
/// </summary>
internal sealed class Besöksrad
{
    private Besöksrad()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The museum's code.</summary>
    public string Museum { get; private init; } = "";

    public DateOnly Datum { get; private init; }

    /// <summary>The hour by Swedish clocks, 0–23; null where only the day is known.</summary>
    public int? Timme { get; private init; }

    public Besöksslag Slag { get; private init; }

    public Besökskategori Kategori { get; private init; }

    public Räknemetod Metod { get; private init; }

    public int Antal { get; private init; }

    /// <summary>The visit that the figures come from; null for what was counted otherwise.</summary>
    public BesökId? BesökId { get; private init; }

    public DateTimeOffset Noterad { get; private init; }

    public bool Struken { get; private set; }

    public static Besöksrad Räkna(
        Guid id, string museum, DateOnly datum, int? timme, Besöksslag slag, Besökskategori kategori, Räknemetod metod, int antal, DateTimeOffset nu) => new()
    {
        Id = id,
        Museum = museum,
        Datum = datum,
        Timme = timme,
        Slag = slag,
        Kategori = kategori,
        Metod = metod,
        Antal = antal,
        Noterad = nu,
    };

    /// <summary>What a visit that has been held adds; nothing for a class that stayed away.</summary>
    public static IEnumerable<Besöksrad> Av(Skolbesök besök, DateTimeOffset nu)
    {
        var barnen = besök.Årskurs.StartsWith("förskola", StringComparison.OrdinalIgnoreCase) ? Besökskategori.Förskola : Besökskategori.Skola;
        return new[] { (Kategori: barnen, Antal: besök.KomBarn ?? 0), (Kategori: Besökskategori.Vuxna, Antal: besök.KomVuxna ?? 0) }
            .Where(d => d.Antal > 0)
            .Select(d => new Besöksrad
            {
                Id = Guid.CreateVersion7(nu),
                Museum = besök.Museum,
                Datum = besök.Datum,
                Timme = besök.Start.Hour,
                Slag = Besöksslag.Verksamhetsbesök,
                Kategori = d.Kategori,
                Metod = Räknemetod.Bokning,
                Antal = d.Antal,
                BesökId = besök.Id,
                Noterad = nu,
            });
    }

    public Result Stryk()
    {
        if (BesökId is not null)
            return Error.Invalid("Siffran kommer från ett rapporterat besök och kan inte strykas.");
        Struken = true;
        return Result.Success;
    }

    public void Återställ() => Struken = false;
}
