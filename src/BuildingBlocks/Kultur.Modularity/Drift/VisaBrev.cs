using System.Text.RegularExpressions;
using Kultur.Domain;
using Kultur.Modularity.Mail;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>One letter with its text.</summary>
/// <param name="Modul">The module's slug.</param>
/// <param name="Id">The letter.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record VisaBrev(string Modul, Guid Id) : IQuery<Brevkort>, IModuleRequest;

/// <summary>A letter.</summary>
/// <param name="Rad">As in the list.</param>
/// <param name="Text">The body, without the keys of the receiver's own links: whoever has them acts as the receiver. Hidden from whoever may not see personal data.</param>
/// <param name="Fel">Why attempts failed, latest first.</param>
/// <param name="Nästa">When it is tried next at the earliest, UTC; null unless it waits.</param>
/// <param name="Åtgärder">Who has sent it again, or has seen by command line what it says of people; latest first.</param>
/// <param name="ÄrDolt">Whether what it says of people is hidden from whoever asks.</param>
public sealed record Brevkort(
    Brevrad Rad, string Text, IReadOnlyList<MisslyckatFörsök> Fel, DateTimeOffset? Nästa, IReadOnlyList<Åtgärd> Åtgärder, bool ÄrDolt);

internal sealed partial class VisaBrevHandler(ModuleDatabases databases, CurrentUser user) : IRequestHandler<VisaBrev, Result<Brevkort>>
{
    public async Task<Result<Brevkort>> Handle(VisaBrev request, CancellationToken ct)
    {
        var db = databases.For(request);
        var brev = await db.MailQueue.AsNoTracking().Include(m => m.Failures).SingleOrDefaultAsync(m => m.Id == request.Id, ct);
        if (brev is null)
            return Error.NotFound("Brevet finns inte.");
        var serAllt = user.Has(Driftbehörigheter.Personuppgifter);
        var åtgärder = await db.ÅtgärderAsync<QueuedMail>([brev.Id], ct);
        return new Brevkort(
            new Brevrad(brev.Id, Synligt(brev.To), brev.Subject, brev.State, brev.Attempts, brev.SentAt),
            serAllt ? Nyckel().Replace(brev.Text, "[dold nyckel]") : Dolt.Värde,
            [.. brev.Failures.OrderByDescending(f => f.Id).Select(f => new MisslyckatFörsök(f.Attempt, f.At, Synligt(f.Error)))],
            brev.State == MailState.Waiting ? brev.NextAttemptAt : null,
            [.. åtgärder[brev.Id]],
            ÄrDolt: !serAllt);

        string Synligt(string text) => serAllt ? text : Dolt.Adresser(text);
    }

    [GeneratedRegex("(?<=/)[0-9a-f]{32,}")]
    private static partial Regex Nyckel();
}
