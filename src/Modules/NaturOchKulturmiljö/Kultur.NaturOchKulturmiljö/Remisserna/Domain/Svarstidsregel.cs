using Kultur.Domain;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

internal enum Tidsenhet
{
    Dagar,
    Veckor,
    Månader,
}

/// <summary>
/// How long one usually has to answer, and how much work an answer is. Only ever a proposal: the svarstid is the day that
/// the sender has written.
/// </summary>
/// <param name="Antal">So many days, weeks or months after the referral came in.</param>
/// <param name="Enhet">Which of them.</param>
/// <param name="Timmar">Hours of work on an answer.</param>
internal sealed record Svarstidsregel(int Antal, Tidsenhet Enhet, int Timmar)
{
    /// <summary>
    /// What applies until somebody changes it. Granskning of a detaljplan is at least two weeks, three with utökat
    /// förfarande, and of an översiktsplan two months (PBL 3 kap., 5 kap.); the rest is custom.
    /// </summary>
    public static Svarstidsregel Standard(Ärendetyp typ) => typ switch
    {
        Ärendetyp.DetaljplanSamråd => new(3, Tidsenhet.Veckor, 8),
        Ärendetyp.DetaljplanGranskning => new(2, Tidsenhet.Veckor, 6),
        Ärendetyp.DetaljplanGranskningUtökad => new(3, Tidsenhet.Veckor, 8),
        Ärendetyp.Planprogram => new(6, Tidsenhet.Veckor, 12),
        Ärendetyp.ÖversiktsplanSamråd => new(3, Tidsenhet.Månader, 40),
        Ärendetyp.ÖversiktsplanGranskning => new(2, Tidsenhet.Månader, 24),
        Ärendetyp.Områdesbestämmelser => new(3, Tidsenhet.Veckor, 10),
        Ärendetyp.Bygglov or Ärendetyp.Rivningslov => new(2, Tidsenhet.Veckor, 5),
        Ärendetyp.Marklov or Ärendetyp.Förhandsbesked => new(2, Tidsenhet.Veckor, 3),
        Ärendetyp.Kulturmiljölagen => new(3, Tidsenhet.Veckor, 8),
        Ärendetyp.VägEllerJärnväg => new(6, Tidsenhet.Veckor, 20),
        Ärendetyp.Vindkraft => new(6, Tidsenhet.Veckor, 24),
        Ärendetyp.Täkt => new(4, Tidsenhet.Veckor, 10),
        Ärendetyp.Naturreservat => new(6, Tidsenhet.Veckor, 10),
        _ => new(3, Tidsenhet.Månader, 16),
    };

    /// <summary>The day to propose: the first working day when the time is up, since no one is in the office before it.</summary>
    public DateOnly Föreslå(DateOnly inkom)
    {
        var dag = Enhet switch
        {
            Tidsenhet.Dagar => inkom.AddDays(Antal),
            Tidsenhet.Veckor => inkom.AddDays(7 * Antal),
            _ => inkom.AddMonths(Antal),
        };
        return Arbetsdagar.Är(dag) ? dag : Arbetsdagar.LäggTill(dag, 1);
    }
}

internal readonly record struct TypinställningId(Guid Value) : ITypedId<TypinställningId>
{
    public static TypinställningId Ny() => new(Guid.CreateVersion7());

    public static TypinställningId From(Guid value) => new(value);
}

/// <summary>What the antikvarier have set for a kind of case instead of <see cref="Svarstidsregel.Standard"/>.</summary>
internal sealed class Typinställning : AggregateRoot<TypinställningId>
{
    private Typinställning()
    {
    }

    public Ärendetyp Typ { get; private set; }

    public int Antal { get; private set; }

    public Tidsenhet Enhet { get; private set; }

    public int Timmar { get; private set; }

    public Svarstidsregel Regel => new(Antal, Enhet, Timmar);

    public static Typinställning För(Ärendetyp typ) => new() { Id = TypinställningId.Ny(), Typ = typ };

    public void Ställ(Svarstidsregel regel) => (Antal, Enhet, Timmar) = (regel.Antal, regel.Enhet, regel.Timmar);
}
