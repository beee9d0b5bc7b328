using System.Globalization;
using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

internal readonly record struct RådgivningsärendeId(Guid Value) : ITypedId<RådgivningsärendeId>
{
    public static RådgivningsärendeId Ny() => new(Guid.CreateVersion7());

    public static RådgivningsärendeId From(Guid value) => new(value);
}

/// <summary>The case's number, running within the year it came in: <c>R-2026-014</c>.</summary>
internal readonly record struct Ärendenummer(int År, int Löpnummer)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"R-{År}-{Löpnummer:000}");
}

internal enum Ärendetillstånd
{
    Nytt,
    Pågår,
    Besvarat,
    Avslutat,
}

/// <summary>How the question came in.</summary>
internal enum Inväg
{
    Telefon,
    Epost,
    Formulär,
    Möte,
}

internal enum Frågarslag
{
    Kommun,
    Skola,
    Arrangör,
    Konstnär,
    Förening,
    Privatperson,
}

internal enum Brådska
{
    Låg,
    Normal,
    Hög,
}

internal enum Behovsläge
{
    Öppet,
    Kopplat,
    Tillgodosett,
}

/// <summary>A need has been noted on a case.</summary>
internal sealed record ÄrendebehovNoterat(Guid BehovId, string Kommunkod, string Tema, string Rubrik, Brådska Brådska, DateOnly Noterat) : IDomainEvent;

/// <summary>A need that was noted on a case is no longer one.</summary>
internal sealed record ÄrendebehovÅterkallat(Guid BehovId, string Orsak) : IDomainEvent;

/// <summary>What is asked, and by whom.</summary>
internal sealed record Frågeuppgifter(
    string Ämne, string Fråga, string Kommunkod, Inväg Väg, Frågarslag Frågarslag, string? FrågarNamn, string? FrågarEpost);

/// <summary>Time spent on a case.</summary>
internal sealed record Tidspost(int Nr, DateOnly Dag, int Minuter, string Vem);

/// <summary>
/// A question from somebody who arranges or makes culture: taken in, given to somebody, answered and closed. A need that a
/// course may meet can be noted on it; Fortbildning tells what becomes of that.
/// </summary>
internal sealed class Rådgivningsärende : AggregateRoot<RådgivningsärendeId>
{
    private readonly List<Tidspost> _tid = [];

    private Rådgivningsärende()
    {
    }

    public int År { get; private set; }

    public int Löpnummer { get; private set; }

    public Ärendenummer Nummer => new(År, Löpnummer);

    public Ärendetillstånd Tillstånd { get; private set; }

    public DateOnly Inkom { get; private set; }

    public string Ämne { get; private set; } = "";

    public string Fråga { get; private set; } = "";

    public string Kommunkod { get; private set; } = "";

    public Inväg Väg { get; private set; }

    public Frågarslag Frågarslag { get; private set; }

    [Personuppgift]
    public string? FrågarNamn { get; private set; }

    [Personuppgift]
    public string? FrågarEpost { get; private set; }

    public string? Handläggare { get; private set; }

    public string? Svar { get; private set; }

    public DateOnly? Besvarat { get; private set; }

    public DateOnly? Avslutat { get; private set; }

    public Guid? BehovId { get; private set; }

    public string? BehovRubrik { get; private set; }

    public string? BehovTema { get; private set; }

    public Behovsläge? BehovLäge { get; private set; }

    /// <summary>What may meet the need, or has met it, or why it is open again.</summary>
    public string? BehovText { get; private set; }

    public Guid? EvenemangId { get; private set; }

    public DateOnly? EvenemangDatum { get; private set; }

    /// <summary>How many from the municipality came to what met the need.</summary>
    public int? Deltagare { get; private set; }

    public IReadOnlyList<Tidspost> Tid => _tid;

    public int Minuter => _tid.Sum(t => t.Minuter);

    public string Söktext { get; private set; } = "";

    public static Rådgivningsärende Registrera(Ärendenummer nummer, Frågeuppgifter u, DateOnly idag) => new()
    {
        Id = RådgivningsärendeId.Ny(),
        År = nummer.År,
        Löpnummer = nummer.Löpnummer,
        Inkom = idag,
        Ämne = u.Ämne,
        Fråga = u.Fråga,
        Kommunkod = u.Kommunkod,
        Väg = u.Väg,
        Frågarslag = u.Frågarslag,
        FrågarNamn = u.FrågarNamn,
        FrågarEpost = u.FrågarEpost,
        Söktext = Domain.Söktext.Normalisera($"{nummer} {u.Ämne} {u.Fråga} {Kommuner.Namn(u.Kommunkod)}"),
    };

    public Result Tilldela(string handläggare)
    {
        if (Tillstånd == Ärendetillstånd.Avslutat)
            return Error.Invalid("Ärendet är avslutat.");

        Handläggare = handläggare;
        if (Tillstånd == Ärendetillstånd.Nytt)
            Tillstånd = Ärendetillstånd.Pågår;
        return Result.Success;
    }

    public Result Besvara(string svar, DateOnly idag)
    {
        if (Tillstånd is not (Ärendetillstånd.Nytt or Ärendetillstånd.Pågår))
            return Error.Invalid("Ärendet är redan besvarat.");

        (Svar, Besvarat, Tillstånd) = (svar, idag, Ärendetillstånd.Besvarat);
        return Result.Success;
    }

    public Result Avsluta(DateOnly idag)
    {
        if (Tillstånd == Ärendetillstånd.Avslutat)
            return Error.Invalid("Ärendet är redan avslutat.");

        (Avslutat, Tillstånd) = (idag, Ärendetillstånd.Avslutat);
        return Result.Success;
    }

    public Result ÖppnaIgen()
    {
        if (Tillstånd != Ärendetillstånd.Avslutat)
            return Error.Invalid("Ärendet är inte avslutat.");

        (Avslutat, Tillstånd) = (null, Besvarat is not null ? Ärendetillstånd.Besvarat : Handläggare is null ? Ärendetillstånd.Nytt : Ärendetillstånd.Pågår);
        return Result.Success;
    }

    public void NoteraTid(DateOnly dag, int minuter, string vem) => _tid.Add(new(_tid.Count + 1, dag, minuter, vem));

    /// <summary>Notes a need, which joins the Behovsbank.</summary>
    public Result NoteraBehov(string tema, string rubrik, Brådska brådska, DateOnly idag)
    {
        if (BehovId is not null)
            return Error.Invalid("Ett behov är redan noterat på ärendet.");

        (BehovId, BehovTema, BehovRubrik, BehovLäge) = (Guid.CreateVersion7(), tema, rubrik, Behovsläge.Öppet);
        Raise(new ÄrendebehovNoterat(BehovId.Value, Kommunkod, tema, rubrik, brådska, idag));
        return Result.Success;
    }

    /// <summary>Takes the need out of the Behovsbank; another may be noted in its place.</summary>
    public Result ÅterkallaBehov(string orsak)
    {
        if (BehovId is not { } behov)
            return Error.Invalid("Inget behov är noterat på ärendet.");
        if (BehovLäge == Behovsläge.Tillgodosett)
            return Error.Invalid("Behovet är redan tillgodosett.");

        (BehovId, BehovTema, BehovRubrik, BehovLäge, BehovText) = (null, null, null, null, null);
        (EvenemangId, EvenemangDatum, Deltagare) = (null, null, null);
        Raise(new ÄrendebehovÅterkallat(behov, orsak));
        return Result.Success;
    }

    public void KopplaBehov(string text, Guid? evenemang, DateOnly? datum) =>
        (BehovLäge, BehovText, EvenemangId, EvenemangDatum) = (Behovsläge.Kopplat, text, evenemang, datum);

    public void TillgodoseBehov(string text, Guid evenemang, DateOnly datum, int deltagare) =>
        (BehovLäge, BehovText, EvenemangId, EvenemangDatum, Deltagare) = (Behovsläge.Tillgodosett, text, evenemang, datum, deltagare);

    public void ÅteröppnaBehov(string orsak) =>
        (BehovLäge, BehovText, EvenemangId, EvenemangDatum, Deltagare) = (Behovsläge.Öppet, orsak, null, null, null);
}
