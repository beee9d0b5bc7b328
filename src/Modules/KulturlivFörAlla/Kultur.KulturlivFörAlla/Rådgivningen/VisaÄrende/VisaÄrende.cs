using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

[UseCase(Behörigheter.LäsaÄrenden)]
internal sealed record VisaÄrende(Guid Id) : IQuery<Ärendekort>;

internal sealed record Ärendekort(Rådgivningsärende Ärende, IReadOnlyList<HistorikRad> Historik);

internal sealed class VisaÄrendeHandler(KulturlivFörAllaDbContext db) : IRequestHandler<VisaÄrende, Result<Ärendekort>>
{
    public async Task<Result<Ärendekort>> Handle(VisaÄrende query, CancellationToken ct)
    {
        var id = RådgivningsärendeId.From(query.Id);
        return await db.Ärenden.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct) is { } ärende
            ? new Ärendekort(ärende, await db.HistorikAsync(query.Id, ct))
            : Ärendefel.FinnsInte;
    }
}
