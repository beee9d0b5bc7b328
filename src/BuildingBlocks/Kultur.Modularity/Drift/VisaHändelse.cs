using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>One event with its deliveries.</summary>
/// <param name="Modul">The slug of the module that told it.</param>
/// <param name="Id">The event.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record VisaHändelse(string Modul, Guid Id) : IQuery<Händelsekort>, IModuleRequest;

/// <summary>An event with all that is known of it.</summary>
/// <param name="Id">The event.</param>
/// <param name="Namn">Name and version.</param>
/// <param name="Nyckel">What order is kept by.</param>
/// <param name="Innehåll">The payload as JSON; what it says of people only for whoever may see it.</param>
/// <param name="Berättad">When it was told, UTC.</param>
/// <param name="Användningsfall">The use case that told it.</param>
/// <param name="Användare">Who was at work.</param>
/// <param name="Spår">The trace it belongs to, W3C format; null where none was kept.</param>
/// <param name="Leveranser">One per subscriber.</param>
/// <param name="Insyn">Who has asked to see by command line what it says of people, and why; latest first.</param>
/// <param name="ÄrDolt">Whether something is hidden from whoever asks.</param>
public sealed record Händelsekort(
    Guid Id, string Namn, Guid Nyckel, string Innehåll, DateTimeOffset Berättad, string Användningsfall, string Användare,
    string? Spår, IReadOnlyList<Leveranskort> Leveranser, IReadOnlyList<Åtgärd> Insyn, bool ÄrDolt);

/// <summary>One subscriber's delivery.</summary>
/// <param name="Id">The delivery.</param>
/// <param name="Prenumerant">The subscriber's name as stored; it may be an earlier one.</param>
/// <param name="NuHeter">The name that the subscriber has now.</param>
/// <param name="Läge">Where it stands.</param>
/// <param name="Försök">How many times it has been tried.</param>
/// <param name="Nästa">When it is tried next, UTC.</param>
/// <param name="Levererad">When it took effect or was skipped, UTC; null before.</param>
/// <param name="Fel">Why attempts failed, latest first.</param>
/// <param name="Åtgärder">What persons have done with it, latest first.</param>
public sealed record Leveranskort(
    long Id, string Prenumerant, string NuHeter, DeliveryState Läge, int Försök, DateTimeOffset Nästa, DateTimeOffset? Levererad,
    IReadOnlyList<MisslyckatFörsök> Fel, IReadOnlyList<Åtgärd> Åtgärder);

/// <summary>Why an attempt to deliver an event or send a letter failed.</summary>
/// <param name="Försök">Which attempt.</param>
/// <param name="När">UTC.</param>
/// <param name="Text">The exception or the mail server's answer; what it may say of people only for whoever may see that.</param>
public sealed record MisslyckatFörsök(int Försök, DateTimeOffset När, string Text);

internal sealed class VisaHändelseHandler(ModuleDatabases databases, EventCatalog events, CurrentUser user)
    : IRequestHandler<VisaHändelse, Result<Händelsekort>>
{
    public async Task<Result<Händelsekort>> Handle(VisaHändelse request, CancellationToken ct)
    {
        var db = databases.For(request);
        var händelse = await db.Outbox.AsNoTracking()
            .Include(m => m.Deliveries).ThenInclude(d => d.Failures)
            .SingleOrDefaultAsync(m => m.EventId == request.Id, ct);
        if (händelse is null)
            return Error.NotFound("Händelsen finns inte.");
        var serAllt = user.Has(Driftbehörigheter.Personuppgifter);
        var åtgärder = await db.ÅtgärderAsync<Delivery>([.. händelse.Deliveries.Select(d => AuditKey.Of(d.Id))], ct);
        var insyn = await db.ÅtgärderAsync<OutboxMessage>([händelse.EventId], ct);
        var innehåll = serAllt ? händelse.Payload : Dolt.Innehåll(händelse.Payload, events.TypeOf(händelse.Name, händelse.EventVersion));
        var leveranser = händelse.Deliveries.OrderBy(d => d.Subscriber).Select(d => new Leveranskort(
            d.Id, d.Subscriber, events.NameNow(d.Subscriber), d.State, d.Attempts, d.NextAttemptAt, d.FinishedAt,
            [.. d.Failures.OrderByDescending(f => f.Id).Select(f => new MisslyckatFörsök(f.Attempt, f.At, serAllt ? f.Error : Dolt.Fel(f.Error)))],
            [.. åtgärder[AuditKey.Of(d.Id)]])).ToList();
        return new Händelsekort(
            händelse.EventId, $"{händelse.Name} v{händelse.EventVersion}", händelse.Key, innehåll, händelse.At, händelse.UseCase,
            händelse.UserName, händelse.TraceParent, leveranser,
            [.. insyn[händelse.EventId]],
            ÄrDolt: !serAllt && leveranser.SelectMany(l => l.Fel).Select(f => f.Text).Append(innehåll).Any(text => text.Contains(Dolt.Värde)));
    }
}
