using Kultur.Domain;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>What an actor is, somewhere or everywhere, during a time.</summary>
internal sealed class Roll
{
    public const int MaxBenämning = 100;

    /// <summary>What is suggested where roles are entered; any other word is as good.</summary>
    public static readonly IReadOnlyList<string> Vanliga =
    [
        "Arrangör", "Bibliotekarie", "Bibliotekschef", "Byggnadsvårdare", "Föreningsordförande", "Hembygdsförening",
        "Konstförening", "Konstnär", "Kulturchef", "Kultursamordnare", "Kulturskolechef", "Museum", "Nämndsekreterare",
        "Producent", "Skolbibliotekssamordnare", "Studieförbund", "Teater",
    ];

    internal static readonly Error FinnsInte = Error.NotFound("Rollen finns inte längre.");

    internal Roll(string benämning, string? kommunkod, DateOnly från, DateOnly? till)
    {
        Id = Guid.CreateVersion7();
        Benämning = benämning;
        Kommunkod = kommunkod;
        (Från, Till) = (från, till);
    }

    private Roll()
    {
    }

    public Guid Id { get; private init; }

    public string Benämning { get; private set; } = "";

    /// <summary>The municipality; null when the role concerns none in particular.</summary>
    public string? Kommunkod { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Från { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? Till { get; private set; }

    public bool Gäller(DateOnly dag) => Från <= dag && (Till is null || Till >= dag);

    internal void Ändra(string benämning, string? kommunkod, DateOnly från, DateOnly? till) =>
        (Benämning, Kommunkod, Från, Till) = (benämning, kommunkod, från, till);

    internal bool Överlappar(Roll annan) =>
        ÄrSammaUppdrag(annan) && Från <= (annan.Till ?? DateOnly.MaxValue) && annan.Från <= (Till ?? DateOnly.MaxValue);

    internal bool ÄrLik(Roll annan) => ÄrSammaUppdrag(annan) && Från == annan.Från && Till == annan.Till;

    internal Roll Kopia() => new(Benämning, Kommunkod, Från, Till);

    private bool ÄrSammaUppdrag(Roll annan) =>
        Kommunkod == annan.Kommunkod && Söktext.Normalisera(Benämning) == Söktext.Normalisera(annan.Benämning);
}
