using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

/// <param name="Sortera">namn or kommun, with - before it for descending; by name when null.</param>
[UseCase(Behörigheter.LäsaObjekt)]
internal sealed record SökMiljöobjekt(
    string? Text,
    string? Kommun,
    IReadOnlyList<string> Förbund,
    IReadOnlyList<Objektslag> Slag,
    IReadOnlyList<Skyddsslag> Skydd,
    bool BaraIFara,
    string? Sortera,
    int Sida) : IQuery<Objektträffar>;

/// <summary>A page of objects, and how many each filter would find with the others on.</summary>
/// <param name="PåKartan">Every hit whose place is known and may be shown.</param>
internal sealed record Objektträffar(
    Sidad<Objektrad> Objekt,
    IReadOnlyList<Objektrad> PåKartan,
    IReadOnlyDictionary<string, int> PerKommun,
    IReadOnlyDictionary<Objektslag, int> PerSlag,
    IReadOnlyDictionary<Skyddsslag, int> PerSkydd,
    int IFara,
    int AllaIFara);

/// <param name="Norr">Null when the place is not known, or is not told to this user.</param>
internal sealed record Objektrad(
    Guid Id, string Namn, Objektslag Slag, string Ändamål, string Kommunkod, Skick? Skick, Hotnivå? Hot, bool LägetSkyddat, int? Norr, int? Öst)
{
    public bool IFara => Skick == Miljöobjekten.Skick.Akut || Hot is Hotnivå.Högt or Hotnivå.Akut;

    public SwerefPunkt? Plats => Norr is { } norr && Öst is { } öst ? SwerefPunkt.Skapa(norr, öst).Value : null;
}

internal sealed class SökMiljöobjektHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare) : IRequestHandler<SökMiljöobjekt, Result<Objektträffar>>
{
    /// <summary>So many points a map can hold and still be read.</summary>
    private const int MaxPåKartan = 500;

    public async Task<Result<Objektträffar>> Handle(SökMiljöobjekt query, CancellationToken ct)
    {
        var serSkyddade = användare.Has(Behörigheter.LäsaSkyddadeLägen);
        var träffar = Sortera(Filtrera(query), query.Sortera);
        return new Objektträffar(
            await träffar.Rader(serSkyddade).SidaAsync(query.Sida, ct: ct),
            await träffar.Where(Objektsurval.LägetSyns(serSkyddade)).Where(o => o.Norr != null).Rader(serSkyddade).Take(MaxPåKartan).ToListAsync(ct),
            await Filtrera(query with { Förbund = [] }).AntalPerAsync(o => o.Kommunkod, ct),
            await Filtrera(query with { Slag = [] }).AntalPerAsync(o => o.Slag, ct),
            await Filtrera(query with { Skydd = [] }).SelectMany(o => o.Skydd).Where(s => s.Till == null).AntalPerAsync(s => s.Slag, ct),
            await Filtrera(query with { BaraIFara = true }).CountAsync(ct),
            await db.Miljöobjekt.IFara().CountAsync(ct));
    }

    private IQueryable<Miljöobjekt> Filtrera(SökMiljöobjekt query)
    {
        var objekt = db.Miljöobjekt.AsNoTracking();
        if (Söktext.Normalisera(query.Text) is { Length: > 0 } text)
            objekt = objekt.Where(o => o.Söktext.Contains(text));
        if (query.Kommun is { Length: > 0 } kommun)
            objekt = objekt.Where(o => o.Kommunkod == kommun);
        if (query.Förbund.Count > 0)
        {
            var koder = Kommunkoder.I(query.Förbund);
            objekt = objekt.Where(o => koder.Contains(o.Kommunkod));
        }

        if (query.Slag.Count > 0)
            objekt = objekt.Where(o => query.Slag.Contains(o.Slag));
        if (query.Skydd.Count > 0)
            objekt = objekt.Where(o => o.Skydd.Any(s => s.Till == null && query.Skydd.Contains(s.Slag)));
        return query.BaraIFara ? objekt.IFara() : objekt;
    }

    private static IQueryable<Miljöobjekt> Sortera(IQueryable<Miljöobjekt> objekt, string? ordning) => ordning switch
    {
        "-namn" => objekt.OrderByDescending(o => o.Sorteringsnyckel).ThenBy(o => o.Id),
        "kommun" => objekt.OrderBy(o => o.Kommunkod).ThenBy(o => o.Sorteringsnyckel).ThenBy(o => o.Id),
        "-kommun" => objekt.OrderByDescending(o => o.Kommunkod).ThenBy(o => o.Sorteringsnyckel).ThenBy(o => o.Id),
        _ => objekt.OrderBy(o => o.Sorteringsnyckel).ThenBy(o => o.Id),
    };
}
