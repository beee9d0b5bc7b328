using Kultur.Domain;
using Kultur.Fortbildning.Kursförslagen;

namespace Kultur.Fortbildning.Evenemangen;

internal readonly record struct EvenemangId(Guid Value) : ITypedId<EvenemangId>
{
    public static EvenemangId From(Guid value) => new(value);
}

internal enum Evenemangstillstånd
{
    Utkast,
    Publicerat,
    Genomfört,
    Inställt,
}

/// <summary>Whether one can register, as seen from outside.</summary>
internal enum Anmälningsläge
{
    /// <summary>Not published yet.</summary>
    InteÖppen,

    Öppen,

    /// <summary>The last day for registration has passed, or the event has begun.</summary>
    Stängd,

    Inställt,
}

/// <summary>One demand on an event before it can be published.</summary>
/// <param name="Text">What is in order, or what to do.</param>
/// <param name="Uppfyllt">Whether it is in order.</param>
internal sealed record Publiceringskrav(string Text, bool Uppfyllt);

/// <summary>
/// An event with its registrations. There are never more with a place than there are places, and nobody waits while a
/// place is free: whatever frees a place gives it to the first in the queue at once. The queue is in the order of
/// acceptance.
/// </summary>
internal sealed partial class Evenemang : AggregateRoot<EvenemangId>
{
    /// <summary>How long a repeated registration is answered without another letter.</summary>
    public static readonly TimeSpan PausMellanBrev = TimeSpan.FromMinutes(10);

    private readonly List<Anmälan> _anmälningar = [];

    private Evenemang()
    {
    }

    public int År { get; private init; }

    public int Löpnummer { get; private init; }

    public Evenemangsnummer Nummer => new(År, Löpnummer);

    public Evenemangstyp Typ { get; private set; }

    public string Titel { get; private set; } = "";

    public string? Tema { get; private set; }

    public string Beskrivning { get; private set; } = "";

    public DateOnly? Datum { get; private set; }

    public TimeOnly? Start { get; private set; }

    public TimeOnly? Slut { get; private set; }

    public string Lokal { get; private set; } = "";

    public string Adress { get; private set; } = "";

    public bool Digitalt { get; private set; }

    /// <summary>The room asked for at a museum; null when it is held elsewhere.</summary>
    public Lokalbokning? Lokalbokning { get; private set; }

    public Guid? MedarrangörId { get; private set; }

    public int? Platser { get; private set; }

    public DateOnly? SistaAnmälningsdag { get; private set; }

    public KursförslagId? KursförslagId { get; private init; }

    public Evenemangstillstånd Tillstånd { get; private set; }

    /// <summary>When it was published; null for what never was.</summary>
    public DateTimeOffset? Publicerat { get; private set; }

    /// <summary>Why it was cancelled; null for what is not.</summary>
    public string? InställtDärför { get; private set; }

    /// <summary>For searches.</summary>
    public string Söktext { get; private set; } = "";

    public IReadOnlyList<Anmälan> Anmälningar => _anmälningar;

    /// <summary>Those with a place, in the order of acceptance.</summary>
    public IEnumerable<Anmälan> Anmälda => MedTillstånd(Anmälningstillstånd.Plats);

    /// <summary>The queue, first in line first.</summary>
    public IEnumerable<Anmälan> Väntelista => MedTillstånd(Anmälningstillstånd.Väntar);

    public int Lediga => (Platser ?? 0) - Anmälda.Count();

    /// <summary>When it begins, UTC; null while day or time is not set.</summary>
    public DateTimeOffset? Börjar => Datum is { } datum && Start is { } start ? SvenskTid.Ögonblick(datum, start) : null;

    private bool ÄrAvgjort => Tillstånd is Evenemangstillstånd.Genomfört or Evenemangstillstånd.Inställt;

    public static Evenemang Skapa(Evenemangsnummer nummer, Evenemangsuppgifter uppgifter, KursförslagId? kursförslag, DateTimeOffset nu)
    {
        var evenemang = new Evenemang
        {
            Id = new(Guid.CreateVersion7(nu)),
            År = nummer.År,
            Löpnummer = nummer.Löpnummer,
            KursförslagId = kursförslag,
        };
        evenemang.Fyll(uppgifter);
        return evenemang;
    }

    /// <summary>Changes what staff have written. A published event stays complete, and keeps a place for all who have one.</summary>
    public Result Ändra(Evenemangsuppgifter uppgifter, DateTimeOffset nu)
    {
        if (ÄrAvgjort)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Det går inte att ändra.");
        if (Tillstånd == Evenemangstillstånd.Publicerat)
        {
            var saknas = Saknas(uppgifter).Select(s => s with { Message = $"{s.Message} Evenemanget är publicerat." }).ToList();
            if (saknas.Count > 0)
                return Error.Invalid(saknas);
            if (uppgifter.Platser < Anmälda.Count())
                return Error.Invalid(
                    nameof(Platser),
                    $"{Anmälda.Count()} har redan plats. Ange minst {Anmälda.Count()} platser, eller avboka deltagare först.");
        }

        var före = (Datum, Start, Slut, Lokal, Adress, Digitalt);
        var platserFöre = Platser;
        Fyll(uppgifter);
        if (Lokalbokning is { } bokning)
        {
            if (Lokal != före.Lokal || Tid is null)
                ÅterlämnaLokal();
            else if ((Datum, Start, Slut, Platser) != (före.Datum, före.Start, före.Slut, platserFöre))
                Begär(bokning.LokalId);
        }

        if (Tillstånd == Evenemangstillstånd.Publicerat)
        {
            if (före != (Datum, Start, Slut, Lokal, Adress, Digitalt))
                _anmälningar.Where(a => a.ÄrAktiv).ToList().ForEach(a => Raise(new DeltagareBerördesAvÄndring(a)));
            FyllPlatser(nu);
        }

        return Result.Success;
    }

    /// <summary>What must be in order before it can be published.</summary>
    public IReadOnlyList<Publiceringskrav> Publiceringskrav(DateTimeOffset nu)
    {
        var saknas = Saknas(Uppgifter).ToDictionary(s => s.Field, s => s.Message);
        var idag = DateOnly.FromDateTime(SvenskTid.Lokal(nu));
        return
        [
            Krav(nameof(Beskrivning), "Beskrivningen finns."),
            Krav(nameof(Datum), "Datum och tider är satta."),
            .. Dagkrav(Börjar is null ? null : Börjar > nu, "Evenemanget ligger framåt i tiden.", "Evenemangets tid har passerat. Välj en annan."),
            Krav(nameof(Lokal), "Platsen eller det digitala mötet är angivet."),
            .. Lokalkrav(),
            Krav(nameof(Platser), "Antalet platser är angivet."),
            Krav(nameof(SistaAnmälningsdag), "Sista anmälningsdag är satt, senast samma dag som evenemanget."),
            .. Dagkrav(SistaAnmälningsdag is null ? null : SistaAnmälningsdag >= idag, "Sista anmälningsdag har inte passerat.", "Sista anmälningsdag har passerat. Välj en senare."),
        ];

        static IEnumerable<Publiceringskrav> Dagkrav(bool? uppfyllt, string iOrdning, string annars) =>
            uppfyllt is { } är ? [new(är ? iOrdning : annars, är)] : [];

        Publiceringskrav Krav(string fält, string iOrdning) => new(saknas.GetValueOrDefault(fält, iOrdning), !saknas.ContainsKey(fält));
    }

    public Result Publicera(DateTimeOffset nu)
    {
        if (Tillstånd != Evenemangstillstånd.Utkast)
            return Error.Invalid($"Evenemanget är redan {TillståndIText}.");
        if (Publiceringskrav(nu).FirstOrDefault(k => !k.Uppfyllt) is { } krav)
            return Error.Invalid($"Evenemanget kan inte publiceras än. Se kontrollistan: {krav.Text}");
        (Tillstånd, Publicerat) = (Evenemangstillstånd.Publicerat, nu);
        Raise(new EvenemangPublicerades(this));
        return Result.Success;
    }

    /// <summary>Cancels; everybody with a place or in the queue is told.</summary>
    public Result StällIn(string orsak)
    {
        if (ÄrAvgjort)
            return Error.Invalid($"Evenemanget är redan {TillståndIText}.");
        (Tillstånd, InställtDärför) = (Evenemangstillstånd.Inställt, orsak);
        ÅterlämnaLokal();
        foreach (var anmälan in _anmälningar.Where(a => a.ÄrAktiv))
            Raise(new DeltagareMisteEvenemanget(anmälan, orsak));
        return Result.Success;
    }

    /// <summary>Closes the attendance: whoever is not noted as present counts as absent.</summary>
    public Result Genomför(DateTimeOffset nu)
    {
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid(Tillstånd == Evenemangstillstånd.Utkast
                ? "Evenemanget är ett utkast. Publicera det först."
                : $"Evenemanget är redan {TillståndIText}.");
        if (nu < Börjar)
            return Error.Invalid("Evenemanget har inte börjat än.");
        Tillstånd = Evenemangstillstånd.Genomfört;
        Raise(new EvenemangGenomfördes(this));
        return Result.Success;
    }

    public void BytMedarrangör(Guid medarrangör) => MedarrangörId = medarrangör;

    private string TillståndIText => Tillstånd.ToString().ToLowerInvariant();

    private Evenemangsuppgifter Uppgifter => new()
    {
        Typ = Typ,
        Titel = Titel,
        Tema = Tema,
        Beskrivning = Beskrivning,
        Datum = Datum,
        Start = Start,
        Slut = Slut,
        Lokal = Lokal,
        Adress = Adress,
        Digitalt = Digitalt,
        MedarrangörId = MedarrangörId,
        Platser = Platser,
        SistaAnmälningsdag = SistaAnmälningsdag,
    };

    private static IEnumerable<FieldError> Saknas(Evenemangsuppgifter uppgifter)
    {
        if (uppgifter.Beskrivning.Length == 0)
            yield return new(nameof(Beskrivning), "Skriv en beskrivning.");
        if (uppgifter is not { Datum: not null, Start: not null, Slut: not null })
            yield return new(nameof(Datum), "Ange datum, start och slut.");
        if (uppgifter is { Lokal: "", Digitalt: false })
            yield return new(nameof(Lokal), "Ange lokal, eller att evenemanget är digitalt.");
        if (uppgifter.Platser is null)
            yield return new(nameof(Platser), "Ange antalet platser.");
        if (uppgifter.SistaAnmälningsdag is null || uppgifter.SistaAnmälningsdag > uppgifter.Datum)
            yield return new(nameof(SistaAnmälningsdag), "Ange sista anmälningsdag, senast samma dag som evenemanget.");
    }

    private void Fyll(Evenemangsuppgifter uppgifter)
    {
        Typ = uppgifter.Typ;
        Titel = uppgifter.Titel;
        Tema = uppgifter.Tema;
        Beskrivning = uppgifter.Beskrivning;
        Datum = uppgifter.Datum;
        Start = uppgifter.Start;
        Slut = uppgifter.Slut;
        Lokal = uppgifter.Lokal;
        Adress = uppgifter.Adress;
        Digitalt = uppgifter.Digitalt;
        MedarrangörId = uppgifter.MedarrangörId;
        Platser = uppgifter.Platser;
        SistaAnmälningsdag = uppgifter.SistaAnmälningsdag;
        SättSöktext();
    }

    private void SättSöktext() => Söktext = Domain.Söktext.Normalisera($"{Nummer} {Titel} {Lokal} {Adress}");

    private (DateTimeOffset Start, DateTimeOffset Slut)? Tid => (Datum, Start, Slut) is ({ } datum, { } start, { } slut)
        ? (SvenskTid.Ögonblick(datum, start), SvenskTid.Ögonblick(datum, slut))
        : null;
}
