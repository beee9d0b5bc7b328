using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

/// <summary>The objects within so many metres of a place, the nearest first. Those whose place the user may not know are not there.</summary>
[UseCase(Behörigheter.LäsaObjekt)]
internal sealed record FörkontrolleraPlats(SwerefPunkt Plats, int Meter) : IQuery<IReadOnlyList<Närliggande>>;

internal sealed record Närliggande(Objektrad Objekt, int Meter);

internal sealed class FörkontrolleraPlatsHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare)
    : IRequestHandler<FörkontrolleraPlats, Result<IReadOnlyList<Närliggande>>>
{
    public async Task<Result<IReadOnlyList<Närliggande>>> Handle(FörkontrolleraPlats query, CancellationToken ct)
    {
        var serSkyddade = användare.Has(Behörigheter.LäsaSkyddadeLägen);
        var (norr, öst) = ((int)query.Plats.N, (int)query.Plats.E);
        var iRutan = await db.Miljöobjekt.AsNoTracking().Where(Objektsurval.LägetSyns(serSkyddade))
            .Where(o => o.Norr >= norr - query.Meter && o.Norr <= norr + query.Meter && o.Öst >= öst - query.Meter && o.Öst <= öst + query.Meter)
            .Rader(serSkyddade).ToListAsync(ct);
        return Result<IReadOnlyList<Närliggande>>.Success(
        [
            .. iRutan.Select(o => new Närliggande(o, (int)Math.Round(Math.Sqrt(Math.Pow(o.Norr!.Value - norr, 2) + Math.Pow(o.Öst!.Value - öst, 2)))))
                .Where(n => n.Meter <= query.Meter).OrderBy(n => n.Meter),
        ]);
    }
}
