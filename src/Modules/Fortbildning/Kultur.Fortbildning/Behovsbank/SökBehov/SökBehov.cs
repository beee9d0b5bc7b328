using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Kursförslagen;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Behovsbank;

[UseCase(Behörigheter.LäsaBehovsbank)]
internal sealed record SökBehov(
    string? Text, string? Kommun, IReadOnlyList<string> Teman, IReadOnlyList<Behovstillstånd> Tillstånd, IReadOnlyList<Brådska> Brådskor,
    string? Sortera, int Sida) : IQuery<Behovslista>;

internal sealed record Behovslista(
    Sidad<BehovRad> Sida, IReadOnlyList<FacettVal> Teman, IReadOnlyList<FacettVal> Tillstånd, IReadOnlyList<FacettVal> Brådskor);

internal sealed record BehovRad(
    string Rubrik, string Källa, string Kommunkod, string Tema, Brådska Brådska, DateOnly Noterat, Behovstillstånd Tillstånd,
    KursförslagId? KursförslagId);

internal sealed class SökBehovHandler(FortbildningDbContext db) : IRequestHandler<SökBehov, Result<Behovslista>>
{
    public async Task<Result<Behovslista>> Handle(SökBehov request, CancellationToken ct) => new Behovslista(
        await Sortera(Filtrera(request), request.Sortera)
            .Select(b => new BehovRad(b.Rubrik, b.Källa, b.Kommunkod, b.Tema, b.Brådska, b.Noterat, b.Tillstånd, b.KursförslagId))
            .SidaAsync(request.Sida, 25, ct),
        Facettval.Av(await Filtrera(request with { Teman = [] }).Select(b => b.Tema).RäknaAsync(ct), request.Teman),
        Facettval.Av(await Filtrera(request with { Tillstånd = [] }).Select(b => b.Tillstånd).RäknaAsync(ct), request.Tillstånd),
        [.. Facettval.Av(await Filtrera(request with { Brådskor = [] }).Select(b => b.Brådska).RäknaAsync(ct), request.Brådskor).Reverse()]);

    private IQueryable<Behovspost> Filtrera(SökBehov request)
    {
        var behov = db.Behov.AsNoTracking();
        if (Söktext.Normalisera(request.Text) is { Length: > 0 } text)
            behov = behov.Where(b => b.Söktext.Contains(text));
        if (!string.IsNullOrEmpty(request.Kommun))
            behov = behov.Where(b => b.Kommunkod == request.Kommun);
        if (request.Teman.Count > 0)
            behov = behov.Where(b => request.Teman.Contains(b.Tema));
        if (request.Tillstånd.Count > 0)
            behov = behov.Where(b => request.Tillstånd.Contains(b.Tillstånd));
        if (request.Brådskor.Count > 0)
            behov = behov.Where(b => request.Brådskor.Contains(b.Brådska));
        return behov;
    }

    private static IQueryable<Behovspost> Sortera(IQueryable<Behovspost> behov, string? sortera) => sortera switch
    {
        "rubrik" => behov.OrderBy(b => b.Rubrik).ThenBy(b => b.Id),
        "-rubrik" => behov.OrderByDescending(b => b.Rubrik).ThenBy(b => b.Id),
        "noterat" => behov.OrderBy(b => b.Noterat).ThenBy(b => b.Id),
        _ => behov.OrderByDescending(b => b.Noterat).ThenBy(b => b.Id),
    };
}
