using Kultur.Domain;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

internal readonly record struct MiljöobjektId(Guid Value) : ITypedId<MiljöobjektId>
{
    public static MiljöobjektId Ny() => new(Guid.CreateVersion7());

    public static MiljöobjektId From(Guid value) => new(value);
}

/// <summary>The three kinds of Bebyggelseregistret, environments made of several, and what nature has made.</summary>
internal enum Objektslag
{
    Byggnad,
    Anläggning,
    Plats,
    Miljö,
    Naturobjekt,
}

/// <summary>When something was built: a year, an interval, or not known.</summary>
/// <param name="Från">The first year it may have been; null when unknown.</param>
/// <param name="Till">The last year it may have been; the same as the first when the year is known.</param>
internal readonly record struct Byggår(int? Från, int? Till)
{
    public override string ToString() => (Från, Till) switch
    {
        (null, null) => "okänt",
        ({ } från, { } till) when från == till => $"{från}",
        ({ } från, { } till) => $"{från}–{till}",
        ({ } från, null) => $"{från} eller senare",
        (null, { } till) => $"{till} eller tidigare",
    };
}

/// <summary>What is noted of an object.</summary>
/// <param name="Ändamål">What it was made for, or for nature what it is: "Kyrka", "Slåtteräng".</param>
/// <param name="Osäkerhet">How far off the place may be, in metres.</param>
/// <param name="LägetSkyddat">Whether the place is secret, so that nobody harms what is there (OSL 20 kap. 1 §).</param>
/// <param name="Lämningsnummer">The number in Kulturmiljöregistret: L1234:5678.</param>
/// <param name="Bebyggelsenummer">The number in Bebyggelseregistret.</param>
internal sealed record Objektuppgifter(
    string Namn,
    Objektslag Slag,
    string Ändamål,
    string Kommunkod,
    string? Fastighet,
    Byggår Byggår,
    SwerefPunkt? Plats,
    int? Osäkerhet,
    bool LägetSkyddat,
    string? Lämningsnummer,
    string? Bebyggelsenummer,
    string? Beskrivning);

/// <summary>Something in the landscape whose values are to last: a building, a site, an environment or a piece of nature.</summary>
internal sealed class Miljöobjekt : AggregateRoot<MiljöobjektId>
{
    private readonly List<Skydd> _skydd = [];
    private readonly List<Tillståndsbedömning> _bedömningar = [];

    private Miljöobjekt()
    {
    }

    public string Namn { get; private set; } = "";

    public Objektslag Slag { get; private set; }

    public string Ändamål { get; private set; } = "";

    public string Kommunkod { get; private set; } = "";

    public string? Fastighet { get; private set; }

    public int? ByggtFrån { get; private set; }

    public int? ByggtTill { get; private set; }

    /// <summary>SWEREF 99 TM, metres.</summary>
    public int? Norr { get; private set; }

    /// <summary>SWEREF 99 TM, metres.</summary>
    public int? Öst { get; private set; }

    public int? Osäkerhet { get; private set; }

    public bool LägetSkyddat { get; private set; }

    public string? Lämningsnummer { get; private set; }

    public string? Bebyggelsenummer { get; private set; }

    public string? Beskrivning { get; private set; }

    public IReadOnlyList<Skydd> Skydd => _skydd;

    public IReadOnlyList<Tillståndsbedömning> Bedömningar => _bedömningar;

    /// <summary>As last assessed; null before the first time.</summary>
    public Skick? Skick { get; private set; }

    /// <summary>As last assessed; null before the first time.</summary>
    public Hotnivå? Hot { get; private set; }

    /// <summary>What searches look in. Of an object whose place is secret it holds nothing that tells where it is.</summary>
    public string Söktext { get; private set; } = "";

    /// <summary>What lists sort by.</summary>
    public string Sorteringsnyckel { get; private set; } = "";

    public Byggår Byggår => new(ByggtFrån, ByggtTill);

    public static Result<Miljöobjekt> Registrera(Objektuppgifter uppgifter, DateOnly idag)
    {
        var objekt = new Miljöobjekt { Id = MiljöobjektId.Ny() };
        var utfall = objekt.Ändra(uppgifter, idag);
        return utfall.Error is { } fel ? fel : objekt;
    }

    public Result Ändra(Objektuppgifter uppgifter, DateOnly idag)
    {
        if (uppgifter.Byggår.Från > uppgifter.Byggår.Till)
            return Error.Invalid("ByggtTill", "Det sista året är före det första. Byt plats på dem.");
        if (Math.Max(uppgifter.Byggår.Från ?? 0, uppgifter.Byggår.Till ?? 0) > idag.Year)
            return Error.Invalid("ByggtFrån", "Året har inte varit än.");
        if (uppgifter.Plats is not null && uppgifter.Osäkerhet is null)
            return Error.Invalid(nameof(Osäkerhet), "Ange hur många meter fel läget kan vara.");
        if (uppgifter is { LägetSkyddat: true, Slag: not Objektslag.Naturobjekt })
            return Error.Invalid(nameof(LägetSkyddat), "Bara naturobjekt kan ha skyddat läge.");

        (Namn, Slag, Ändamål, Kommunkod) = (uppgifter.Namn, uppgifter.Slag, uppgifter.Ändamål, uppgifter.Kommunkod);
        (ByggtFrån, ByggtTill) = (uppgifter.Byggår.Från, uppgifter.Byggår.Till);
        (Fastighet, Norr, Öst) = (uppgifter.Fastighet, (int?)uppgifter.Plats?.N, (int?)uppgifter.Plats?.E);
        (Osäkerhet, LägetSkyddat) = (uppgifter.Plats is null ? null : uppgifter.Osäkerhet, uppgifter.LägetSkyddat);
        (Lämningsnummer, Bebyggelsenummer, Beskrivning) = (uppgifter.Lämningsnummer, uppgifter.Bebyggelsenummer, uppgifter.Beskrivning);
        Sorteringsnyckel = Domain.Söktext.Sorteringsnyckel(Namn);
        Söktext = Domain.Söktext.Normalisera(
            $"{Namn} {Ändamål} {Kommuner.Namn(Kommunkod)} {Lämningsnummer} {Bebyggelsenummer} {(LägetSkyddat ? "" : $"{Fastighet} {Beskrivning}")}");
        return Result.Success;
    }

    public Result LäggTillSkydd(Skyddsslag slag, DateOnly? från, string? källa, AntikvariskBedömning? bedömning, DateOnly idag)
    {
        if (från > idag)
            return Error.Invalid("Från", "Dagen har inte varit än.");
        if (_skydd.Any(s => s.Slag == slag && s.Till is null))
            return Error.Invalid("Slag", "Objektet har redan det skyddet.");
        if (slag == Skyddsslag.Fornlämning && bedömning is null)
            return Error.Invalid("Bedömning", "Välj antikvarisk bedömning.");

        _skydd.Add(new Skydd(_skydd.Count + 1, slag, från, källa, slag == Skyddsslag.Fornlämning ? bedömning : null));
        return Result.Success;
    }

    /// <summary>The protection has been lifted.</summary>
    public Result UpphävSkydd(int nr, DateOnly idag)
    {
        if (_skydd.FirstOrDefault(s => s.Nr == nr) is not { Till: null } skydd)
            return Error.Invalid("Objektet har inte det skyddet.");

        skydd.Upphäv(idag);
        return Result.Success;
    }

    /// <summary>The protection was lifted by mistake.</summary>
    public Result ÅterställSkydd(int nr)
    {
        if (_skydd.FirstOrDefault(s => s.Nr == nr) is not { Till: not null } skydd)
            return Error.Invalid("Skyddet är inte upphävt.");
        if (_skydd.Any(s => s.Slag == skydd.Slag && s.Till is null))
            return Error.Invalid("Objektet har fått samma skydd på nytt.");

        skydd.Återställ();
        return Result.Success;
    }

    public Result Bedöm(DateOnly datum, Skick skick, Hotnivå hot, string? anteckning, DateOnly idag)
    {
        if (datum > idag)
            return Error.Invalid("Datum", "Dagen har inte varit än. Ange när bedömningen gjordes.");

        _bedömningar.Add(new Tillståndsbedömning(_bedömningar.Count + 1, datum, skick, hot, anteckning));
        var senast = _bedömningar.OrderBy(b => b.Datum).ThenBy(b => b.Nr).Last();
        (Skick, Hot) = (senast.Skick, senast.Hot);
        return Result.Success;
    }
}
