using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Remisserna;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Panels;

/// <summary>
/// What waits in this module: the user's own referrals that are late or due within a week, and those that nobody has.
/// Who handles none sees everybody's, and so does who looks at municipalities.
/// </summary>
[UseCase(Behörigheter.LäsaRemisser)]
internal sealed record VisaMinDag(IReadOnlyCollection<string>? Kommunkoder) : IQuery<Miljödag>;

internal sealed record Miljödag(IReadOnlyList<Remissrad> Svarstider, IReadOnlyList<Remissrad> Otilldelade);

internal sealed class VisaMinDagHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare, TimeProvider klocka) : IRequestHandler<VisaMinDag, Result<Miljödag>>
{
    private const int Antal = 8;
    private const int AntalOtilldelade = 4;

    public async Task<Result<Miljödag>> Handle(VisaMinDag query, CancellationToken ct)
    {
        var snart = SvenskTid.Idag(klocka).AddDays(7);
        var jag = query.Kommunkoder is not null ? null : await db.Handläggare.Where(h => h.AnvändarId == användare.Id).Select(h => (HandläggareId?)h.Id).SingleOrDefaultAsync(ct);
        var öppna = db.Remisser.AsNoTracking().Öppna();
        if (query.Kommunkoder is { } koder)
            öppna = öppna.Where(r => r.Kommunkoder.Any(k => koder.Contains(k)));
        var tilldelade = jag is null ? öppna.Where(r => r.HandläggareId != null) : öppna.Where(r => r.HandläggareId == jag);
        var otilldelade = öppna.Where(r => r.HandläggareId == null);
        return new Miljödag(
            await tilldelade.Where(r => r.Svarstid <= snart).OrderBy(r => r.Svarstid).ThenBy(r => r.Id).Take(Antal).Rader().ToListAsync(ct),
            await otilldelade.OrderBy(r => r.Svarstid).ThenBy(r => r.Id).Take(query.Kommunkoder is null ? AntalOtilldelade : Antal).Rader().ToListAsync(ct));
    }
}
