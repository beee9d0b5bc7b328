using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>What the antikvarie have set for their own work.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record VisaInställningar : IQuery<Inställningskort>;

internal sealed record Inställningskort(IReadOnlyList<Handläggarkort> Handläggare, IReadOnlyDictionary<Ärendetyp, Svarstidsregel> Regler);

internal sealed record Handläggarkort(HandläggareId Id, int Version, string Initialer, string Roll, string? AnvändarId, string Epost, int TimmarPerVecka);

internal sealed class VisaInställningarHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<VisaInställningar, Result<Inställningskort>>
{
    public async Task<Result<Inställningskort>> Handle(VisaInställningar query, CancellationToken ct) => new Inställningskort(
        await db.Handläggare.AsNoTracking().OrderBy(h => h.Initialer)
            .Select(h => new Handläggarkort(h.Id, h.Version, h.Initialer, h.Roll, h.AnvändarId, h.Epost, h.TimmarPerVecka)).ToListAsync(ct),
        await db.SvarstidsreglerAsync(ct));
}
