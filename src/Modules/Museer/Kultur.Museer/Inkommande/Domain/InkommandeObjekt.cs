using System.Globalization;
using Kultur.Domain;
using Kultur.Museer.Museerna;

namespace Kultur.Museer.Inkommande;

internal readonly record struct InkommandeId(Guid Value) : ITypedId<InkommandeId>
{
    public static InkommandeId From(Guid value) => new(value);

    public static InkommandeId Ny() => new(Guid.CreateVersion7());
}

/// <summary>The number on the receipt, running within the year of entry: <c>IN 2026-0112</c>.</summary>
internal readonly record struct Inkommandenummer(int År, int Löpnummer)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"IN {År}-{Löpnummer:D4}");
}

/// <summary>Why something was handed in.</summary>
internal enum Inlämningsskäl
{
    Gåva,
    Fynd,
    Köp,
    Identifiering,
    Lån,
    Deposition,
}

internal enum Inkommandeläge
{
    Väntar,
    Accederat,
    Återlämnat,
    Avböjt,
}

/// <summary>What is known of something that was handed in.</summary>
internal sealed record Inkommandeuppgifter
{
    public const int MaxText = 4000;
    public const int MaxNamn = 200;

    public string Benämning { get; init; } = "";

    public int Antal { get; init; } = 1;

    public Inlämningsskäl Skäl { get; init; }

    public string? Beskrivning { get; init; }

    public string? Skick { get; init; }

    /// <summary>The municipality it comes from, SCB's four digits.</summary>
    public string? Kommunkod { get; init; }

    public string? Fyndplats { get; init; }

    public DateOnly Mottaget { get; init; }

    /// <summary>The last day to give it back, for what is only left for a time.</summary>
    public DateOnly? ÅterlämnasSenast { get; init; }

    public string? Inlämnare { get; init; }

    public string? InlämnarensAdress { get; init; }

    public string? InlämnarensTelefon { get; init; }
}

/// <summary>
/// Something in the museum's keeping that is not, or not yet, part of a collection (Spectrum's object entry). It waits
/// until it becomes an object with a number for good, is given back, or is declined.
/// </summary>
internal sealed class InkommandeObjekt : AggregateRoot<InkommandeId>
{
    internal static readonly Error FinnsInte = Error.NotFound("Det inkommande objektet finns inte.");

    private InkommandeObjekt()
    {
    }

    public int År { get; private init; }

    public int Löpnummer { get; private init; }

    public string Museum { get; private set; } = "";

    public string Benämning { get; private set; } = "";

    public int Antal { get; private set; }

    public Inlämningsskäl Skäl { get; private set; }

    public string? Beskrivning { get; private set; }

    public string? Skick { get; private set; }

    public string? Kommunkod { get; private set; }

    public string? Fyndplats { get; private set; }

    public DateOnly Mottaget { get; private set; }

    public DateOnly? ÅterlämnasSenast { get; private set; }

    [Personuppgift]
    public string? Inlämnare { get; private set; }

    [Personuppgift]
    public string? InlämnarensAdress { get; private set; }

    [Personuppgift]
    public string? InlämnarensTelefon { get; private set; }

    /// <summary>The find it was reported as elsewhere; null for what was handed in here.</summary>
    public Guid? FyndId { get; private init; }

    /// <summary>SWEREF 99 TM, metres; only of reported finds.</summary>
    public int? Norr { get; private init; }

    /// <summary>SWEREF 99 TM, metres; only of reported finds.</summary>
    public int? Öst { get; private init; }

    public Inkommandeläge Läge { get; private set; }

    public DateOnly? Avgjort { get; private set; }

    public string? AvgjortAv { get; private set; }

    /// <summary>Why it was given back or declined.</summary>
    public string? Motivering { get; private set; }

    /// <summary>The object it became.</summary>
    public Guid? FöremålId { get; private set; }

    public string? Inventarienummer { get; private set; }

    public string Söktext { get; private set; } = "";

    public string Sorteringsnamn { get; private set; } = "";

    public Inkommandenummer Nummer => new(År, Löpnummer);

    public bool ÄrFynd => FyndId is not null;

    public Inkommandeuppgifter Uppgifter => new()
    {
        Benämning = Benämning,
        Antal = Antal,
        Skäl = Skäl,
        Beskrivning = Beskrivning,
        Skick = Skick,
        Kommunkod = Kommunkod,
        Fyndplats = Fyndplats,
        Mottaget = Mottaget,
        ÅterlämnasSenast = ÅterlämnasSenast,
        Inlämnare = Inlämnare,
        InlämnarensAdress = InlämnarensAdress,
        InlämnarensTelefon = InlämnarensTelefon,
    };

    public static InkommandeObjekt TaEmot(Inkommandenummer nummer, Museum museum, Inkommandeuppgifter uppgifter)
    {
        var objekt = new InkommandeObjekt { Id = InkommandeId.Ny(), År = nummer.År, Löpnummer = nummer.Löpnummer };
        objekt.Sätt(museum, uppgifter);
        return objekt;
    }

    /// <summary>A find that another module has told of; who handed it in is known there.</summary>
    public static InkommandeObjekt TaEmotFynd(
        Inkommandenummer nummer, Museum museum, Inkommandeuppgifter uppgifter, Guid fynd, (int Norr, int Öst)? läge)
    {
        var objekt = new InkommandeObjekt
        {
            Id = InkommandeId.Ny(),
            År = nummer.År,
            Löpnummer = nummer.Löpnummer,
            FyndId = fynd,
            Norr = läge?.Norr,
            Öst = läge?.Öst,
        };
        objekt.Sätt(museum, uppgifter);
        objekt.Raise(new FyndetMottogs(fynd, nummer, museum, uppgifter.Mottaget));
        return objekt;
    }

    public Result Ändra(Museum museum, Inkommandeuppgifter uppgifter)
    {
        if (Avgörande is { } fel)
            return fel;
        Sätt(museum, uppgifter);
        return Result.Success;
    }

    /// <summary>It has become an object of the collections.</summary>
    public Result Accedera(Guid föremål, Samlingar.Inventarienummer nummer, string av, DateOnly idag)
    {
        if (Avgörande is { } fel)
            return fel;
        Avgör(Inkommandeläge.Accederat, null, av, idag);
        (FöremålId, Inventarienummer) = (föremål, nummer.ToString());
        if (FyndId is { } fynd)
            Raise(new FyndetAccederades(fynd, nummer, idag));
        return Result.Success;
    }

    public Result Återlämna(string motivering, string av, DateOnly idag) => Lämna(Inkommandeläge.Återlämnat, motivering, av, idag);

    public Result Avböj(string motivering, string av, DateOnly idag) => Lämna(Inkommandeläge.Avböjt, motivering, av, idag);

    private Error? Avgörande => Läge == Inkommandeläge.Väntar ? null : Error.Invalid($"Objektet är redan {Läge.ToString().ToLowerInvariant()}.");

    private Result Lämna(Inkommandeläge läge, string motivering, string av, DateOnly idag)
    {
        if (Avgörande is { } fel)
            return fel;
        Avgör(läge, motivering, av, idag);
        if (FyndId is { } fynd)
            Raise(new FyndetAvböjdes(fynd, motivering));
        return Result.Success;
    }

    private void Avgör(Inkommandeläge läge, string? motivering, string av, DateOnly idag) =>
        (Läge, Motivering, AvgjortAv, Avgjort) = (läge, motivering, av, idag);

    private void Sätt(Museum museum, Inkommandeuppgifter u)
    {
        Museum = museum.Kod;
        (Benämning, Antal, Skäl, Beskrivning, Skick) = (u.Benämning, u.Antal, u.Skäl, u.Beskrivning, u.Skick);
        (Kommunkod, Fyndplats, Mottaget, ÅterlämnasSenast) = (u.Kommunkod, u.Fyndplats, u.Mottaget, u.ÅterlämnasSenast);
        (Inlämnare, InlämnarensAdress, InlämnarensTelefon) = (u.Inlämnare, u.InlämnarensAdress, u.InlämnarensTelefon);
        Sorteringsnamn = Domain.Söktext.Sorteringsnyckel(Benämning);
        Söktext = Domain.Söktext.Normalisera(string.Join(' ', (IEnumerable<string?>)
            [Nummer.ToString(), Benämning, Beskrivning, Fyndplats, Kommuner.Finn(Kommunkod)?.Namn, museum.Namn]));
    }
}

/// <summary>A find that was reported elsewhere has been given a number here.</summary>
internal sealed record FyndetMottogs(Guid FyndId, Inkommandenummer Nummer, Museum Museum, DateOnly Mottaget) : IDomainEvent;

/// <summary>A find has become part of a collection.</summary>
internal sealed record FyndetAccederades(Guid FyndId, Samlingar.Inventarienummer Nummer, DateOnly Accederat) : IDomainEvent;

/// <summary>A find is not taken into the collections.</summary>
internal sealed record FyndetAvböjdes(Guid FyndId, string Skäl) : IDomainEvent;
