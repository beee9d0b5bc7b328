using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>The initiatives that concern a municipality, those under way first.</summary>
[UseCase(Behörigheter.LäsaInitiativ)]
internal sealed record KommunensInitiativ(string Kommunkod) : IQuery<IReadOnlyList<KommunInitiativ>>;

internal sealed record KommunInitiativ(Guid Id, string Titel, Fas Fas, DateOnly? Start, DateOnly? Slut);

internal sealed class KommunensInitiativHandler(SamhällsutvecklingDbContext db)
    : IRequestHandler<KommunensInitiativ, Result<IReadOnlyList<KommunInitiativ>>>
{
    public async Task<Result<IReadOnlyList<KommunInitiativ>>> Handle(KommunensInitiativ query, CancellationToken ct) =>
        Result<IReadOnlyList<KommunInitiativ>>.Success(await db.Initiativ.AsNoTracking()
            .Where(i => i.Kommuner.Contains(query.Kommunkod))
            .OrderBy(i => i.Fas == Fas.Avslutat).ThenBy(i => i.Sorteringstitel)
            .Select(i => new KommunInitiativ(i.Id.Value, i.Titel, i.Fas, i.Start, i.Slut)).ToListAsync(ct));
}
