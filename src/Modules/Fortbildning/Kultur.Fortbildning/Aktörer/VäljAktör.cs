using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Aktörer;

/// <summary>The organisations that can be co-organisers.</summary>
[UseCase(Behörigheter.LäsaEvenemang)]
internal sealed record VäljAktör : IQuery<IReadOnlyList<Aktörsval>>;

internal sealed record Aktörsval(Guid Id, string Namn);

internal sealed class VäljAktörHandler(FortbildningDbContext db) : IRequestHandler<VäljAktör, Result<IReadOnlyList<Aktörsval>>>
{
    public async Task<Result<IReadOnlyList<Aktörsval>>> Handle(VäljAktör request, CancellationToken ct) =>
        await db.Aktörer.Where(a => a.ErsattAv == null && a.Slag == "organisation")
            .OrderBy(a => a.Namn).Select(a => new Aktörsval(a.Id, a.Namn)).ToListAsync(ct);
}
