using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>The svarstid that is usual for a kind of case that came in on a day; for a person to accept or change.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record FöreslåSvarstid(Ärendetyp Typ, DateOnly Inkom) : IQuery<Svarstidsförslag>;

internal sealed record Svarstidsförslag(DateOnly Dag, Svarstidsregel Regel);

internal sealed class FöreslåSvarstidHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<FöreslåSvarstid, Result<Svarstidsförslag>>
{
    public async Task<Result<Svarstidsförslag>> Handle(FöreslåSvarstid query, CancellationToken ct)
    {
        var regel = (await db.SvarstidsreglerAsync(ct))[query.Typ];
        return new Svarstidsförslag(regel.Föreslå(query.Inkom), regel);
    }
}
