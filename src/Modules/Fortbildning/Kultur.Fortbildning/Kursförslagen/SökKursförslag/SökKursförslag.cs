using Kultur.Domain;
using Kultur.Fortbildning.Behovsbank;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Kursförslagen;

[UseCase(Behörigheter.LäsaBehovsbank)]
internal sealed record SökKursförslag(
    string? Text, IReadOnlyList<Kursförslagstillstånd> Tillstånd, IReadOnlyList<string> Teman, string? Sortera, int Sida)
    : IQuery<Kursförslagslista>;

internal sealed record Kursförslagslista(Sidad<KursförslagRad> Sida, IReadOnlyList<FacettVal> Tillstånd, IReadOnlyList<FacettVal> Teman);

internal sealed record KursförslagRad(
    KursförslagId Id, string Rubrik, DateTimeOffset Skapat, Kursförslagstillstånd Tillstånd, int Behov, int Kommuner);

internal sealed class SökKursförslagHandler(FortbildningDbContext db) : IRequestHandler<SökKursförslag, Result<Kursförslagslista>>
{
    public async Task<Result<Kursförslagslista>> Handle(SökKursförslag request, CancellationToken ct) => new Kursförslagslista(
        await SidaAsync(request, ct),
        Facettval.Av(await Filtrera(request with { Tillstånd = [] }).Select(k => k.Tillstånd).RäknaAsync(ct), request.Tillstånd),
        Facettval.Av(await Filtrera(request with { Teman = [] }).Select(k => k.Tema).RäknaAsync(ct), request.Teman));

    private async Task<Sidad<KursförslagRad>> SidaAsync(SökKursförslag request, CancellationToken ct)
    {
        var sida = await Sortera(Filtrera(request), request.Sortera)
            .Select(k => new { k.Id, k.Rubrik, k.Skapat, k.Tillstånd }).SidaAsync(request.Sida, 25, ct);
        var ids = sida.Rader.Select(r => (KursförslagId?)r.Id).ToList();
        var kommuner = (await db.Behov.Where(b => ids.Contains(b.KursförslagId) && b.Tillstånd != Behovstillstånd.Återkallat)
            .Select(b => new { b.KursförslagId, b.Kommunkod }).ToListAsync(ct)).ToLookup(b => b.KursförslagId, b => b.Kommunkod);
        return new([.. sida.Rader.Select(r => new KursförslagRad(
            r.Id, r.Rubrik, r.Skapat, r.Tillstånd, kommuner[r.Id].Count(), kommuner[r.Id].Distinct().Count()))],
            sida.Totalt, sida.Sida, sida.Sidstorlek);
    }

    private IQueryable<Kursförslag> Filtrera(SökKursförslag request)
    {
        var förslag = db.Kursförslag.AsNoTracking();
        if (Söktext.Normalisera(request.Text) is { Length: > 0 } text)
            förslag = förslag.Where(k => k.Söktext.Contains(text));
        if (request.Tillstånd.Count > 0)
            förslag = förslag.Where(k => request.Tillstånd.Contains(k.Tillstånd));
        if (request.Teman.Count > 0)
            förslag = förslag.Where(k => request.Teman.Contains(k.Tema));
        return förslag;
    }

    private static IQueryable<Kursförslag> Sortera(IQueryable<Kursförslag> förslag, string? sortera) => sortera switch
    {
        "rubrik" => förslag.OrderBy(k => k.Rubrik).ThenBy(k => k.Id),
        "-rubrik" => förslag.OrderByDescending(k => k.Rubrik).ThenBy(k => k.Id),
        "skapat" => förslag.OrderBy(k => k.Skapat),
        _ => förslag.OrderByDescending(k => k.Skapat),
    };
}
