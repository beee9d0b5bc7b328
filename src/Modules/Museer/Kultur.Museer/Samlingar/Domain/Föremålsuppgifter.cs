using System.Text.Json.Serialization;

namespace Kultur.Museer.Samlingar;

internal enum Föremålsslag
{
    Kulturföremål,
    Konstverk,
    Fotografi,
    ArkeologisktFynd,
    Exemplar,
    Geologi,
}

internal enum Förvärvssätt
{
    Okänt,
    Gåva,
    Köp,
    Insamling,
    Fynd,
    Överföring,
}

/// <summary>On what terms others may use something.</summary>
internal enum Licens
{
    Okänd,
    FriFrånUpphovsrätt,
    CC0,
    CcBy,
    CcBySa,
    Skyddad,
}

/// <summary>How an object came to the museum.</summary>
internal sealed record Förvärv(Förvärvssätt Sätt = Förvärvssätt.Okänt, int? År = null, string? Från = null, string? Accessionsnummer = null)
{
    public const int MaxFrån = 200;
    public const int MaxAccessionsnummer = 40;

    public static Förvärv Okänt { get; } = new();
}

/// <summary>What the catalogue says of an object, of either discipline: an artefact, a photograph, a specimen or a lot of them.</summary>
internal sealed record Föremålsuppgifter
{
    public const int MaxBenämning = 120;
    public const int MaxNamn = 200;
    public const int MaxText = 8000;
    public const int MaxAntal = 1_000_000;
    public const int MaxNummer = 40;

    public string Benämning { get; init; } = "";

    public Föremålsslag Slag { get; init; }

    /// <summary>More than one for a lot: a jar or a drawer of specimens.</summary>
    public int Antal { get; init; } = 1;

    public string? VetenskapligtNamn { get; init; }

    public Datering Datering { get; init; } = Datering.Okänd;

    public IReadOnlyList<string> Material { get; init; } = [];

    public Mått Mått { get; init; } = Mått.Okända;

    /// <summary>Maker, artist, photographer or collector.</summary>
    public string? Upphov { get; init; }

    /// <summary>Where it was made or found, in words.</summary>
    public string? Ort { get; init; }

    /// <summary>The municipality of <see cref="Ort"/>, SCB's four digits.</summary>
    public string? Kommunkod { get; init; }

    public string? Märkning { get; init; }

    public string? Beskrivning { get; init; }

    public Förvärv Förvärv { get; init; } = Förvärv.Okänt;

    public Licens Licens { get; init; }

    /// <summary>Numbers it bore before, as they were written.</summary>
    public IReadOnlyList<string> TidigareNummer { get; init; } = [];

    /// <summary>Whether a species name says what it is, and not when and of what it was made.</summary>
    [JsonIgnore]
    public bool ÄrNatur => Slag == Föremålsslag.Exemplar;

    public bool ÄrSamma(Föremålsuppgifter andra) =>
        this with { Material = [], TidigareNummer = [] } == andra with { Material = [], TidigareNummer = [] }
        && Material.SequenceEqual(andra.Material)
        && TidigareNummer.SequenceEqual(andra.TidigareNummer);
}
