using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>Which of a module's events to list.</summary>
public enum Händelseurval
{
    /// <summary>All.</summary>
    Alla,

    /// <summary>With a delivery to come.</summary>
    Väntar,

    /// <summary>With a delivery that waits for a person.</summary>
    Döda,

    /// <summary>That this version does not know, or whose subscriber it does not know.</summary>
    Parkerade,

    /// <summary>That nobody hears.</summary>
    Ohörda,
}

/// <summary>A module's events, newest first.</summary>
/// <param name="Modul">The module's slug.</param>
/// <param name="Urval">Which events.</param>
/// <param name="Namn">Part of the event's name; null for any.</param>
/// <param name="Sida">From 1.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record ListaHändelser(string Modul, Händelseurval Urval, string? Namn, int Sida) : IQuery<Sidad<Händelserad>>, IModuleRequest;

/// <summary>An event in the list.</summary>
/// <param name="Id">The event.</param>
/// <param name="Namn">Name and version.</param>
/// <param name="Berättad">When it was told, UTC.</param>
/// <param name="Användningsfall">The use case that told it.</param>
/// <param name="Levererade">How many subscribers it has reached.</param>
/// <param name="Väntar">How many it has still to reach.</param>
/// <param name="Döda">For how many it waits for a person.</param>
public sealed record Händelserad(
    Guid Id, string Namn, DateTimeOffset Berättad, string Användningsfall, int Levererade, int Väntar, int Döda);

internal sealed class ListaHändelserHandler(ModuleDatabases databases) : IRequestHandler<ListaHändelser, Result<Sidad<Händelserad>>>
{
    public async Task<Result<Sidad<Händelserad>>> Handle(ListaHändelser request, CancellationToken ct)
    {
        var händelser = databases.For(request).Outbox.AsNoTracking();
        händelser = request.Urval switch
        {
            Händelseurval.Väntar => händelser.Where(m => m.Deliveries.Any(d => d.State == DeliveryState.Waiting)),
            Händelseurval.Döda => händelser.Where(m => m.Deliveries.Any(d => d.State == DeliveryState.Dead)),
            Händelseurval.Parkerade => händelser.Where(m => m.Deliveries.Any(d => d.State == DeliveryState.Parked)),
            Händelseurval.Ohörda => händelser.Where(m => m.Deliveries.Count == 0),
            _ => händelser,
        };
        if (!string.IsNullOrWhiteSpace(request.Namn))
            händelser = händelser.Where(m => m.Name.Contains(request.Namn));
        return await händelser.OrderByDescending(m => m.Sequence)
            .Select(m => new Händelserad(
                m.EventId,
                m.Name + " v" + m.EventVersion,
                m.At,
                m.UseCase,
                m.Deliveries.Count(d => d.State == DeliveryState.Delivered),
                m.Deliveries.Count(d => d.State == DeliveryState.Waiting),
                m.Deliveries.Count(d => d.State == DeliveryState.Dead)))
            .SidaAsync(request.Sida, ct: ct);
    }
}
