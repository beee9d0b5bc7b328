using Kultur.Domain;

namespace Kultur.Fortbildning.Evenemangen;

internal readonly record struct AnmälanId(Guid Value) : ITypedId<AnmälanId>
{
    public static AnmälanId From(Guid value) => new(value);
}

internal enum Anmälningstillstånd
{
    Plats,
    Väntar,
    Avbokad,
}

internal enum Närvaro
{
    EjNoterad,
    Närvarande,
    Frånvarande,
}

/// <summary>What a participant tells when registering.</summary>
internal sealed record Deltagaruppgifter(string Namn, Epostadress Epost, string Roll, string Kommunkod, string? Organisation);

/// <summary>A person's registration for an event; changed by its <see cref="Evenemang"/> alone.</summary>
internal sealed class Anmälan
{
    private const int MestNycklar = 5;

    private Anmälan()
    {
    }

    public AnmälanId Id { get; private init; }

    public EvenemangId EvenemangId { get; private init; }

    [Personuppgift]
    public string Namn { get; private init; } = "";

    [Personuppgift]
    public string Epost { get; private init; } = "";

    public string Roll { get; private init; } = "";

    public string Kommunkod { get; private init; } = "";

    [Personuppgift]
    public string? Organisation { get; private init; }

    public DateTimeOffset Anmäld { get; private init; }

    /// <summary>The order of acceptance within the event, from 1; the queue's order.</summary>
    public int Ordning { get; private init; }

    public Anmälningstillstånd Tillstånd { get; private set; }

    public DateTimeOffset? Avbokad { get; private set; }

    public Närvaro Närvaro { get; private set; }

    /// <summary>SHA-256 of the secret keys that have been mailed, newest last, in hexadecimal.</summary>
    public List<string> Nycklar { get; private set; } = [];

    /// <summary>When a letter with a key was last asked for.</summary>
    public DateTimeOffset NyckelBegärd { get; private set; }

    public bool ÄrAktiv => Tillstånd != Anmälningstillstånd.Avbokad;

    /// <summary>As shown in lists: "A.K.".</summary>
    public string Initialer => Initialerna(Namn);

    public static string Initialerna(string namn)
    {
        var delar = namn.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return delar switch
        {
            [] => "",
            [var enda] => $"{enda[0]}.",
            [var första, .., var sista] => $"{första[0]}.{sista[0]}.",
        };
    }

    internal static Anmälan Skapa(
        EvenemangId evenemang, Deltagaruppgifter deltagare, int ordning, Anmälningstillstånd tillstånd, DateTimeOffset nu) => new()
    {
        Id = new(Guid.CreateVersion7(nu)),
        EvenemangId = evenemang,
        Namn = deltagare.Namn,
        Epost = deltagare.Epost.Värde,
        Roll = deltagare.Roll,
        Kommunkod = deltagare.Kommunkod,
        Organisation = deltagare.Organisation,
        Anmäld = nu,
        Ordning = ordning,
        Tillstånd = tillstånd,
    };

    /// <summary>A new key for a letter; those mailed before go on working, up to a handful.</summary>
    internal Avbokningsnyckel NyNyckel(DateTimeOffset nu)
    {
        var nyckel = Avbokningsnyckel.Ny();
        Nycklar = [.. Nycklar.TakeLast(MestNycklar - 1), nyckel.Hash];
        NyckelBegärd = nu;
        return nyckel;
    }

    internal bool HarNyckel(Avbokningsnyckel nyckel) => Nycklar.Aggregate(false, (träff, hash) => nyckel.Stämmer(hash) | träff);

    internal void FåPlats() => Tillstånd = Anmälningstillstånd.Plats;

    internal void StällIKö() => (Tillstånd, Avbokad) = (Anmälningstillstånd.Väntar, null);

    internal void Avboka(DateTimeOffset nu) =>
        (Tillstånd, Avbokad, Närvaro) = (Anmälningstillstånd.Avbokad, nu, Närvaro.EjNoterad);

    internal void Notera(Närvaro närvaro) => Närvaro = närvaro;
}
