using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

[UseCase(Behörigheter.LäsaÄrenden)]
internal sealed record SökÄrenden(
    string? Text, IReadOnlyList<Ärendetillstånd> Tillstånd, IReadOnlyList<string> Kommuner, string? Sortera, int Sida) : IQuery<Ärendeträffar>;

internal sealed record Ärendeträffar(
    Sidad<Ärenderad> Ärenden, IReadOnlyDictionary<Ärendetillstånd, int> PerTillstånd, IReadOnlyDictionary<string, int> PerKommun);

internal sealed record Ärenderad(
    Guid Id, int År, int Löpnummer, string Ämne, string Kommunkod, Frågarslag Frågarslag, DateOnly Inkom, Ärendetillstånd Tillstånd, string? Handläggare, Behovsläge? BehovLäge)
{
    public Ärendenummer Nummer => new(År, Löpnummer);
}

internal sealed class SökÄrendenHandler(KulturlivFörAllaDbContext db) : IRequestHandler<SökÄrenden, Result<Ärendeträffar>>
{
    public async Task<Result<Ärendeträffar>> Handle(SökÄrenden query, CancellationToken ct) => new Ärendeträffar(
        await Sortera(Filtrera(query), query.Sortera)
            .Select(a => new Ärenderad(a.Id.Value, a.År, a.Löpnummer, a.Ämne, a.Kommunkod, a.Frågarslag, a.Inkom, a.Tillstånd, a.Handläggare, a.BehovLäge))
            .SidaAsync(query.Sida, 25, ct),
        await Filtrera(query with { Tillstånd = [] }).Select(a => a.Tillstånd).RäknaAsync(ct),
        await Filtrera(query with { Kommuner = [] }).Select(a => a.Kommunkod).RäknaAsync(ct));

    private IQueryable<Rådgivningsärende> Filtrera(SökÄrenden query)
    {
        var ärenden = db.Ärenden.AsNoTracking();
        if (Söktext.Normalisera(query.Text) is { Length: > 0 } text)
            ärenden = ärenden.Where(a => a.Söktext.Contains(text));
        if (query.Tillstånd.Count > 0)
            ärenden = ärenden.Where(a => query.Tillstånd.Contains(a.Tillstånd));
        if (query.Kommuner.Count > 0)
            ärenden = ärenden.Where(a => query.Kommuner.Contains(a.Kommunkod));
        return ärenden;
    }

    private static IQueryable<Rådgivningsärende> Sortera(IQueryable<Rådgivningsärende> ärenden, string? ordning) => ordning switch
    {
        "inkom" => ärenden.OrderBy(a => a.Inkom).ThenBy(a => a.Löpnummer),
        _ => ärenden.OrderByDescending(a => a.Inkom).ThenByDescending(a => a.Löpnummer),
    };
}
