using System.Text.Json;
using Kultur.Domain;
using Kultur.Museer.Museerna;

namespace Kultur.Museer.Samlingar;

internal readonly record struct FöremålsimportId(Guid Value) : ITypedId<FöremålsimportId>
{
    public static FöremålsimportId From(Guid value) => new(value);

    public static FöremålsimportId Ny() => new(Guid.CreateVersion7());
}

internal enum Importläge
{
    Granskas,
    Inläst,
    Kastad,
    Ångrad,
}

/// <summary>An uploaded file of objects: looked through, loaded as far as it is right, and undone as a whole.</summary>
internal sealed class Föremålsimport : AggregateRoot<FöremålsimportId>
{
    internal static readonly Error FinnsInte = Error.NotFound("Filen finns inte. Ladda upp den igen.");

    private readonly List<Importverkan> _verkan = [];

    private Föremålsimport()
    {
    }

    public string Filnamn { get; private init; } = "";

    /// <summary>The museum whose numbers are given to what has none.</summary>
    public string Museum { get; private init; } = "";

    /// <summary>The file as text; kept, so that the rows with errors can be handed back.</summary>
    public string Innehåll { get; private set; } = "";

    /// <summary>How the bytes were read, in Swedish: "UTF-8".</summary>
    public string Teckenkodning { get; private init; } = "";

    /// <summary>What each column holds, by the code of a field; empty for a column that is left out.</summary>
    public List<string> Kolumner { get; private set; } = [];

    public Importläge Läge { get; private set; }

    public string UppladdadAv { get; private init; } = "";

    public DateTimeOffset Uppladdad { get; private init; }

    public int Nya { get; private set; }

    public int Ändrade { get; private set; }

    public int Oförändrade { get; private set; }

    public int Felaktiga { get; private set; }

    /// <summary>What loading it did to each object.</summary>
    public IReadOnlyList<Importverkan> Verkan => _verkan;

    public static Föremålsimport LaddaUpp(
        string filnamn, Museum museum, string innehåll, string teckenkodning, IEnumerable<string> kolumner, string av, DateTimeOffset nu) => new()
        {
            Id = FöremålsimportId.Ny(),
            Filnamn = filnamn,
            Museum = museum.Kod,
            Innehåll = innehåll,
            Teckenkodning = teckenkodning,
            Kolumner = [.. kolumner],
            UppladdadAv = av,
            Uppladdad = nu,
        };

    public Result VäljKolumner(IReadOnlyList<string> kolumner)
    {
        if (Läge != Importläge.Granskas)
            return Error.Invalid("Filen är redan avgjord. Ladda upp den igen.");
        Kolumner = [.. kolumner];
        return Result.Success;
    }

    public Result LäsIn(IEnumerable<Importverkan> verkan, int oförändrade, int felaktiga)
    {
        if (Läge != Importläge.Granskas)
            return Error.Invalid("Filen är redan avgjord. Ladda upp den igen.");
        _verkan.AddRange(verkan);
        (Läge, Nya, Ändrade) = (Importläge.Inläst, _verkan.Count(v => v.ÄrNytt), _verkan.Count(v => !v.ÄrNytt));
        (Oförändrade, Felaktiga) = (oförändrade, felaktiga);
        return Result.Success;
    }

    public Result Kasta()
    {
        if (Läge != Importläge.Granskas)
            return Error.Invalid("Filen är redan avgjord.");
        (Läge, Innehåll) = (Importläge.Kastad, "");
        return Result.Success;
    }

    /// <summary>Takes out what was new and puts back what was changed, but for what somebody has changed since.</summary>
    /// <param name="föremål">Those that are still there.</param>
    /// <param name="nu">Now.</param>
    /// <returns>Those to take out of the register.</returns>
    public Result<IReadOnlyList<Föremål>> Ångra(IReadOnlyDictionary<FöremålId, Föremål> föremål, DateTimeOffset nu)
    {
        if (Läge != Importläge.Inläst)
            return Error.Invalid("Bara en inläst fil kan ångras.");
        var bort = new List<Föremål>();
        foreach (var verkan in _verkan)
        {
            var ett = föremål.GetValueOrDefault(verkan.Föremål);
            if (ett is null || ett.Version != verkan.VersionEfter)
            {
                verkan.Lämna();
                continue;
            }

            if (verkan.ÄrNytt)
                bort.Add(ett);
            else
                ett.Återställ(verkan.UppgifterFöre!, nu);
        }

        Läge = Importläge.Ångrad;
        return bort;
    }
}

/// <summary>What loading a row did to an object.</summary>
internal sealed class Importverkan
{
    internal Importverkan(Föremål föremål, Föremålsuppgifter? före)
    {
        Id = Guid.CreateVersion7();
        (Föremål, Nummer, VersionEfter) = (föremål.Id, föremål.Nummer.ToString(), föremål.Version + 1);
        Före = före is null ? null : JsonSerializer.Serialize(före);
    }

    private Importverkan()
    {
    }

    public Guid Id { get; private init; }

    public FöremålId Föremål { get; private init; }

    public string Nummer { get; private init; } = "";

    /// <summary>What the catalogue said before, as JSON; null for what was new.</summary>
    public string? Före { get; private init; }

    /// <summary>The object's version when the load was saved.</summary>
    public int VersionEfter { get; private init; }

    /// <summary>Whether undoing left it, because somebody had changed it since.</summary>
    public bool Lämnad { get; private set; }

    public bool ÄrNytt => Före is null;

    public Föremålsuppgifter? UppgifterFöre => Före is null ? null : JsonSerializer.Deserialize<Föremålsuppgifter>(Före);

    internal void Lämna() => Lämnad = true;
}
