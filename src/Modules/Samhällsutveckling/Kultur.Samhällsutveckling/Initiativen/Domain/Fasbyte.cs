namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>An initiative entered a phase.</summary>
internal sealed class Fasbyte
{
    internal Fasbyte(int nummer, Fas? från, Fas till, DateTimeOffset tidpunkt, string? text)
    {
        Id = Guid.CreateVersion7();
        (Nummer, Från, Till, Tidpunkt, Text) = (nummer, från, till, tidpunkt, text);
    }

    private Fasbyte()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>From 1 within the initiative.</summary>
    public int Nummer { get; private init; }

    /// <summary>The phase left; null for the start.</summary>
    public Fas? Från { get; private init; }

    public Fas Till { get; private init; }

    public DateTimeOffset Tidpunkt { get; private init; }

    /// <summary>The reason for going back, or the result at the end.</summary>
    public string? Text { get; private init; }
}
