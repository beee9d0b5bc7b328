using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Fynden;

/// <param name="Sortera">benamning or funnet, with - before it for descending; the latest reported first when null.</param>
[UseCase(Behörigheter.LäsaFynd)]
internal sealed record SökFynd(
    string? Text, string? Kommun, IReadOnlyList<string> Förbund, IReadOnlyList<Fyndläge> Lägen, string? Sortera, int Sida) : IQuery<Fyndträffar>;

/// <summary>A page of finds, and how many each filter would find with the others on.</summary>
internal sealed record Fyndträffar(
    Sidad<Fyndrad> Fynd, IReadOnlyDictionary<Fyndläge, int> PerLäge, IReadOnlyDictionary<string, int> PerKommun, int AttLämnaIn);

internal sealed record Fyndrad(
    Guid Id, string Benämning, string Kommunkod, string Fyndplats, DateOnly Funnet, DateOnly Anmält, Fyndläge Läge, string? Inkommandenummer, string? Inventarienummer);

internal sealed class SökFyndHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<SökFynd, Result<Fyndträffar>>
{
    public async Task<Result<Fyndträffar>> Handle(SökFynd query, CancellationToken ct) => new Fyndträffar(
        await Sortera(Filtrera(query), query.Sortera)
            .Select(f => new Fyndrad(
                f.Id.Value, f.Benämning, f.Kommunkod, f.Fyndplats, f.Funnet, f.Anmält, f.Läge, f.Inkommandenummer, f.Inventarienummer))
            .SidaAsync(query.Sida, ct: ct),
        await Filtrera(query with { Lägen = [] }).AntalPerAsync(f => f.Läge, ct),
        await Filtrera(query with { Förbund = [] }).AntalPerAsync(f => f.Kommunkod, ct),
        await db.Fynd.CountAsync(f => f.Läge == Fyndläge.Anmält, ct));

    private IQueryable<Fynd> Filtrera(SökFynd query)
    {
        var fynd = db.Fynd.AsNoTracking();
        if (Söktext.Normalisera(query.Text) is { Length: > 0 } text)
            fynd = fynd.Where(f => f.Söktext.Contains(text));
        if (query.Kommun is { Length: > 0 } kommun)
            fynd = fynd.Where(f => f.Kommunkod == kommun);
        if (query.Förbund.Count > 0)
        {
            var koder = Kommunkoder.I(query.Förbund);
            fynd = fynd.Where(f => koder.Contains(f.Kommunkod));
        }

        return query.Lägen.Count > 0 ? fynd.Where(f => query.Lägen.Contains(f.Läge)) : fynd;
    }

    private static IQueryable<Fynd> Sortera(IQueryable<Fynd> fynd, string? ordning) => ordning switch
    {
        "benamning" => fynd.OrderBy(f => f.Söktext).ThenBy(f => f.Id),
        "-benamning" => fynd.OrderByDescending(f => f.Söktext).ThenBy(f => f.Id),
        "funnet" => fynd.OrderBy(f => f.Funnet).ThenBy(f => f.Id),
        "-funnet" => fynd.OrderByDescending(f => f.Funnet).ThenBy(f => f.Id),
        _ => fynd.OrderByDescending(f => f.Anmält).ThenByDescending(f => f.Id),
    };
}
