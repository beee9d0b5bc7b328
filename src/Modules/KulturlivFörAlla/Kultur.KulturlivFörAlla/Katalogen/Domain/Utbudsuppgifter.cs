namespace Kultur.KulturlivFörAlla.Katalogen;

internal enum Konstform
{
    Bildkonst,
    Cirkus,
    Dans,
    Film,
    Kulturarv,
    Litteratur,
    Musik,
    Slöjd,
    Teater,
}

internal enum Utbudsslag
{
    Föreställning,
    Konsert,
    Verkstad,
    Visning,
    Författarbesök,

    /// <summary>What is paid is a film's rent, not a fee.</summary>
    Film,
}

internal enum Språk
{
    Svenska,
    Engelska,
    Finska,
    Arabiska,
    UtanOrd,
}

/// <summary>What is offered.</summary>
internal sealed record Utbudsuppgifter
{
    public required string Titel { get; init; }

    public required string Utövare { get; init; }

    public required string Beskrivning { get; init; }

    public required Konstform Konstform { get; init; }

    public required Utbudsslag Slag { get; init; }

    public required int FrånÅlder { get; init; }

    public required int TillÅlder { get; init; }

    public required int HögstAntal { get; init; }

    public required int Minuter { get; init; }

    /// <summary>The fee, or a film's rent, for one occasion.</summary>
    public required decimal Pris { get; init; }

    /// <summary>What the performer's travel and lodging usually cost.</summary>
    public decimal ResaOchLogi { get; init; }

    public Språk Språk { get; init; }

    public bool Syntolkat { get; init; }

    public bool Teckentolkat { get; init; }

    public bool NpfAnpassat { get; init; }

    public string? Teknik { get; init; }

    /// <summary>Where the performer is at home, or where the museum is.</summary>
    public required string Kommunkod { get; init; }
}
