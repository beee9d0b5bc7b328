using Kultur.Domain;
using Kultur.Fortbildning.Kursförslagen;
using Kultur.Fortbildning.Museilokaler;

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
internal sealed class Evenemang : AggregateRoot<EvenemangId>
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

    /// <summary>Asks a museum for a room; it becomes the event's place, and the answer comes later.</summary>
    public Result BegärLokal(LokalKopia lokal)
    {
        if (ÄrAvgjort)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Det går inte att boka lokal.");
        if (Tid is null)
            return Error.Invalid("Ange datum, start och slut för evenemanget först, så att museet vet när lokalen behövs.");
        if (Platser > lokal.Platser)
            return Error.Invalid(nameof(Lokalbokning.LokalId), $"{lokal.Namn} rymmer {lokal.Platser}. Evenemanget har {Platser} platser. Välj en större lokal.");
        var före = (Lokal, Adress);
        (Lokal, Adress) = (lokal.Benämning, lokal.Adress);
        SättSöktext();
        Begär(lokal.Id);
        if (Tillstånd == Evenemangstillstånd.Publicerat && före != (Lokal, Adress))
            _anmälningar.Where(a => a.ÄrAktiv).ToList().ForEach(a => Raise(new DeltagareBerördesAvÄndring(a)));
        return Result.Success;
    }

    /// <summary>Gives the museum its room back; the place stays as text until it is changed.</summary>
    public void ÅterlämnaLokal()
    {
        if (Lokalbokning is null)
            return;
        Lokalbokning = null;
        Raise(new LokalÅterlämnades(Id));
    }

    public void LokalBekräftas(Guid lokalId, DateTimeOffset start, DateTimeOffset slut)
    {
        if (Lokalbokning?.Gäller(lokalId, start, slut) == true)
            Lokalbokning = Lokalbokning.Bekräftad();
    }

    public void LokalAvvisas(Guid lokalId, DateTimeOffset start, DateTimeOffset slut, string skäl, IEnumerable<Guid> ledigaLokaler)
    {
        if (Lokalbokning?.Gäller(lokalId, start, slut) == true)
            Lokalbokning = Lokalbokning.Avvisad(skäl, ledigaLokaler);
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
            new("Evenemanget ligger framåt i tiden.", Börjar > nu),
            Krav(nameof(Lokal), "Platsen eller det digitala mötet är angivet."),
            .. Lokalkrav(),
            Krav(nameof(Platser), "Antalet platser är angivet."),
            Krav(nameof(SistaAnmälningsdag), "Sista anmälningsdag är satt, senast samma dag som evenemanget."),
            new("Sista anmälningsdag har inte passerat.", SistaAnmälningsdag >= idag),
        ];

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

    public Anmälningsläge Läge(DateTimeOffset nu) => Tillstånd switch
    {
        Evenemangstillstånd.Utkast => Anmälningsläge.InteÖppen,
        Evenemangstillstånd.Inställt => Anmälningsläge.Inställt,
        Evenemangstillstånd.Genomfört => Anmälningsläge.Stängd,
        _ => nu < Börjar && DateOnly.FromDateTime(SvenskTid.Lokal(nu)) <= SistaAnmälningsdag ? Anmälningsläge.Öppen : Anmälningsläge.Stängd,
    };

    /// <summary>
    /// Registers from the public page. An address that is registered already gets its link again instead of a second
    /// place, so that the answer on screen is the same and says nothing of who is registered.
    /// </summary>
    public Result Anmäl(Deltagaruppgifter deltagare, DateTimeOffset nu)
    {
        switch (Läge(nu))
        {
            case Anmälningsläge.InteÖppen:
                return Error.NotFound("Evenemanget finns inte.");
            case Anmälningsläge.Inställt:
                return Error.Invalid("Evenemanget är inställt. Det går inte att anmäla sig.");
            case Anmälningsläge.Stängd:
                return Error.Invalid("Anmälan är stängd.");
        }

        if (Aktiv(deltagare.Epost) is not { } redan)
            TaEmot(deltagare, nu);
        else if (redan.NyckelBegärd + PausMellanBrev <= nu)
            Raise(new DeltagareAnmäldesIgen(redan, redan.NyNyckel(nu)));
        return Result.Success;
    }

    /// <summary>Registers for somebody, also after the last day and at the door, but not past the queue.</summary>
    public Result<AnmälanId> Registrera(Deltagaruppgifter deltagare, DateTimeOffset nu)
    {
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Det går inte att lägga till deltagare.");
        if (Aktiv(deltagare.Epost) is not null)
            return Error.Invalid(nameof(Anmälan.Epost), "Adressen är redan anmäld till evenemanget.");
        return TaEmot(deltagare, nu).Id;
    }

    /// <summary>The registration that a link leads to.</summary>
    public Anmälan? MedNyckel(Avbokningsnyckel nyckel) =>
        _anmälningar.Aggregate((Anmälan?)null, (funnen, anmälan) => anmälan.HarNyckel(nyckel) ? anmälan : funnen);

    /// <summary>Withdraws by the link; done twice it is done once.</summary>
    public Result Avboka(Avbokningsnyckel nyckel, DateTimeOffset nu)
    {
        if (MedNyckel(nyckel) is not { } anmälan)
            return Error.NotFound("Länken gäller inte.");
        if (!anmälan.ÄrAktiv)
            return Result.Success;
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Det finns inget att avboka.");
        if (nu >= Börjar)
            return Error.Invalid("Evenemanget har börjat. Det går inte längre att avboka.");
        Frigör(anmälan, nu, avPersonal: false);
        return Result.Success;
    }

    public Result TaBort(AnmälanId id, DateTimeOffset nu)
    {
        if (Finn(id) is not { ÄrAktiv: true } anmälan)
            return Error.NotFound("Deltagaren är inte anmäld.");
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Deltagarna går inte att ändra.");
        Frigör(anmälan, nu, avPersonal: true);
        return Result.Success;
    }

    /// <summary>Undoes a removal: the place back if one is free, else the old turn in the queue, before all who wait.</summary>
    public Result Återställ(AnmälanId id, DateTimeOffset nu)
    {
        if (Finn(id) is not { ÄrAktiv: false } anmälan)
            return Error.NotFound("Det finns ingen avbokning att ångra.");
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Deltagarna går inte att ändra.");
        if (_anmälningar.Any(a => a.ÄrAktiv && a.Epost == anmälan.Epost))
            return Error.Invalid("Deltagaren har anmält sig på nytt.");
        anmälan.StällIKö();
        if (Lediga > 0)
            GePlats(anmälan, nu, frånKön: false);
        else
            Raise(new DeltagareStälldesIKö(anmälan, anmälan.NyNyckel(nu)));
        return Result.Success;
    }

    /// <summary>Notes who came, from the event's day until it is marked as held.</summary>
    public Result NoteraNärvaro(IReadOnlyCollection<AnmälanId> deltagare, Närvaro närvaro, DateTimeOffset nu)
    {
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Närvaron går inte att ändra.");
        if (DateOnly.FromDateTime(SvenskTid.Lokal(nu)) < Datum)
            return Error.Invalid("Närvaro noteras tidigast samma dag som evenemanget.");
        if (deltagare.Any(id => Finn(id) is not { Tillstånd: Anmälningstillstånd.Plats }))
            return Error.NotFound("En av deltagarna har ingen plats längre. Öppna listan på nytt.");
        foreach (var id in deltagare)
            Finn(id)!.Notera(närvaro);
        return Result.Success;
    }

    public void BytMedarrangör(Guid medarrangör) => MedarrangörId = medarrangör;

    /// <summary>The number in line, from 1; null for whoever does not wait.</summary>
    public int? Könummer(Anmälan anmälan) =>
        anmälan.Tillstånd == Anmälningstillstånd.Väntar ? Väntelista.Count(a => a.Ordning <= anmälan.Ordning) : null;

    public int NärvarandeFrån(string kommunkod) => Närvarande.Count(a => a.Kommunkod == kommunkod);

    public IEnumerable<Anmälan> Närvarande => Anmälda.Where(a => a.Närvaro == Närvaro.Närvarande);

    public Anmälan? Finn(AnmälanId id) => _anmälningar.SingleOrDefault(a => a.Id == id);

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

    private IEnumerable<Anmälan> MedTillstånd(Anmälningstillstånd tillstånd) =>
        _anmälningar.Where(a => a.Tillstånd == tillstånd).OrderBy(a => a.Ordning);

    private Anmälan? Aktiv(Epostadress epost) => _anmälningar.SingleOrDefault(a => a.ÄrAktiv && a.Epost == epost.Värde);

    private Anmälan TaEmot(Deltagaruppgifter deltagare, DateTimeOffset nu)
    {
        var ordning = _anmälningar.Select(a => a.Ordning).DefaultIfEmpty().Max() + 1;
        var anmälan = Anmälan.Skapa(Id, deltagare, ordning, Anmälningstillstånd.Väntar, nu);
        _anmälningar.Add(anmälan);
        if (Lediga > 0)
            GePlats(anmälan, nu, frånKön: false);
        else
            Raise(new DeltagareStälldesIKö(anmälan, anmälan.NyNyckel(nu)));
        return anmälan;
    }

    private void Frigör(Anmälan anmälan, DateTimeOffset nu, bool avPersonal)
    {
        anmälan.Avboka(nu);
        Raise(new DeltagareAvbokades(anmälan, avPersonal));
        FyllPlatser(nu);
    }

    private void FyllPlatser(DateTimeOffset nu)
    {
        if (nu >= Börjar)
            return;
        foreach (var näst in Väntelista.Take(Math.Max(0, Lediga)).ToList())
            GePlats(näst, nu, frånKön: true);
    }

    private void GePlats(Anmälan anmälan, DateTimeOffset nu, bool frånKön)
    {
        anmälan.FåPlats();
        Raise(new DeltagareFickPlats(anmälan, anmälan.NyNyckel(nu), frånKön));
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

    private void Begär(Guid lokalId)
    {
        Lokalbokning = Lokalbokning.Begär(lokalId, Tid!.Value.Start, Tid.Value.Slut);
        Raise(new LokalBegärdes(this, Lokalbokning));
    }

    private IEnumerable<Publiceringskrav> Lokalkrav() => Lokalbokning?.Läge switch
    {
        null => [],
        Lokalläge.Bekräftad => [new("Museet har bekräftat lokalen.", true)],
        Lokalläge.Begärd => [new("Vänta på museets svar om lokalen.", false)],
        _ => [new($"Välj en annan lokal eller tid. Museet svarar: {Lokalbokning.Skäl}", false)],
    };
}
