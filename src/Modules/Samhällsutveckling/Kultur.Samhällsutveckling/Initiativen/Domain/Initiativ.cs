using Kultur.Domain;
using Kultur.Samhällsutveckling.Aktörer;

namespace Kultur.Samhällsutveckling.Initiativen;

internal readonly record struct InitiativId(Guid Value) : ITypedId<InitiativId>
{
    public static InitiativId From(Guid value) => new(value);

    public static InitiativId Ny() => new(Guid.CreateVersion7());
}

/// <summary>How far an initiative has come; the order is that of the work.</summary>
internal enum Fas
{
    Idé,
    Förstudie,
    Genomförande,
    Uppföljning,
    Avslutat,
}

/// <summary>What is said of an initiative in single fields.</summary>
/// <param name="Titel">What it is called.</param>
/// <param name="Beskrivning">What it is about.</param>
/// <param name="Start">First day of the work.</param>
/// <param name="Slut">Last day of the work, as planned.</param>
/// <param name="NästaSteg">What is to be done next.</param>
/// <param name="NästaStegDen">When that is to be done.</param>
/// <param name="Kommuner">Codes of the municipalities it concerns; none when it concerns the whole region.</param>
internal sealed record Initiativfakta(
    string Titel,
    string? Beskrivning,
    DateOnly? Start,
    DateOnly? Slut,
    string? NästaSteg,
    DateOnly? NästaStegDen,
    IReadOnlyCollection<string> Kommuner);

/// <summary>Something that others want to bring about and that the förvaltning supports.</summary>
internal sealed class Initiativ : AggregateRoot<InitiativId>
{
    public const int MaxTitel = 150;
    public const int MaxText = 4000;
    public const int MaxNästaSteg = 200;

    internal static readonly Error FinnsInte = Error.NotFound("Initiativet finns inte.");

    internal static readonly Error HarBytFas =
        Error.Conflict("Någon annan har bytt fas på initiativet sedan du öppnade sidan. Läs igenom och försök igen.");

    private readonly List<Fasbyte> _fasbyten = [];
    private readonly List<Medverkan> _medverkande = [];
    private List<string> _kommuner = [];

    private Initiativ()
    {
    }

    public string Titel { get; private set; } = "";

    public string? Beskrivning { get; private set; }

    public Fas Fas { get; private set; }

    public DateOnly? Start { get; private set; }

    public DateOnly? Slut { get; private set; }

    public string? NästaSteg { get; private set; }

    public DateOnly? NästaStegDen { get; private set; }

    /// <summary>What came of it; written when it ends.</summary>
    public string? Resultat { get; private set; }

    /// <summary>Codes, in the order of the municipalities' names.</summary>
    public IReadOnlyList<string> Kommuner => _kommuner;

    /// <summary>The actors that take part.</summary>
    public IReadOnlyList<Medverkan> Medverkande => _medverkande;

    /// <summary>Every phase entered, the first included.</summary>
    public IReadOnlyList<Fasbyte> Fasbyten => _fasbyten;

    /// <summary>The title as it is searched for.</summary>
    public string Söktitel { get; private set; } = "";

    /// <summary>The title as it is sorted.</summary>
    public string Sorteringstitel { get; private set; } = "";

    /// <summary>The number of the last change of phase; what a form that moves the initiative was opened at.</summary>
    public int SenasteByte => _fasbyten.Max(b => b.Nummer);

    public Initiativfakta Fakta => new(Titel, Beskrivning, Start, Slut, NästaSteg, NästaStegDen, _kommuner);

    private Fasbyte Senaste => _fasbyten.MaxBy(b => b.Nummer)!;

    public static Initiativ Starta(Initiativfakta fakta, DateTimeOffset nu)
    {
        var initiativ = new Initiativ { Id = InitiativId.Ny() };
        initiativ.Ändra(fakta);
        initiativ._fasbyten.Add(new Fasbyte(1, null, Fas.Idé, nu, null));
        return initiativ;
    }

    public void Ändra(Initiativfakta fakta)
    {
        (Titel, Beskrivning, Start, Slut, NästaSteg, NästaStegDen) =
            (fakta.Titel, fakta.Beskrivning, fakta.Start, fakta.Slut, fakta.NästaSteg, fakta.NästaStegDen);
        _kommuner = [.. Kultur.Domain.Kommuner.Alla.Select(k => k.Kod).Where(fakta.Kommuner.Contains)];
        Söktitel = Söktext.Normalisera(Titel);
        Sorteringstitel = Söktext.Sorteringsnyckel(Titel);
    }

    /// <summary>One step forward. The last step, to the end, takes a result and is <see cref="Avsluta"/>.</summary>
    public Result GåVidare(DateTimeOffset nu)
    {
        if (Fas >= Fas.Uppföljning)
            return Error.Invalid("Initiativet är i sin sista fas. Avsluta det i stället.");
        return Byt(Fas + 1, nu, null);
    }

    /// <summary>One step back; an ended initiative goes back to the phase it ended from.</summary>
    public Result GåTillbaka(string skäl, DateTimeOffset nu)
    {
        if (Fas == Fas.Idé)
            return Error.Invalid("Initiativet är i sin första fas.");
        var till = Fas == Fas.Avslutat ? Senaste.Från!.Value : Fas - 1;
        return Byt(till, nu, skäl);
    }

    public Result Avsluta(string resultat, DateTimeOffset nu)
    {
        if (Fas == Fas.Avslutat)
            return Error.Invalid("Initiativet är redan avslutat.");
        return Byt(Fas.Avslutat, nu, resultat);
    }

    /// <summary>Takes the last change of phase back, as if it had not been made.</summary>
    /// <param name="nummer">The change that the user saw.</param>
    public Result ÅngraFasbyte(int nummer)
    {
        if (Senaste is not { Från: { } tidigare } senaste || senaste.Nummer != nummer)
            return Error.Invalid("Initiativet har bytt fas sedan dess. Flytta det på dess egen sida.");
        _fasbyten.Remove(senaste);
        Sätt(tidigare);
        return Result.Success;
    }

    public Result Koppla(AktörId aktör, string roll)
    {
        if (_medverkande.Exists(m => m.Aktör == aktör && m.HarRoll(roll)))
            return Error.Invalid("AktörId", "Aktören är redan med i den rollen.");
        _medverkande.Add(new Medverkan(aktör, roll));
        return Result.Success;
    }

    public Result KopplaBort(Guid medverkanId) =>
        _medverkande.RemoveAll(m => m.Id == medverkanId) == 0
            ? Error.NotFound("Aktören är inte längre med i initiativet.")
            : Result.Success;

    /// <summary>Lets the remaining of two merged actors take the other's part.</summary>
    public void BytAktör(AktörId borttagen, AktörId kvar)
    {
        foreach (var medverkan in _medverkande.FindAll(m => m.Aktör == borttagen))
        {
            if (_medverkande.Exists(m => m.Aktör == kvar && m.HarRoll(medverkan.Roll)))
                _medverkande.Remove(medverkan);
            else
                medverkan.Byt(kvar);
        }
    }

    private Result Byt(Fas till, DateTimeOffset nu, string? text)
    {
        _fasbyten.Add(new Fasbyte(SenasteByte + 1, Fas, till, nu, text));
        Sätt(till);
        return Result.Success;
    }

    private void Sätt(Fas fas)
    {
        Fas = fas;
        Resultat = fas == Fas.Avslutat ? Senaste.Text : null;
    }
}
