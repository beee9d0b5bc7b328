using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Inkommande;

/// <summary>What has been handed in.</summary>
/// <param name="Text">Words that all must be found.</param>
/// <param name="Lägen">In any of these states.</param>
/// <param name="Museer">At any of these museums, by code.</param>
/// <param name="Sortera"><c>nummer</c>, <c>benamning</c>, <c>mottaget</c> or <c>ater</c>, with <c>-</c> before for descending; what waits first when null.</param>
/// <param name="Sida">From 1.</param>
[UseCase(Behörigheter.LäsaInkommande)]
internal sealed record SökInkommande(
    string? Text = null,
    IReadOnlyList<Inkommandeläge>? Lägen = null,
    IReadOnlyList<string>? Museer = null,
    string? Sortera = null,
    int Sida = 1) : IQuery<Inkommandelista>;

internal sealed record Inkommandelista(
    Sidad<InkommandeRad> Sida, int Väntar, int Alla, IReadOnlyDictionary<Inkommandeläge, int> PerLäge, IReadOnlyDictionary<string, int> PerMuseum);

internal sealed record InkommandeRad(
    InkommandeId Id,
    int År,
    int Löpnummer,
    string Benämning,
    int Antal,
    Inlämningsskäl Skäl,
    string Museum,
    string? Kommunkod,
    DateOnly Mottaget,
    DateOnly? ÅterlämnasSenast,
    Inkommandeläge Läge,
    string? Inventarienummer)
{
    public Inkommandenummer Nummer => new(År, Löpnummer);
}

internal sealed class SökInkommandeHandler(MuseerDbContext db) : IRequestHandler<SökInkommande, Result<Inkommandelista>>
{
    public async Task<Result<Inkommandelista>> Handle(SökInkommande query, CancellationToken ct)
    {
        var lägen = query.Lägen ?? [];
        var museer = query.Museer ?? [];
        var träffar = db.Inkommande.AsNoTracking();
        foreach (var ord in Söktext.Normalisera(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            träffar = träffar.Where(i => i.Söktext.Contains(ord));
        var iLäge = lägen.Count == 0 ? träffar : träffar.Where(i => lägen.Contains(i.Läge));
        var iMuseum = museer.Count == 0 ? träffar : träffar.Where(i => museer.Contains(i.Museum));
        return new Inkommandelista(
            await Rader(Sorterade(museer.Count == 0 ? iLäge : iLäge.Where(i => museer.Contains(i.Museum)), query.Sortera)).SidaAsync(query.Sida, ct: ct),
            await db.Inkommande.CountAsync(i => i.Läge == Inkommandeläge.Väntar, ct),
            await db.Inkommande.CountAsync(ct),
            await iMuseum.GroupBy(i => i.Läge).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct),
            await iLäge.GroupBy(i => i.Museum).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct));
    }

    internal static IQueryable<InkommandeRad> Rader(IQueryable<InkommandeObjekt> objekt) => objekt.Select(i => new InkommandeRad(
        i.Id, i.År, i.Löpnummer, i.Benämning, i.Antal, i.Skäl, i.Museum, i.Kommunkod, i.Mottaget, i.ÅterlämnasSenast, i.Läge, i.Inventarienummer));

    private static IOrderedQueryable<InkommandeObjekt> Sorterade(IQueryable<InkommandeObjekt> objekt, string? ordning) => ordning switch
    {
        "nummer" => objekt.OrderBy(i => i.År).ThenBy(i => i.Löpnummer),
        "-nummer" => objekt.OrderByDescending(i => i.År).ThenByDescending(i => i.Löpnummer),
        "benamning" => objekt.OrderBy(i => i.Sorteringsnamn),
        "-benamning" => objekt.OrderByDescending(i => i.Sorteringsnamn),
        "mottaget" => objekt.OrderBy(i => i.Mottaget).ThenBy(i => i.Id),
        "-mottaget" => objekt.OrderByDescending(i => i.Mottaget).ThenBy(i => i.Id),
        "ater" => objekt.OrderBy(i => i.ÅterlämnasSenast == null).ThenBy(i => i.ÅterlämnasSenast).ThenBy(i => i.Id),
        "-ater" => objekt.OrderByDescending(i => i.ÅterlämnasSenast).ThenBy(i => i.Id),
        _ => objekt.OrderBy(i => i.Läge != Inkommandeläge.Väntar).ThenByDescending(i => i.Mottaget).ThenByDescending(i => i.Löpnummer),
    };
}
