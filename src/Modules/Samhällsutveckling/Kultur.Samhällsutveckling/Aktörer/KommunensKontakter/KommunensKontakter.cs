using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>The actors with a role in a municipality today.</summary>
[UseCase(Behörigheter.LäsaAktörer)]
internal sealed record KommunensKontakter(string Kommunkod) : IQuery<IReadOnlyList<KommunKontakt>>;

internal sealed record KommunKontakt(Guid AktörId, string Namn, string Benämning, DateOnly Från, DateOnly? Till);

internal sealed class KommunensKontakterHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<KommunensKontakter, Result<IReadOnlyList<KommunKontakt>>>
{
    public async Task<Result<IReadOnlyList<KommunKontakt>>> Handle(KommunensKontakter query, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        return Result<IReadOnlyList<KommunKontakt>>.Success(await (
            from aktör in db.Aktörer.AsNoTracking()
            from roll in aktör.Roller
            where roll.Kommunkod == query.Kommunkod && roll.Från <= idag && (roll.Till == null || roll.Till >= idag)
            orderby roll.Benämning, aktör.Sorteringsnamn
            select new KommunKontakt(aktör.Id.Value, aktör.Namn, roll.Benämning, roll.Från, roll.Till)).ToListAsync(ct));
    }
}
