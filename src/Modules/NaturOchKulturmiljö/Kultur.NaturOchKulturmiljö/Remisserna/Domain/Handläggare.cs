using Kultur.Domain;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

internal readonly record struct HandläggareId(Guid Value) : ITypedId<HandläggareId>
{
    public static HandläggareId Ny() => new(Guid.CreateVersion7());

    public static HandläggareId From(Guid value) => new(value);
}

/// <summary>One of those who answer referrals, known in lists by initials and role.</summary>
internal sealed class Handläggare : AggregateRoot<HandläggareId>
{
    private Handläggare()
    {
    }

    public string Initialer { get; private set; } = "";

    public string Roll { get; private set; } = "";

    /// <summary>Who it is when signed in; null while the person has no account.</summary>
    public string? AnvändarId { get; private set; }

    [Personuppgift]
    public string Epost { get; private set; } = "";

    /// <summary>Hours of the week that are for referrals.</summary>
    public int TimmarPerVecka { get; private set; }

    public string Namn => $"{Initialer}, {Roll}";

    public static Handläggare Lägg(string initialer, string roll, string? användarId, string epost, int timmarPerVecka)
    {
        var handläggare = new Handläggare { Id = HandläggareId.Ny() };
        handläggare.Ändra(initialer, roll, användarId, epost, timmarPerVecka);
        return handläggare;
    }

    public void Ändra(string initialer, string roll, string? användarId, string epost, int timmarPerVecka) =>
        (Initialer, Roll, AnvändarId, Epost, TimmarPerVecka) = (initialer, roll, användarId, epost, timmarPerVecka);
}
