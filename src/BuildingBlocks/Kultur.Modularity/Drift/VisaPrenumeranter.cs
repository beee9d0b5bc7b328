using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>Who in a module hears what, and how they keep up.</summary>
/// <param name="Modul">The module that hears.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record VisaPrenumeranter(string Modul) : IQuery<IReadOnlyList<Prenumerantrad>>, IModuleRequest;

/// <summary>A subscriber in the list.</summary>
/// <param name="Namn">Its name.</param>
/// <param name="Händelse">The event it hears, name and version.</param>
/// <param name="Väntar">Deliveries to come.</param>
/// <param name="Döda">Deliveries that wait for a person.</param>
/// <param name="Parkerade">Deliveries that this version does not know what to do with.</param>
/// <param name="ÄldstaVäntande">When the oldest event that it has not heard was told, UTC; null when none waits.</param>
/// <param name="Medeltid">How long it has taken of late, per event, at this host; null when it has heard nothing since the start.</param>
/// <param name="Paus">Who paused it, when and why; null when it is not paused.</param>
public sealed record Prenumerantrad(
    string Namn, string Händelse, int Väntar, int Döda, int Parkerade, DateTimeOffset? ÄldstaVäntande, TimeSpan? Medeltid, Prenumerantpaus? Paus);

/// <summary>Why a subscriber hears nothing.</summary>
/// <param name="Sedan">Since when, UTC.</param>
/// <param name="Av">Who paused it.</param>
/// <param name="Orsak">Why.</param>
public sealed record Prenumerantpaus(DateTimeOffset Sedan, string Av, string Orsak);

internal sealed class VisaPrenumeranterHandler(ModuleCatalog catalog, ModuleDatabases databases, EventCatalog events, Pace pace)
    : IRequestHandler<VisaPrenumeranter, Result<IReadOnlyList<Prenumerantrad>>>
{
    public async Task<Result<IReadOnlyList<Prenumerantrad>>> Handle(VisaPrenumeranter request, CancellationToken ct)
    {
        if (catalog.Find(request.Modul) is not { } module)
            return Error.NotFound("Modulen finns inte.");
        var pauser = await databases.Of(module).PausedSubscribers.AsNoTracking()
            .ToDictionaryAsync(p => p.Name, p => new Prenumerantpaus(p.Since, p.By, p.Reason), ct);
        var rader = new List<Prenumerantrad>();
        foreach (var subscription in events.Subscriptions.Where(s => s.Module == module).OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            var öppna = new List<Öppna>();
            foreach (var från in catalog.Modules.Where(m => EventCatalog.CanTell(m, subscription.Event)))
                öppna.AddRange(await ÖppnaAsync(databases.Of(från), subscription, ct));
            var händelse = EventCatalog.NameOf(subscription.Event);
            rader.Add(new Prenumerantrad(
                subscription.Name,
                $"{händelse.Name} v{händelse.Version}",
                Antal(öppna, DeliveryState.Waiting),
                Antal(öppna, DeliveryState.Dead),
                Antal(öppna, DeliveryState.Parked),
                öppna.Where(o => o.Läge == DeliveryState.Waiting).Min(o => (DateTimeOffset?)o.Äldst),
                pace.MeanOf(subscription.Name),
                pauser.GetValueOrDefault(subscription.Name)));
        }

        return rader;
    }

    private static int Antal(IEnumerable<Öppna> öppna, DeliveryState läge) => öppna.Where(o => o.Läge == läge).Sum(o => o.Antal);

    private static async Task<List<Öppna>> ÖppnaAsync(ModuleDbContext db, Subscription subscription, CancellationToken ct)
    {
        string[] namn = [subscription.Name, .. subscription.EarlierNames];
        return await db.Deliveries.Where(d => d.Module == subscription.Module.Slug && d.FinishedAt == null && namn.Contains(d.Subscriber))
            .Join(db.Outbox, d => d.Sequence, m => m.Sequence, (d, m) => new { d.State, m.At })
            .GroupBy(d => d.State).Select(g => new Öppna(g.Key, g.Count(), g.Min(d => d.At))).ToListAsync(ct);
    }

    private sealed record Öppna(DeliveryState Läge, int Antal, DateTimeOffset Äldst);
}
