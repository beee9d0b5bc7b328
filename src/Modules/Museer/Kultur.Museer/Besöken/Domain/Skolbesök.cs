using Kultur.Domain;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Pedagoger;
using Kultur.Museer.Skolprogrammen;

namespace Kultur.Museer.Besöken;

internal readonly record struct BesökId(Guid Value) : ITypedId<BesökId>
{
    public static BesökId From(Guid value) => new(value);
}

internal enum Besökstillstånd
{
    Bekräftat,
    Avvisat,
    Återkallat,
    Genomfört,
}

/// <summary>What a school asks for.</summary>
internal sealed record Besöksönskan(
    SkolprogramId ProgramId, DateTimeOffset Start, int AntalBarn, int AntalVuxna, string Skola, string Kommunkod, string Årskurs,
    string Kontaktnamn, string Kontaktepost, string? Kontakttelefon, string? Önskemål);

/// <summary>
/// A class that wants to come, comes or has come. Its id is that of the booking, as known where it was made; asked for
/// again, it takes its own place.
/// </summary>
internal sealed class Skolbesök : AggregateRoot<BesökId>
{
    private Skolbesök()
    {
    }

    public SkolprogramId ProgramId { get; private set; }

    /// <summary>The programme's name when it was asked for.</summary>
    public string Program { get; private set; } = "";

    /// <summary>The museum's code; empty where the programme is unknown.</summary>
    public string Museum { get; private set; } = "";

    public DateOnly Datum { get; private set; }

    public TimeOnly Start { get; private set; }

    public TimeOnly Slut { get; private set; }

    public int AntalBarn { get; private set; }

    public int AntalVuxna { get; private set; }

    public string Skola { get; private set; } = "";

    public string Kommunkod { get; private set; } = "";

    public string Årskurs { get; private set; } = "";

    [Personuppgift]
    public string Kontaktnamn { get; private set; } = "";

    [Personuppgift]
    public string Kontaktepost { get; private set; } = "";

    [Personuppgift]
    public string? Kontakttelefon { get; private set; }

    public string? Önskemål { get; private set; }

    public Besökstillstånd Tillstånd { get; private set; }

    /// <summary>Why it was refused, called off or withdrawn.</summary>
    public string? Skäl { get; private set; }

    public LokalId? LokalId { get; private set; }

    /// <summary>The room's name, as told to the school.</summary>
    public string? Lokal { get; private set; }

    public List<Guid> Pedagoger { get; private set; } = [];

    /// <summary>How many children came; null until it has been reported.</summary>
    public int? KomBarn { get; private set; }

    public int? KomVuxna { get; private set; }

    /// <summary>For searches.</summary>
    public string Söktext { get; private set; } = "";

    /// <summary>Booked by staff for a school that called: nobody else knows of it, and the museum writes to the school.</summary>
    public bool BokatHär { get; private init; }

    public Tidsspann Tid => new(Start, Slut);

    public static Skolbesök Nytt(BesökId id, bool bokatHär = false) => new() { Id = id, Tillstånd = Besökstillstånd.Avvisat, BokatHär = bokatHär };

    /// <summary>Whether it has been held and reported; then nothing changes it.</summary>
    public bool ÄrGenomfört => Tillstånd == Besökstillstånd.Genomfört;

    /// <summary>Takes what the school asks for, before it is confirmed or refused.</summary>
    /// <param name="önskan">What it asks for.</param>
    /// <param name="program">The programme; null when it is not known here.</param>
    public void Begär(Besöksönskan önskan, Skolprogram? program)
    {
        var start = SvenskTid.Lokal(önskan.Start);
        Sätt(DateOnly.FromDateTime(start), TimeOnly.FromDateTime(start), program);
        (ProgramId, Program, Museum) = (önskan.ProgramId, program?.Namn ?? "", program?.Museum ?? "");
        (AntalBarn, AntalVuxna) = (önskan.AntalBarn, önskan.AntalVuxna);
        (Skola, Kommunkod, Årskurs) = (önskan.Skola, önskan.Kommunkod, önskan.Årskurs);
        (Kontaktnamn, Kontaktepost, Kontakttelefon) = (önskan.Kontaktnamn, önskan.Kontaktepost, önskan.Kontakttelefon);
        Önskemål = önskan.Önskemål;
        Söktext = Domain.Söktext.Normalisera($"{Skola} {Program} {Kommuner.Namn(Kommunkod)} {Årskurs}");
    }

    /// <summary>Takes another time, before room and educators are reserved for it.</summary>
    public Result Flytta(DateOnly datum, TimeOnly start, Skolprogram program)
    {
        if (Tillstånd != Besökstillstånd.Bekräftat)
            return Error.Invalid("Bara ett bekräftat besök kan flyttas.");
        if (!BokatHär && datum.Year != Datum.Year)
            return Error.Invalid("Datum", $"Skolans arrangörsstöd hör till {Datum.Year}. Välj en dag det året, eller säg återbud så att skolan kan boka om.");
        Sätt(datum, start, program);
        return Result.Success;
    }

    /// <summary>Room and educators are reserved. Told again when the room or the time is another.</summary>
    public void Bekräfta(Lokal lokal, IReadOnlyList<Pedagog> pedagoger, string? flyttatDärför = null)
    {
        var sammaLokal = Tillstånd == Besökstillstånd.Bekräftat && LokalId == lokal.Id;
        (Tillstånd, Skäl) = (Besökstillstånd.Bekräftat, null);
        (LokalId, Lokal) = (lokal.Id, lokal.Namn);
        Pedagoger = [.. pedagoger.Select(p => p.Id.Value)];
        if (!sammaLokal || flyttatDärför is not null)
            Raise(new SkolbesökBekräftades(this, flyttatDärför));
    }

    /// <summary>It cannot be received: refused when asked for, or called off after it was confirmed.</summary>
    /// <param name="skäl">Why, in Swedish.</param>
    /// <param name="alternativ">When it could be.</param>
    public Result Avvisa(string skäl, IReadOnlyList<DateTimeOffset> alternativ)
    {
        if (ÄrGenomfört)
            return Error.Invalid("Besöket har redan ägt rum.");
        Frigör(Besökstillstånd.Avvisat, skäl);
        Raise(new SkolbesökAvvisades(this, alternativ));
        return Result.Success;
    }

    /// <summary>The school does not come; what has been held stays as it is.</summary>
    public void Återkalla(string skäl)
    {
        if (!ÄrGenomfört)
            Frigör(Besökstillstånd.Återkallat, skäl);
    }

    /// <summary>Notes how many came; none when the class stayed away.</summary>
    public Result Genomför(int barn, int vuxna, DateOnly idag)
    {
        if (Tillstånd != Besökstillstånd.Bekräftat)
            return Error.Invalid(ÄrGenomfört ? "Besöket är redan rapporterat." : "Bara ett bekräftat besök kan rapporteras.");
        if (Datum > idag)
            return Error.Invalid("Besöket har inte ägt rum än.");
        (Tillstånd, KomBarn, KomVuxna) = (Besökstillstånd.Genomfört, barn, vuxna);
        Raise(new SkolbesökGenomfördes(this));
        return Result.Success;
    }

    private void Sätt(DateOnly datum, TimeOnly start, Skolprogram? program)
    {
        var tid = Tidsspann.Efter(start, program?.Minuter ?? 0);
        (Datum, Start, Slut) = (datum, tid.Från, tid.Till);
    }

    private void Frigör(Besökstillstånd tillstånd, string skäl)
    {
        (Tillstånd, Skäl) = (tillstånd, skäl);
        (LokalId, Lokal, Pedagoger) = (null, null, []);
    }
}

/// <param name="Besök">The visit.</param>
/// <param name="FlyttatDärför">Why it was given another time; null when it was not.</param>
internal sealed record SkolbesökBekräftades(Skolbesök Besök, string? FlyttatDärför) : IDomainEvent;

internal sealed record SkolbesökAvvisades(Skolbesök Besök, IReadOnlyList<DateTimeOffset> Alternativ) : IDomainEvent;

internal sealed record SkolbesökGenomfördes(Skolbesök Besök) : IDomainEvent;
