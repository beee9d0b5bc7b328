using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

internal readonly record struct KommunvillkorId(Guid Value) : ITypedId<KommunvillkorId>
{
    public static KommunvillkorId Ny() => new(Guid.CreateVersion7());

    public static KommunvillkorId From(Guid value) => new(value);
}

/// <summary>A municipality's plan for children's and young people's culture.</summary>
internal sealed record Kulturplan(int Nr, string Titel, DateOnly Från, DateOnly Till);

/// <summary>One of the demands on who gets support.</summary>
internal sealed record Villkor(string Text, bool Uppfyllt);

/// <summary>What a municipality must have to be paid: a named coordinator, and a plan that is valid on the day.</summary>
internal sealed class Kommunvillkor : AggregateRoot<KommunvillkorId>
{
    private readonly List<Kulturplan> _planer = [];

    private Kommunvillkor()
    {
    }

    public string Kommunkod { get; private set; } = "";

    [Personuppgift]
    public string? SamordnareNamn { get; private set; }

    [Personuppgift]
    public string? SamordnareEpost { get; private set; }

    public IReadOnlyList<Kulturplan> Planer => _planer;

    public static Kommunvillkor För(string kommunkod) => new() { Id = KommunvillkorId.Ny(), Kommunkod = kommunkod };

    public void Utse(string? namn, string? epost) => (SamordnareNamn, SamordnareEpost) = (namn, epost);

    public Result LäggTillPlan(string titel, DateOnly från, DateOnly till)
    {
        if (till < från)
            return Error.Invalid(nameof(Kulturplan.Till), "Planen kan inte sluta gälla innan den börjar.");

        _planer.Add(new(_planer.Select(p => p.Nr).DefaultIfEmpty().Max() + 1, titel, från, till));
        return Result.Success;
    }

    public Kulturplan? PlanDen(DateOnly dag) => _planer.Where(p => p.Från <= dag && dag <= p.Till).MaxBy(p => p.Till);

    /// <summary>The demands, as they stand for a performance on a day.</summary>
    /// <param name="villkor">The municipality's; null when nothing is known of it.</param>
    /// <param name="speldag">The performance.</param>
    /// <param name="subvention">What the support pays of fee and film rent.</param>
    /// <param name="egenInsats">What the municipality pays of them itself.</param>
    public static IReadOnlyList<Villkor> Pröva(Kommunvillkor? villkor, DateOnly speldag, decimal subvention, decimal egenInsats) =>
    [
        new("Kommunen har en namngiven kultursamordnare", villkor?.SamordnareNamn is not null),
        new("Kommunens plan för barns och ungas kultur gäller på speldagen", villkor?.PlanDen(speldag) is not null),
        new("Kommunen betalar minst lika mycket själv", egenInsats >= subvention),
    ];
}
