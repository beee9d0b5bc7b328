using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>Where each of the 49 municipalities stands with its plan; one without a plan is there too.</summary>
/// <param name="Sortera">kommun, lage, till or punkter, with - before it for descending; by what is most urgent when null.</param>
[UseCase(Behörigheter.LäsaPlaner)]
internal sealed record SökPlaner(
    string? Text, IReadOnlyList<string> Förbund, IReadOnlyList<Planläge> Lägen, bool BaraLarm, string? Sortera) : IQuery<Planträffar>;

/// <summary>The municipalities that match, and how many each filter would find with the others on.</summary>
internal sealed record Planträffar(
    IReadOnlyList<Planrad> Rader,
    IReadOnlyDictionary<string, int> PerKommun,
    IReadOnlyDictionary<Planläge, int> PerLäge,
    int MedLarm,
    IReadOnlyDictionary<Planläge, int> Alla);

/// <param name="SistaDag">The last day of the plan that lasts longest.</param>
/// <param name="MånaderKvar">Whole months to that day; null when there is none or it has passed.</param>
/// <param name="Larm">The threshold of the open alarm.</param>
internal sealed record Planrad(
    string Kommunkod,
    Planläge Läge,
    DateOnly? GällerFrån,
    DateOnly? SistaDag,
    int? MånaderKvar,
    int? Punkter,
    bool NyUnderArbete,
    int? Larm);

internal sealed class SökPlanerHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<SökPlaner, Result<Planträffar>>
{
    public async Task<Result<Planträffar>> Handle(SökPlaner query, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var planer = (await db.Biblioteksplaner.AsNoTracking().ToListAsync(ct)).ToLookup(p => p.Kommunkod);
        var alla = Kommuner.Alla.Select(k => Rad(new Kommunplaner(k.Kod, [.. planer[k.Kod]]), idag)).ToList();

        return new Planträffar(
            [.. Sortera(Filtrera(alla, query), query.Sortera)],
            Filtrera(alla, query with { Förbund = [] }).ToDictionary(r => r.Kommunkod, _ => 1),
            PerLäge(Filtrera(alla, query with { Lägen = [] })),
            Filtrera(alla, query with { BaraLarm = true }).Count(),
            PerLäge(alla));
    }

    private static Planrad Rad(Kommunplaner planer, DateOnly idag)
    {
        var visad = planer.Sista ?? planer.Aktuell(idag);
        return new Planrad(
            planer.Kommunkod,
            planer.Läge(idag),
            visad?.GällerFrån,
            visad?.SistaDag,
            visad?.SistaDag is { } sista ? Planfrist.MånaderKvar(sista, idag) : null,
            visad?.Antagen is null ? null : visad.Uppfyllda.Count,
            planer.UnderArbete is not null,
            planer.Planer.SelectMany(p => p.Larm).Where(l => l.Läge == Larmläge.Öppet).Select(l => (int?)l.Månader).Min());
    }

    private static IEnumerable<Planrad> Filtrera(IEnumerable<Planrad> rader, SökPlaner query)
    {
        var text = Söktext.Normalisera(query.Text);
        var koder = Kommunkoder.I(query.Förbund);
        return rader.Where(r =>
            (text.Length == 0 || Söktext.Normalisera(Kommuner.Namn(r.Kommunkod)).Contains(text, StringComparison.Ordinal))
            && (query.Förbund.Count == 0 || koder.Contains(r.Kommunkod))
            && (query.Lägen.Count == 0 || query.Lägen.Contains(r.Läge))
            && (!query.BaraLarm || r.Larm is not null));
    }

    private static Dictionary<Planläge, int> PerLäge(IEnumerable<Planrad> rader) =>
        rader.GroupBy(r => r.Läge).ToDictionary(g => g.Key, g => g.Count());

    private static IEnumerable<Planrad> Sortera(IEnumerable<Planrad> rader, string? ordning) => ordning switch
    {
        "kommun" => rader,
        "-kommun" => rader.Reverse(),
        "lage" => rader.OrderBy(r => r.Läge),
        "-lage" => rader.OrderByDescending(r => r.Läge),
        "-till" => rader.OrderByDescending(r => r.SistaDag),
        "punkter" => rader.OrderBy(r => r.Punkter ?? -1),
        "-punkter" => rader.OrderByDescending(r => r.Punkter ?? -1),
        _ => rader.OrderBy(r => r.SistaDag ?? DateOnly.MinValue),
    };
}
