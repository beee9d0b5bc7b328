using Kultur.Domain;
using Kultur.Museer.Lokaler;

namespace Kultur.Museer.Huskalender;

internal readonly record struct LokalbokningId(Guid Value) : ITypedId<LokalbokningId>
{
    public static LokalbokningId From(Guid value) => new(value);
}

internal enum Lokalbokningstillstånd
{
    Bekräftad,
    Avvisad,
    Återlämnad,
}

/// <summary>
/// An event of another module that wants a room. Its id is the event's; asked for again, it takes its own place.
/// </summary>
internal sealed class Lokalbokning : AggregateRoot<LokalbokningId>
{
    private Lokalbokning()
    {
    }

    public LokalId LokalId { get; private set; }

    public string Titel { get; private set; } = "";

    public DateTimeOffset Start { get; private set; }

    public DateTimeOffset Slut { get; private set; }

    public int Antal { get; private set; }

    public Lokalbokningstillstånd Tillstånd { get; private set; }

    /// <summary>Why it was refused; null for what was not.</summary>
    public string? Skäl { get; private set; }

    /// <summary>The day by Swedish clocks.</summary>
    public DateOnly Datum => DateOnly.FromDateTime(SvenskTid.Lokal(Start));

    public static Lokalbokning Ny(LokalbokningId id) => new() { Id = id };

    public void Begär(LokalId lokal, string titel, DateTimeOffset start, DateTimeOffset slut, int antal) =>
        (LokalId, Titel, Start, Slut, Antal) = (lokal, titel, start, slut, antal);

    public void Bekräfta()
    {
        (Tillstånd, Skäl) = (Lokalbokningstillstånd.Bekräftad, null);
        Raise(new LokalbokningBekräftades(this));
    }

    public void Avvisa(string skäl, IReadOnlyList<Guid> ledigaLokaler)
    {
        (Tillstånd, Skäl) = (Lokalbokningstillstånd.Avvisad, skäl);
        Raise(new LokalbokningAvvisades(this, ledigaLokaler));
    }

    public void Återlämna() => (Tillstånd, Skäl) = (Lokalbokningstillstånd.Återlämnad, null);

    /// <summary>What is to stand in the calendar; refused when it does not begin and end on one day.</summary>
    public Result<Önskan> Önskan(Lokal lokal)
    {
        var (start, slut) = (SvenskTid.Lokal(Start), SvenskTid.Lokal(Slut));
        if (slut <= start || slut.Date != start.Date)
            return Error.Invalid("En lokal bokas för en dag i taget.");
        return new Önskan
        {
            Slag = Postslag.Lokalbokning,
            Rubrik = Titel,
            Tid = new(TimeOnly.FromDateTime(start), TimeOnly.FromDateTime(slut)),
            Lokal = lokal,
            Antal = Antal,
            Ursprung = Id.Value,
        };
    }
}

internal sealed record LokalbokningBekräftades(Lokalbokning Bokning) : IDomainEvent;

internal sealed record LokalbokningAvvisades(Lokalbokning Bokning, IReadOnlyList<Guid> LedigaLokaler) : IDomainEvent;
