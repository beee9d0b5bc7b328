namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

/// <summary>By what law or plan an object is protected.</summary>
internal enum Skyddsslag
{
    /// <summary>Kulturmiljölagen (1988:950) 3 kap.</summary>
    Byggnadsminne,

    /// <summary>Kulturmiljölagen 4 kap.</summary>
    KyrkligtKulturminne,

    /// <summary>Kulturmiljölagen 2 kap.</summary>
    Fornlämning,

    /// <summary>Miljöbalken 3 kap. 6 §.</summary>
    Riksintresse,

    /// <summary>In a detaljplan.</summary>
    QMärkt,

    /// <summary>Miljöbalken 7 kap.</summary>
    Naturreservat,

    /// <summary>Miljöbalken 7 kap. 11 §.</summary>
    Biotopskydd,
}

/// <summary>What an antikvarie has judged a remain to be; only a fornlämning is protected by itself.</summary>
internal enum AntikvariskBedömning
{
    Fornlämning,
    MöjligFornlämning,
    ÖvrigKulturhistoriskLämning,
    IngenAntikvariskBedömning,
}

internal sealed class Skydd
{
    private Skydd()
    {
    }

    public Skydd(int nr, Skyddsslag slag, DateOnly? från, string? källa, AntikvariskBedömning? bedömning) =>
        (Nr, Slag, Från, Källa, Bedömning) = (nr, slag, från, källa, bedömning);

    /// <summary>From 1 within the object.</summary>
    public int Nr { get; private set; }

    public Skyddsslag Slag { get; private set; }

    /// <summary>When it was decided; null when that is not known.</summary>
    public DateOnly? Från { get; private set; }

    /// <summary>When it was lifted; null while it lasts.</summary>
    public DateOnly? Till { get; private set; }

    /// <summary>The decision or the register that says so.</summary>
    public string? Källa { get; private set; }

    public AntikvariskBedömning? Bedömning { get; private set; }

    public void Upphäv(DateOnly idag) => Till = idag;

    public void Återställ() => Till = null;
}

internal enum Skick
{
    Gott,
    Godtagbart,
    Dåligt,
    Akut,
}

internal enum Hotnivå
{
    Inget,
    Lågt,
    Högt,
    Akut,
}

/// <summary>How an object was on a day, and what threatened it.</summary>
internal sealed class Tillståndsbedömning
{
    private Tillståndsbedömning()
    {
    }

    public Tillståndsbedömning(int nr, DateOnly datum, Skick skick, Hotnivå hot, string? anteckning) =>
        (Nr, Datum, Skick, Hot, Anteckning) = (nr, datum, skick, hot, anteckning);

    /// <summary>From 1 within the object.</summary>
    public int Nr { get; private set; }

    public DateOnly Datum { get; private set; }

    public Skick Skick { get; private set; }

    public Hotnivå Hot { get; private set; }

    public string? Anteckning { get; private set; }
}
