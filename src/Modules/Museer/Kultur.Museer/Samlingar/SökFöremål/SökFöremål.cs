using System.Linq.Expressions;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

/// <summary>Whether an object is shown to the public, could be, or lacks something.</summary>
internal enum Visningsläge
{
    Publicerad,
    Klart,
    Brister,
}

/// <summary>The collections' list.</summary>
/// <param name="Text">An inventory number, present or former; or words that all must be found: in name, place, description and so on.</param>
/// <param name="Museer">At any of these museums, by code.</param>
/// <param name="Slag">Of any of these kinds.</param>
/// <param name="Tider">From any of these periods.</param>
/// <param name="Material">Of any of these families of materials.</param>
/// <param name="Lägen">In any of these states.</param>
/// <param name="Plats">Only what stands there or below.</param>
/// <param name="Kommunkod">Only what was made or found there.</param>
/// <param name="Sortera"><c>nummer</c>, <c>benamning</c>, <c>datering</c>, <c>plats</c> or <c>andrad</c>, with <c>-</c> before for descending.</param>
/// <param name="Sida">From 1.</param>
/// <param name="Sidstorlek">Rows on a page.</param>
[UseCase(Behörigheter.LäsaSamlingar)]
internal sealed record SökFöremål(
    string? Text = null,
    IReadOnlyList<string>? Museer = null,
    IReadOnlyList<Föremålsslag>? Slag = null,
    IReadOnlyList<Tidsperiod>? Tider = null,
    IReadOnlyList<Materialgrupp>? Material = null,
    IReadOnlyList<Visningsläge>? Lägen = null,
    string? Plats = null,
    string? Kommunkod = null,
    string? Sortera = null,
    int Sida = 1,
    int Sidstorlek = 50) : IQuery<Föremålslista>;

/// <param name="Sida">The rows.</param>
/// <param name="Alla">How many objects there are in all.</param>
/// <param name="PerMuseum">Counts with the other filters on.</param>
/// <param name="PerSlag">The same.</param>
/// <param name="PerTid">The same; an object of several periods counts in each.</param>
/// <param name="PerMaterial">The same.</param>
/// <param name="PerLäge">The same.</param>
internal sealed record Föremålslista(
    Sidad<FöremålRad> Sida,
    int Alla,
    IReadOnlyDictionary<string, int> PerMuseum,
    IReadOnlyDictionary<Föremålsslag, int> PerSlag,
    IReadOnlyDictionary<Tidsperiod, int> PerTid,
    IReadOnlyDictionary<Materialgrupp, int> PerMaterial,
    IReadOnlyDictionary<Visningsläge, int> PerLäge);

internal sealed record FöremålRad(
    FöremålId Id,
    string Museum,
    int Löpnummer,
    string Benämning,
    int Antal,
    string? VetenskapligtNamn,
    string Dateringstext,
    int? FrånÅr,
    int? TillÅr,
    IReadOnlyList<string> Material,
    Placering? Placering,
    Publicering Publicering,
    int Brister,
    Guid? Huvudbild,
    DateTimeOffset Ändrad)
{
    public string Nummer => new Inventarienummer(Museerna.Museum.Finn(Museum)!, Löpnummer).ToString();

    public string Datering => new Datering(FrånÅr, TillÅr, Dateringstext).ToString();
}

internal sealed class SökFöremålHandler(MuseerDbContext db) : IRequestHandler<SökFöremål, Result<Föremålslista>>
{
    public async Task<Result<Föremålslista>> Handle(SökFöremål query, CancellationToken ct)
    {
        var träffar = Träffar(query);
        var facetter = new Facett[]
        {
            new("museum", query.Museer is { Count: > 0 } museer ? f => museer.Contains(f.Museum) : null),
            new("slag", query.Slag is { Count: > 0 } slag ? f => slag.Contains(f.Slag) : null),
            new("tid", Mask(query.Tider) is > 0 and var tider ? f => ((int)f.Perioder & tider) != 0 : null),
            new("material", Mask(query.Material) is > 0 and var material ? f => ((int)f.Materialgrupper & material) != 0 : null),
            new("lage", Läge(query.Lägen)),
        };

        var perLäge = await Utom("lage").GroupBy(f => new { f.Publicering, HarBrister = f.Brister > 0 })
            .Select(g => new { g.Key, Antal = g.Count() }).ToListAsync(ct);
        return new Föremålslista(
            await Sorterade(Utom(null), query.Sortera).Select(f => new FöremålRad(
                f.Id, f.Museum, f.Löpnummer, f.Benämning, f.Antal, f.VetenskapligtNamn, f.Datering, f.FrånÅr, f.TillÅr,
                f.Material, f.Placering, f.Publicering, f.Brister, f.Huvudbild, f.Ändrad)).SidaAsync(query.Sida, query.Sidstorlek, ct),
            await db.Föremål.CountAsync(ct),
            await RäknaAsync(Utom("museum"), f => f.Museum),
            await RäknaAsync(Utom("slag"), f => f.Slag),
            Flaggor(await RäknaAsync(Utom("tid"), f => f.Perioder)),
            Flaggor(await RäknaAsync(Utom("material"), f => f.Materialgrupper)),
            perLäge.ToLookup(l => Av(l.Key.Publicering, l.Key.HarBrister), l => l.Antal).ToDictionary(l => l.Key, l => l.Sum()));

        IQueryable<Föremål> Utom(string? namn) =>
            facetter.Where(f => f.Namn != namn && f.Villkor is not null).Aggregate(träffar, (rest, facett) => rest.Where(facett.Villkor!));

        Task<Dictionary<T, int>> RäknaAsync<T>(IQueryable<Föremål> föremål, Expression<Func<Föremål, T>> nyckel)
            where T : notnull =>
            föremål.GroupBy(nyckel).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
    }

    private IQueryable<Föremål> Träffar(SökFöremål query)
    {
        var träffar = db.Föremål.AsNoTracking();
        if (Inventarienummer.Tolka(query.Text) is { IsSuccess: true, Value: var nummer })
        {
            var (museum, text) = (nummer.Museum.Kod, nummer.ToString());
            return träffar.Where(f => (f.Museum == museum && f.Löpnummer == nummer.Löpnummer) || f.TidigareNummer.Contains(text));
        }

        foreach (var ord in Söktext.Normalisera(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            träffar = träffar.Where(f => f.Söktext.Contains(ord));
        if (query.Plats.EllerInget() is { } plats)
            träffar = Placering.Tolka(plats) is { IsSuccess: true, Value: var placering } ? Under(träffar, placering) : träffar.Where(f => false);
        return query.Kommunkod.EllerInget() is { } kommun ? träffar.Where(f => f.Kommunkod == kommun) : träffar;
    }

    /// <summary>What stands at a place or in any part of it.</summary>
    private static IQueryable<Föremål> Under(IQueryable<Föremål> föremål, Placering placering)
    {
        var början = placering.Kod + "/";
        return föremål.Where(f => f.Placering == placering || ((string)(object)f.Placering!).StartsWith(början));
    }

    private static Expression<Func<Föremål, bool>>? Läge(IReadOnlyList<Visningsläge>? valda)
    {
        if (valda is not { Count: > 0 })
            return null;
        var (publicerade, klara, brister) =
            (valda.Contains(Visningsläge.Publicerad), valda.Contains(Visningsläge.Klart), valda.Contains(Visningsläge.Brister));
        return f => (publicerade && f.Publicering == Publicering.Publicerad)
            || (klara && f.Publicering == Publicering.Utkast && f.Brister == 0)
            || (brister && f.Publicering == Publicering.Utkast && f.Brister > 0);
    }

    private static Visningsläge Av(Publicering publicering, bool harBrister) => publicering == Publicering.Publicerad
        ? Visningsläge.Publicerad
        : harBrister ? Visningsläge.Brister : Visningsläge.Klart;

    private static int Mask<T>(IReadOnlyList<T>? flaggor)
        where T : struct, Enum =>
        (flaggor ?? []).Aggregate(0, (mask, flagga) => mask | Convert.ToInt32(flagga, null));

    /// <summary>Counts by combinations of flags, as the database groups them, counted by flag.</summary>
    private static Dictionary<T, int> Flaggor<T>(Dictionary<T, int> kombinationer)
        where T : struct, Enum => Enum.GetValues<T>()
            .Select(flagga => KeyValuePair.Create(flagga, kombinationer.Where(k => k.Key.HasFlag(flagga)).Sum(k => k.Value)))
            .Where(par => par.Value > 0)
            .ToDictionary();

    private static IQueryable<Föremål> Sorterade(IQueryable<Föremål> föremål, string? ordning) => ordning switch
    {
        "nummer" => föremål.OrderBy(f => f.Museum).ThenBy(f => f.Löpnummer),
        "-nummer" => föremål.OrderByDescending(f => f.Museum).ThenByDescending(f => f.Löpnummer),
        "benamning" => föremål.OrderBy(f => f.Sorteringsnamn).ThenBy(f => f.Id),
        "-benamning" => föremål.OrderByDescending(f => f.Sorteringsnamn).ThenBy(f => f.Id),
        "datering" => föremål.OrderBy(f => f.FrånÅr == null).ThenBy(f => f.FrånÅr).ThenBy(f => f.Id),
        "-datering" => föremål.OrderByDescending(f => f.FrånÅr).ThenBy(f => f.Id),
        "plats" => föremål.OrderBy(f => f.Placering == null).ThenBy(f => f.Placering).ThenBy(f => f.Löpnummer),
        "-plats" => föremål.OrderByDescending(f => f.Placering).ThenBy(f => f.Löpnummer),
        "andrad" => föremål.OrderBy(f => f.Ändrad).ThenBy(f => f.Id),
        _ => föremål.OrderByDescending(f => f.Ändrad).ThenBy(f => f.Id),
    };

    private sealed record Facett(string Namn, Expression<Func<Föremål, bool>>? Villkor);
}
