using Kultur.Domain;
using Kultur.Modularity.Mail;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>How many letters <see cref="ListaBrev"/> would list in each state; one without any is left out.</summary>
/// <param name="Modul">The module's slug.</param>
/// <param name="Text">Part of the subject, or the whole address; null for any.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record RäknaBrev(string Modul, string? Text = null) : IQuery<IReadOnlyDictionary<MailState, int>>, IModuleRequest;

internal sealed class RäknaBrevHandler(ModuleDatabases databases) : IRequestHandler<RäknaBrev, Result<IReadOnlyDictionary<MailState, int>>>
{
    public async Task<Result<IReadOnlyDictionary<MailState, int>>> Handle(RäknaBrev request, CancellationToken ct) =>
        await databases.For(request).MailQueue.Med(request.Text)
            .GroupBy(m => m.State).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
}
