using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>What a calendar program fetches from a subscription's address: the key is all it needs.</summary>
[UseCase(Permission.Public)]
internal sealed record HämtaSvarstidsflöde(string Nyckel) : IQuery<string>;

internal sealed class HämtaSvarstidsflödeHandler(NaturOchKulturmiljöDbContext db, Länkar länkar, TimeProvider klocka)
    : IRequestHandler<HämtaSvarstidsflöde, Result<string>>
{
    /// <summary>How long an answered referral stands as cancelled before it is left out.</summary>
    private const int DagarEfterSvar = 60;

    public async Task<Result<string>> Handle(HämtaSvarstidsflöde query, CancellationToken ct)
    {
        if (await db.Prenumerationer.AsNoTracking().SingleOrDefaultAsync(p => p.Nyckel == query.Nyckel && p.Återkallad == null, ct) is not { } prenumeration)
            return Error.NotFound("Prenumerationen finns inte.");

        var sedan = SvenskTid.Idag(klocka).AddDays(-DagarEfterSvar);
        var remisser = db.Remisser.AsNoTracking().Where(r => r.Besvarad == null || r.Besvarad >= sedan);
        if (prenumeration.Urval == Prenumerationsurval.Mina)
        {
            var jag = await db.Handläggare.Where(h => h.AnvändarId == prenumeration.AnvändarId).Select(h => (HandläggareId?)h.Id).SingleOrDefaultAsync(ct);
            remisser = remisser.Where(r => r.HandläggareId == jag && jag != null);
        }

        return Svarstidsflöde.Skriv(await remisser.OrderBy(r => r.Svarstid).ThenBy(r => r.Id).ToListAsync(ct), länkar);
    }
}
