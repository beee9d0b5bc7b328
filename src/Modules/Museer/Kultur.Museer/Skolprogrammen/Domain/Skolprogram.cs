using Kultur.Domain;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Pedagoger;

namespace Kultur.Museer.Skolprogrammen;

internal readonly record struct SkolprogramId(Guid Value) : ITypedId<SkolprogramId>
{
    public static SkolprogramId From(Guid value) => new(value);
}

internal enum Programtillstånd
{
    Utkast,
    Publicerat,
    Indraget,
}

/// <summary>What staff write of a programme; what is not decided yet is null or empty.</summary>
internal sealed record Programuppgifter
{
    public required string Namn { get; init; }

    public required string Museum { get; init; }

    public string Beskrivning { get; init; } = "";

    public int? FrånÅlder { get; init; }

    public int? TillÅlder { get; init; }

    public int? Minuter { get; init; }

    public int MinuterFöre { get; init; }

    public int MinuterEfter { get; init; }

    public int? HögstAntal { get; init; }

    public decimal? Pris { get; init; }

    public DateOnly? Från { get; init; }

    public DateOnly? Till { get; init; }

    public int AntalPedagoger { get; init; } = 1;

    public IReadOnlyList<Guid> Lokaler { get; init; } = [];

    public IReadOnlyList<Guid> Pedagoger { get; init; } = [];
}

/// <summary>One demand on a programme before it can be published.</summary>
/// <param name="Text">What is in order, or what to do.</param>
/// <param name="Uppfyllt">Whether it is in order.</param>
/// <param name="Hindrar">Whether the programme cannot be published without it.</param>
internal sealed record Programkrav(string Text, bool Uppfyllt, bool Hindrar = true);

/// <summary>
/// What a class can do at a museum. Once published, every change is told whole; a programme that is withdrawn takes no
/// new visits, and those confirmed stand until staff have decided over each.
/// </summary>
internal sealed class Skolprogram : AggregateRoot<SkolprogramId>
{
    private Skolprogram()
    {
    }

    public string Namn { get; private set; } = "";

    /// <summary>The museum's code.</summary>
    public string Museum { get; private init; } = "";

    public string Beskrivning { get; private set; } = "";

    public int? FrånÅlder { get; private set; }

    public int? TillÅlder { get; private set; }

    public int? Minuter { get; private set; }

    /// <summary>To set up in; room and educator are taken.</summary>
    public int MinuterFöre { get; private set; }

    /// <summary>To put away in; room and educator are taken.</summary>
    public int MinuterEfter { get; private set; }

    public int? HögstAntal { get; private set; }

    /// <summary>Per group, in kronor; 0 where it is free.</summary>
    public decimal? Pris { get; private set; }

    public DateOnly? Från { get; private set; }

    public DateOnly? Till { get; private set; }

    public int AntalPedagoger { get; private set; } = 1;

    /// <summary>The rooms that suit it.</summary>
    public List<Guid> Lokaler { get; private set; } = [];

    /// <summary>The educators who can give it.</summary>
    public List<Guid> Pedagoger { get; private set; } = [];

    public Programtillstånd Tillstånd { get; private set; }

    /// <summary>Why it was withdrawn; null for what is not.</summary>
    public string? IndragetDärför { get; private set; }

    /// <summary>For searches.</summary>
    public string Söktext { get; private set; } = "";

    public static Skolprogram Skapa(SkolprogramId id, Programuppgifter uppgifter)
    {
        var program = new Skolprogram { Id = id, Museum = uppgifter.Museum };
        program.Fyll(uppgifter);
        return program;
    }

    /// <summary>Changes everything but the museum. A published programme stays complete.</summary>
    public Result Ändra(Programuppgifter uppgifter, IReadOnlyList<Lokal> lokaler, IReadOnlyList<Pedagog> pedagoger)
    {
        var före = (Namn, Beskrivning, FrånÅlder, TillÅlder, Minuter, HögstAntal, Pris, Från, Till);
        Fyll(uppgifter);
        if (Tillstånd != Programtillstånd.Publicerat)
            return Result.Success;
        if (Krav(lokaler, pedagoger).FirstOrDefault(k => k is { Uppfyllt: false, Hindrar: true }) is { } krav)
            return Error.Invalid($"{krav.Text} Programmet är publicerat och måste vara fullständigt.");
        if (före != (Namn, Beskrivning, FrånÅlder, TillÅlder, Minuter, HögstAntal, Pris, Från, Till))
            Raise(new SkolprogramPublicerades(this));
        return Result.Success;
    }

    /// <summary>Lets schools book it, for the first time or again.</summary>
    public Result Publicera(IReadOnlyList<Lokal> lokaler, IReadOnlyList<Pedagog> pedagoger, DateOnly idag)
    {
        if (Tillstånd == Programtillstånd.Publicerat)
            return Error.Invalid("Programmet är redan publicerat.");
        if (Krav(lokaler, pedagoger).FirstOrDefault(k => k is { Uppfyllt: false, Hindrar: true }) is { } krav)
            return Error.Invalid(krav.Text);
        if (Till < idag)
            return Error.Invalid("Programmets sista dag har varit. Ändra perioden först.");
        (Tillstånd, IndragetDärför) = (Programtillstånd.Publicerat, null);
        Raise(new SkolprogramPublicerades(this));
        return Result.Success;
    }

    public Result DraIn(string skäl)
    {
        if (Tillstånd != Programtillstånd.Publicerat)
            return Error.Invalid("Bara ett publicerat program kan dras in.");
        (Tillstånd, IndragetDärför) = (Programtillstånd.Indraget, skäl);
        Raise(new SkolprogramDrogsIn(this));
        return Result.Success;
    }

    /// <summary>What must be in order before it is published, and what should be.</summary>
    /// <param name="lokaler">The museum's rooms.</param>
    /// <param name="pedagoger">The museum's educators.</param>
    public IReadOnlyList<Programkrav> Krav(IReadOnlyList<Lokal> lokaler, IReadOnlyList<Pedagog> pedagoger)
    {
        var valda = lokaler.Where(l => Lokaler.Contains(l.Id.Value)).ToList();
        var kan = pedagoger.Count(p => p.ÄrAktiv && Pedagoger.Contains(p.Id.Value));
        return
        [
            Krävs(Beskrivning.Length > 0, "Beskrivningen finns.", "Beskriv vad klassen gör."),
            Krävs(FrånÅlder is not null && TillÅlder is not null, "Åldrarna är satta.", "Ange för vilka åldrar programmet är."),
            Krävs(Minuter is not null, "Längden är satt.", "Ange hur länge programmet håller på."),
            Krävs(HögstAntal is not null, "Gruppens storlek är satt.", "Ange hur många barn en grupp får ha."),
            Krävs(Pris is not null, "Priset är satt.", "Ange priset, 0 om programmet är gratis."),
            Krävs(Från is not null && Till is not null, "Perioden är satt.", "Ange första och sista dag."),
            Krävs(valda.Count > 0, "Det finns lokaler att välja bland.", "Välj minst en lokal."),
            new(
                valda.Any(l => l.Platser >= HögstAntal)
                    ? "Minst en lokal rymmer en full grupp."
                    : "Ingen av lokalerna rymmer en full grupp.",
                valda.Any(l => l.Platser >= HögstAntal),
                Hindrar: false),
            Krävs(
                kan >= AntalPedagoger,
                "Tillräckligt många pedagoger kan ge programmet.",
                AntalPedagoger == 1 ? "Välj minst en pedagog som kan ge programmet." : $"Välj minst {AntalPedagoger} pedagoger som kan ge programmet."),
        ];

        static Programkrav Krävs(bool uppfyllt, string klart, string saknas) => new(uppfyllt ? klart : saknas, uppfyllt);
    }

    /// <summary>Why a group cannot come to this programme at all; null when it can.</summary>
    public string? Hinder(DateOnly dag, int antalBarn)
    {
        if (HinderAlltid(antalBarn) is { } alltid)
            return alltid;
        return dag < Från || dag > Till ? $"{Namn} ges {Från:yyyy-MM-dd}–{Till:yyyy-MM-dd}." : null;
    }

    /// <summary>Why a group cannot come on any day; null when it can.</summary>
    public string? HinderAlltid(int antalBarn) => this switch
    {
        { Tillstånd: not Programtillstånd.Publicerat } => $"{Namn} ges inte längre.",
        _ when antalBarn > HögstAntal => $"Gruppen är för stor: {Namn} tar emot högst {HögstAntal} barn.",
        _ => null,
    };

    private void Fyll(Programuppgifter uppgifter)
    {
        Namn = uppgifter.Namn;
        Beskrivning = uppgifter.Beskrivning;
        FrånÅlder = uppgifter.FrånÅlder;
        TillÅlder = uppgifter.TillÅlder;
        Minuter = uppgifter.Minuter;
        MinuterFöre = uppgifter.MinuterFöre;
        MinuterEfter = uppgifter.MinuterEfter;
        HögstAntal = uppgifter.HögstAntal;
        Pris = uppgifter.Pris;
        Från = uppgifter.Från;
        Till = uppgifter.Till;
        AntalPedagoger = uppgifter.AntalPedagoger;
        Lokaler = [.. uppgifter.Lokaler];
        Pedagoger = [.. uppgifter.Pedagoger];
        Söktext = Domain.Söktext.Normalisera($"{Namn} {Museerna.Museum.NamnPå(Museum)} {Beskrivning}");
    }
}

/// <summary>A programme can be booked, or what is said of one that can has changed.</summary>
internal sealed record SkolprogramPublicerades(Skolprogram Program) : IDomainEvent;

internal sealed record SkolprogramDrogsIn(Skolprogram Program) : IDomainEvent;
