using Kultur.Domain;
using Kultur.Modularity.Mail;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>A module's letters, newest first.</summary>
/// <param name="Modul">The module's slug.</param>
/// <param name="Läge">Only those in this state; null for all.</param>
/// <param name="Sida">From 1.</param>
/// <param name="Text">Part of the subject, or the whole address; null for any.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record ListaBrev(string Modul, MailState? Läge, int Sida, string? Text = null) : IQuery<Sidad<Brevrad>>, IModuleRequest;

/// <summary>A letter in the list.</summary>
/// <param name="Id">The letter.</param>
/// <param name="Till">The receiver's address; only its domain for whoever may not see personal data.</param>
/// <param name="Ämne">The subject.</param>
/// <param name="Läge">Where it stands.</param>
/// <param name="Försök">How many times it has been tried.</param>
/// <param name="Skickat">When the server took it, UTC; null before.</param>
public sealed record Brevrad(Guid Id, string Till, string Ämne, MailState Läge, int Försök, DateTimeOffset? Skickat);

internal sealed class ListaBrevHandler(ModuleDatabases databases, CurrentUser user) : IRequestHandler<ListaBrev, Result<Sidad<Brevrad>>>
{
    public async Task<Result<Sidad<Brevrad>>> Handle(ListaBrev request, CancellationToken ct)
    {
        var brev = databases.For(request).MailQueue.AsNoTracking().Med(request.Text);
        if (request.Läge is { } läge)
            brev = brev.Where(m => m.State == läge);
        var sida = await brev.OrderByDescending(m => m.Id)
            .Select(m => new Brevrad(m.Id, m.To, m.Subject, m.State, m.Attempts, m.SentAt))
            .SidaAsync(request.Sida, ct: ct);
        return user.Has(Driftbehörigheter.Personuppgifter) ? sida : sida with { Rader = [.. sida.Rader.Select(rad => rad with { Till = Dolt.Adresser(rad.Till) })] };
    }
}
