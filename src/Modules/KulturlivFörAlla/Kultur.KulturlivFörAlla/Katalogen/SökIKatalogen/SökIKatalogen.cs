using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>The catalogue as anybody may see it: what can be booked today or later.</summary>
[UseCase(Permission.Public)]
internal sealed record SökIKatalogen(
    string? Text,
    IReadOnlyList<Konstform> Konstformer,
    IReadOnlyList<Åldersgrupp> Åldrar,
    IReadOnlyList<string> Platser,
    IReadOnlyList<string> Kommuner,
    IReadOnlyList<Språk> Språk,
    IReadOnlyList<Anpassning> Anpassningar,
    string? Sortera,
    int Sida) : IQuery<Katalogträffar>
{
    /// <summary>The choice of place for what comes to the school.</summary>
    public const string Skolan = "skolan";
}

internal sealed record Katalogträffar(
    Sidad<Katalograd> Utbud,
    IReadOnlyDictionary<Konstform, int> PerKonstform,
    IReadOnlyDictionary<Åldersgrupp, int> PerÅlder,
    IReadOnlyDictionary<string, int> PerPlats,
    IReadOnlyDictionary<string, int> PerKommun,
    IReadOnlyDictionary<Språk, int> PerSpråk,
    IReadOnlyDictionary<Anpassning, int> PerAnpassning);

internal sealed record Katalograd(
    Guid Id, string Titel, string Utövare, string? Museum, Konstform Konstform, Utbudsslag Slag, int FrånÅlder, int TillÅlder, int Minuter,
    int HögstAntal, decimal Pris, bool Syntolkat, bool Teckentolkat, bool NpfAnpassat);

internal sealed class SökIKatalogenHandler(KulturlivFörAllaDbContext db, TimeProvider klocka) : IRequestHandler<SökIKatalogen, Result<Katalogträffar>>
{
    public async Task<Result<Katalogträffar>> Handle(SökIKatalogen query, CancellationToken ct)
    {
        var utanÅldrar = Filtrera(query with { Åldrar = [] });
        var perÅlder = new Dictionary<Åldersgrupp, int>();
        foreach (var grupp in Åldersgrupp.Alla)
            perÅlder[grupp] = await utanÅldrar.FörÅldrar(grupp).CountAsync(ct);

        var utanAnpassningar = Filtrera(query with { Anpassningar = [] });
        var perAnpassning = new Dictionary<Anpassning, int>();
        foreach (var anpassning in Enum.GetValues<Anpassning>())
            perAnpassning[anpassning] = await utanAnpassningar.MedAnpassning(anpassning).CountAsync(ct);

        return new Katalogträffar(
            await Sortera(Filtrera(query), query.Sortera).Select(u => new Katalograd(
                u.Id.Value, u.Titel, u.Utövare, u.Museum, u.Konstform, u.Slag, u.FrånÅlder, u.TillÅlder, u.Minuter, u.HögstAntal, u.Pris,
                u.Syntolkat, u.Teckentolkat, u.NpfAnpassat)).SidaAsync(query.Sida, 20, ct),
            await Filtrera(query with { Konstformer = [] }).Select(u => u.Konstform).RäknaAsync(ct),
            perÅlder,
            await Filtrera(query with { Platser = [] }).Select(u => u.Museum ?? SökIKatalogen.Skolan).RäknaAsync(ct),
            await Filtrera(query with { Kommuner = [] }).Select(u => u.Kommunkod).RäknaAsync(ct),
            await Filtrera(query with { Språk = [] }).Select(u => u.Språk).RäknaAsync(ct),
            perAnpassning);
    }

    /// <summary>Choices of one facet widen the search; every kind of adaptation chosen must be there.</summary>
    private IQueryable<Utbud> Filtrera(SökIKatalogen query)
    {
        var utbud = db.Utbud.AsNoTracking().Bokningsbara(SvenskTid.Idag(klocka)).MedText(query.Text);
        if (query.Konstformer.Count > 0)
            utbud = utbud.Where(u => query.Konstformer.Contains(u.Konstform));
        if (query.Åldrar.Count > 0)
        {
            var åldrar = query.Åldrar.SelectMany(g => Enumerable.Range(g.Från, g.Till - g.Från + 1)).ToList();
            utbud = utbud.Where(u => åldrar.Any(å => u.FrånÅlder <= å && u.TillÅlder >= å));
        }

        if (query.Platser.Count > 0)
            utbud = utbud.Where(u => query.Platser.Contains(u.Museum ?? SökIKatalogen.Skolan));
        if (query.Kommuner.Count > 0)
            utbud = utbud.Where(u => query.Kommuner.Contains(u.Kommunkod));
        if (query.Språk.Count > 0)
            utbud = utbud.Where(u => query.Språk.Contains(u.Språk));
        return query.Anpassningar.Aggregate(utbud, (urval, anpassning) => urval.MedAnpassning(anpassning));
    }

    private static IQueryable<Utbud> Sortera(IQueryable<Utbud> utbud, string? ordning) => ordning switch
    {
        "pris" => utbud.OrderBy(u => u.Pris).ThenBy(u => u.Sorteringsnyckel).ThenBy(u => u.Id),
        "alder" => utbud.OrderBy(u => u.FrånÅlder).ThenBy(u => u.TillÅlder).ThenBy(u => u.Sorteringsnyckel).ThenBy(u => u.Id),
        _ => utbud.OrderBy(u => u.Sorteringsnyckel).ThenBy(u => u.Id),
    };
}
