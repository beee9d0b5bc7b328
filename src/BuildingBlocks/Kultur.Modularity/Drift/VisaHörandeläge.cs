using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;

namespace Kultur.Modularity.Drift;

/// <summary>How well every module hears.</summary>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record VisaHörandeläge : IQuery<IReadOnlyList<Hörandeläge>>;

/// <summary>How well a module hears.</summary>
/// <param name="Modul">The module's slug.</param>
/// <param name="Titel">The module's name on screen.</param>
/// <param name="Svarar">Whether its database answers.</param>
/// <param name="Nivå">How well, that of the subscriber who is worst off.</param>
/// <param name="Prenumeranter">How many subscribers it has.</param>
/// <param name="Väntar">Deliveries that they have still to hear.</param>
/// <param name="Fastnat">Deliveries to them that wait for a person.</param>
/// <param name="Efter">How long ago the oldest event that one of them has still to hear was told; null when none waits.</param>
/// <param name="Pausade">How many of them a person has paused.</param>
public sealed record Hörandeläge(
    string Modul, string Titel, bool Svarar, DeliveryHealthLevel Nivå, int Prenumeranter, int Väntar, int Fastnat, TimeSpan? Efter, int Pausade);

internal sealed class VisaHörandelägeHandler(ModuleCatalog catalog, EventCatalog events, DeliveryHealth health)
    : IRequestHandler<VisaHörandeläge, Result<IReadOnlyList<Hörandeläge>>>
{
    public async Task<Result<IReadOnlyList<Hörandeläge>>> Handle(VisaHörandeläge request, CancellationToken ct) =>
        (await health.LookAsync(ct)).Zip(catalog.Modules, (hälsa, modul) => new Hörandeläge(
            modul.Slug, modul.Title, hälsa.Answers, hälsa.Level, events.Subscriptions.Count(s => s.Module == modul),
            hälsa.Subscribers.Sum(s => s.Waiting), hälsa.Subscribers.Sum(s => s.Stuck), hälsa.Subscribers.Max(s => s.Lag),
            hälsa.Paused.Count)).ToList();
}
