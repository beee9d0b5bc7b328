using Kultur.Domain;

namespace Kultur.Museer.Huskalender;

internal readonly record struct ÖppettiderId(Guid Value) : ITypedId<ÖppettiderId>
{
    public static ÖppettiderId From(Guid value) => new(value);
}

/// <summary>
/// When a museum receives bookings: by the day of the week, otherwise in June to August. On public holidays and eves the
/// houses are closed.
/// </summary>
internal sealed class Öppettider : AggregateRoot<ÖppettiderId>
{
    private Öppettider()
    {
    }

    /// <summary>The museum's code.</summary>
    public string Museum { get; private init; } = "";

    public Veckotider Ordinarie { get; private set; } = null!;

    /// <summary>In June, July and August.</summary>
    public Veckotider Sommar { get; private set; } = null!;

    /// <summary>The hours of a museum until somebody has set its own.</summary>
    public static Öppettider Standard(string museum) => new()
    {
        Id = new(Guid.CreateVersion7()),
        Museum = museum,
        Ordinarie = Veckotider.Lika(museum == Museerna.Museum.Naturhistoriska.Kod ? 0 : 1, 6, new(new(9, 0), new(16, 0))),
        Sommar = Veckotider.Lika(0, 6, new(new(9, 0), new(17, 0))),
    };

    public void Ändra(Veckotider ordinarie, Veckotider sommar) => (Ordinarie, Sommar) = (ordinarie, sommar);

    /// <summary>The hours of a day; null when the house is closed.</summary>
    public Tidsspann? För(DateOnly dag) => Helg(dag) is null ? Vecka(dag).På(dag.DayOfWeek) : null;

    /// <summary>Why the house cannot receive anyone then; null when it can.</summary>
    public string? Hinder(DateOnly dag, Tidsspann tid)
    {
        var hus = Museerna.Museum.NamnPå(Museum);
        if (Helg(dag) is { } helg)
            return $"{hus} har stängt på {helg}.";
        var veckodag = Veckotider.Dagar[((int)dag.DayOfWeek + 6) % 7];
        return För(dag) switch
        {
            null => $"{hus} har stängt på {veckodag}ar.",
            { } öppet when !öppet.Rymmer(tid) => $"{hus} tar emot {öppet} på {veckodag}ar.",
            _ => null,
        };
    }

    private Veckotider Vecka(DateOnly dag) => dag.Month is >= 6 and <= 8 ? Sommar : Ordinarie;

    private static string? Helg(DateOnly dag) =>
        RödaDagar.Namn(dag) ?? RödaDagar.Aftnar(dag.Year).FirstOrDefault(d => d.Datum == dag)?.Namn;
}
