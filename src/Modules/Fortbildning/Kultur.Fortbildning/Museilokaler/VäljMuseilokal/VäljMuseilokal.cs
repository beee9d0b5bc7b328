using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Museilokaler;

/// <summary>The rooms that may be asked for.</summary>
[UseCase(Behörigheter.LäsaEvenemang)]
internal sealed record VäljMuseilokal : IQuery<IReadOnlyList<Lokalval>>;

internal sealed record Lokalval(Guid Id, string Namn, string Museum, int Platser);

internal sealed class VäljMuseilokalHandler(FortbildningDbContext db) : IRequestHandler<VäljMuseilokal, Result<IReadOnlyList<Lokalval>>>
{
    public async Task<Result<IReadOnlyList<Lokalval>>> Handle(VäljMuseilokal request, CancellationToken ct) =>
        await db.Lokaler.Where(l => !l.Stängd).OrderBy(l => l.Museum).ThenBy(l => l.Namn)
            .Select(l => new Lokalval(l.Id, l.Namn, l.Museum, l.Platser)).ToListAsync(ct);
}
