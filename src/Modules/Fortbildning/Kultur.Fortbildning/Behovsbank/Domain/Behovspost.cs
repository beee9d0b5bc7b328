using Kultur.Domain;
using Kultur.Fortbildning.Kursförslagen;

namespace Kultur.Fortbildning.Behovsbank;

/// <summary>The need's id, the same as where it was noted.</summary>
internal readonly record struct BehovId(Guid Value) : ITypedId<BehovId>
{
    public static BehovId From(Guid value) => new(value);
}

internal enum Behovstillstånd
{
    /// <summary>Nobody has promised anything.</summary>
    Öppet,

    /// <summary>Part of a Kursförslag, or of the event made of it.</summary>
    Kopplat,

    /// <summary>The event it was linked to has been held.</summary>
    Tillgodosett,

    /// <summary>Taken back where it was noted.</summary>
    Återkallat,
}

/// <summary>How urgent, in the order of weight.</summary>
internal enum Brådska
{
    Låg,
    Normal,
    Hög,
}

/// <summary>What has been reported of a need.</summary>
internal sealed record Behovsuppgifter(string Källa, string Kommunkod, string Tema, string Rubrik, Brådska Brådska, DateOnly Noterat);

/// <summary>
/// A need noted in another module, as this one knows it. It belongs to at most one Kursförslag; the link and the state
/// are two things: when the event of a Kursförslag is cancelled its needs are open again, but still belong to the
/// Kursförslag, so that they do not form a second one.
/// </summary>
internal sealed class Behovspost : AggregateRoot<BehovId>
{
    private Behovspost()
    {
    }

    public string Källa { get; private set; } = "";

    public string Kommunkod { get; private set; } = "";

    /// <summary>The subject's code.</summary>
    public string Tema { get; private set; } = "";

    public string Rubrik { get; private set; } = "";

    public Brådska Brådska { get; private set; }

    /// <summary>Swedish time.</summary>
    public DateOnly Noterat { get; private set; }

    public Behovstillstånd Tillstånd { get; private set; }

    public KursförslagId? KursförslagId { get; private set; }

    /// <summary>Why it is open again or taken back; null otherwise.</summary>
    public string? Orsak { get; private set; }

    /// <summary>
    /// Whether a Kursförslag with it has been dropped. It stays open, but no longer helps to form a new one; it follows
    /// along when others do.
    /// </summary>
    public bool HarAvfärdats { get; private set; }

    /// <summary>For searches.</summary>
    public string Söktext { get; private set; } = "";

    /// <summary>Whether it waits for a Kursförslag to belong to.</summary>
    public bool ÄrFritt => Tillstånd == Behovstillstånd.Öppet && KursförslagId is null;

    public static Behovspost Ta(BehovId id, Behovsuppgifter uppgifter)
    {
        var post = new Behovspost { Id = id };
        post.Fyll(uppgifter);
        return post;
    }

    /// <summary>Reported anew after having been taken back.</summary>
    public void TaIgen(Behovsuppgifter uppgifter)
    {
        if (Tillstånd != Behovstillstånd.Återkallat)
            return;
        Tillstånd = Behovstillstånd.Öppet;
        KursförslagId = null;
        Orsak = null;
        Fyll(uppgifter);
    }

    public void GåMed(Kursförslag kursförslag)
    {
        KursförslagId = kursförslag.Id;
        Koppla(new BehovspostKopplades(Id, $"Kursförslag: {kursförslag.Rubrik}", null, null));
    }

    public void FåEvenemang(Guid evenemangId, string titel, DateOnly datum) =>
        Koppla(new BehovspostKopplades(Id, titel, evenemangId, datum));

    public void Tillgodose(Guid evenemangId, string titel, DateOnly datum, int deltagareFrånKommunen)
    {
        Tillstånd = Behovstillstånd.Tillgodosett;
        Raise(new BehovspostTillgodosågs(Id, evenemangId, titel, datum, deltagareFrånKommunen));
    }

    public void Återöppna(string orsak)
    {
        Tillstånd = Behovstillstånd.Öppet;
        Orsak = orsak;
        Raise(new BehovspostÅteröppnades(Id, orsak));
    }

    public void Släpp(string orsak)
    {
        KursförslagId = null;
        HarAvfärdats = true;
        Återöppna(orsak);
    }

    /// <summary>Taken back where it was noted. What has been met stays met.</summary>
    public void Återkalla(string orsak)
    {
        if (Tillstånd == Behovstillstånd.Tillgodosett)
            return;
        Tillstånd = Behovstillstånd.Återkallat;
        Orsak = orsak;
    }

    private void Koppla(BehovspostKopplades kopplades)
    {
        Tillstånd = Behovstillstånd.Kopplat;
        Orsak = null;
        Raise(kopplades);
    }

    private void Fyll(Behovsuppgifter uppgifter)
    {
        (Källa, Kommunkod, Tema, Rubrik, Brådska, Noterat) = uppgifter;
        Söktext = Domain.Söktext.Normalisera($"{Rubrik} {Kommuner.Namn(Kommunkod)}");
    }
}

/// <summary>The need became part of a Kursförslag, or of the event made of it.</summary>
internal sealed record BehovspostKopplades(BehovId Id, string Rubrik, Guid? EvenemangId, DateOnly? Datum) : IDomainEvent;

internal sealed record BehovspostTillgodosågs(
    BehovId Id, Guid EvenemangId, string Titel, DateOnly Datum, int DeltagareFrånKommunen) : IDomainEvent;

internal sealed record BehovspostÅteröppnades(BehovId Id, string Orsak) : IDomainEvent;
