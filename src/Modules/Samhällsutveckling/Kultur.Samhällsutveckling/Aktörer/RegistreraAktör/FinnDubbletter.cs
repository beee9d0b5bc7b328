using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>Who of the registered may be the one that is described.</summary>
[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record FinnDubbletter(Aktörslag Slag, Aktörsfakta Fakta, Guid? Utom = null) : IQuery<IReadOnlyList<MöjligDubblett>>;

internal sealed class FinnDubbletterHandler(SamhällsutvecklingDbContext db)
    : IRequestHandler<FinnDubbletter, Result<IReadOnlyList<MöjligDubblett>>>
{
    public async Task<Result<IReadOnlyList<MöjligDubblett>>> Handle(FinnDubbletter query, CancellationToken ct) =>
        Result<IReadOnlyList<MöjligDubblett>>.Success(await db.MöjligaDubbletterAsync(query.Slag, query.Fakta, query.Utom, ct));
}
