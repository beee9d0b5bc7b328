using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>The common roles and those in use, in Swedish order.</summary>
[UseCase(Behörigheter.LäsaAktörer)]
internal sealed record FöreslåRoller : IQuery<IReadOnlyList<string>>;

internal sealed class FöreslåRollerHandler(SamhällsutvecklingDbContext db)
    : IRequestHandler<FöreslåRoller, Result<IReadOnlyList<string>>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(FöreslåRoller query, CancellationToken ct)
    {
        var använda = await db.Aktörer.SelectMany(a => a.Roller).Select(r => r.Benämning).Distinct().ToListAsync(ct);
        return Result<IReadOnlyList<string>>.Success(
            [.. Roll.Vanliga.Union(använda, StringComparer.OrdinalIgnoreCase).OrderBy(Söktext.Sorteringsnyckel, StringComparer.Ordinal)]);
    }
}
