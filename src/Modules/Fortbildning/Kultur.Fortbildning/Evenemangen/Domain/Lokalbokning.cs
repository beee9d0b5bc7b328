namespace Kultur.Fortbildning.Evenemangen;

internal enum Lokalläge
{
    /// <summary>The museum has not answered.</summary>
    Begärd,

    Bekräftad,
    Avvisad,
}

/// <summary>The museum room that an event has asked for, for a certain time, and what the museum has answered.</summary>
internal sealed class Lokalbokning
{
    private Lokalbokning()
    {
    }

    public Guid LokalId { get; private init; }

    public DateTimeOffset Start { get; private init; }

    public DateTimeOffset Slut { get; private init; }

    public Lokalläge Läge { get; private init; }

    /// <summary>Why the museum refused; null when it has not.</summary>
    public string? Skäl { get; private init; }

    /// <summary>Rooms that the museum offered instead.</summary>
    public List<Guid> LedigaLokaler { get; private init; } = [];

    public static Lokalbokning Begär(Guid lokalId, DateTimeOffset start, DateTimeOffset slut) =>
        new() { LokalId = lokalId, Start = start, Slut = slut, Läge = Lokalläge.Begärd };

    /// <summary>Whether an answer is to this request and not to an earlier one, for another room or time.</summary>
    public bool Gäller(Guid lokalId, DateTimeOffset start, DateTimeOffset slut) => (LokalId, Start, Slut) == (lokalId, start, slut);

    public Lokalbokning Bekräftad() => new() { LokalId = LokalId, Start = Start, Slut = Slut, Läge = Lokalläge.Bekräftad };

    public Lokalbokning Avvisad(string skäl, IEnumerable<Guid> ledigaLokaler) =>
        new() { LokalId = LokalId, Start = Start, Slut = Slut, Läge = Lokalläge.Avvisad, Skäl = skäl, LedigaLokaler = [.. ledigaLokaler] };
}
