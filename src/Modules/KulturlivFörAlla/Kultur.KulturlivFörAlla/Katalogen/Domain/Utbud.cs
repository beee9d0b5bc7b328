using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Katalogen;

internal readonly record struct UtbudId(Guid Value) : ITypedId<UtbudId>
{
    public static UtbudId Ny() => new(Guid.CreateVersion7());

    public static UtbudId From(Guid value) => new(value);
}

internal enum Utbudstillstånd
{
    Utkast,
    Inskickat,
    Godkänt,
    Avslaget,
    Publicerat,
    Indraget,
}

/// <summary>A time in which an offer can be booked: a school year, or what the museum has said.</summary>
internal sealed record Bokningsperiod(int Nr, DateOnly Från, DateOnly Till);

/// <summary>
/// An offer in the catalogue. The catalogue's own are reviewed and published for a school year at a time; a museum's are
/// copies of its school programmes and follow what the museum tells.
/// </summary>
internal sealed class Utbud : AggregateRoot<UtbudId>
{
    private readonly List<Bokningsperiod> _perioder = [];

    private Utbud()
    {
    }

    public Utbudstillstånd Tillstånd { get; private set; }

    public string Titel { get; private set; } = "";

    public string Utövare { get; private set; } = "";

    public string Beskrivning { get; private set; } = "";

    public Konstform Konstform { get; private set; }

    public Utbudsslag Slag { get; private set; }

    public int FrånÅlder { get; private set; }

    public int TillÅlder { get; private set; }

    public int HögstAntal { get; private set; }

    public int Minuter { get; private set; }

    public decimal Pris { get; private set; }

    public decimal ResaOchLogi { get; private set; }

    public Språk Språk { get; private set; }

    public bool Syntolkat { get; private set; }

    public bool Teckentolkat { get; private set; }

    public bool NpfAnpassat { get; private set; }

    public string? Teknik { get; private set; }

    public string Kommunkod { get; private set; } = "";

    /// <summary>The museum whose school programme it is a copy of; null for the catalogue's own.</summary>
    public string? Museum { get; private set; }

    /// <summary>Why the review ended in a refusal.</summary>
    public string? Avslagsskäl { get; private set; }

    public string? IndragetDärför { get; private set; }

    /// <summary>When it can be booked, past times too.</summary>
    public IReadOnlyList<Bokningsperiod> Perioder => _perioder;

    public string Söktext { get; private set; } = "";

    public string Sorteringsnyckel { get; private set; } = "";

    public bool ÄrMuseets => Museum is not null;

    public bool KanÄndras => !ÄrMuseets && Tillstånd is (Utbudstillstånd.Utkast or Utbudstillstånd.Avslaget);

    public Utbudsuppgifter Uppgifter => new()
    {
        Titel = Titel,
        Utövare = Utövare,
        Beskrivning = Beskrivning,
        Konstform = Konstform,
        Slag = Slag,
        FrånÅlder = FrånÅlder,
        TillÅlder = TillÅlder,
        HögstAntal = HögstAntal,
        Minuter = Minuter,
        Pris = Pris,
        ResaOchLogi = ResaOchLogi,
        Språk = Språk,
        Syntolkat = Syntolkat,
        Teckentolkat = Teckentolkat,
        NpfAnpassat = NpfAnpassat,
        Teknik = Teknik,
        Kommunkod = Kommunkod,
    };

    /// <summary>The school years it has been published for.</summary>
    public IEnumerable<Läsår> Läsåren => ÄrMuseets ? [] : _perioder.Select(p => Läsår.För(p.Från)).Order();

    public static Utbud Skapa(Utbudsuppgifter uppgifter)
    {
        var utbud = new Utbud { Id = UtbudId.Ny(), Tillstånd = Utbudstillstånd.Utkast };
        utbud.Skriv(uppgifter);
        return utbud;
    }

    /// <summary>A copy of a museum's school programme: bookable at once, without review.</summary>
    public static Utbud FrånMuseum(Guid program, Utbudsuppgifter uppgifter, string museum, DateOnly från, DateOnly till)
    {
        var utbud = new Utbud { Id = new(program) };
        utbud.Ersätt(uppgifter, museum, från, till);
        return utbud;
    }

    /// <summary>The museum has told the programme anew: the copy is replaced whole.</summary>
    public void Ersätt(Utbudsuppgifter uppgifter, string museum, DateOnly från, DateOnly till)
    {
        Museum = museum;
        Skriv(uppgifter);
        (Tillstånd, IndragetDärför) = (Utbudstillstånd.Publicerat, null);
        if (_perioder is not [var period] || period.Från != från || period.Till != till)
        {
            var nr = _perioder.Select(p => p.Nr).DefaultIfEmpty().Max() + 1;
            _perioder.Clear();
            _perioder.Add(new(nr, från, till));
        }
    }

    public Result Ändra(Utbudsuppgifter uppgifter)
    {
        if (!KanÄndras)
            return Error.Invalid("Bara utkast och avslaget utbud kan ändras.");

        Skriv(uppgifter);
        Tillstånd = Utbudstillstånd.Utkast;
        return Result.Success;
    }

    public Result SkickaIn() => Gå(Utbudstillstånd.Inskickat, "Bara ett utkast kan skickas in.", Utbudstillstånd.Utkast);

    public Result TaTillbaka() => Gå(Utbudstillstånd.Utkast, "Utbudet är redan granskat.", Utbudstillstånd.Inskickat);

    public Result Godkänn()
    {
        var godkänt = Gå(Utbudstillstånd.Godkänt, "Bara det som är inskickat kan godkännas.", Utbudstillstånd.Inskickat);
        if (godkänt.IsSuccess)
            Avslagsskäl = null;
        return godkänt;
    }

    public Result Avslå(string skäl)
    {
        var avslaget = Gå(Utbudstillstånd.Avslaget, "Bara det som är inskickat kan avslås.", Utbudstillstånd.Inskickat);
        if (avslaget.IsSuccess)
            Avslagsskäl = skäl;
        return avslaget;
    }

    /// <summary>Publishes what the review has just approved, for this school year or the next.</summary>
    public Result Publicera(Läsår läsår, DateTimeOffset nu)
    {
        if (läsår != Läsår.Vid(nu) && läsår != Läsår.Vid(nu).Nästa)
            return Error.Invalid("Välj det här läsåret eller nästa.");
        if (Gå(Utbudstillstånd.Publicerat, "Bara det som är godkänt kan publiceras.", Utbudstillstånd.Godkänt).Error is { } fel)
            return fel;

        Öppna(läsår);
        return Result.Success;
    }

    /// <summary>Takes a published offer on into the next school year. Earlier years stay in its history.</summary>
    public Result Återaktivera(DateTimeOffset nu)
    {
        var nästa = Läsår.Vid(nu).Nästa;
        if (ÄrMuseets || Tillstånd != Utbudstillstånd.Publicerat)
            return Error.Invalid("Bara katalogens eget, publicerade utbud återaktiveras.");
        if (Läsåren.Contains(nästa))
            return Error.Invalid($"Utbudet är redan publicerat för läsåret {nästa}.");
        if (nästa.ÄrStängtFörÅteraktivering(nu))
            return Error.Invalid($"Återaktiveringen för läsåret {nästa} stängde 1 oktober {nästa.SistaÅteraktivering.Year}.");

        Öppna(nästa);
        return Result.Success;
    }

    /// <summary>It can no longer be booked.</summary>
    public Result DraIn(string skäl)
    {
        if (Gå(Utbudstillstånd.Indraget, "Bara det som är publicerat kan dras in.", Utbudstillstånd.Publicerat).Error is { } fel)
            return fel;

        IndragetDärför = skäl;
        return Result.Success;
    }

    public Result ÅngraIndragning()
    {
        if (ÄrMuseets)
            return Error.Invalid("Museet har dragit in programmet. Bara museet kan publicera det igen.");
        if (Gå(Utbudstillstånd.Publicerat, "Utbudet är inte indraget.", Utbudstillstånd.Indraget).Error is { } fel)
            return fel;

        IndragetDärför = null;
        return Result.Success;
    }

    public bool ÄrBokningsbart(DateOnly dag) =>
        Tillstånd == Utbudstillstånd.Publicerat && _perioder.Any(p => p.Från <= dag && dag <= p.Till);

    /// <summary>Whether the offer is made for some of these ages.</summary>
    public bool PassarÅldern(int från, int till) => från <= TillÅlder && till >= FrånÅlder;

    private void Öppna(Läsår läsår) =>
        _perioder.Add(new(_perioder.Select(p => p.Nr).DefaultIfEmpty().Max() + 1, läsår.Första, läsår.Sista));

    private Result Gå(Utbudstillstånd till, string fel, Utbudstillstånd från)
    {
        if (Tillstånd != från)
            return Error.Invalid(fel);

        Tillstånd = till;
        return Result.Success;
    }

    private void Skriv(Utbudsuppgifter u)
    {
        (Titel, Utövare, Beskrivning, Konstform, Slag) = (u.Titel, u.Utövare, u.Beskrivning, u.Konstform, u.Slag);
        (FrånÅlder, TillÅlder, HögstAntal, Minuter) = (u.FrånÅlder, u.TillÅlder, u.HögstAntal, u.Minuter);
        (Pris, ResaOchLogi, Språk, Teknik, Kommunkod) = (u.Pris, u.ResaOchLogi, u.Språk, u.Teknik, u.Kommunkod);
        (Syntolkat, Teckentolkat, NpfAnpassat) = (u.Syntolkat, u.Teckentolkat, u.NpfAnpassat);
        Söktext = Domain.Söktext.Normalisera(
            $"{Titel} {Utövare} {Beskrivning} {Konstform} {Slag} {Museum} {Kommuner.Namn(Kommunkod)}");
        Sorteringsnyckel = Domain.Söktext.Sorteringsnyckel(Titel);
    }
}
