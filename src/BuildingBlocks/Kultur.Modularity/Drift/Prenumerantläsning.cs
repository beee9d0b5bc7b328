using Kultur.Modularity.Events;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>Reads how a module's subscribers keep up: a question to each module's database, however many they are.</summary>
internal sealed class Prenumerantläsning(ModuleCatalog catalog, ModuleDatabases databases, EventCatalog events, DeliveryHealth health, Pace pace, TimeProvider clock)
{
    /// <summary>Over how long the rate is told.</summary>
    private static readonly TimeSpan Fönster = TimeSpan.FromMinutes(5);

    /// <summary>How many of those told last the rate is told by, at most: they are found by their ids, which are in the order of time.</summary>
    private const int Flest = 10_000;

    /// <summary>Those that this host knows, and those for whom something waits all the same.</summary>
    public async Task<IReadOnlyList<Prenumerantrad>> AllaAsync(IModule module, CancellationToken ct)
    {
        var db = databases.Of(module);
        var pauser = await db.PausedSubscribers.AsNoTracking().ToDictionaryAsync(p => events.NameNow(p.Name), p => new Prenumerantpaus(p.Since, p.By, p.Reason), ct);
        var nu = await health.LookAsync(module, ct);
        var väntande = nu.Subscribers.ToDictionary(s => s.Subscriber);
        var öppna = nu.Open.ToLookup(o => events.NameNow(o.Subscriber));
        var takt = await TaktAsync(db, ct);
        var kända = events.Subscriptions.Where(s => s.Module == module).ToDictionary(s => s.Name);
        return [.. kända.Keys.Union(väntande.Keys).Select(Rad)];

        Prenumerantrad Rad(string namn)
        {
            var (hälsa, paus) = (väntande.GetValueOrDefault(namn), pauser.GetValueOrDefault(namn));
            var hörd = kända.TryGetValue(namn, out var känd) ? EventCatalog.NameOf(känd.Event) : null;
            return new Prenumerantrad(
                namn, hörd is null ? null : $"{hörd.Name} v{hörd.Version}", Läge(hälsa, paus), hälsa?.Waiting ?? 0, hälsa?.Dead ?? 0, hälsa?.Parked ?? 0,
                hälsa?.Lag, takt.GetValueOrDefault(namn), pace.MeanOf(namn), paus, Öppet(öppna[namn]));
        }
    }

    private IReadOnlyList<Öppet> Öppet(IEnumerable<OpenDeliveries> öppna) =>
    [
        .. from öppen in öppna
           group öppen by öppen.From into g
           orderby g.Key
           select new Öppet(
               g.Key, catalog.Find(g.Key)!.Title,
               Antal(g, DeliveryState.Waiting), Antal(g, DeliveryState.Dead), Antal(g, DeliveryState.Parked)),
    ];

    private static int Antal(IEnumerable<OpenDeliveries> öppna, DeliveryState läge) => öppna.Where(o => o.State == läge).Sum(o => o.Count);

    private static Prenumerantläge Läge(SubscriberHealth? hälsa, Prenumerantpaus? paus) => hälsa switch
    {
        _ when paus is not null => Prenumerantläge.Pausad,
        { Level: DeliveryHealthLevel.Unhealthy } => Prenumerantläge.StårStill,
        { Stuck: > 0 } => Prenumerantläge.HarFastnat,
        { Level: DeliveryHealthLevel.Degraded } => Prenumerantläge.Sen,
        _ => Prenumerantläge.Hör,
    };

    private async Task<Dictionary<string, double>> TaktAsync(ModuleDbContext db, CancellationToken ct)
    {
        var nu = clock.GetUtcNow();
        var sedan = nu - Fönster;
        var hörda = await db.Inbox.OrderByDescending(i => i.EventId).Take(Flest).Where(i => i.At > sedan)
            .GroupBy(i => i.Subscriber).Select(g => new { g.Key, Antal = g.Count(), Först = g.Min(i => i.At) }).ToListAsync(ct);
        var minuter = hörda.Sum(h => h.Antal) < Flest ? Fönster.TotalMinutes : Math.Max((nu - hörda.Min(h => h.Först)).TotalMinutes, 1.0 / 60);
        return hörda.ToDictionary(h => h.Key, h => h.Antal / minuter);
    }
}
