using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>A municipality's support of a year, krona by krona; a coordinator sees her own municipality's alone.</summary>
[UseCase(Behörigheter.LäsaStöd)]
internal sealed record VisaKommunstöd(string Kommunkod, int År) : IQuery<Kommunstöd>;

internal sealed record Kommunstöd(
    string Kommunkod,
    int År,
    IReadOnlyList<int> ÅrMedStöd,
    Saldo Saldo,
    int? Barn,
    int? Barnår,
    string? SamordnareNamn,
    string? SamordnareEpost,
    IReadOnlyList<Kulturplan> Planer,
    IReadOnlyList<Liggarrad> Liggare,
    int BarnSomKom,
    int AttBetala);

internal sealed class VisaKommunstödHandler(KulturlivFörAllaDbContext db, CurrentUser användare) : IRequestHandler<VisaKommunstöd, Result<Kommunstöd>>
{
    public async Task<Result<Kommunstöd>> Handle(VisaKommunstöd query, CancellationToken ct)
    {
        if (!Kommuner.Finns(query.Kommunkod) || (användare.Kommunkod ?? query.Kommunkod) != query.Kommunkod)
            return Error.NotFound("Kommunens stöd finns inte här.");

        var konto = await db.Stödkonton.AsNoTracking()
            .SingleOrDefaultAsync(k => k.År == query.År && k.Pott == Pott.Subvention && k.Kommunkod == query.Kommunkod, ct);
        var post = (await db.Fördelningar.AsNoTracking().SingleOrDefaultAsync(f => f.År == query.År, ct)) is { } fördelning
            ? (fördelning.Barnår, fördelning.Poster.Single(p => p.Kommunkod == query.Kommunkod).Barn)
            : ((int Barnår, int Barn)?)null;
        var villkor = await db.Kommunvillkor.AsNoTracking().SingleOrDefaultAsync(v => v.Kommunkod == query.Kommunkod, ct);
        return new Kommunstöd(
            query.Kommunkod, query.År,
            await db.Fördelningar.Select(f => f.År).OrderDescending().ToListAsync(ct),
            konto is null ? Saldo.Tomt : Saldo.Av(konto.Rader.GroupBy(r => r.Slag).ToDictionary(g => g.Key, g => g.Sum(r => r.Belopp))),
            post?.Barn, post?.Barnår,
            villkor?.SamordnareNamn, villkor?.SamordnareEpost,
            [.. (villkor?.Planer ?? []).OrderByDescending(p => p.Till)],
            [.. (konto?.Rader ?? []).OrderByDescending(r => r.När).ThenByDescending(r => r.Nr).Select(r => new Liggarrad(Pott.Subvention, r.Slag, r.Belopp, r.När, r.Text, r.BokningId))],
            await db.Bokningar.Where(b => b.Kommunkod == query.Kommunkod && b.Speldag.Year == query.År).SelectMany(b => b.BarnSomKom).SumAsync(b => b.Antal, ct),
            await db.Bokningar.AttBetala(query.Kommunkod, query.År).CountAsync(ct));
    }
}
