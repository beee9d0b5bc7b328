namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>More time to answer, granted by the sender.</summary>
internal sealed class Anstånd
{
    private Anstånd()
    {
    }

    public Anstånd(int nr, DateOnly från, DateOnly till, DateOnly beviljat, string avVem) =>
        (Nr, Från, Till, Beviljat, AvVem) = (nr, från, till, beviljat, avVem);

    /// <summary>From 1 within the referral.</summary>
    public int Nr { get; private set; }

    /// <summary>The svarstid before.</summary>
    public DateOnly Från { get; private set; }

    /// <summary>The svarstid from then on.</summary>
    public DateOnly Till { get; private set; }

    public DateOnly Beviljat { get; private set; }

    /// <summary>Who at the sender's granted it.</summary>
    [Personuppgift]
    public string AvVem { get; private set; } = "";
}
