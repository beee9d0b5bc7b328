namespace Kultur.Biblioteksutveckling.Dialoger;

/// <summary>Somebody at a dialogue: an actor, whose name is that of the module's copy, or somebody named here.</summary>
internal sealed class Närvarande
{
    private Närvarande()
    {
    }

    public Guid? AktörId { get; private set; }

    [Personuppgift]
    public string? Namn { get; private init; }

    public string? Roll { get; private init; }

    public static Närvarande Aktör(Guid aktörId, string? roll) => new() { AktörId = aktörId, Roll = roll };

    public static Närvarande Annan(string namn, string? roll) => new() { Namn = namn, Roll = roll };

    public bool Motsvarar(Närvarande annan) =>
        AktörId == annan.AktörId && (AktörId is not null || (Namn == annan.Namn && Roll == annan.Roll));

    internal void BytAktör(Guid kvar) => AktörId = kvar;
}
