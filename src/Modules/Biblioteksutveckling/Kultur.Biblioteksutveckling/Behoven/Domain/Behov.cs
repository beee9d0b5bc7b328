using System.Globalization;
using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Domain;

namespace Kultur.Biblioteksutveckling.Behoven;

internal readonly record struct BehovId(Guid Value) : ITypedId<BehovId>
{
    public static BehovId Ny() => new(Guid.CreateVersion7());

    public static BehovId From(Guid value) => new(value);
}

internal enum Behovsläge
{
    Öppet,
    Kopplat,
    Tillgodosett,
    Avfört,
}

internal enum Brådska
{
    Låg,
    Normal,
    Hög,
}

/// <summary>How a need came to be known.</summary>
internal enum Ursprung
{
    Dialogmöte,
    Besök,
    TelefonEllerEpost,
    Nätverksträff,
}

/// <summary>What is noted of a need; the asker is kept apart.</summary>
internal sealed record Behovsuppgifter(
    string Kommunkod,
    string Rubrik,
    string? Beskrivning,
    string Tema,
    Brådska Brådska,
    IReadOnlyList<string> Målgrupper,
    Ursprung Ursprung,
    DateOnly? SvarUtlovat);

/// <summary>Who asked: an actor, whose name and address are those of the module's copy, or somebody named here.</summary>
internal sealed record Frågeställare(Guid? AktörId, string? Namn, string? Epost)
{
    public static Frågeställare Ingen { get; } = new(null, null, null);
}

/// <summary>A need has been noted, or one that was dropped is a need again.</summary>
internal sealed record BehovNoterat(
    BehovId Id, string Kommunkod, string Tema, string Rubrik, Brådska Brådska, DateOnly Noterat) : IDomainEvent;

/// <summary>What others were told of a need has been corrected.</summary>
internal sealed record BehovRättat(
    BehovId Id, string Kommunkod, string Tema, string Rubrik, Brådska Brådska, DateOnly Noterat) : IDomainEvent;

/// <summary>A need has been dropped.</summary>
internal sealed record BehovAvfört(BehovId Id, string Orsak) : IDomainEvent;

/// <summary>
/// Something that the library of a municipality needs. Fortbildning tells what becomes of it; only this module drops it,
/// and what is dropped stays so whatever Fortbildning tells afterwards.
/// </summary>
internal sealed class Behov : AggregateRoot<BehovId>
{
    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    private readonly List<Behovssteg> _resa = [];

    private Behov()
    {
    }

    public string Kommunkod { get; private set; } = "";

    public string Rubrik { get; private set; } = "";

    public string? Beskrivning { get; private set; }

    /// <summary>One of the shared subjects, by its code.</summary>
    public string Tema { get; private set; } = "";

    public Brådska Brådska { get; private set; }

    /// <summary>Whom it concerns, by the codes of <see cref="Behoven.Målgrupper"/>.</summary>
    public IReadOnlyList<string> Målgrupper { get; private set; } = [];

    public Ursprung Ursprung { get; private set; }

    /// <summary>The dialogue it was noted in.</summary>
    public DialogId? DialogId { get; private set; }

    public DateOnly Noterat { get; private set; }

    public DateOnly? SvarUtlovat { get; private set; }

    public DateOnly? SvarLämnat { get; private set; }

    public Guid? FrågeställareId { get; private set; }

    [Personuppgift]
    public string? FrågeställareNamn { get; private set; }

    [Personuppgift]
    public string? FrågeställareEpost { get; private set; }

    public Behovsläge Läge { get; private set; }

    /// <summary>What may meet it, or has met it: a Kursförslag or an event.</summary>
    public string? Möts { get; private set; }

    public Guid? EvenemangId { get; private set; }

    /// <summary>The event's day.</summary>
    public DateOnly? EvenemangDatum { get; private set; }

    /// <summary>How many from the municipality came to the event that met it.</summary>
    public int? Deltagare { get; private set; }

    /// <summary>The event that the asker has been told of.</summary>
    public Guid? MeddelatEvenemangId { get; private set; }

    /// <summary>Its way from being noted to being met, in order.</summary>
    public IReadOnlyList<Behovssteg> Resa => _resa;

    /// <summary>What searches look in. Begins with the municipality's name, so that it also sorts by it.</summary>
    public string Söktext { get; private set; } = "";

    public static Result<Behov> Registrera(
        Behovsuppgifter uppgifter, Frågeställare frågeställare, DialogId? dialog, DateOnly idag)
    {
        var behov = new Behov { Id = BehovId.Ny(), Noterat = idag, DialogId = dialog, Läge = Behovsläge.Öppet };
        if (behov.Skriv(uppgifter, frågeställare, idag).Error is { } fel)
            return fel;

        behov.Steg(Stegslag.Noterat, idag);
        behov.RaiseNoterat();
        return behov;
    }

    /// <summary>Corrects what was noted. Once it is linked to something, municipality and subject stay.</summary>
    public Result Ändra(Behovsuppgifter uppgifter, Frågeställare frågeställare, DateOnly idag)
    {
        if (Läge == Behovsläge.Avfört)
            return Error.Invalid("Behovet är avfört. Återställ det först.");
        if (Läge != Behovsläge.Öppet && uppgifter.Kommunkod != Kommunkod)
            return Error.Invalid(nameof(Kommunkod), "Behovet är kopplat. Kommunen kan inte ändras.");
        if (Läge != Behovsläge.Öppet && uppgifter.Tema != Tema)
            return Error.Invalid(nameof(Tema), "Behovet är kopplat. Temat kan inte ändras.");

        var förr = (Kommunkod, Tema, Rubrik, Brådska);
        if (Skriv(uppgifter, frågeställare, idag).Error is { } fel)
            return fel;
        if (Läge == Behovsläge.Öppet && förr != (Kommunkod, Tema, Rubrik, Brådska))
            Raise(new BehovRättat(Id, Kommunkod, Tema, Rubrik, Brådska, Noterat));
        return Result.Success;
    }

    /// <summary>The answer that was promised has been given; the need stays until it is met.</summary>
    public Result Besvara(DateOnly idag)
    {
        if (SvarLämnat is not null)
            return Error.Invalid("Behovet är redan besvarat.");

        SvarLämnat = idag;
        Steg(Stegslag.Besvarat, idag);
        return Result.Success;
    }

    public Result ÅngraSvar()
    {
        if (SvarLämnat is null)
            return Error.Invalid("Behovet är inte besvarat.");

        SvarLämnat = null;
        _resa.RemoveAll(s => s.Slag == Stegslag.Besvarat);
        return Result.Success;
    }

    public Result Avför(string orsak, DateOnly idag)
    {
        if (Läge == Behovsläge.Avfört)
            return Error.Invalid("Behovet är redan avfört.");
        if (Läge == Behovsläge.Tillgodosett)
            return Error.Invalid("Behovet är tillgodosett och kan inte avföras.");

        Läge = Behovsläge.Avfört;
        KopplaLoss();
        Steg(Stegslag.Avfört, idag, orsak);
        Raise(new BehovAvfört(Id, orsak));
        return Result.Success;
    }

    public Result Återställ(DateOnly idag)
    {
        if (Läge != Behovsläge.Avfört)
            return Error.Invalid("Behovet är inte avfört.");

        Läge = Behovsläge.Öppet;
        Steg(Stegslag.Återställt, idag);
        RaiseNoterat();
        return Result.Success;
    }

    /// <summary>It is part of a Kursförslag, or of the event made of it.</summary>
    public void Koppla(string rubrik, Guid? evenemang, DateOnly? datum, DateOnly idag)
    {
        if (Läge is not (Behovsläge.Öppet or Behovsläge.Kopplat))
            return;

        var förr = (Läge, Möts, EvenemangId);
        (Läge, Möts, EvenemangId, EvenemangDatum) = (Behovsläge.Kopplat, rubrik, evenemang, datum);
        if (förr != (Läge, Möts, EvenemangId))
            Steg(evenemang is null ? Stegslag.Kursförslag : Stegslag.Evenemang, idag, rubrik, evenemang);
    }

    /// <summary>The event has been held. Tells whether the asker should hear of it: once per event.</summary>
    public bool Tillgodose(Guid evenemang, string titel, DateOnly datum, int deltagare, DateOnly idag)
    {
        if (Läge is Behovsläge.Avfört or Behovsläge.Tillgodosett)
            return false;

        (Läge, Möts, EvenemangId, EvenemangDatum) = (Behovsläge.Tillgodosett, titel, evenemang, datum);
        Deltagare = deltagare;
        Steg(Stegslag.Tillgodosett, idag, titel, evenemang);
        var redanMeddelat = MeddelatEvenemangId == evenemang;
        MeddelatEvenemangId = evenemang;
        return !redanMeddelat;
    }

    /// <summary>What it was linked to has been cancelled or dropped.</summary>
    public void Återöppna(string orsak, DateOnly idag)
    {
        if (Läge is not (Behovsläge.Kopplat or Behovsläge.Tillgodosett))
            return;

        Läge = Behovsläge.Öppet;
        KopplaLoss();
        Steg(Stegslag.Återöppnat, idag, orsak);
    }

    /// <summary>The asker turned out to be the same actor as another.</summary>
    public void BytAktör(Guid borttagen, Guid kvar)
    {
        if (FrågeställareId == borttagen)
            FrågeställareId = kvar;
    }

    /// <summary>The sentence for an answer that cannot be given any more.</summary>
    public static string SvaretHarPasserat(DateOnly dag, DateOnly idag) =>
        string.Create(Svenska, $"{dag:d MMMM} har passerat. Ange en dag från och med i dag, {idag:yyyy-MM-dd}.");

    private Result Skriv(Behovsuppgifter uppgifter, Frågeställare frågeställare, DateOnly idag)
    {
        if (uppgifter.SvarUtlovat < idag && uppgifter.SvarUtlovat != SvarUtlovat)
            return Error.Invalid(nameof(SvarUtlovat), SvaretHarPasserat(uppgifter.SvarUtlovat.Value, idag));

        (Kommunkod, Rubrik, Beskrivning) = (uppgifter.Kommunkod, uppgifter.Rubrik, uppgifter.Beskrivning);
        (Tema, Brådska, Ursprung, SvarUtlovat) = (uppgifter.Tema, uppgifter.Brådska, uppgifter.Ursprung, uppgifter.SvarUtlovat);
        Målgrupper = [.. uppgifter.Målgrupper];
        (FrågeställareId, FrågeställareNamn, FrågeställareEpost) = frågeställare;
        Söktext = Domain.Söktext.Normalisera($"{Kommuner.Namn(Kommunkod)} {Rubrik} {Beskrivning}");
        return Result.Success;
    }

    private void KopplaLoss() => (Möts, EvenemangId, EvenemangDatum, Deltagare) = (null, null, null, null);

    private void Steg(Stegslag slag, DateOnly datum, string? text = null, Guid? evenemang = null) =>
        _resa.Add(new Behovssteg(_resa.Select(s => s.Nr).DefaultIfEmpty().Max() + 1, slag, datum, text, evenemang));

    private void RaiseNoterat() => Raise(new BehovNoterat(Id, Kommunkod, Tema, Rubrik, Brådska, Noterat));
}
