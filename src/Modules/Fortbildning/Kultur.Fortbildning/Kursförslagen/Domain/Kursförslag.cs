using Kultur.Domain;
using Kultur.Fortbildning.Evenemangen;

namespace Kultur.Fortbildning.Kursförslagen;

internal readonly record struct KursförslagId(Guid Value) : ITypedId<KursförslagId>
{
    public static KursförslagId From(Guid value) => new(value);
}

internal enum Kursförslagstillstånd
{
    /// <summary>Waits for somebody to make an event of it, or to drop it.</summary>
    Öppet,

    /// <summary>An event is being drafted of it.</summary>
    Planeras,

    /// <summary>Its event is open for registration.</summary>
    Publicerat,

    /// <summary>Its event has been held.</summary>
    Genomfört,

    Avfärdat,
}

/// <summary>
/// Needs of one subject that could become a course. It has at most one live event at a time; if that is cancelled the
/// same Kursförslag is open again.
/// </summary>
internal sealed class Kursförslag : AggregateRoot<KursförslagId>
{
    private Kursförslag()
    {
    }

    /// <summary>The subject's code.</summary>
    public string Tema { get; private set; } = "";

    public string Rubrik { get; private set; } = "";

    public DateTimeOffset Skapat { get; private set; }

    public Kursförslagstillstånd Tillstånd { get; private set; }

    /// <summary>The live or held event; null while there is none.</summary>
    public EvenemangId? EvenemangId { get; private set; }

    /// <summary>Why it was dropped, or why it is open again; null otherwise.</summary>
    public string? Orsak { get; private set; }

    /// <summary>For searches.</summary>
    public string Söktext { get; private set; } = "";

    /// <summary>Whether further needs of the subject join it: until its event is published, then they gather anew.</summary>
    public bool TarEmotBehov => Tillstånd is Kursförslagstillstånd.Öppet or Kursförslagstillstånd.Planeras;

    public static Kursförslag Skapa(string tema, string rubrik, DateTimeOffset nu) => new()
    {
        Id = new(Guid.CreateVersion7(nu)),
        Tema = tema,
        Rubrik = rubrik,
        Skapat = nu,
        Söktext = Domain.Söktext.Normalisera(rubrik),
    };

    public Result Planera(EvenemangId evenemang)
    {
        if (Tillstånd != Kursförslagstillstånd.Öppet)
            return Error.Invalid(Tillstånd == Kursförslagstillstånd.Avfärdat
                ? "Kursförslaget är avfärdat. Det går inte att göra ett evenemang av det."
                : "Kursförslaget har redan ett evenemang.");
        (Tillstånd, EvenemangId, Orsak) = (Kursförslagstillstånd.Planeras, evenemang, null);
        return Result.Success;
    }

    public void Publicera() => Tillstånd = Kursförslagstillstånd.Publicerat;

    public void Genomför() => Tillstånd = Kursförslagstillstånd.Genomfört;

    public void Återöppna(string orsak) =>
        (Tillstånd, EvenemangId, Orsak) = (Kursförslagstillstånd.Öppet, null, orsak);

    public Result Avfärda(string orsak)
    {
        if (Tillstånd != Kursförslagstillstånd.Öppet)
            return Error.Invalid(Tillstånd == Kursförslagstillstånd.Avfärdat
                ? "Kursförslaget är redan avfärdat."
                : "Kursförslaget har ett evenemang. Ställ in det först.");
        (Tillstånd, Orsak) = (Kursförslagstillstånd.Avfärdat, orsak);
        return Result.Success;
    }
}
