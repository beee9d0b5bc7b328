using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>A municipality's figures, latest year first.</summary>
[UseCase(Behörigheter.LäsaKommuner)]
internal sealed record KommunensSiffror(string Kommunkod) : IQuery<IReadOnlyList<Årsuppgift>>;

internal sealed record Årsuppgift(int År, int? Folkmängd, string? FolkmängdKälla, int? Barn3Till19, string? Barn3Till19Källa);

internal sealed class KommunensSiffrorHandler(SamhällsutvecklingDbContext db)
    : IRequestHandler<KommunensSiffror, Result<IReadOnlyList<Årsuppgift>>>
{
    public async Task<Result<IReadOnlyList<Årsuppgift>>> Handle(KommunensSiffror query, CancellationToken ct) =>
        Result<IReadOnlyList<Årsuppgift>>.Success(await db.Kommunuppgifter.AsNoTracking()
            .Where(u => u.Kommunkod == query.Kommunkod)
            .OrderByDescending(u => u.År)
            .Select(u => new Årsuppgift(u.År, u.Folkmängd, u.FolkmängdKälla, u.Barn3Till19, u.Barn3Till19Källa)).ToListAsync(ct));
}
