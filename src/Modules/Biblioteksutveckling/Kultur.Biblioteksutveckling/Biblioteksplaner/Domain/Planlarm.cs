using Kultur.Domain;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

internal enum Larmläge
{
    Öppet,
    Åtgärdat,

    /// <summary>Put out by a later alarm, a new last day or a newer plan.</summary>
    Släckt,
}

/// <summary>A reminder that a plan will run out.</summary>
internal sealed class Planlarm
{
    public Planlarm(Guid id, int månader, DateOnly sistaDag, DateOnly skapat) =>
        (Id, Månader, SistaDag, Skapat) = (id, månader, sistaDag, skapat);

    public Guid Id { get; private set; }

    /// <summary>The threshold: so many months before <see cref="SistaDag"/>.</summary>
    public int Månader { get; private set; }

    /// <summary>The plan's last day when the alarm was raised.</summary>
    public DateOnly SistaDag { get; private set; }

    public DateOnly Skapat { get; private set; }

    public Larmläge Läge { get; private set; }

    public DateOnly? Åtgärdat { get; private set; }

    internal void Släck() => Läge = Läge == Larmläge.Öppet ? Larmläge.Släckt : Läge;

    internal Result Åtgärda(DateOnly idag)
    {
        if (Läge != Larmläge.Öppet)
            return Error.Invalid("Larmet är redan åtgärdat eller ersatt av ett senare.");

        (Läge, Åtgärdat) = (Larmläge.Åtgärdat, idag);
        return Result.Success;
    }

    internal Result Återställ()
    {
        if (Läge != Larmläge.Åtgärdat)
            return Error.Invalid("Larmet är inte markerat som åtgärdat.");

        (Läge, Åtgärdat) = (Larmläge.Öppet, null);
        return Result.Success;
    }
}
