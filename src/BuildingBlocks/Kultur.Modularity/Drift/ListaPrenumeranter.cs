using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>The names of those who hear a module's events: those who have heard of late, and those who have something open; earlier names too.</summary>
/// <param name="Modul">The module's slug.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record ListaPrenumeranter(string Modul) : IQuery<IReadOnlyList<string>>, IModuleRequest;

internal sealed class ListaPrenumeranterHandler(ModuleDatabases databases, EventCatalog events)
    : IRequestHandler<ListaPrenumeranter, Result<IReadOnlyList<string>>>
{
    private const int Senaste = 10_000;

    public async Task<Result<IReadOnlyList<string>>> Handle(ListaPrenumeranter request, CancellationToken ct)
    {
        var leveranser = databases.For(request).Deliveries;
        var öppna = await leveranser.Where(d => d.FinishedAt == null).Select(d => d.Subscriber).Distinct().ToListAsync(ct);
        var senaste = await leveranser.OrderByDescending(d => d.Id).Take(Senaste).Select(d => d.Subscriber).Distinct().ToListAsync(ct);
        return öppna.Union(senaste).SelectMany(namn => new[] { namn, events.NameNow(namn) }).Distinct().Order(StringComparer.Ordinal).ToArray();
    }
}
