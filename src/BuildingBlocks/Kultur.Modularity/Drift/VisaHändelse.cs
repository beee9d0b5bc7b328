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
/// <param name="Innehåll">The payload as JSON.</param>
/// <param name="Berättad">When it was told, UTC.</param>
/// <param name="Användningsfall">The use case that told it.</param>
/// <param name="Användare">Who was at work.</param>
/// <param name="Spår">The trace it belongs to, W3C format; null where none was kept.</param>
/// <param name="Leveranser">One per subscriber.</param>
public sealed record Händelsekort(
    Guid Id, string Namn, Guid Nyckel, string Innehåll, DateTimeOffset Berättad, string Användningsfall, string Användare,
    string? Spår, IReadOnlyList<Leveranskort> Leveranser);

/// <summary>One subscriber's delivery.</summary>
/// <param name="Id">The delivery.</param>
/// <param name="Prenumerant">The subscriber's name.</param>
/// <param name="Läge">Where it stands.</param>
/// <param name="Försök">How many times it has been tried.</param>
/// <param name="Nästa">When it is tried next, UTC.</param>
/// <param name="Levererad">When it took effect or was skipped, UTC; null before.</param>
/// <param name="Orsak">Why it was skipped; null for others.</param>
/// <param name="Fel">Why attempts failed, latest first.</param>
public sealed record Leveranskort(
    long Id, string Prenumerant, DeliveryState Läge, int Försök, DateTimeOffset Nästa, DateTimeOffset? Levererad, string? Orsak,
    IReadOnlyList<Leveransfel> Fel);

/// <summary>Why an attempt failed.</summary>
/// <param name="Försök">Which attempt.</param>
/// <param name="När">UTC.</param>
/// <param name="Text">The exception.</param>
public sealed record Leveransfel(int Försök, DateTimeOffset När, string Text);

internal sealed class VisaHändelseHandler(ModuleDatabases databases) : IRequestHandler<VisaHändelse, Result<Händelsekort>>
{
    public async Task<Result<Händelsekort>> Handle(VisaHändelse request, CancellationToken ct)
    {
        var händelse = await databases.For(request).Outbox.AsNoTracking()
            .Include(m => m.Deliveries).ThenInclude(d => d.Failures)
            .SingleOrDefaultAsync(m => m.EventId == request.Id, ct);
        if (händelse is null)
            return Error.NotFound("Händelsen finns inte.");
        return new Händelsekort(
            händelse.EventId, $"{händelse.Name} v{händelse.EventVersion}", händelse.Key, händelse.Payload, händelse.At, händelse.UseCase,
            händelse.UserName, händelse.TraceParent,
            [.. händelse.Deliveries.OrderBy(d => d.Subscriber).Select(d => new Leveranskort(
                d.Id, d.Subscriber, d.State, d.Attempts, d.NextAttemptAt, d.FinishedAt, d.Reason,
                [.. d.Failures.OrderByDescending(f => f.Id).Select(f => new Leveransfel(f.Attempt, f.At, f.Error))]))]);
    }
}
