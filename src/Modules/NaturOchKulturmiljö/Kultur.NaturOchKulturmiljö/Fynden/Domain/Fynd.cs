using Kultur.Domain;

namespace Kultur.NaturOchKulturmiljö.Fynden;

internal readonly record struct FyndId(Guid Value) : ITypedId<FyndId>
{
    public static FyndId Ny() => new(Guid.CreateVersion7());

    public static FyndId From(Guid value) => new(value);
}

internal enum Fyndläge
{
    /// <summary>Reported to us.</summary>
    Anmält,

    /// <summary>Handed in to a museum, which has not answered yet.</summary>
    Inlämnat,

    /// <summary>The museum has it among its incoming objects.</summary>
    Mottaget,

    /// <summary>It is part of a collection.</summary>
    Accederat,

    /// <summary>The museum has given it back.</summary>
    Avböjt,

    /// <summary>It was no find that anybody need keep.</summary>
    Avskrivet,
}

/// <summary>What is known of a find.</summary>
internal sealed record Fynduppgifter(
    string Benämning, string Beskrivning, string Kommunkod, string Fyndplats, SwerefPunkt? Plats, DateOnly Funnet);

/// <summary>Who found it.</summary>
internal sealed record Upphittare(string? Namn, string? Epost, string? Telefon);

/// <summary>A find has been handed in to a museum.</summary>
internal sealed record FyndLämnatIn(FyndId Id, Fynduppgifter Uppgifter) : IDomainEvent;

/// <summary>Something old that has been found and reported to us. What becomes of it after it is handed in, the museum tells.</summary>
internal sealed class Fynd : AggregateRoot<FyndId>
{
    private Fynd()
    {
    }

    public string Benämning { get; private set; } = "";

    public string Beskrivning { get; private set; } = "";

    public string Kommunkod { get; private set; } = "";

    public string Fyndplats { get; private set; } = "";

    /// <summary>SWEREF 99 TM, metres.</summary>
    public int? Norr { get; private set; }

    /// <summary>SWEREF 99 TM, metres.</summary>
    public int? Öst { get; private set; }

    public DateOnly Funnet { get; private set; }

    public DateOnly Anmält { get; private set; }

    [Personuppgift]
    public string? UpphittareNamn { get; private set; }

    [Personuppgift]
    public string? UpphittareEpost { get; private set; }

    [Personuppgift]
    public string? UpphittareTelefon { get; private set; }

    public Fyndläge Läge { get; private set; }

    public DateOnly? Inlämnat { get; private set; }

    public string? Inkommandenummer { get; private set; }

    public string? Inventarienummer { get; private set; }

    public string? Museum { get; private set; }

    public DateOnly? Mottaget { get; private set; }

    public DateOnly? Accederat { get; private set; }

    /// <summary>Why the museum gave it back, or why it was written off.</summary>
    public string? Skäl { get; private set; }

    /// <summary>What searches look in.</summary>
    public string Söktext { get; private set; } = "";

    public SwerefPunkt? Plats => Norr is { } norr && Öst is { } öst ? SwerefPunkt.Skapa(norr, öst).Value : null;

    public Fynduppgifter Uppgifter => new(Benämning, Beskrivning, Kommunkod, Fyndplats, Plats, Funnet);

    public static Result<Fynd> Registrera(Fynduppgifter uppgifter, Upphittare upphittare, DateOnly idag)
    {
        var fynd = new Fynd { Id = FyndId.Ny(), Anmält = idag };
        return fynd.Skriv(uppgifter, upphittare, idag).Error is { } fel ? fel : fynd;
    }

    public Result Ändra(Fynduppgifter uppgifter, Upphittare upphittare, DateOnly idag) => Läge == Fyndläge.Anmält
        ? Skriv(uppgifter, upphittare, idag)
        : Error.Invalid("Fyndet är inlämnat eller avskrivet. Uppgifterna kan inte ändras.");

    /// <summary>The museum is told of it. This is not undone here: the museum answers.</summary>
    public Result LämnaIn(DateOnly idag)
    {
        if (Läge != Fyndläge.Anmält)
            return Error.Invalid("Fyndet är redan inlämnat eller avskrivet.");

        (Läge, Inlämnat) = (Fyndläge.Inlämnat, idag);
        Raise(new FyndLämnatIn(Id, Uppgifter));
        return Result.Success;
    }

    public Result Avskriv(string skäl)
    {
        if (Läge != Fyndläge.Anmält)
            return Error.Invalid("Bara ett anmält fynd som inte är inlämnat kan avskrivas.");

        (Läge, Skäl) = (Fyndläge.Avskrivet, skäl);
        return Result.Success;
    }

    public Result Återställ()
    {
        if (Läge != Fyndläge.Avskrivet)
            return Error.Invalid("Fyndet är inte avskrivet.");

        (Läge, Skäl) = (Fyndläge.Anmält, null);
        return Result.Success;
    }

    /// <summary>The museum has received it. What it tells after that is not overtaken by a late notice.</summary>
    public void TaEmot(string inkommandenummer, string museum, DateOnly dag)
    {
        if (Inlämnat is null)
            return;

        (Inkommandenummer, Museum, Mottaget) = (inkommandenummer, museum, dag);
        if (Läge == Fyndläge.Inlämnat)
            Läge = Fyndläge.Mottaget;
    }

    public void Accedera(string inventarienummer, string museum, DateOnly dag)
    {
        if (Inlämnat is null)
            return;

        (Läge, Inventarienummer, Museum, Accederat, Skäl) = (Fyndläge.Accederat, inventarienummer, museum, dag, null);
    }

    public void Avböj(string skäl)
    {
        if (Läge is Fyndläge.Inlämnat or Fyndläge.Mottaget)
            (Läge, Skäl) = (Fyndläge.Avböjt, skäl);
    }

    private Result Skriv(Fynduppgifter uppgifter, Upphittare upphittare, DateOnly idag)
    {
        if (uppgifter.Funnet > idag)
            return Error.Invalid(nameof(Funnet), "Dagen har inte varit än. Ange när det hittades.");

        (Benämning, Beskrivning) = (uppgifter.Benämning, uppgifter.Beskrivning);
        (Kommunkod, Fyndplats, Funnet) = (uppgifter.Kommunkod, uppgifter.Fyndplats, uppgifter.Funnet);
        (Norr, Öst) = ((int?)uppgifter.Plats?.N, (int?)uppgifter.Plats?.E);
        (UpphittareNamn, UpphittareEpost, UpphittareTelefon) = upphittare;
        Söktext = Domain.Söktext.Normalisera($"{Benämning} {Kommuner.Namn(Kommunkod)} {Fyndplats} {Beskrivning}");
        return Result.Success;
    }
}
