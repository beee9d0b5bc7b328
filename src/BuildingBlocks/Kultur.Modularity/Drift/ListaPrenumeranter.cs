using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>The names of those who hear a module's events, also such as only an open delivery knows.</summary>
/// <param name="Modul">The module's slug.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record ListaPrenumeranter(string Modul) : IQuery<IReadOnlyList<string>>, IModuleRequest;

internal sealed class ListaPrenumeranterHandler(ModuleDatabases databases, EventCatalog events)
    : IRequestHandler<ListaPrenumeranter, Result<IReadOnlyList<string>>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(ListaPrenumeranter request, CancellationToken ct)
    {
        var öppna = await databases.For(request).Deliveries.Where(d => d.FinishedAt == null).Select(d => d.Subscriber).Distinct().ToListAsync(ct);
        var kända = events.Subscriptions.Where(s => EventCatalog.NameOf(s.Event).Name.StartsWith(request.Modul + ".", StringComparison.Ordinal)).Select(s => s.Name);
        return öppna.Union(kända).Order(StringComparer.Ordinal).ToArray();
    }
}
