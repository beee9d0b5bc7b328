namespace Kultur.Biblioteksutveckling.Behoven;

internal enum Stegslag
{
    Noterat,
    Besvarat,
    Kursförslag,
    Evenemang,
    Tillgodosett,
    Återöppnat,
    Avfört,
    Återställt,
}

/// <summary>One step of a need's way.</summary>
internal sealed class Behovssteg
{
    public Behovssteg(int nr, Stegslag slag, DateOnly datum, string? text, Guid? evenemangId) =>
        (Nr, Slag, Datum, Text, EvenemangId) = (nr, slag, datum, text, evenemangId);

    public int Nr { get; private set; }

    public Stegslag Slag { get; private set; }

    /// <summary>The day it became known here, Swedish time.</summary>
    public DateOnly Datum { get; private set; }

    /// <summary>The Kursförslag, the event or the reason.</summary>
    public string? Text { get; private set; }

    public Guid? EvenemangId { get; private set; }
}
