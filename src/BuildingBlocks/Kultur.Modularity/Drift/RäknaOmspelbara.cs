using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>What <see cref="SpelaOmLeveranser"/> with the same choice would replay.</summary>
/// <param name="Modul">The module's slug.</param>
/// <param name="Urval">Which deliveries; one that cannot be replayed gives none.</param>
/// <param name="Text">Part of the event's name, or its id or key; null for any.</param>
/// <param name="Prenumerant">Only those to this subscriber, also under its earlier names; null for all.</param>
/// <param name="Händelser">Only of these events; null for all.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record RäknaOmspelbara(string Modul, Händelseurval Urval, string? Text, string? Prenumerant, IReadOnlyList<Guid>? Händelser = null)
    : IQuery<IReadOnlyList<Omspelbara>>, IModuleRequest;

/// <summary>Deliveries of one event to one subscriber that can be replayed.</summary>
/// <param name="Prenumerant">The subscriber's name.</param>
/// <param name="Händelse">Name and version.</param>
/// <param name="Antal">How many.</param>
public sealed record Omspelbara(string Prenumerant, string Händelse, int Antal);

internal sealed class RäknaOmspelbaraHandler(ModuleDatabases databases, EventCatalog events) : IRequestHandler<RäknaOmspelbara, Result<IReadOnlyList<Omspelbara>>>
{
    public async Task<Result<IReadOnlyList<Omspelbara>>> Handle(RäknaOmspelbara request, CancellationToken ct)
    {
        if (!request.Urval.KanSpelasOm())
            return Array.Empty<Omspelbara>();
        var db = databases.For(request);
        var grupper = await db.Omspelbara(request.Urval, request.Text, events.Namn(request.Prenumerant), request.Händelser)
            .Join(db.Outbox, d => d.Sequence, m => m.Sequence, (d, m) => new { d.Subscriber, m.Name, m.EventVersion })
            .GroupBy(d => d).Select(g => new { g.Key.Subscriber, g.Key.Name, g.Key.EventVersion, Antal = g.Count() })
            .OrderBy(g => g.Subscriber).ThenBy(g => g.Name).ThenBy(g => g.EventVersion)
            .ToListAsync(ct);
        return grupper.ConvertAll(g => new Omspelbara(g.Subscriber, $"{g.Name} v{g.EventVersion}", g.Antal));
    }
}
