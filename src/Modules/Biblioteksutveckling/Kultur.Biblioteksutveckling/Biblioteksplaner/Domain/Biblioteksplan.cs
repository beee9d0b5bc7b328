using Kultur.Domain;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

internal readonly record struct BiblioteksplanId(Guid Value) : ITypedId<BiblioteksplanId>
{
    public static BiblioteksplanId Ny() => new(Guid.CreateVersion7());

    public static BiblioteksplanId From(Guid value) => new(value);
}

/// <summary>The decision that a plan was adopted by, and what it says.</summary>
/// <param name="Beslut">Paragraph and diarienummer, as the municipality wrote them.</param>
internal sealed record Antagande(
    DateOnly Antagen, string? Beslut, string AntagenAv, DateOnly GällerFrån, DateOnly GällerTill,
    string? Omfattning, string? Länk, IReadOnlyList<string> Uppfyllda);

/// <summary>One library plan of a municipality: being written at first, then adopted for a period.</summary>
internal sealed class Biblioteksplan : AggregateRoot<BiblioteksplanId>
{
    private readonly List<Planlarm> _larm = [];

    private Biblioteksplan()
    {
    }

    public string Kommunkod { get; private set; } = "";

    /// <summary>The day it became known, adopted or not.</summary>
    public DateOnly Påbörjad { get; private set; }

    public DateOnly? Antagen { get; private set; }

    public string? Beslut { get; private set; }

    public string? AntagenAv { get; private set; }

    public DateOnly? GällerFrån { get; private set; }

    /// <summary>Last day of the period it was adopted for.</summary>
    public DateOnly? GällerTill { get; private set; }

    /// <summary>Last day after the decision that prolonged it.</summary>
    public DateOnly? AktualiseradTill { get; private set; }

    /// <summary>The day of that decision.</summary>
    public DateOnly? Aktualiserad { get; private set; }

    public string? Aktualiseringsbeslut { get; private set; }

    public string? Omfattning { get; private set; }

    public string? Länk { get; private set; }

    /// <summary>The points of <see cref="KbPunkter"/> that it fulfils, by their codes.</summary>
    public IReadOnlyList<string> Uppfyllda { get; private set; } = [];

    public IReadOnlyList<Planlarm> Larm => _larm;

    /// <summary>The last day it is valid; null while it is being written.</summary>
    public DateOnly? SistaDag => AktualiseradTill ?? GällerTill;

    public static Biblioteksplan Påbörja(string kommunkod, DateOnly idag) =>
        new() { Id = BiblioteksplanId.Ny(), Kommunkod = kommunkod, Påbörjad = idag };

    /// <summary>Adopts the plan, or corrects what was entered of its adoption.</summary>
    public Result Anta(Antagande antagande, DateOnly idag)
    {
        if (antagande.Antagen > idag)
            return Error.Invalid(nameof(Antagen), "Planen kan inte vara antagen efter i dag.");
        if (antagande.GällerTill <= antagande.GällerFrån)
            return Error.Invalid(nameof(GällerTill), "Planen behöver gälla till en dag efter den första.");
        if (AktualiseradTill <= antagande.GällerTill)
            return Error.Invalid(nameof(GällerTill), $"Planen är aktualiserad till {AktualiseradTill:yyyy-MM-dd}. Ange en tidigare dag.");

        (Antagen, Beslut, AntagenAv) = (antagande.Antagen, antagande.Beslut, antagande.AntagenAv);
        (GällerFrån, GällerTill) = (antagande.GällerFrån, antagande.GällerTill);
        (Omfattning, Länk) = (antagande.Omfattning, antagande.Länk);
        Uppfyllda = [.. KbPunkter.Alla.Select(p => p.Kod).Where(antagande.Uppfyllda.Contains)];
        SläckLarmFörAnnanDag();
        return Result.Success;
    }

    /// <summary>Prolongs it by a decision of its own, also when it has run out.</summary>
    public Result Aktualisera(DateOnly till, DateOnly beslutad, string? beslut, DateOnly idag)
    {
        if (SistaDag is not { } sista)
            return Error.Invalid("Bara en antagen plan kan aktualiseras.");
        if (till <= sista)
            return Error.Invalid(nameof(AktualiseradTill), $"Planen gäller redan till {sista:yyyy-MM-dd}. Ange en senare dag.");
        if (beslutad > idag)
            return Error.Invalid(nameof(Aktualiserad), "Beslutet kan inte vara fattat efter i dag.");

        (AktualiseradTill, Aktualiserad, Aktualiseringsbeslut) = (till, beslutad, beslut);
        SläckLarmFörAnnanDag();
        return Result.Success;
    }

    public Planläge Läge(DateOnly idag) =>
        GällerFrån is null || idag < GällerFrån ? Planläge.UnderArbete
        : idag <= GällerTill ? Planläge.Gäller
        : idag <= AktualiseradTill ? Planläge.Aktualiserad
        : Planläge.Utgången;

    /// <summary>
    /// Raises the alarm that is due: the nearest threshold passed. Each alarm is raised once for each last day; the
    /// thresholds before it are spent, whether they were raised or not.
    /// </summary>
    public void Larma(DateOnly idag)
    {
        if (SistaDag is not { } sista || Planfrist.PasseradTröskel(sista, idag) is not { } månader)
            return;
        if (_larm.Any(l => l.SistaDag == sista && l.Månader <= månader))
            return;

        SläckLarm();
        _larm.Add(new Planlarm(Guid.CreateVersion7(), månader, sista, idag));
    }

    /// <summary>A newer plan has taken over: nobody needs to be reminded of this one.</summary>
    public void SläckLarm() => _larm.ForEach(l => l.Släck());

    public Result Åtgärda(Guid larm, DateOnly idag) =>
        _larm.SingleOrDefault(l => l.Id == larm)?.Åtgärda(idag) ?? Error.NotFound("Larmet finns inte.");

    public Result ÅterställLarm(Guid larm) =>
        _larm.SingleOrDefault(l => l.Id == larm)?.Återställ() ?? Error.NotFound("Larmet finns inte.");

    private void SläckLarmFörAnnanDag() => _larm.Where(l => l.SistaDag != SistaDag).ToList().ForEach(l => l.Släck());
}
