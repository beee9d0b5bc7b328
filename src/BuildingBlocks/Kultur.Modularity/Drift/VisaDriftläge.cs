using Kultur.Domain;
using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity.Drift;

/// <summary>How delivery stands in every module.</summary>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record VisaDriftläge : IQuery<IReadOnlyList<Moduldrift>>;

/// <summary>How delivery stands in a module.</summary>
/// <param name="Modul">The module's slug.</param>
/// <param name="Titel">The module's name on screen.</param>
/// <param name="Svarar">Whether its database answers; what follows is unknown where it does not.</param>
/// <param name="Väntar">Deliveries to come.</param>
/// <param name="Döda">Deliveries that wait for a person.</param>
/// <param name="Parkerade">Deliveries that wait for a version that knows them.</param>
/// <param name="Ohörda">Events that nobody hears.</param>
/// <param name="ÄldstaVäntande">When the oldest undelivered event was told, UTC; null when none waits.</param>
/// <param name="BrevVäntar">Letters to send.</param>
/// <param name="BrevMisslyckade">Letters that wait for a person.</param>
public sealed record Moduldrift(
    string Modul, string Titel, bool Svarar, int Väntar, int Döda, int Parkerade, int Ohörda, DateTimeOffset? ÄldstaVäntande, int BrevVäntar, int BrevMisslyckade);

internal sealed class VisaDriftlägeHandler(ModuleCatalog catalog, ModuleDatabases databases, ILogger<VisaDriftlägeHandler> log)
    : IRequestHandler<VisaDriftläge, Result<IReadOnlyList<Moduldrift>>>
{
    public async Task<Result<IReadOnlyList<Moduldrift>>> Handle(VisaDriftläge request, CancellationToken ct)
    {
        var lägen = new List<Moduldrift>();
        foreach (var module in catalog.Modules)
        {
            try
            {
                lägen.Add(await LägeAsync(module, databases.Of(module), ct));
            }
            catch (Exception outage) when (outage is not OperationCanceledException)
            {
                log.LogWarning(outage, "What {Module} has told cannot be seen: its database does not answer", module.Name);
                lägen.Add(new Moduldrift(module.Slug, module.Title, Svarar: false, 0, 0, 0, 0, ÄldstaVäntande: null, 0, 0));
            }
        }

        return lägen;
    }

    private static async Task<Moduldrift> LägeAsync(IModule module, ModuleDbContext db, CancellationToken ct)
    {
        var leveranser = await db.Deliveries.Where(d => d.State != DeliveryState.Delivered)
            .GroupBy(d => d.State).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
        var brev = await db.MailQueue.Where(m => m.State != MailState.Sent)
            .GroupBy(m => m.State).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
        var äldst = await db.Outbox.Where(m => m.Deliveries.Any(d => d.State == DeliveryState.Waiting))
            .OrderBy(m => m.Sequence).Select(m => (DateTimeOffset?)m.At).FirstOrDefaultAsync(ct);
        return new Moduldrift(
            module.Slug,
            module.Title,
            Svarar: true,
            leveranser.GetValueOrDefault(DeliveryState.Waiting),
            leveranser.GetValueOrDefault(DeliveryState.Dead),
            leveranser.GetValueOrDefault(DeliveryState.Parked),
            await db.Outbox.CountAsync(m => m.Deliveries.Count == 0, ct),
            äldst,
            brev.GetValueOrDefault(MailState.Waiting),
            brev.GetValueOrDefault(MailState.Failed));
    }
}
