using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>The initiatives' list.</summary>
/// <param name="Text">Part of a title.</param>
/// <param name="Faser">In any of these phases; all when empty.</param>
/// <param name="Kommuner">In any of these municipalities, by code.</param>
/// <param name="Sortera"><c>titel</c>, <c>fas</c> or <c>nasta</c>; with a leading minus for descending.</param>
/// <param name="Sida">From 1.</param>
[UseCase(Behörigheter.LäsaInitiativ)]
internal sealed record SökInitiativ(
    string? Text = null,
    IReadOnlyList<Fas>? Faser = null,
    IReadOnlyList<string>? Kommuner = null,
    string? Sortera = null,
    int Sida = 1) : IQuery<Initiativlista>;

/// <param name="Sida">The rows.</param>
/// <param name="PerFas">Counts with the other filters on.</param>
/// <param name="PerKommun">The same.</param>
internal sealed record Initiativlista(
    Sidad<InitiativRad> Sida, IReadOnlyDictionary<Fas, int> PerFas, IReadOnlyDictionary<string, int> PerKommun);

internal sealed record InitiativRad(
    Guid Id, string Titel, Fas Fas, IReadOnlyList<string> Kommuner, string? NästaSteg, DateOnly? NästaStegDen);

internal sealed class SökInitiativHandler(SamhällsutvecklingDbContext db) : IRequestHandler<SökInitiativ, Result<Initiativlista>>
{
    public async Task<Result<Initiativlista>> Handle(SökInitiativ query, CancellationToken ct)
    {
        var faser = query.Faser ?? [];
        var kommuner = query.Kommuner ?? [];
        var träffar = db.Initiativ.AsNoTracking();
        if (query.Text.EllerInget() is { } sökt)
        {
            var nål = Söktext.Normalisera(sökt);
            träffar = träffar.Where(i => i.Söktitel.Contains(nål));
        }

        var iFas = faser.Count == 0 ? träffar : träffar.Where(i => faser.Contains(i.Fas));
        var iKommun = kommuner.Count == 0 ? träffar : träffar.Where(i => i.Kommuner.Any(k => kommuner.Contains(k)));
        var valda = kommuner.Count == 0 ? iFas : iFas.Where(i => i.Kommuner.Any(k => kommuner.Contains(k)));

        return new Initiativlista(
            await Sorterade(valda, query.Sortera)
                .Select(i => new InitiativRad(i.Id.Value, i.Titel, i.Fas, i.Kommuner, i.NästaSteg, i.NästaStegDen))
                .SidaAsync(query.Sida, ct: ct),
            await iKommun.GroupBy(i => i.Fas)
                .Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct),
            (await iFas.Select(i => i.Kommuner).ToListAsync(ct)).SelectMany(koder => koder).CountBy(kod => kod).ToDictionary());
    }

    private static IOrderedQueryable<Initiativ> Sorterade(IQueryable<Initiativ> initiativ, string? ordning) => (ordning switch
    {
        "titel" => initiativ.OrderBy(i => i.Sorteringstitel),
        "-titel" => initiativ.OrderByDescending(i => i.Sorteringstitel),
        "fas" => initiativ.OrderBy(Fasordning),
        "-fas" => initiativ.OrderByDescending(Fasordning),
        "-nasta" => initiativ.OrderByDescending(i => i.NästaStegDen),
        _ => initiativ.OrderBy(i => i.NästaStegDen == null).ThenBy(i => i.NästaStegDen),
    }).ThenBy(i => i.Sorteringstitel).ThenBy(i => i.Id);

    private static readonly System.Linq.Expressions.Expression<Func<Initiativ, int>> Fasordning = i =>
        i.Fas == Fas.Idé ? 0 : i.Fas == Fas.Förstudie ? 1 : i.Fas == Fas.Genomförande ? 2 : i.Fas == Fas.Uppföljning ? 3 : 4;
}
