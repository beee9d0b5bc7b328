namespace Kultur.Museer.Samlingar;

/// <summary>An object was put somewhere. The rows are added to, never changed but for the mark that a move was undone.</summary>
internal sealed class Placeringsbyte
{
    internal Placeringsbyte(Placering? från, Placering? till, string skäl, FlyttId? flytt, FlyttId? flyttFöre, string av, DateTimeOffset nu)
    {
        Id = Guid.CreateVersion7();
        (Från, Till, Skäl, Flytt, FlyttFöre, Av, Tidpunkt) = (från, till, skäl, flytt, flyttFöre, av, nu);
    }

    private Placeringsbyte()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Null when it had no place before.</summary>
    public Placering? Från { get; private init; }

    /// <summary>Null when undoing left it without a place.</summary>
    public Placering? Till { get; private init; }

    public string Skäl { get; private init; } = "";

    /// <summary>The move it was part of; null for the first place and for what undid a move.</summary>
    public FlyttId? Flytt { get; private init; }

    /// <summary>The move that had put it where it was before.</summary>
    public FlyttId? FlyttFöre { get; private init; }

    public string Av { get; private init; } = "";

    public DateTimeOffset Tidpunkt { get; private init; }

    public bool Ångrat { get; private set; }

    internal void Ångra() => Ångrat = true;
}
