using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record VisaPrenumeration : IQuery<Prenumerationskort>;

/// <summary>The user's own subscription.</summary>
/// <param name="Adress">The whole address; null when there is no subscription.</param>
internal sealed record Prenumerationskort(string? Adress, Prenumerationsurval? Urval, DateTimeOffset? Skapad);

internal sealed class VisaPrenumerationHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare, Länkar länkar)
    : IRequestHandler<VisaPrenumeration, Result<Prenumerationskort>>
{
    public async Task<Result<Prenumerationskort>> Handle(VisaPrenumeration query, CancellationToken ct) =>
        await db.Prenumerationer.AsNoTracking().SingleOrDefaultAsync(p => p.AnvändarId == användare.Id && p.Återkallad == null, ct) is { } egen
            ? new Prenumerationskort(länkar.Till(Svarstidsflöde.Sökväg(egen.Nyckel)), egen.Urval, egen.Skapad)
            : new Prenumerationskort(null, null, null);
}
