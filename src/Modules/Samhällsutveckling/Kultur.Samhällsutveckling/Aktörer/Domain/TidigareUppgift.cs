namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>A value that was not chosen when two entries were merged, kept so that nothing is lost.</summary>
internal sealed class TidigareUppgift
{
    internal TidigareUppgift(string fält, string värde, string från, DateTimeOffset sedan)
    {
        Id = Guid.CreateVersion7();
        (Fält, Värde, Från, Sedan) = (fält, värde, från, sedan);
    }

    private TidigareUppgift()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The property of <see cref="Aktör"/> that it was a value of.</summary>
    public string Fält { get; private init; } = "";

    [Personuppgift]
    public string Värde { get; private init; } = "";

    /// <summary>The name of the entry that said so.</summary>
    [Personuppgift]
    public string Från { get; private init; } = "";

    /// <summary>When it ceased to be current.</summary>
    public DateTimeOffset Sedan { get; private init; }

    internal bool ÄrLik(TidigareUppgift annan) => Fält == annan.Fält && Värde == annan.Värde;

    internal TidigareUppgift Kopia() => new(Fält, Värde, Från, Sedan);
}
