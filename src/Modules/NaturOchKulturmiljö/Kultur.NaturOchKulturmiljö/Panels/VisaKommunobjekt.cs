using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Miljöobjekten;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Panels;

/// <summary>A municipality's objects in brief: how many there are, and those in danger.</summary>
[UseCase(Behörigheter.LäsaObjekt)]
internal sealed record VisaKommunobjekt(string Kommunkod) : IQuery<Kommunobjekt>;

internal sealed record Kommunobjekt(int Antal, IReadOnlyList<Objektrad> IFara);

internal sealed class VisaKommunobjektHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<VisaKommunobjekt, Result<Kommunobjekt>>
{
    public async Task<Result<Kommunobjekt>> Handle(VisaKommunobjekt query, CancellationToken ct)
    {
        var kommunens = db.Miljöobjekt.AsNoTracking().Where(o => o.Kommunkod == query.Kommunkod);
        return new Kommunobjekt(
            await kommunens.CountAsync(ct),
            await kommunens.IFara().OrderBy(o => o.Sorteringsnyckel).Take(5).Rader(serSkyddade: false).ToListAsync(ct));
    }
}
