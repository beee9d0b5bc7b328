using Kultur.Domain;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

internal readonly record struct RemissId(Guid Value) : ITypedId<RemissId>
{
    public static RemissId Ny() => new(Guid.CreateVersion7());

    public static RemissId From(Guid value) => new(value);
}

internal enum Remissläge
{
    Ny,
    Handläggs,

    /// <summary>A yttrande is being written; it is no public document yet.</summary>
    Utkast,

    /// <summary>The yttrande is drawn up and not to be changed, but not sent.</summary>
    Upprättad,

    /// <summary>The yttrande has been sent.</summary>
    Expedierad,

    /// <summary>We have said that we do not answer.</summary>
    Avstår,
}

/// <summary>The drift of a yttrande. It advises; the municipality or Länsstyrelsen decides.</summary>
internal enum Ställningstagande
{
    IngenErinran,
    Tillstyrker,
    Synpunkter,
    Avstyrker,
}

/// <summary>What is noted of a referral when it comes in.</summary>
/// <param name="AvsändarensNummer">The sender's own number, as they wrote it.</param>
/// <param name="Ansökt">For permits, when the application was made.</param>
/// <param name="Svarstid">The last day to answer, as the sender has written it.</param>
internal sealed record Remissuppgifter(
    string Rubrik,
    Ärendetyp Typ,
    string Avsändare,
    string? AvsändarensNummer,
    string? AvsändarensEpost,
    IReadOnlyList<string> Kommunkoder,
    string? Fastighet,
    SwerefPunkt? Plats,
    DateOnly Inkom,
    DateOnly? Ansökt,
    DateOnly Svarstid);

/// <summary>A referral has been registered, or what was told of it has been corrected.</summary>
internal sealed record RemissInkommen(RemissId Id, IReadOnlyList<string> Kommunkoder, string Rubrik, DateOnly Inkom) : IDomainEvent;

/// <summary>A yttrande has been sent to the one who asked for it.</summary>
internal sealed record YttrandeExpedierat(RemissId Id, IReadOnlyList<string> Kommunkoder, string Rubrik, DateOnly Expedierat) : IDomainEvent;

/// <summary>
/// A request for our opinion on what somebody else decides. It is answered by its svarstid with a yttrande, or by saying
/// that we abstain; either way it has a number in our register and every step a time.
/// </summary>
internal sealed class Remiss : AggregateRoot<RemissId>
{
    private readonly List<Anstånd> _anstånd = [];

    private Remiss()
    {
    }

    public Diarienummer Diarienummer { get; private set; } = null!;

    public string Rubrik { get; private set; } = "";

    public Ärendetyp Typ { get; private set; }

    public string Avsändare { get; private set; } = "";

    public string? AvsändarensNummer { get; private set; }

    [Personuppgift]
    public string? AvsändarensEpost { get; private set; }

    public IReadOnlyList<string> Kommunkoder { get; private set; } = [];

    public string? Fastighet { get; private set; }

    /// <summary>SWEREF 99 TM, metres.</summary>
    public int? Norr { get; private set; }

    /// <summary>SWEREF 99 TM, metres.</summary>
    public int? Öst { get; private set; }

    public DateOnly Inkom { get; private set; }

    public DateOnly? Ansökt { get; private set; }

    /// <summary>The last day to answer, after any anstånd.</summary>
    public DateOnly Svarstid { get; private set; }

    public IReadOnlyList<Anstånd> Anstånd => _anstånd;

    public HandläggareId? HandläggareId { get; private set; }

    public Remissläge Läge { get; private set; }

    /// <summary>Where it stood when we abstained, to go on from.</summary>
    public Remissläge? LägeFöreAvstående { get; private set; }

    public string? SkälAttAvstå { get; private set; }

    public Ställningstagande? Ställningstagande { get; private set; }

    public string? Yttrandetext { get; private set; }

    public DateTimeOffset Registrerad { get; private set; }

    public DateTimeOffset? UtkastPåbörjat { get; private set; }

    public DateTimeOffset? Upprättat { get; private set; }

    public DateTimeOffset? Expedierat { get; private set; }

    public DateTimeOffset? Avstått { get; private set; }

    /// <summary>The Swedish day it was answered, by a yttrande or by abstaining.</summary>
    public DateOnly? Besvarad { get; private set; }

    /// <summary>Raised each time the svarstid moves or ceases to matter, as calendar programs want it.</summary>
    public int Kalenderversion { get; private set; }

    public DateTimeOffset KalenderÄndrad { get; private set; }

    /// <summary>The svarstid that the handläggare has been told is near.</summary>
    public DateOnly? PåmindOm { get; private set; }

    /// <summary>The svarstid that the handläggare has been told is past.</summary>
    public DateOnly? LarmadOm { get; private set; }

    /// <summary>What searches look in.</summary>
    public string Söktext { get; private set; } = "";

    public bool ÄrÖppen => Läge is not (Remissläge.Expedierad or Remissläge.Avstår);

    public SwerefPunkt? Plats => Norr is { } norr && Öst is { } öst ? SwerefPunkt.Skapa(norr, öst).Value : null;

    public Lovregler? Lovregler => Typ.Regler(Ansökt);

    public static Result<Remiss> Registrera(Diarienummer nummer, Remissuppgifter uppgifter, DateTimeOffset nu)
    {
        var remiss = new Remiss { Id = RemissId.Ny(), Diarienummer = nummer, Registrerad = nu, KalenderÄndrad = nu };
        if (remiss.Skriv(uppgifter, nu).Error is { } fel)
            return fel;

        remiss.Raise(new RemissInkommen(remiss.Id, remiss.Kommunkoder, remiss.Rubrik, remiss.Inkom));
        return remiss;
    }

    public Result Ändra(Remissuppgifter uppgifter, DateTimeOffset nu)
    {
        if (!ÄrÖppen)
            return Error.Invalid("Remissen är besvarad. Uppgifterna kan inte ändras.");
        if (_anstånd.Count > 0 && uppgifter.Svarstid != Svarstid)
            return Error.Invalid(nameof(Svarstid), "Svarstiden följer av ett anstånd. Registrera ett nytt anstånd för att flytta den.");

        var (svarstid, berättat) = (Svarstid, (Rubrik, Inkom, Kommuner: string.Join(',', Kommunkoder)));
        if (Skriv(uppgifter, nu).Error is { } fel)
            return fel;
        if (svarstid != Svarstid)
            FlyttaIKalendern(nu);
        if (berättat != (Rubrik, Inkom, string.Join(',', Kommunkoder)))
            Raise(new RemissInkommen(Id, Kommunkoder, Rubrik, Inkom));
        return Result.Success;
    }

    /// <summary>Gives it to a handläggare; takes it back to be given to another when null.</summary>
    public Result Tilldela(HandläggareId? handläggare)
    {
        if (!ÄrÖppen)
            return Error.Invalid("Remissen är besvarad och kan inte tilldelas.");
        if (handläggare is null && Läge is Remissläge.Utkast or Remissläge.Upprättad)
            return Error.Invalid(nameof(HandläggareId), "Yttrandet är påbörjat och behöver en handläggare. Välj en annan.");

        if (Läge is Remissläge.Ny or Remissläge.Handläggs)
            Läge = handläggare is null ? Remissläge.Ny : Remissläge.Handläggs;
        HandläggareId = handläggare;
        return Result.Success;
    }

    public Result BeviljaAnstånd(DateOnly till, DateOnly beviljat, string avVem, DateTimeOffset nu)
    {
        if (!ÄrÖppen)
            return Error.Invalid("Remissen är besvarad. Anstånd behövs inte.");
        if (till <= Svarstid)
            return Error.Invalid("Till", $"Svarstiden är {Svarstid:yyyy-MM-dd}. Ange en senare dag.");
        if (beviljat < Inkom)
            return Error.Invalid("Beviljat", $"Remissen kom in {Inkom:yyyy-MM-dd}. Ange den dagen eller en senare.");
        if (beviljat > Dag(nu))
            return Error.Invalid("Beviljat", "Dagen har inte varit än. Ange när anståndet beviljades.");

        _anstånd.Add(new Anstånd(_anstånd.Count + 1, Svarstid, till, beviljat, avVem));
        Svarstid = till;
        FlyttaIKalendern(nu);
        return Result.Success;
    }

    public Result SkrivUtkast(Ställningstagande ställningstagande, string text, DateTimeOffset nu)
    {
        if (Läge is not (Remissläge.Handläggs or Remissläge.Utkast))
        {
            return Error.Invalid(Läge switch
            {
                Remissläge.Ny => "Tilldela remissen en handläggare först.",
                Remissläge.Upprättad => "Yttrandet är upprättat. Öppna det för ändring först.",
                _ => "Remissen är besvarad.",
            });
        }

        (Läge, Ställningstagande, Yttrandetext) = (Remissläge.Utkast, ställningstagande, text);
        UtkastPåbörjat ??= nu;
        return Result.Success;
    }

    /// <summary>The yttrande is finished: from now on it is not changed.</summary>
    public Result Upprätta(DateTimeOffset nu)
    {
        if (Läge != Remissläge.Utkast)
            return Error.Invalid("Det finns inget utkast att upprätta.");

        (Läge, Upprättat) = (Remissläge.Upprättad, nu);
        return Result.Success;
    }

    /// <summary>Something was left to change before it is sent.</summary>
    public Result ÖppnaUtkast()
    {
        if (Läge != Remissläge.Upprättad)
            return Error.Invalid("Bara ett upprättat yttrande som inte är expedierat kan öppnas för ändring.");

        (Läge, Upprättat) = (Remissläge.Utkast, null);
        return Result.Success;
    }

    /// <summary>The yttrande goes to the sender. This is not undone.</summary>
    public Result Expediera(DateTimeOffset nu)
    {
        if (Läge != Remissläge.Upprättad)
            return Error.Invalid(ÄrÖppen ? "Upprätta yttrandet innan det expedieras." : "Remissen är redan besvarad.");
        if (AvsändarensEpost is null)
            return Error.Invalid("Avsändarens e-postadress saknas. Skriv in den bland remissens uppgifter.");

        (Läge, Expedierat, Besvarad) = (Remissläge.Expedierad, nu, Dag(nu));
        FlyttaIKalendern(nu);
        Raise(new YttrandeExpedierat(Id, Kommunkoder, Rubrik, Dag(nu)));
        return Result.Success;
    }

    /// <summary>We do not answer, and say why.</summary>
    public Result Avstå(string skäl, DateTimeOffset nu)
    {
        if (!ÄrÖppen)
            return Error.Invalid("Remissen är redan besvarad.");

        (LägeFöreAvstående, Läge) = (Läge, Remissläge.Avstår);
        (SkälAttAvstå, Avstått, Besvarad) = (skäl, nu, Dag(nu));
        FlyttaIKalendern(nu);
        return Result.Success;
    }

    /// <summary>We answer after all.</summary>
    public Result Återuppta(DateTimeOffset nu)
    {
        if (Läge != Remissläge.Avstår)
            return Error.Invalid("Bara en remiss som vi avstått från kan återupptas.");

        (Läge, LägeFöreAvstående) = (LägeFöreAvstående!.Value, null);
        (SkälAttAvstå, Avstått, Besvarad) = (null, null, null);
        FlyttaIKalendern(nu);
        return Result.Success;
    }

    /// <summary>Whether the handläggare should be told that the svarstid is near: once for each svarstid.</summary>
    public bool Påminn(DateOnly idag, int arbetsdagarFöre)
    {
        if (!ÄrÖppen || PåmindOm == Svarstid || Svarstid < idag || Arbetsdagar.Mellan(idag, Svarstid) > arbetsdagarFöre)
            return false;

        PåmindOm = Svarstid;
        return true;
    }

    /// <summary>Whether the handläggare should be told that the svarstid is past: once for each svarstid.</summary>
    public bool Larma(DateOnly idag)
    {
        if (!ÄrÖppen || LarmadOm == Svarstid || Svarstid >= idag)
            return false;

        LarmadOm = Svarstid;
        return true;
    }

    private Result Skriv(Remissuppgifter uppgifter, DateTimeOffset nu)
    {
        if (uppgifter.Inkom > Dag(nu))
            return Error.Invalid(nameof(Inkom), "Dagen har inte varit än. Ange när remissen kom in.");
        if (uppgifter.Svarstid < uppgifter.Inkom)
            return Error.Invalid(nameof(Svarstid), "Svarstiden är före den dag remissen kom in. Kontrollera båda.");
        if (uppgifter.Ansökt > uppgifter.Inkom)
            return Error.Invalid(nameof(Ansökt), "Ansökan är senare än remissen. Kontrollera dagen.");

        (Rubrik, Typ, Avsändare) = (uppgifter.Rubrik, uppgifter.Typ, uppgifter.Avsändare);
        (AvsändarensNummer, AvsändarensEpost) = (uppgifter.AvsändarensNummer, uppgifter.AvsändarensEpost);
        Kommunkoder = [.. uppgifter.Kommunkoder];
        (Fastighet, Norr, Öst) = (uppgifter.Fastighet, (int?)uppgifter.Plats?.N, (int?)uppgifter.Plats?.E);
        (Inkom, Ansökt, Svarstid) = (uppgifter.Inkom, uppgifter.Ansökt, uppgifter.Svarstid);
        Söktext = Domain.Söktext.Normalisera(
            $"{Rubrik} {Diarienummer} {AvsändarensNummer} {Avsändare} {Fastighet} {string.Join(' ', Kommunkoder.Select(Kommuner.Namn))}");
        return Result.Success;
    }

    private void FlyttaIKalendern(DateTimeOffset nu) => (Kalenderversion, KalenderÄndrad) = (Kalenderversion + 1, nu);

    private static DateOnly Dag(DateTimeOffset nu) => DateOnly.FromDateTime(SvenskTid.Lokal(nu));
}
