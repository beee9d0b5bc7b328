namespace Kultur.Samhällsutveckling.Kommunhändelser;

/// <summary>
/// A line on a municipality's time line, told by the module where it happened. What is told again, corrected, takes the
/// earlier line's place.
/// </summary>
internal sealed class Kommunhändelse
{
    private Kommunhändelse()
    {
    }

    public Guid HändelseId { get; private init; }

    public string Kommunkod { get; private init; } = "";

    public string Modul { get; private set; } = "";

    public DateOnly Datum { get; private set; }

    public string Rubrik { get; private set; } = "";

    /// <summary>The page that tells more, from the root; null where there is none.</summary>
    public string? Adress { get; private set; }

    public static Kommunhändelse Ny(Guid händelseId, string kommunkod) => new() { HändelseId = händelseId, Kommunkod = kommunkod };

    public void Berätta(string modul, DateOnly datum, string rubrik, string? adress) =>
        (Modul, Datum, Rubrik, Adress) = (modul, datum, rubrik, adress);
}
