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
/// <param name="SenasteFel">Why the latest attempt failed; null where it did not.</param>
/// <param name="Nästa">When it is tried next at the earliest, UTC; null unless it waits.</param>
/// <param name="Åtgärder">Who has sent it again, oldest first.</param>
public sealed record Brevkort(Brevrad Rad, string Text, string? SenasteFel, DateTimeOffset? Nästa, IReadOnlyList<Åtgärd> Åtgärder);

internal sealed partial class VisaBrevHandler(ModuleDatabases databases, CurrentUser user) : IRequestHandler<VisaBrev, Result<Brevkort>>
{
    public async Task<Result<Brevkort>> Handle(VisaBrev request, CancellationToken ct)
    {
        var db = databases.For(request);
        var brev = await db.MailQueue.AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.Id, ct);
        if (brev is null)
            return Error.NotFound("Brevet finns inte.");
        var åtgärder = await db.ÅtgärderAsync<QueuedMail>([brev.Id], ct);
        var kort = new Brevkort(
            new Brevrad(brev.Id, brev.To, brev.Subject, brev.State, brev.Attempts, brev.SentAt), Nyckel().Replace(brev.Text, "[dold nyckel]"),
            brev.LastError, brev.State == MailState.Waiting ? brev.NextAttemptAt : null, [.. åtgärder[brev.Id]]);
        return user.Has(Driftbehörigheter.Personuppgifter) ? kort : kort with
        {
            Rad = kort.Rad with { Till = Dolt.Adresser(brev.To) },
            Text = Dolt.Värde,
            SenasteFel = brev.LastError is null ? null : Dolt.Adresser(brev.LastError),
        };
    }

    [GeneratedRegex("(?<=/)[0-9a-f]{32,}")]
    private static partial Regex Nyckel();
}
