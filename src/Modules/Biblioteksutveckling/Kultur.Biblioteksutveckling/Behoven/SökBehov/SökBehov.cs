using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Behoven;

/// <param name="Lägen">Empty for those that wait: open and linked ones.</param>
/// <param name="Sortera">noterat, svar, kommun or rubrik, with - before it for descending; the latest noted first when null.</param>
[UseCase(Behörigheter.LäsaBehov)]
internal sealed record SökBehov(
    string? Text,
    string? Kommun,
    IReadOnlyList<string> Förbund,
    IReadOnlyList<string> Teman,
    IReadOnlyList<Brådska> Brådskor,
    IReadOnlyList<Behovsläge> Lägen,
    string? Sortera,
    int Sida) : IQuery<Behovsträffar>;

/// <summary>A page of needs, and how many each filter would find with the others on.</summary>
internal sealed record Behovsträffar(
    Sidad<Behovsrad> Behov,
    IReadOnlyDictionary<string, int> PerKommun,
    IReadOnlyDictionary<string, int> PerTema,
    IReadOnlyDictionary<Brådska, int> PerBrådska,
    IReadOnlyDictionary<Behovsläge, int> PerLäge,
    int FörsenadeSvar);

internal sealed record Behovsrad(
    Guid Id, string Rubrik, string Kommunkod, string Tema, Brådska Brådska, Behovsläge Läge, string? Möts,
    DateOnly Noterat, DateOnly? SvarUtlovat, DateOnly? SvarLämnat);

internal sealed class SökBehovHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<SökBehov, Result<Behovsträffar>>
{
    public async Task<Result<Behovsträffar>> Handle(SökBehov query, CancellationToken ct) => new Behovsträffar(
        await Sortera(Filtrera(query), query.Sortera)
            .Select(b => new Behovsrad(
                b.Id.Value, b.Rubrik, b.Kommunkod, b.Tema, b.Brådska, b.Läge, b.Möts, b.Noterat, b.SvarUtlovat, b.SvarLämnat))
            .SidaAsync(query.Sida, ct: ct),
        await Filtrera(query with { Förbund = [] }).AntalPerAsync(b => b.Kommunkod, ct),
        await Filtrera(query with { Teman = [] }).AntalPerAsync(b => b.Tema, ct),
        await Filtrera(query with { Brådskor = [] }).AntalPerAsync(b => b.Brådska, ct),
        await Filtrera(query with { Lägen = Enum.GetValues<Behovsläge>() }).AntalPerAsync(b => b.Läge, ct),
        await db.Behov.VäntarPåSvar().CountAsync(b => b.SvarUtlovat < SvenskTid.Idag(klocka), ct));

    private IQueryable<Behov> Filtrera(SökBehov query)
    {
        var behov = db.Behov.AsNoTracking();
        if (Söktext.Normalisera(query.Text) is { Length: > 0 } text)
            behov = behov.Where(b => b.Söktext.Contains(text));
        if (query.Kommun is { Length: > 0 } kommun)
            behov = behov.Where(b => b.Kommunkod == kommun);
        if (query.Förbund.Count > 0)
        {
            var koder = Kommunkoder.I(query.Förbund);
            behov = behov.Where(b => koder.Contains(b.Kommunkod));
        }

        if (query.Teman.Count > 0)
            behov = behov.Where(b => query.Teman.Contains(b.Tema));
        if (query.Brådskor.Count > 0)
            behov = behov.Where(b => query.Brådskor.Contains(b.Brådska));
        return query.Lägen.Count > 0
            ? behov.Where(b => query.Lägen.Contains(b.Läge))
            : behov.Where(b => b.Läge == Behovsläge.Öppet || b.Läge == Behovsläge.Kopplat);
    }

    private static IQueryable<Behov> Sortera(IQueryable<Behov> behov, string? ordning) => ordning switch
    {
        "noterat" => behov.OrderBy(b => b.Noterat).ThenBy(b => b.Id),
        "svar" => behov.OrderBy(b => b.SvarLämnat != null || b.SvarUtlovat == null).ThenBy(b => b.SvarUtlovat).ThenBy(b => b.Id),
        "-svar" => behov.OrderBy(b => b.SvarLämnat != null || b.SvarUtlovat == null).ThenByDescending(b => b.SvarUtlovat).ThenBy(b => b.Id),
        "kommun" => behov.OrderBy(b => b.Söktext).ThenBy(b => b.Id),
        "-kommun" => behov.OrderByDescending(b => b.Söktext).ThenBy(b => b.Id),
        "rubrik" => behov.OrderBy(b => b.Rubrik).ThenBy(b => b.Id),
        "-rubrik" => behov.OrderByDescending(b => b.Rubrik).ThenBy(b => b.Id),
        _ => behov.OrderByDescending(b => b.Noterat).ThenByDescending(b => b.Id),
    };
}

internal static class Behovsurval
{
    /// <summary>Needs whose asker has been promised an answer and has not had it.</summary>
    public static IQueryable<Behov> VäntarPåSvar(this IQueryable<Behov> behov) => behov.Where(
        b => b.SvarUtlovat != null && b.SvarLämnat == null && (b.Läge == Behovsläge.Öppet || b.Läge == Behovsläge.Kopplat));
}
