using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöken;

/// <summary>Which visits a list shows.</summary>
internal enum Urvalet
{
    Kommande,

    /// <summary>Those that have been and wait for how many came.</summary>
    AttRapportera,

    Tidigare,
    Alla,
}

[UseCase(Behörigheter.LäsaHus)]
internal sealed record SökBesök(
    string? Text, Urvalet Urval, IReadOnlyList<string> Museer, IReadOnlyList<Besökstillstånd> Tillstånd, string? Kommun, string? Sortera, int Sida)
    : IQuery<Besökslista>;

internal sealed record Besökslista(
    Sidad<Besökslisterad> Sida, IReadOnlyDictionary<Urvalet, int> PerUrval, IReadOnlyList<FacettVal> Museer, IReadOnlyList<FacettVal> Tillstånd);

internal sealed record Besökslisterad(
    BesökId Id, DateOnly Datum, TimeOnly Start, TimeOnly Slut, string Skola, string Kommunkod, string Program, string Museum, int AntalBarn, int? KomBarn,
    Besökstillstånd Tillstånd);

internal sealed class SökBesökHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<SökBesök, Result<Besökslista>>
{
    private readonly DateOnly _idag = SvenskTid.Idag(klocka);

    public async Task<Result<Besökslista>> Handle(SökBesök request, CancellationToken ct)
    {
        var perUrval = new Dictionary<Urvalet, int>();
        foreach (var urval in Enum.GetValues<Urvalet>())
            perUrval[urval] = await Filtrera(request with { Urval = urval }).CountAsync(ct);
        var perMuseum = await Filtrera(request with { Museer = [] }).GroupBy(b => b.Museum)
            .Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
        var perTillstånd = await Filtrera(request with { Tillstånd = [] }).GroupBy(b => b.Tillstånd)
            .Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
        return new Besökslista(
            await Sortera(Filtrera(request), request.Sortera)
                .Select(b => new Besökslisterad(b.Id, b.Datum, b.Start, b.Slut, b.Skola, b.Kommunkod, b.Program, b.Museum, b.AntalBarn, b.KomBarn, b.Tillstånd))
                .SidaAsync(request.Sida, 25, ct),
            perUrval,
            [.. Museum.Alla.Where(m => perMuseum.ContainsKey(m.Kod) || request.Museer.Contains(m.Kod))
                .Select(m => new FacettVal(m.Kod, m.Namn, perMuseum.GetValueOrDefault(m.Kod), request.Museer.Contains(m.Kod)))],
            [.. Enum.GetValues<Besökstillstånd>().Where(t => perTillstånd.ContainsKey(t) || request.Tillstånd.Contains(t))
                .Select(t => new FacettVal(Kod.Av(t), t.ToString(), perTillstånd.GetValueOrDefault(t), request.Tillstånd.Contains(t)))]);
    }

    private IQueryable<Skolbesök> Filtrera(SökBesök request)
    {
        var besök = db.Skolbesök.AsNoTracking();
        if (Söktext.Normalisera(request.Text) is { Length: > 0 } text)
            besök = besök.Where(b => b.Söktext.Contains(text));
        if (request.Museer.Count > 0)
            besök = besök.Where(b => request.Museer.Contains(b.Museum));
        if (request.Tillstånd.Count > 0)
            besök = besök.Where(b => request.Tillstånd.Contains(b.Tillstånd));
        if (request.Kommun is { Length: > 0 } kommun)
            besök = besök.Where(b => b.Kommunkod == kommun);
        return request.Urval switch
        {
            Urvalet.Kommande => besök.Where(b => b.Datum >= _idag),
            Urvalet.AttRapportera => besök.Where(b => b.Tillstånd == Besökstillstånd.Bekräftat && b.Datum < _idag),
            Urvalet.Tidigare => besök.Where(b => b.Datum < _idag),
            _ => besök,
        };
    }

    private static IQueryable<Skolbesök> Sortera(IQueryable<Skolbesök> besök, string? sortera) => sortera switch
    {
        "skola" => besök.OrderBy(b => b.Skola).ThenBy(b => b.Datum).ThenBy(b => b.Id),
        "-skola" => besök.OrderByDescending(b => b.Skola).ThenBy(b => b.Datum).ThenBy(b => b.Id),
        "-datum" => besök.OrderByDescending(b => b.Datum).ThenByDescending(b => b.Start).ThenBy(b => b.Id),
        _ => besök.OrderBy(b => b.Datum).ThenBy(b => b.Start).ThenBy(b => b.Id),
    };
}
