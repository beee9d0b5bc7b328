using Kultur.Domain;

namespace Kultur.Museer.Samlingar;

internal readonly record struct FöremålId(Guid Value) : ITypedId<FöremålId>
{
    public static FöremålId From(Guid value) => new(value);

    public static FöremålId Ny() => new(Guid.CreateVersion7());
}

internal enum Publicering
{
    Utkast,
    Publicerad,
}

/// <summary>
/// An object in a museum's collections, a specimen or a lot of them. What is published is never without what
/// <see cref="Publiceringskrav"/> demands: a change that would take it away is refused.
/// </summary>
internal sealed class Föremål : AggregateRoot<FöremålId>
{
    internal static readonly Error FinnsInte = Error.NotFound("Föremålet finns inte.");

    private readonly List<Bild> _bilder = [];
    private readonly List<Placeringsbyte> _placeringsbyten = [];

    private Föremål()
    {
    }

    public string Museum { get; private init; } = "";

    public int Löpnummer { get; private init; }

    public string Benämning { get; private set; } = "";

    public Föremålsslag Slag { get; private set; }

    public int Antal { get; private set; }

    public string? VetenskapligtNamn { get; private set; }

    public string Datering { get; private set; } = "";

    public int? FrånÅr { get; private set; }

    public int? TillÅr { get; private set; }

    public List<string> Material { get; private set; } = [];

    public decimal? Höjd { get; private set; }

    public decimal? Bredd { get; private set; }

    public decimal? Djup { get; private set; }

    public decimal? Diameter { get; private set; }

    public decimal? Vikt { get; private set; }

    public string? Upphov { get; private set; }

    public string? Ort { get; private set; }

    public string? Kommunkod { get; private set; }

    public string? Märkning { get; private set; }

    public string? Beskrivning { get; private set; }

    public Förvärvssätt Förvärvssätt { get; private set; }

    public int? Förvärvsår { get; private set; }

    [Personuppgift]
    public string? FörvärvatFrån { get; private set; }

    public string? Accessionsnummer { get; private set; }

    public Licens Licens { get; private set; }

    public List<string> TidigareNummer { get; private set; } = [];

    public Placering? Placering { get; private set; }

    /// <summary>The move that put it where it is; null for the first place.</summary>
    public FlyttId? SenasteFlytt { get; private set; }

    public Publicering Publicering { get; private set; }

    /// <summary>How many things are missing before it can be shown.</summary>
    public int Brister { get; private set; }

    public Tidsperiod Perioder { get; private set; }

    public Materialgrupp Materialgrupper { get; private set; }

    /// <summary>The first of its pictures.</summary>
    public Guid? Huvudbild { get; private set; }

    public DateTimeOffset Ändrad { get; private set; }

    public string Söktext { get; private set; } = "";

    public string Sorteringsnamn { get; private set; } = "";

    public IReadOnlyList<Bild> Bilder => _bilder;

    public IReadOnlyList<Placeringsbyte> Placeringsbyten => _placeringsbyten;

    public Inventarienummer Nummer => new(Museerna.Museum.Finn(Museum)!, Löpnummer);

    public Föremålsuppgifter Uppgifter => new()
    {
        Benämning = Benämning,
        Slag = Slag,
        Antal = Antal,
        VetenskapligtNamn = VetenskapligtNamn,
        Datering = new(FrånÅr, TillÅr, Datering),
        Material = [.. Material],
        Mått = new(Höjd, Bredd, Djup, Diameter, Vikt),
        Upphov = Upphov,
        Ort = Ort,
        Kommunkod = Kommunkod,
        Märkning = Märkning,
        Beskrivning = Beskrivning,
        Förvärv = new(Förvärvssätt, Förvärvsår, FörvärvatFrån, Accessionsnummer),
        Licens = Licens,
        TidigareNummer = [.. TidigareNummer],
    };

    public IReadOnlyList<Publiceringskrav> Krav => Publiceringskrav.För(Uppgifter, Bildlicenser);

    private IReadOnlyCollection<Licens> Bildlicenser => [.. _bilder.Select(b => b.Licens)];

    public static Föremål Registrera(Inventarienummer nummer, Föremålsuppgifter uppgifter, Placering? placering, string av, DateTimeOffset nu)
    {
        var föremål = new Föremål { Id = FöremålId.Ny(), Museum = nummer.Museum.Kod, Löpnummer = nummer.Löpnummer };
        föremål.Sätt(uppgifter, nu);
        if (placering is { } första)
            föremål.Placera(första, "Första placering", flytt: null, av, nu);
        return föremål;
    }

    /// <summary>Pictures must be loaded.</summary>
    public Result Ändra(Föremålsuppgifter uppgifter, DateTimeOffset nu)
    {
        if (Publicering == Publicering.Publicerad && SaknadeKrav(uppgifter, Bildlicenser) is { Count: > 0 } saknade)
            return Error.Invalid($"Föremålet visas för allmänheten och kan inte sparas så: {Uppräkning(saknade)}. Dölj det först, eller fyll i det som saknas.");
        Sätt(uppgifter, nu);
        return Result.Success;
    }

    public Result Publicera(DateTimeOffset nu)
    {
        if (SaknadeKrav(Uppgifter, Bildlicenser) is { Count: > 0 } saknade)
            return Error.Invalid($"Föremålet kan inte visas än: {Uppräkning(saknade)}.");
        (Publicering, Ändrad) = (Publicering.Publicerad, nu);
        return Result.Success;
    }

    public void Dölj(DateTimeOffset nu) => (Publicering, Ändrad) = (Publicering.Utkast, nu);

    /// <summary>Pictures must be loaded.</summary>
    public Bild LäggTillBild(Bildfil fil, Bilduppgifter uppgifter, DateTimeOffset nu)
    {
        var bild = new Bild(fil, uppgifter, _bilder.Count == 0 ? 1 : _bilder.Max(b => b.Ordning) + 1, nu);
        _bilder.Add(bild);
        BilderÄndrades(nu);
        return bild;
    }

    /// <summary>Changes what is said of a picture. Pictures must be loaded.</summary>
    public Result ÄndraBild(Guid id, Bilduppgifter uppgifter, DateTimeOffset nu)
    {
        if (_bilder.Find(b => b.Id == id) is not { } bild)
            return Error.NotFound("Bilden finns inte.");
        if (Publicering == Publicering.Publicerad
            && SaknadeKrav(Uppgifter, [.. _bilder.Where(b => b != bild).Select(b => b.Licens), uppgifter.Licens]).Count > 0)
        {
            return Error.Invalid("Licens", "Föremålet visas för allmänheten och behöver en bild med rättighet. Dölj det först, eller ange rättigheten.");
        }

        bild.Ändra(uppgifter);
        BilderÄndrades(nu);
        return Result.Success;
    }

    /// <summary>Pictures must be loaded.</summary>
    public Result TaBortBild(Guid id, DateTimeOffset nu)
    {
        if (_bilder.Find(b => b.Id == id) is not { } bild)
            return Error.NotFound("Bilden finns inte.");
        if (Publicering == Publicering.Publicerad
            && SaknadeKrav(Uppgifter, [.. _bilder.Where(b => b != bild).Select(b => b.Licens)]).Count > 0)
        {
            return Error.Invalid("Föremålet visas för allmänheten och behöver en bild med rättighet. Dölj det först, eller lägg till en annan bild.");
        }

        _bilder.Remove(bild);
        BilderÄndrades(nu);
        return Result.Success;
    }

    /// <summary>Puts back what the catalogue said, as nothing has changed since. Pictures must be loaded.</summary>
    internal void Återställ(Föremålsuppgifter uppgifter, DateTimeOffset nu) => Sätt(uppgifter, nu);

    internal void Flytta(Placering till, string skäl, FlyttId flytt, string av, DateTimeOffset nu) => Placera(till, skäl, flytt, av, nu);

    /// <summary>The row that the move left must be loaded.</summary>
    internal void ÅngraFlytt(Flytt flytt, string av, DateTimeOffset nu)
    {
        var gjort = _placeringsbyten.Single(b => b.Flytt == flytt.Id);
        gjort.Ångra();
        _placeringsbyten.Add(new(Placering, gjort.Från, "Flytten ångrades", flytt: null, flyttFöre: null, av, nu));
        (Placering, SenasteFlytt, Ändrad) = (gjort.Från, gjort.FlyttFöre, nu);
        Indexera();
    }

    private void Placera(Placering till, string skäl, FlyttId? flytt, string av, DateTimeOffset nu)
    {
        _placeringsbyten.Add(new(Placering, till, skäl, flytt, SenasteFlytt, av, nu));
        (Placering, SenasteFlytt, Ändrad) = (till, flytt, nu);
        Indexera();
    }

    private void Sätt(Föremålsuppgifter u, DateTimeOffset nu)
    {
        (Benämning, Slag, Antal, VetenskapligtNamn) = (u.Benämning, u.Slag, u.Antal, u.VetenskapligtNamn);
        (Datering, FrånÅr, TillÅr) = (u.Datering.Text, u.Datering.Från, u.Datering.Till);
        if (!Material.SequenceEqual(u.Material))
            Material = [.. u.Material];
        (Höjd, Bredd, Djup, Diameter, Vikt) = (u.Mått.Höjd, u.Mått.Bredd, u.Mått.Djup, u.Mått.Diameter, u.Mått.Vikt);
        (Upphov, Ort, Kommunkod, Märkning, Beskrivning) = (u.Upphov, u.Ort, u.Kommunkod, u.Märkning, u.Beskrivning);
        (Förvärvssätt, Förvärvsår, FörvärvatFrån, Accessionsnummer) = (u.Förvärv.Sätt, u.Förvärv.År, u.Förvärv.Från, u.Förvärv.Accessionsnummer);
        Licens = u.Licens;
        if (!TidigareNummer.SequenceEqual(u.TidigareNummer))
            TidigareNummer = [.. u.TidigareNummer];
        Ändrad = nu;
        Perioder = u.Datering.Perioder;
        Materialgrupper = Samlingar.Material.Grupperna(u.Material);
        Sorteringsnamn = Domain.Söktext.Sorteringsnyckel(Benämning);
        Brister = SaknadeKrav(u, Bildlicenser).Count;
        Indexera();
    }

    private void BilderÄndrades(DateTimeOffset nu)
    {
        (Huvudbild, Ändrad) = (_bilder.MinBy(b => b.Ordning)?.Id, nu);
        Brister = SaknadeKrav(Uppgifter, Bildlicenser).Count;
    }

    /// <summary>Who gave it is left out: the text is searched by more than those who may see donors.</summary>
    private void Indexera() => Söktext = Domain.Söktext.Normalisera(string.Join(' ', (IEnumerable<string?>)
    [
        Nummer.ToString(), .. TidigareNummer, Accessionsnummer, Benämning, VetenskapligtNamn, Datering, .. Material, Upphov, Ort,
        Kommuner.Finn(Kommunkod)?.Namn, Märkning, Beskrivning, Placering?.Kod, Nummer.Museum.Namn,
    ]));

    private static List<Publiceringskrav> SaknadeKrav(Föremålsuppgifter uppgifter, IReadOnlyCollection<Licens> bilder) =>
        [.. Publiceringskrav.För(uppgifter, bilder).Where(k => k is { Krävs: true, Uppfyllt: false })];

    private static string Uppräkning(IEnumerable<Publiceringskrav> krav) =>
        string.Join(", ", krav.Select(k => char.ToLowerInvariant(k.Text[0]) + k.Text[1..]));
}
