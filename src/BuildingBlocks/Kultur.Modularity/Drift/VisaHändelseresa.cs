using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>What led to an event, and all that came of it, in every module.</summary>
/// <param name="Modul">The slug of the module that told it.</param>
/// <param name="Id">The event.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record VisaHändelseresa(string Modul, Guid Id) : IQuery<Händelseresa>, IModuleRequest;

/// <summary>An event's journey.</summary>
/// <param name="Steg">The first cause first, then down to the event, then what came of it, each followed by what came of itself.</param>
/// <param name="SaknadOrsak">A cause that no module of this host has; null where all are found.</param>
/// <param name="Avkortad">Whether there is more than is told here.</param>
public sealed record Händelseresa(IReadOnlyList<Resesteg> Steg, Guid? SaknadOrsak, bool Avkortad);

/// <summary>One event of a journey.</summary>
/// <param name="Nivå">How many steps from the first cause that is told here.</param>
/// <param name="Modul">The slug of the module that told it.</param>
/// <param name="Titel">That module's name on screen.</param>
/// <param name="Id">The event.</param>
/// <param name="Namn">Name and version.</param>
/// <param name="Berättad">When it was told, UTC.</param>
/// <param name="Användningsfall">The use case or the subscriber that told it.</param>
/// <param name="Användare">Who was at work.</param>
/// <param name="Utfall">One per subscriber.</param>
public sealed record Resesteg(
    int Nivå, string Modul, string Titel, Guid Id, string Namn, DateTimeOffset Berättad, string Användningsfall, string Användare,
    IReadOnlyList<Reseutfall> Utfall);

/// <summary>How it went for a subscriber.</summary>
/// <param name="Prenumerant">The subscriber's name.</param>
/// <param name="Läge">Where its delivery stands.</param>
/// <param name="Försök">How many times it has been tried.</param>
/// <param name="Tid">From told until it took effect or was skipped; null before.</param>
public sealed record Reseutfall(string Prenumerant, DeliveryState Läge, int Försök, TimeSpan? Tid);

internal sealed class VisaHändelseresaHandler(ModuleCatalog catalog, ModuleDatabases databases)
    : IRequestHandler<VisaHändelseresa, Result<Händelseresa>>
{
    public const int Flest = 200;
    public const int FlestOrsaker = 20;

    public async Task<Result<Händelseresa>> Handle(VisaHändelseresa request, CancellationToken ct)
    {
        if (catalog.Find(request.Modul) is not { } modul || await FinnAsync([modul], request.Id, ct) is not { } händelse)
            return Error.NotFound("Händelsen finns inte.");
        var kända = new HashSet<Guid> { händelse.Rad.EventId };
        var (orsaker, saknad, fler) = await OrsakerAsync(händelse.Rad.CausedBy, kända, ct);
        var (följder, avkortad) = await FöljderAsync(händelse.Rad.EventId, kända, ct);
        IEnumerable<Resesteg> steg =
        [
            .. orsaker.Select((orsak, nivå) => Steg(orsak, nivå)),
            Steg(händelse, orsaker.Count),
            .. Nedåt(händelse.Rad.EventId, orsaker.Count + 1, följder),
        ];
        return new Händelseresa([.. steg], saknad, fler || avkortad);
    }

    private async Task<(List<Berättad> Orsaker, Guid? Saknad, bool Fler)> OrsakerAsync(Guid? närmast, HashSet<Guid> kända, CancellationToken ct)
    {
        var orsaker = new List<Berättad>();
        for (var nästa = närmast; nästa is { } id && kända.Add(id); nästa = orsaker[0].Rad.CausedBy)
        {
            if (orsaker.Count == FlestOrsaker)
                return (orsaker, null, true);
            if (await FinnAsync(catalog.Modules, id, ct) is not { } orsak)
                return (orsaker, id, false);
            orsaker.Insert(0, orsak);
        }

        return (orsaker, null, false);
    }

    private async Task<(ILookup<Guid, Berättad> Följder, bool Avkortad)> FöljderAsync(Guid händelse, HashSet<Guid> kända, CancellationToken ct)
    {
        var alla = new List<Berättad>();
        Guid[] nivå = [händelse];
        while (nivå.Length > 0)
        {
            var nya = new List<Berättad>();
            foreach (var modul in catalog.Modules)
            {
                var rader = await Rader(modul).Where(m => m.CausedBy != null && nivå.Contains(m.CausedBy.Value))
                    .OrderBy(m => m.Sequence).Take(Flest + 1 - alla.Count).ToListAsync(ct);
                nya.AddRange(rader.Where(r => kända.Add(r.EventId)).Select(r => new Berättad(modul, r)));
            }

            alla.AddRange(nya);
            if (alla.Count > Flest)
                return (Av(alla.Take(Flest)), true);
            nivå = [.. nya.Select(n => n.Rad.EventId)];
        }

        return (Av(alla), false);

        static ILookup<Guid, Berättad> Av(IEnumerable<Berättad> följder) => följder.OrderBy(f => f.Rad.At).ToLookup(f => f.Rad.CausedBy!.Value);
    }

    private static IEnumerable<Resesteg> Nedåt(Guid orsak, int nivå, ILookup<Guid, Berättad> följder) =>
        följder[orsak].SelectMany(f => Nedåt(f.Rad.EventId, nivå + 1, följder).Prepend(Steg(f, nivå)));

    private async Task<Berättad?> FinnAsync(IEnumerable<IModule> moduler, Guid id, CancellationToken ct)
    {
        foreach (var modul in moduler)
        {
            if (await Rader(modul).SingleOrDefaultAsync(m => m.EventId == id, ct) is { } rad)
                return new Berättad(modul, rad);
        }

        return null;
    }

    private IQueryable<OutboxMessage> Rader(IModule modul) => databases.Of(modul).Outbox.AsNoTracking().Include(m => m.Deliveries);

    private static Resesteg Steg(Berättad berättad, int nivå) => new(
        nivå, berättad.Modul.Slug, berättad.Modul.Title, berättad.Rad.EventId, $"{berättad.Rad.Name} v{berättad.Rad.EventVersion}",
        berättad.Rad.At, berättad.Rad.UseCase, berättad.Rad.UserName,
        [.. berättad.Rad.Deliveries.OrderBy(d => d.Subscriber).Select(d => new Reseutfall(d.Subscriber, d.State, d.Attempts, d.FinishedAt - berättad.Rad.At))]);

    private sealed record Berättad(IModule Modul, OutboxMessage Rad);
}
