using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Offers in all states, as staff see them.</summary>
[UseCase(Behörigheter.LäsaKatalog)]
internal sealed record SökUtbud(
    string? Text,
    IReadOnlyList<Utbudstillstånd> Tillstånd,
    IReadOnlyList<Konstform> Konstformer,
    IReadOnlyList<string> Källor,
    string? Sortera,
    int Sida) : IQuery<Utbudsträffar>;

internal sealed record Utbudsträffar(
    Sidad<Utbudsrad> Utbud,
    IReadOnlyDictionary<Utbudstillstånd, int> PerTillstånd,
    IReadOnlyDictionary<Konstform, int> PerKonstform,
    IReadOnlyDictionary<string, int> PerKälla);

internal sealed record Utbudsrad(
    Guid Id, string Titel, string Utövare, string? Museum, Konstform Konstform, Utbudsslag Slag, int FrånÅlder, int TillÅlder, decimal Pris,
    Utbudstillstånd Tillstånd, DateOnly? BokningsbartTill);

internal sealed class SökUtbudHandler(KulturlivFörAllaDbContext db) : IRequestHandler<SökUtbud, Result<Utbudsträffar>>
{
    public const string Eget = "eget";
    public const string Museernas = "museernas";

    public async Task<Result<Utbudsträffar>> Handle(SökUtbud query, CancellationToken ct) => new Utbudsträffar(
        await Sortera(Filtrera(query), query.Sortera)
            .Select(u => new Utbudsrad(
                u.Id.Value, u.Titel, u.Utövare, u.Museum, u.Konstform, u.Slag, u.FrånÅlder, u.TillÅlder, u.Pris, u.Tillstånd,
                u.Perioder.Max(p => (DateOnly?)p.Till)))
            .SidaAsync(query.Sida, 25, ct),
        await Filtrera(query with { Tillstånd = [] }).Select(u => u.Tillstånd).RäknaAsync(ct),
        await Filtrera(query with { Konstformer = [] }).Select(u => u.Konstform).RäknaAsync(ct),
        await Filtrera(query with { Källor = [] }).Select(u => u.Museum == null ? Eget : Museernas).RäknaAsync(ct));

    private IQueryable<Utbud> Filtrera(SökUtbud query)
    {
        var utbud = db.Utbud.AsNoTracking().MedText(query.Text);
        if (query.Tillstånd.Count > 0)
            utbud = utbud.Where(u => query.Tillstånd.Contains(u.Tillstånd));
        if (query.Konstformer.Count > 0)
            utbud = utbud.Where(u => query.Konstformer.Contains(u.Konstform));
        return query.Källor switch
        {
            [Eget] => utbud.Where(u => u.Museum == null),
            [Museernas] => utbud.Where(u => u.Museum != null),
            _ => utbud,
        };
    }

    private static IQueryable<Utbud> Sortera(IQueryable<Utbud> utbud, string? ordning) => ordning switch
    {
        "-titel" => utbud.OrderByDescending(u => u.Sorteringsnyckel).ThenBy(u => u.Id),
        "pris" => utbud.OrderBy(u => u.Pris).ThenBy(u => u.Id),
        "-pris" => utbud.OrderByDescending(u => u.Pris).ThenBy(u => u.Id),
        _ => utbud.OrderBy(u => u.Sorteringsnyckel).ThenBy(u => u.Id),
    };
}
