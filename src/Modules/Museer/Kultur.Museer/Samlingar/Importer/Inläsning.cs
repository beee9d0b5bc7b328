using FluentValidation.Results;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

internal enum Radutfall
{
    Ny,
    Ändrad,
    Oförändrad,
    Fel,
}

/// <summary>What became of a row.</summary>
/// <param name="Rad">The row.</param>
/// <param name="Utfall">What became of it.</param>
/// <param name="Nummer">The number that it has in the register; null for a new one that has none yet, and for one with errors.</param>
/// <param name="Benämning">What it says the object is.</param>
/// <param name="Fel">Everything that must be put right.</param>
internal sealed record Radresultat(Textrad Rad, Radutfall Utfall, string? Nummer, string Benämning, IReadOnlyList<Radfel> Fel);

/// <param name="Kolumn">The column's heading; null when it concerns the whole row.</param>
/// <param name="Text">What to do.</param>
/// <param name="Stod">What stands in the cell; null when it concerns the whole row.</param>
internal sealed record Radfel(string? Kolumn, string Text, string? Stod = null);

/// <summary>
/// Loads the rows of a file into the register as far as they are right. A row is known again by its inventory number, or
/// by the first of its former numbers within the museum: so the same file twice makes no doubles. An empty cell leaves
/// what is there.
/// </summary>
internal sealed class Inläsning
{
    private static readonly ImportinmatningValidator Regler = new();

    private readonly Museum _museum;
    private readonly IReadOnlyList<(int Kolumn, Importfält Fält, string Rubrik)> _kolumner;
    private readonly Dictionary<string, Föremål> _kända;
    private readonly Dictionary<Museum, Nummerserie> _serier;
    private readonly string _av;
    private readonly DateTimeOffset _nu;

    private Inläsning(
        Museum museum,
        IReadOnlyList<(int Kolumn, Importfält Fält, string Rubrik)> kolumner,
        Dictionary<string, Föremål> kända,
        Dictionary<Museum, Nummerserie> serier,
        string av,
        DateTimeOffset nu) =>
        (_museum, _kolumner, _kända, _serier, _av, _nu) = (museum, kolumner, kända, serier, av, nu);

    public List<Radresultat> Rader { get; } = [];

    public List<Importverkan> Verkan { get; } = [];

    public List<Föremål> Nya { get; } = [];

    public int Antal(Radutfall utfall) => Rader.Count(r => r.Utfall == utfall);

    /// <summary>Changes tracked objects; nothing is saved. A dry run forgets the changes.</summary>
    public static async Task<Inläsning> KörAsync(
        MuseerDbContext db, Föremålsimport import, string av, DateTimeOffset nu, CancellationToken ct)
    {
        var fil = Textfil.Läs(import.Innehåll);
        var kolumner = fil.Rubriker.Zip(import.Kolumner).Index()
            .Select(k => (k.Index, Fält: Importfält.Finn(k.Item.Second), k.Item.First)).Where(k => k.Fält is not null)
            .Select(k => (k.Index, k.Fält!, k.First)).ToList();
        var museum = Museum.Finn(import.Museum)!;
        var serier = new Dictionary<Museum, Nummerserie>();
        foreach (var ett in Museum.Alla)
            serier[ett] = await db.NummerserieAsync(ett, ct);

        var inläsning = new Inläsning(museum, kolumner, [], serier, av, nu);
        await inläsning.HämtaKändaAsync(db, fil, ct);
        var nycklar = fil.Rader.ToLookup(inläsning.Nyckel);
        foreach (var rad in fil.Rader)
            inläsning.Läs(rad, fil.Rubriker.Count, [.. nycklar[inläsning.Nyckel(rad)].Where(r => r != rad).Select(r => r.Rad)]);
        db.Föremål.AddRange(inläsning.Nya);
        return inläsning;
    }

    private async Task HämtaKändaAsync(MuseerDbContext db, Textfil fil, CancellationToken ct)
    {
        var nycklar = fil.Rader.Select(Nyckel).OfType<string>().ToHashSet();
        var nummer = nycklar.Select(n => Inventarienummer.Tolka(n)).Where(n => n.IsSuccess).Select(n => n.Value).ToList();
        foreach (var perMuseum in nummer.GroupBy(n => n.Museum.Kod))
        {
            List<int> löpnummer = [.. perMuseum.Select(n => n.Löpnummer)];
            foreach (var föremål in await db.Föremål.Where(f => f.Museum == perMuseum.Key && löpnummer.Contains(f.Löpnummer)).ToListAsync(ct))
                _kända[föremål.Nummer.ToString()] = föremål;
        }

        List<string> tidigare = [.. nycklar];
        foreach (var föremål in await db.Föremål.Where(f => f.Museum == _museum.Kod && f.TidigareNummer.Any(n => tidigare.Contains(n))).ToListAsync(ct))
        {
            foreach (var ett in föremål.TidigareNummer)
                _kända.TryAdd(ett, föremål);
        }
    }

    /// <summary>What the row is known again by; null where it has no number.</summary>
    private string? Nyckel(Textrad rad)
    {
        var inmatning = new Importinmatning();
        Fyll(inmatning, rad, kolumn => kolumn.Fält.Kod is "inventarienummer" or "tidigare_nummer");
        if (Inventarienummer.Tolka(inmatning.Inventarienummer) is { IsSuccess: true, Value: var nummer })
            return nummer.ToString();
        return Föremålsinmatning.Lista(inmatning.TidigareNummer) is [var första, ..] ? första : null;
    }

    private void Läs(Textrad rad, int antalRubriker, IReadOnlyList<int> dubbla)
    {
        var nyckel = Nyckel(rad);
        var känt = nyckel is null ? null : _kända.GetValueOrDefault(nyckel);
        var inmatning = new Importinmatning { Slag = Föremålsslag.Kulturföremål };
        if (känt is not null)
            inmatning.Fyll(känt.Uppgifter);
        Fyll(inmatning, rad, _ => true);
        if (känt is not null)
            inmatning.TidigareNummer = string.Join(", ", känt.TidigareNummer.Union(Föremålsinmatning.Lista(inmatning.TidigareNummer)));

        var fel = Fel(rad, inmatning, nyckel, antalRubriker, dubbla);
        if (fel.Count > 0)
            Rader.Add(new Radresultat(rad, Radutfall.Fel, känt?.Nummer.ToString(), inmatning.Benämning, fel));
        else if (känt is null)
            Registrera(rad, inmatning);
        else
            Ändra(rad, känt, inmatning.Uppgifter());
    }

    private List<Radfel> Fel(Textrad rad, Importinmatning inmatning, string? nyckel, int antalRubriker, IReadOnlyList<int> dubbla)
    {
        var fel = new List<Radfel>();
        if (rad.Fält.Count != antalRubriker)
            fel.Add(new(null, $"Raden har {rad.Fält.Count} fält men rubriken {antalRubriker}. Kontrollera skiljetecknen."));
        if (nyckel is null)
            fel.Add(new(null, "Raden har varken inventarienummer eller tidigare nummer och kan inte kännas igen nästa gång. Fyll i ett av dem."));
        else if (dubbla.Count > 0)
            fel.Add(new(null, $"{nyckel} finns också på rad {string.Join(" och ", dubbla)}. Behåll en av dem."));
        fel.AddRange(Regler.Validate(inmatning).Errors.DistinctBy(e => e.PropertyName).Select(e => Fel(rad, e)));
        return fel;
    }

    private void Registrera(Textrad rad, Importinmatning inmatning)
    {
        var nummer = Inventarienummer.Tolka(inmatning.Inventarienummer) is { IsSuccess: true, Value: var eget } ? eget : _serier[_museum].Nästa();
        _serier[nummer.Museum].Passera(nummer.Löpnummer);
        var föremål = Föremål.Registrera(
            nummer,
            inmatning.Uppgifter(),
            inmatning.Placering.EllerInget() is { } plats ? Placering.Tolka(plats).Value : null,
            _av,
            _nu);
        Nya.Add(föremål);
        Verkan.Add(new Importverkan(föremål, före: null));
        Rader.Add(new Radresultat(rad, Radutfall.Ny, inmatning.Inventarienummer.EllerInget() is null ? null : nummer.ToString(), föremål.Benämning, []));
    }

    private void Ändra(Textrad rad, Föremål föremål, Föremålsuppgifter uppgifter)
    {
        var före = föremål.Uppgifter;
        if (uppgifter.ÄrSamma(före))
        {
            Rader.Add(new Radresultat(rad, Radutfall.Oförändrad, föremål.Nummer.ToString(), föremål.Benämning, []));
        }
        else if (föremål.Ändra(uppgifter, _nu).Error is { } fel)
        {
            Rader.Add(new Radresultat(rad, Radutfall.Fel, föremål.Nummer.ToString(), föremål.Benämning, [new(null, fel.Message)]));
        }
        else
        {
            Verkan.Add(new Importverkan(föremål, före));
            Rader.Add(new Radresultat(rad, Radutfall.Ändrad, föremål.Nummer.ToString(), föremål.Benämning, []));
        }
    }

    private void Fyll(Importinmatning inmatning, Textrad rad, Func<(int Kolumn, Importfält Fält, string Rubrik), bool> tas)
    {
        foreach (var kolumn in _kolumner.Where(tas))
        {
            if (rad.Fält.ElementAtOrDefault(kolumn.Kolumn) is { Length: > 0 } text)
                kolumn.Fält.Sätt(inmatning, text);
        }
    }

    private Radfel Fel(Textrad rad, ValidationFailure fel)
    {
        var kod = Fältkod(fel.PropertyName);
        var text = kod == "kommun" ? "Skriv namnet på eller koden för en kommun i Västra Götaland." : fel.ErrorMessage;
        return _kolumner.Where(k => k.Fält.Kod == kod).Select(k => new Radfel(k.Rubrik, text, rad.Fält.ElementAtOrDefault(k.Kolumn))).FirstOrDefault()
            ?? new(Importfält.Finn(kod)?.Namn, text);
    }

    /// <summary>The field that an error is about.</summary>
    private static string Fältkod(string egenskap) => egenskap switch
    {
        "Licens" => "rattigheter",
        "Kommunkod" => "kommun",
        "FrånÅr" or "TillÅr" => "datering",
        "TidigareNummer" => "tidigare_nummer",
        "VetenskapligtNamn" => "vetenskapligt_namn",
        "FörvärvatFrån" => "forvarvat_fran",
        _ => Kod.Ascii(egenskap),
    };
}
