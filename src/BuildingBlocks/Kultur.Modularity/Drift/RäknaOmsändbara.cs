using Kultur.Domain;
using Kultur.Modularity.Mail;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>What <see cref="SkickaOmFleraBrev"/> with the same choice would send.</summary>
/// <param name="Modul">The module's slug.</param>
/// <param name="Läge">Which letters; a state that cannot be sent again, or none, gives none.</param>
/// <param name="Text">Part of the subject, or the whole address; null for any.</param>
/// <param name="Brev">Only of these letters; null for all.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record RäknaOmsändbara(string Modul, MailState? Läge, string? Text, IReadOnlyList<Guid>? Brev = null)
    : IQuery<Omsändbara>, IModuleRequest;

/// <summary>Letters that can be sent again.</summary>
/// <param name="Antal">How many.</param>
/// <param name="Ämnen">The most common subjects.</param>
public sealed record Omsändbara(int Antal, IReadOnlyList<Omsändbart> Ämnen);

/// <summary>Letters with one subject.</summary>
/// <param name="Ämne">The subject.</param>
/// <param name="Antal">How many.</param>
public sealed record Omsändbart(string Ämne, int Antal);

internal sealed class RäknaOmsändbaraHandler(ModuleDatabases databases) : IRequestHandler<RäknaOmsändbara, Result<Omsändbara>>
{
    private const int FlestÄmnen = 50;

    public async Task<Result<Omsändbara>> Handle(RäknaOmsändbara request, CancellationToken ct)
    {
        if (request.Läge is not { } läge || !läge.KanSkickasOm())
            return new Omsändbara(0, []);
        var brev = databases.For(request).Omsändbara(läge, request.Text, request.Brev);
        var ämnen = await brev.GroupBy(m => m.Subject).Select(g => new { g.Key, Antal = g.Count() })
            .OrderByDescending(g => g.Antal).ThenBy(g => g.Key).Take(FlestÄmnen).ToListAsync(ct);
        return new Omsändbara(await brev.CountAsync(ct), ämnen.ConvertAll(g => new Omsändbart(g.Key, g.Antal)));
    }
}
