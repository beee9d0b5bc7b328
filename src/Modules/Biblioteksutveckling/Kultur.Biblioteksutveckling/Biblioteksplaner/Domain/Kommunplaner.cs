namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>All plans of one municipality, and what they add up to.</summary>
internal sealed record Kommunplaner(string Kommunkod, IReadOnlyList<Biblioteksplan> Planer)
{
    /// <summary>The best state of any plan: see <see cref="Planläge"/>.</summary>
    public Planläge Läge(DateOnly idag) => Planer.Select(p => p.Läge(idag)).DefaultIfEmpty(Planläge.Saknas).Min();

    /// <summary>The plan that the state is that of; of several the one that lasts longest.</summary>
    public Biblioteksplan? Aktuell(DateOnly idag) =>
        Planer.Where(p => p.Läge(idag) == Läge(idag)).MaxBy(p => p.SistaDag ?? DateOnly.MinValue);

    /// <summary>The plan being written.</summary>
    public Biblioteksplan? UnderArbete => Planer.FirstOrDefault(p => p.Antagen is null);

    /// <summary>The adopted plan that lasts longest: the one to be reminded of.</summary>
    public Biblioteksplan? Sista => Planer.Where(p => p.SistaDag is not null).MaxBy(p => p.SistaDag);

    public Kommunplaner Med(Biblioteksplan plan) => Planer.Contains(plan) ? this : this with { Planer = [.. Planer, plan] };

    /// <summary>Raises what alarm is due for the last plan; those of earlier plans are put out.</summary>
    public void Larma(DateOnly idag)
    {
        var sista = Sista;
        foreach (var plan in Planer.Where(p => p != sista))
            plan.SläckLarm();
        sista?.Larma(idag);
    }
}
