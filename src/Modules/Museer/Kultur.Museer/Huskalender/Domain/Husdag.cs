using Kultur.Domain;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Pedagoger;

namespace Kultur.Museer.Huskalender;

internal readonly record struct HusdagId(Guid Value) : ITypedId<HusdagId>
{
    public static HusdagId From(Guid value) => new(value);
}

/// <summary>What is to stand in a house's calendar.</summary>
internal sealed record Önskan
{
    public required Postslag Slag { get; init; }

    public required string Rubrik { get; init; }

    public required Tidsspann Tid { get; init; }

    /// <summary>The time with what it takes to set up and put away; the time itself when null.</summary>
    public Tidsspann? Upptagen { get; init; }

    /// <summary>The room; null for the whole house, and for an absence.</summary>
    public Lokal? Lokal { get; init; }

    /// <summary>How many are to have place in the room.</summary>
    public int Antal { get; init; }

    public IReadOnlyList<Pedagog> Pedagoger { get; init; } = [];

    /// <summary>The visit, event or entry of the house's own that it is for. What is for the same takes its place.</summary>
    public required Guid Ursprung { get; init; }
}

/// <summary>
/// One day at one museum with all that stands in the calendar, saved as one: two who want the last room or educator
/// change the same day, and the second is tried again on what the first has left. This is the only place that knows
/// when entries collide. No room and no educator is ever taken twice.
/// </summary>
internal sealed class Husdag : AggregateRoot<HusdagId>
{
    private readonly List<Kalenderpost> _poster = [];

    private Husdag()
    {
    }

    /// <summary>The museum's code.</summary>
    public string Museum { get; private init; } = "";

    public DateOnly Datum { get; private init; }

    public IReadOnlyList<Kalenderpost> Poster => _poster;

    public static Husdag Ny(string museum, DateOnly datum) => new() { Id = new(Guid.CreateVersion7()), Museum = museum, Datum = datum };

    /// <summary>Writes the entry, in the place of what stood there for the same; refused when something is in its way.</summary>
    public Result Boka(Önskan önskan, Öppettider öppettider)
    {
        if (Hinder(önskan, öppettider) is { } hinder)
            return Error.Invalid(hinder);
        Frigör(önskan.Ursprung);
        _poster.Add(Kalenderpost.Av(önskan));
        return Result.Success;
    }

    /// <summary>Takes out what stands there for a visit, an event or an entry of the house's own.</summary>
    public void Frigör(Guid ursprung) => _poster.RemoveAll(p => p.Ursprung == ursprung);

    /// <summary>The first thing in the way, as a sentence; null when nothing is.</summary>
    public string? Hinder(Önskan önskan, Öppettider öppettider)
    {
        if (önskan.Slag is Postslag.Skolbesök or Postslag.Lokalbokning && öppettider.Hinder(Datum, önskan.Tid) is { } stängt)
            return stängt;
        if (önskan.Lokal is { } lokal && önskan.Antal > lokal.Platser)
            return $"{lokal.Namn} har {lokal.Platser} platser. Gruppen är {önskan.Antal}.";
        var upptagen = önskan.Upptagen ?? önskan.Tid;
        var samtidiga = _poster.Where(p => p.Ursprung != önskan.Ursprung && p.Upptagen.Korsar(upptagen)).OrderBy(p => p.Upptagen.Från).ToList();
        return LokalHinder(önskan, samtidiga)
            ?? önskan.Pedagoger.Select(p => PedagogHinder(p, önskan, upptagen, samtidiga)).FirstOrDefault(h => h is not null);
    }

    /// <summary>How many minutes an educator is taken this day.</summary>
    public int Belastning(PedagogId pedagog) => _poster.Where(p => p.Pedagoger.Contains(pedagog.Value)).Sum(p => p.Upptagen.Minuter);

    private static string? LokalHinder(Önskan önskan, IEnumerable<Kalenderpost> samtidiga)
    {
        if (önskan.Slag == Postslag.Frånvaro)
            return null;
        var iVägen = samtidiga.FirstOrDefault(p => p.Slag != Postslag.Frånvaro
            && (p.LokalId is null || önskan.Lokal is null || p.LokalId == önskan.Lokal.Id));
        return iVägen switch
        {
            null => null,
            { LokalId: null } => $"Huset är upptaget {iVägen.Upptagen}: {iVägen.Slag.Text()}.",
            _ when önskan.Lokal is null => $"Huset är inte tomt: {iVägen.Slag.Text()} {iVägen.Upptagen}. Flytta det först.",
            _ => $"{önskan.Lokal.Namn} är {(önskan.Lokal.Namn.EndsWith("et", StringComparison.Ordinal) ? "upptaget" : "upptagen")} {iVägen.Upptagen}: {iVägen.Slag.Text()}.",
        };
    }

    private string? PedagogHinder(Pedagog pedagog, Önskan önskan, Tidsspann upptagen, IEnumerable<Kalenderpost> samtidiga)
    {
        if (samtidiga.FirstOrDefault(p => p.Pedagoger.Contains(pedagog.Id.Value)) is { } post)
        {
            return önskan.Slag == Postslag.Frånvaro
                ? $"{pedagog.Initialer} har {post.Slag.Text()} {post.Tid}. Flytta det till någon annan först."
                : $"{pedagog.Initialer} är upptagen {post.Upptagen}: {post.Slag.Text()}.";
        }

        return önskan.Slag == Postslag.Frånvaro || pedagog.Arbetar(Datum, upptagen) ? null : $"{pedagog.Initialer} arbetar inte {upptagen} den dagen.";
    }
}
