namespace Kultur.Fortbildning.Evenemangen;

internal enum Evenemangstyp
{
    Seminarium,
    Frukostträff,
    Inspirationsdag,
    Kurs,
    Konferens,
}

/// <summary>What staff write of an event. A draft may lack all but type and title.</summary>
internal sealed record Evenemangsuppgifter
{
    public required Evenemangstyp Typ { get; init; }

    public required string Titel { get; init; }

    /// <summary>The subject's code; null for none.</summary>
    public string? Tema { get; init; }

    public string Beskrivning { get; init; } = "";

    /// <summary>The day and the clock times, Swedish time.</summary>
    public DateOnly? Datum { get; init; }

    public TimeOnly? Start { get; init; }

    public TimeOnly? Slut { get; init; }

    /// <summary>The room, and where the house is; empty when the event is only digital.</summary>
    public string Lokal { get; init; } = "";

    public string Adress { get; init; } = "";

    public bool Digitalt { get; init; }

    /// <summary>An actor of the register; null for none.</summary>
    public Guid? MedarrangörId { get; init; }

    public int? Platser { get; init; }

    /// <summary>Registration is open through this day, Swedish time.</summary>
    public DateOnly? SistaAnmälningsdag { get; init; }
}
