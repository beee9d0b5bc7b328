using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.Museer.Samlingar;

/// <summary>Something that a column can hold.</summary>
/// <param name="Kod">As stored, ASCII.</param>
/// <param name="Namn">As shown.</param>
/// <param name="Sätt">Puts a cell's text into the form that an object is registered and changed by.</param>
/// <param name="Rubriker">More headings that it is known by, in lower case.</param>
internal sealed record Importfält(string Kod, string Namn, Action<Importinmatning, string> Sätt, params string[] Rubriker)
{
    public static IReadOnlyList<Importfält> Alla { get; } =
    [
        new("inventarienummer", "Inventarienummer", (i, text) => i.Inventarienummer = text, "inv.nr", "invnr", "nr", "föremålsnummer", "nummer", "objectnumber"),
        new("tidigare_nummer", "Tidigare nummer", (i, text) => i.TidigareNummer = text, "gammalt nummer", "äldre nummer", "katalognummer", "catalognumber"),
        new("benamning", "Benämning", (i, text) => i.Benämning = text, "sakord", "föremål", "titel", "namn", "objectname"),
        new("slag", "Slag", (i, text) => i.Slag = Slag(text), "objekttyp", "typ"),
        new("antal", "Antal", (i, text) => i.Antal = new(text), "individualcount"),
        new("vetenskapligt_namn", "Vetenskapligt namn", (i, text) => i.VetenskapligtNamn = text, "art", "taxon", "scientificname"),
        new("datering", "Datering", (i, text) => (i.Datering, i.FrånÅr, i.TillÅr) = (text, default, default), "tid", "datum", "ålder"),
        new("material", "Material", (i, text) => i.Material = text),
        new("hojd", "Höjd, cm", (i, text) => i.Höjd = new(text), "höjd"),
        new("bredd", "Bredd, cm", (i, text) => i.Bredd = new(text), "bredd"),
        new("djup", "Djup, cm", (i, text) => i.Djup = new(text), "djup", "längd"),
        new("diameter", "Diameter, cm", (i, text) => i.Diameter = new(text), "diameter"),
        new("vikt", "Vikt, gram", (i, text) => i.Vikt = new(text), "vikt"),
        new("upphov", "Upphov", (i, text) => i.Upphov = text, "tillverkare", "konstnär", "fotograf", "insamlare", "recordedby"),
        new("ort", "Ort", (i, text) => i.Ort = text, "tillverkningsort", "fyndort", "socken", "plats", "locality"),
        new("kommun", "Kommun", (i, text) => i.Kommunkod = Kommun(text), "kommunkod", "municipality"),
        new("markning", "Märkning", (i, text) => i.Märkning = text, "signering", "påskrift"),
        new("beskrivning", "Beskrivning", (i, text) => i.Beskrivning = text, "anmärkning", "description"),
        new("forvarvssatt", "Förvärv", (i, text) => i.Förvärvssätt = new(Stor(text)), "förvärvssätt"),
        new("forvarvsar", "Förvärvsår", (i, text) => i.Förvärvsår = new(text)),
        new("forvarvat_fran", "Förvärvat från", (i, text) => i.FörvärvatFrån = text, "givare"),
        new("accessionsnummer", "Accessionsnummer", (i, text) => i.Accessionsnummer = text, "acc.nr", "accession"),
        new("rattigheter", "Rättigheter", (i, text) => i.Licens = Licens(text), "licens", "license"),
        new("placering", "Placering, för nya", (i, text) => i.Placering = text, "placering", "hyllplats", "magasin"),
    ];

    public static Importfält? Finn(string kod) => Alla.FirstOrDefault(f => f.Kod == kod);

    /// <summary>The field that a heading seems to mean, each once; empty where none.</summary>
    public static IReadOnlyList<string> Föreslå(IReadOnlyList<string> rubriker)
    {
        var kvar = Alla.ToList();
        return [.. rubriker.Select(rubrik =>
        {
            var text = Söktext.Normalisera(rubrik);
            var fält = kvar.Find(f => f.Kod == text || Söktext.Normalisera(f.Namn) == text || f.Rubriker.Contains(text));
            if (fält is not null)
                kvar.Remove(fält);
            return fält?.Kod ?? "";
        })];
    }

    private static Inmatat<Föremålsslag> Slag(string text) =>
        Enum.GetValues<Föremålsslag>().Where(s => Lika(Samlingstext.Namn(s), text) || Lika(s.ToString(), text)).Select(s => (Inmatat<Föremålsslag>)s)
            .FirstOrDefault(new Inmatat<Föremålsslag>(text));

    private static Inmatat<Licens> Licens(string text) =>
        Enum.GetValues<Licens>().Where(l => Lika(Samlingstext.Namn(l), text) || Lika(l.ToString(), text)).Select(l => (Inmatat<Licens>)l)
            .FirstOrDefault(new Inmatat<Licens>(text));

    private static string Kommun(string text) => Kommuner.Alla.FirstOrDefault(k => Lika(k.Namn, text) || Lika(k.OfficielltNamn, text))?.Kod ?? text;

    private static string Stor(string text) => char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant();

    private static bool Lika(string a, string b) => Söktext.Normalisera(a) == Söktext.Normalisera(b);
}

/// <summary>A row of a file, put into the form that objects are registered by, so that the same rules hold.</summary>
internal sealed record Importinmatning : Föremålsinmatning
{
    public string Inventarienummer { get; set; } = "";

    public string Placering { get; set; } = "";
}

internal sealed class ImportinmatningValidator : FöremålsinmatningValidator<Importinmatning>
{
    public ImportinmatningValidator()
    {
        RuleFor(i => i.Inventarienummer).Tolkas(Samlingar.Inventarienummer.Tolka);
        RuleFor(i => i.Placering).Tolkas(Samlingar.Placering.Tolka);
    }
}
