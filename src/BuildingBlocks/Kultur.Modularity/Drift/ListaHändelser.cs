using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;

namespace Kultur.Modularity.Drift;

/// <summary>A module's events, newest first.</summary>
/// <param name="Modul">The module's slug.</param>
/// <param name="Urval">Which events.</param>
/// <param name="Text">Part of the event's name, or its id or key; null for any.</param>
/// <param name="Sida">From 1.</param>
/// <param name="Prenumerant">Only those to this subscriber, also under its earlier names, and its deliveries alone are counted; null for all.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record ListaHändelser(string Modul, Händelseurval Urval, string? Text, int Sida, string? Prenumerant = null)
    : IQuery<Sidad<Händelserad>>, IModuleRequest;

/// <summary>An event in the list.</summary>
/// <param name="Id">The event.</param>
/// <param name="Namn">Name and version.</param>
/// <param name="Nyckel">What order is kept by: whom or what it is about.</param>
/// <param name="Berättad">When it was told, UTC.</param>
/// <param name="Användningsfall">The use case that told it.</param>
/// <param name="Levererade">How many subscribers it has reached.</param>
/// <param name="Väntar">How many it has still to reach.</param>
/// <param name="Döda">For how many it waits for a person.</param>
/// <param name="Parkerade">For how many it waits for a version that knows it.</param>
/// <param name="Överhoppade">For how many a person has decided that it takes no effect.</param>
/// <param name="NästaFörsök">When one that has failed is tried again at the earliest, UTC; null when none has.</param>
/// <param name="KvarHos">The subscribers that it has still to reach, of those that the choice is about.</param>
public sealed record Händelserad(
    Guid Id, string Namn, Guid Nyckel, DateTimeOffset Berättad, string Användningsfall, int Levererade, int Väntar, int Döda, int Parkerade,
    int Överhoppade, DateTimeOffset? NästaFörsök, IReadOnlyList<string> KvarHos);

internal sealed class ListaHändelserHandler(ModuleDatabases databases, EventCatalog events) : IRequestHandler<ListaHändelser, Result<Sidad<Händelserad>>>
{
    public async Task<Result<Sidad<Händelserad>>> Handle(ListaHändelser request, CancellationToken ct)
    {
        var db = databases.For(request);
        var prenumerant = events.Namn(request.Prenumerant);
        var alla = prenumerant.Count == 0;
        var sökta = db.Deliveries.I(request.Urval).Till(prenumerant);
        return await db.Händelser(request.Urval, request.Text, prenumerant).OrderByDescending(m => m.Sequence)
            .Select(m => new Händelserad(
                m.EventId,
                m.Name + " v" + m.EventVersion,
                m.Key,
                m.At,
                m.UseCase,
                m.Deliveries.Count(d => d.State == DeliveryState.Delivered && (alla || prenumerant.Contains(d.Subscriber))),
                m.Deliveries.Count(d => d.State == DeliveryState.Waiting && (alla || prenumerant.Contains(d.Subscriber))),
                m.Deliveries.Count(d => d.State == DeliveryState.Dead && (alla || prenumerant.Contains(d.Subscriber))),
                m.Deliveries.Count(d => d.State == DeliveryState.Parked && (alla || prenumerant.Contains(d.Subscriber))),
                m.Deliveries.Count(d => d.State == DeliveryState.Skipped && (alla || prenumerant.Contains(d.Subscriber))),
                m.Deliveries.Where(d => d.State == DeliveryState.Waiting && d.Attempts > 0 && (alla || prenumerant.Contains(d.Subscriber)))
                    .Min(d => (DateTimeOffset?)d.NextAttemptAt),
                sökta.Where(d => d.Sequence == m.Sequence && d.FinishedAt == null).OrderBy(d => d.Subscriber).Select(d => d.Subscriber).ToList()))
            .SidaAsync(request.Sida, ct: ct);
    }
}
