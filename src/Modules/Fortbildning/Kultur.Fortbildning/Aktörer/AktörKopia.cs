namespace Kultur.Fortbildning.Aktörer;

/// <summary>
/// What this module knows of an actor: its name, as told by Samhällsutveckling. An actor that was merged into another
/// is kept as a pointer, so that a late message of it does not bring it back.
/// </summary>
internal sealed class AktörKopia
{
    private AktörKopia()
    {
    }

    public Guid Id { get; private init; }

    public string Namn { get; private set; } = "";

    /// <summary><c>organisation</c> or <c>person</c>.</summary>
    public string Slag { get; private set; } = "";

    /// <summary>The actor it is now; null for one that stands.</summary>
    public Guid? ErsattAv { get; private set; }

    public static AktörKopia Av(Guid id, string namn, string slag) => new() { Id = id, Namn = namn, Slag = slag };

    public static AktörKopia Ersatt(Guid id, Guid av) => new() { Id = id, ErsattAv = av };

    public void Byt(string namn, string slag) => (Namn, Slag) = (namn, slag);

    public void Ersätt(Guid av) => ErsattAv = av;
}
