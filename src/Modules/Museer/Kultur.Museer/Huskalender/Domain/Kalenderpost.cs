using Kultur.Museer.Lokaler;

namespace Kultur.Museer.Huskalender;

internal enum Postslag
{
    Skolbesök,
    Lokalbokning,

    /// <summary>The house, or a room, is closed.</summary>
    Stängt,

    Underhåll,
    Utställningsbygge,

    /// <summary>An educator is away.</summary>
    Frånvaro,
}

internal static class Postslagen
{
    /// <summary>What the staff themselves write in the calendar.</summary>
    public static IReadOnlyList<Postslag> Egna { get; } =
        [Postslag.Stängt, Postslag.Underhåll, Postslag.Utställningsbygge, Postslag.Frånvaro];

    /// <summary>As within a sentence.</summary>
    public static string Text(this Postslag slag) => slag switch
    {
        Postslag.Skolbesök => "skolbesök",
        Postslag.Lokalbokning => "annan bokning",
        Postslag.Stängt => "stängt",
        Postslag.Underhåll => "underhåll",
        Postslag.Utställningsbygge => "utställningsbygge",
        _ => "frånvaro",
    };
}

/// <summary>An entry in a house's calendar. One that is neither for a room nor an absence takes the whole house.</summary>
internal sealed class Kalenderpost
{
    private Kalenderpost()
    {
    }

    public Guid Id { get; private init; }

    public HusdagId HusdagId { get; private init; }

    public Postslag Slag { get; private init; }

    public string Rubrik { get; private init; } = "";

    public TimeOnly Start { get; private init; }

    public TimeOnly Slut { get; private init; }

    public TimeOnly UpptagenFrån { get; private init; }

    public TimeOnly UpptagenTill { get; private init; }

    public LokalId? LokalId { get; private init; }

    public List<Guid> Pedagoger { get; private init; } = [];

    /// <summary>The visit, event or entry of the house's own that it is for.</summary>
    public Guid Ursprung { get; private init; }

    public Tidsspann Tid => new(Start, Slut);

    /// <summary>The time with what it takes to set up and put away.</summary>
    public Tidsspann Upptagen => new(UpptagenFrån, UpptagenTill);

    public static Kalenderpost Av(Önskan önskan)
    {
        var upptagen = önskan.Upptagen ?? önskan.Tid;
        return new()
        {
            Id = Guid.CreateVersion7(),
            Slag = önskan.Slag,
            Rubrik = önskan.Rubrik,
            Start = önskan.Tid.Från,
            Slut = önskan.Tid.Till,
            UpptagenFrån = upptagen.Från,
            UpptagenTill = upptagen.Till,
            LokalId = önskan.Lokal?.Id,
            Pedagoger = [.. önskan.Pedagoger.Select(p => p.Id.Value)],
            Ursprung = önskan.Ursprung,
        };
    }
}
