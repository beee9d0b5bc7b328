using Kultur.Domain;

namespace Kultur.Samhällsutveckling.Aktörer;

internal readonly record struct AktörId(Guid Value) : ITypedId<AktörId>
{
    public static AktörId From(Guid value) => new(value);

    public static AktörId Ny() => new(Guid.CreateVersion7());
}

internal enum Aktörslag
{
    Organisation,
    Person,
}

/// <summary>An actor has been entered.</summary>
internal sealed record AktörTillkom(Aktör Aktör) : IDomainEvent;

/// <summary>Something that others know of an actor has changed.</summary>
internal sealed record AktörUppdaterades(Aktör Aktör) : IDomainEvent;

/// <summary>Another entry of the same actor went into this one.</summary>
internal sealed record AktörerSlogsIhop(Aktör Kvar, AktörId Borttagen) : IDomainEvent;

/// <summary>What is said of an actor in single fields.</summary>
internal sealed record Aktörsfakta(
    string Namn,
    Organisationsnummer? Organisationsnummer = null,
    Epostadress? Epost = null,
    string? Telefon = null,
    string? Webb = null,
    string? Adress = null,
    string? Anteckning = null);

/// <summary>A person or organisation that the förvaltning works with.</summary>
internal sealed class Aktör : AggregateRoot<AktörId>
{
    public const int MaxNamn = 200;
    public const int MaxAdress = 300;
    public const int MaxAnteckning = 4000;

    internal static readonly Error FinnsInte = Error.NotFound("Aktören finns inte i registret.");

    private readonly List<Roll> _roller = [];
    private readonly List<Kontaktperson> _kontaktpersoner = [];
    private readonly List<TidigareUppgift> _tidigareUppgifter = [];

    private Aktör()
    {
    }

    public Aktörslag Slag { get; private init; }

    [Personuppgift]
    public string Namn { get; private set; } = "";

    public Organisationsnummer? Organisationsnummer { get; private set; }

    [Personuppgift]
    public Epostadress? Epost { get; private set; }

    [Personuppgift]
    public string? Telefon { get; private set; }

    public string? Webb { get; private set; }

    [Personuppgift]
    public string? Adress { get; private set; }

    [Personuppgift]
    public string? Anteckning { get; private set; }

    /// <summary>The entry that this one went into; it then holds nothing but its name.</summary>
    public AktörId? SammanslagenMed { get; private set; }

    public IReadOnlyList<Roll> Roller => _roller;

    public IReadOnlyList<Kontaktperson> Kontaktpersoner => _kontaktpersoner;

    /// <summary>What entries that went into this one said otherwise.</summary>
    public IReadOnlyList<TidigareUppgift> TidigareUppgifter => _tidigareUppgifter;

    /// <summary>The name and earlier names as they are searched for.</summary>
    public string Söknamn { get; private set; } = "";

    /// <summary>The name as it is sorted.</summary>
    public string Sorteringsnamn { get; private set; } = "";

    /// <summary>The name as it is compared with others; see <see cref="Namnlikhet"/>.</summary>
    public string Namnnyckel { get; private set; } = "";

    public bool ÄrSammanslagen => SammanslagenMed is not null;

    public Aktörsfakta Fakta => new(Namn, Organisationsnummer, Epost, Telefon, Webb, Adress, Anteckning);

    public static Result<Aktör> Registrera(Aktörslag slag, Aktörsfakta fakta)
    {
        var aktör = new Aktör { Id = AktörId.Ny(), Slag = slag };
        if (aktör.Skriv(fakta).Error is { } fel)
            return fel;
        aktör.Raise(new AktörTillkom(aktör));
        return aktör;
    }

    public Result Ändra(Aktörsfakta fakta)
    {
        if (Spärr is { } fel)
            return fel;
        return Efter(Skriv(fakta));
    }

    public Result LäggTillRoll(string benämning, string? kommunkod, DateOnly från, DateOnly? till)
    {
        var roll = new Roll(benämning, kommunkod, från, till);
        if (Spärr is { } fel)
            return fel;
        if (Dubbelroll(roll) is { } redan)
            return redan;
        _roller.Add(roll);
        return Efter(Result.Success);
    }

    public Result ÄndraRoll(Guid rollId, string benämning, string? kommunkod, DateOnly från, DateOnly? till)
    {
        if (_roller.Find(r => r.Id == rollId) is not { } roll)
            return Roll.FinnsInte;
        if (Dubbelroll(new Roll(benämning, kommunkod, från, till), utom: roll) is { } redan)
            return redan;
        roll.Ändra(benämning, kommunkod, från, till);
        return Efter(Result.Success);
    }

    public Result TaBortRoll(Guid rollId)
    {
        if (_roller.RemoveAll(r => r.Id == rollId) == 0)
            return Roll.FinnsInte;
        return Efter(Result.Success);
    }

    public Result LäggTillKontaktperson(string namn, string? titel, Epostadress? epost, string? telefon)
    {
        if (Spärr is { } fel)
            return fel;
        if (Slag != Aktörslag.Organisation)
            return Error.Invalid("Bara organisationer har kontaktpersoner.");
        _kontaktpersoner.Add(new Kontaktperson(namn, titel, epost, telefon));
        return Result.Success;
    }

    public Result ÄndraKontaktperson(Guid kontaktId, string namn, string? titel, Epostadress? epost, string? telefon)
    {
        if (_kontaktpersoner.Find(k => k.Id == kontaktId) is not { } kontakt)
            return Kontaktperson.FinnsInte;
        kontakt.Ändra(namn, titel, epost, telefon);
        return Result.Success;
    }

    public Result TaBortKontaktperson(Guid kontaktId) =>
        _kontaktpersoner.RemoveAll(k => k.Id == kontaktId) == 0 ? Kontaktperson.FinnsInte : Result.Success;

    /// <summary>
    /// Takes over everything that another entry of the same actor holds. The chosen facts become this entry's; those not
    /// chosen, and the name of the one that goes, are kept as earlier ones. Both notes are kept.
    /// </summary>
    /// <param name="annan">The entry that goes; afterwards it only leads here.</param>
    /// <param name="valda">One of the two values for each field.</param>
    /// <param name="nu">When.</param>
    public Result SlåIhopMed(Aktör annan, Aktörsfakta valda, DateTimeOffset nu)
    {
        if (annan.Id == Id)
            return Error.Invalid("Välj två olika aktörer.");
        if (Spärr is { } fel)
            return fel;
        if (annan.Spärr is { } annatFel)
            return annatFel;
        if (annan.Slag != Slag)
            return Error.Invalid("En organisation och en person kan inte slås ihop.");

        BehållTidigare(Fakta, valda, Namn, nu);
        BehållTidigare(annan.Fakta, valda, annan.Namn, nu);
        Behåll(new TidigareUppgift(nameof(Namn), annan.Namn, annan.Namn, nu));
        annan._tidigareUppgifter.ForEach(t => Behåll(t.Kopia()));
        _roller.AddRange(annan._roller.Select(r => r.Kopia()).Where(r => !_roller.Exists(r.ÄrLik)));
        _kontaktpersoner.AddRange(annan._kontaktpersoner.Select(k => k.Kopia()).Where(k => !_kontaktpersoner.Exists(k.ÄrLik)));
        if (Skriv(valda with { Anteckning = Förenad(Anteckning, annan.Anteckning) }).Error is { } skrivfel)
            return skrivfel;

        annan.LedTill(Id);
        Raise(new AktörerSlogsIhop(this, annan.Id));
        return Result.Success;
    }

    private Error? Spärr =>
        ÄrSammanslagen ? Error.Invalid("Aktören är sammanslagen med en annan. Ändra den i stället.") : null;

    private Result Skriv(Aktörsfakta fakta)
    {
        if (Slag == Aktörslag.Person && fakta.Organisationsnummer is not null)
            return Error.Invalid(nameof(Organisationsnummer), "En person har inget organisationsnummer. Lämna fältet tomt.");

        (Namn, Organisationsnummer, Epost, Telefon, Webb, Adress, Anteckning) = fakta;
        SkrivSökord();
        return Result.Success;
    }

    private void SkrivSökord()
    {
        var tidigareNamn = _tidigareUppgifter.Where(t => t.Fält == nameof(Namn)).Select(t => t.Värde);
        Söknamn = Söktext.Normalisera(string.Join(' ', [Namn, .. tidigareNamn]));
        Sorteringsnamn = Söktext.Sorteringsnyckel(Namn);
        Namnnyckel = Namnlikhet.Nyckel(Namn);
    }

    private void BehållTidigare(Aktörsfakta fakta, Aktörsfakta valda, string från, DateTimeOffset nu)
    {
        OmAnnan(nameof(Namn), fakta.Namn, valda.Namn);
        OmAnnan(nameof(Organisationsnummer), fakta.Organisationsnummer?.Värde, valda.Organisationsnummer?.Värde);
        OmAnnan(nameof(Epost), fakta.Epost?.Värde, valda.Epost?.Värde);
        OmAnnan(nameof(Telefon), fakta.Telefon, valda.Telefon);
        OmAnnan(nameof(Webb), fakta.Webb, valda.Webb);
        OmAnnan(nameof(Adress), fakta.Adress, valda.Adress);

        void OmAnnan(string fält, string? värde, string? valt)
        {
            if (värde is not null && värde != valt)
                Behåll(new TidigareUppgift(fält, värde, från, nu));
        }
    }

    private void Behåll(TidigareUppgift uppgift)
    {
        if (!_tidigareUppgifter.Exists(uppgift.ÄrLik))
            _tidigareUppgifter.Add(uppgift);
    }

    private static string? Förenad(string? ena, string? andra) => (ena, andra) switch
    {
        (null, _) => andra,
        (_, null) => ena,
        _ when ena.Contains(andra, StringComparison.Ordinal) => ena,
        _ when andra.Contains(ena, StringComparison.Ordinal) => andra,
        _ => $"{ena}\n\n{andra}",
    };

    private void LedTill(AktörId kvar)
    {
        SammanslagenMed = kvar;
        (Organisationsnummer, Epost, Telefon, Webb, Adress, Anteckning) = (null, null, null, null, null, null);
        _roller.Clear();
        _kontaktpersoner.Clear();
        _tidigareUppgifter.Clear();
        SkrivSökord();
    }

    private Error? Dubbelroll(Roll ny, Roll? utom = null) =>
        _roller.Exists(r => r != utom && r.Överlappar(ny))
            ? Error.Invalid("Roll", "Aktören har redan den rollen under den tiden. Ändra den i stället.")
            : null;

    private Result Efter(Result utfall)
    {
        if (utfall.IsSuccess)
            BerättaOmÄndring();
        return utfall;
    }

    private void BerättaOmÄndring()
    {
        if (DomainEvents.Count == 0)
            Raise(new AktörUppdaterades(this));
    }
}
