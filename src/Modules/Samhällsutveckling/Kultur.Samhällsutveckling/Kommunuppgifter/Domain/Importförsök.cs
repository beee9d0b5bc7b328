using Kultur.Domain;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

internal readonly record struct ImportförsökId(Guid Value) : ITypedId<ImportförsökId>
{
    public static ImportförsökId From(Guid value) => new(value);

    public static ImportförsökId Ny() => new(Guid.CreateVersion7());
}

internal enum Importläge
{
    Granskas,
    Inläst,
    Kastad,
}

/// <summary>What a load did, in rows.</summary>
internal sealed record Importutfall(int Nya, int Ändrade, int Oförändrade, int Överhoppade);

/// <summary>An uploaded file between its dry run and its load. The content is dropped when it has been used.</summary>
internal sealed class Importförsök : AggregateRoot<ImportförsökId>
{
    internal static readonly Error FinnsInte = Error.NotFound("Filen finns inte längre. Ladda upp den igen.");

    private Importförsök()
    {
    }

    public string Filnamn { get; private init; } = "";

    /// <summary>The file as uploaded, read as text; empty when it has been used or thrown away.</summary>
    public string Innehåll { get; private set; } = "";

    public Importläge Läge { get; private set; }

    public DateTimeOffset Uppladdad { get; private init; }

    public string UppladdadAv { get; private init; } = "";

    public Importutfall? Utfall { get; private set; }

    public static Importförsök LaddaUpp(string filnamn, string innehåll, string av, DateTimeOffset nu) => new()
    {
        Id = ImportförsökId.Ny(),
        Filnamn = filnamn,
        Innehåll = innehåll,
        UppladdadAv = av,
        Uppladdad = nu,
    };

    public Result LäsIn(Importutfall utfall)
    {
        if (Avgjord is { } fel)
            return fel;
        (Läge, Utfall, Innehåll) = (Importläge.Inläst, utfall, "");
        return Result.Success;
    }

    public Result Kasta()
    {
        if (Avgjord is { } fel)
            return fel;
        (Läge, Innehåll) = (Importläge.Kastad, "");
        return Result.Success;
    }

    private Error? Avgjord => Läge switch
    {
        Importläge.Inläst => Error.Invalid("Filen är redan inläst."),
        Importläge.Kastad => Error.Invalid("Filen är borttagen. Ladda upp den igen."),
        _ => null,
    };
}
