using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>Roles whose last day is near, soonest first: who comes after?</summary>
[UseCase(Behörigheter.LäsaAktörer)]
internal sealed record RollerSomGårUt(int InomDagar, int Flest, string? Kommunkod = null) : IQuery<IReadOnlyList<UtgåendeRoll>>;

internal sealed record UtgåendeRoll(Guid AktörId, string Namn, string Benämning, string? Kommunkod, DateOnly Till);

internal sealed class RollerSomGårUtHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<RollerSomGårUt, Result<IReadOnlyList<UtgåendeRoll>>>
{
    public async Task<Result<IReadOnlyList<UtgåendeRoll>>> Handle(RollerSomGårUt query, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var gräns = idag.AddDays(query.InomDagar);
        return Result<IReadOnlyList<UtgåendeRoll>>.Success(await (
            from aktör in db.Aktörer.AsNoTracking()
            from roll in aktör.Roller
            where roll.Till != null && roll.Till >= idag && roll.Till <= gräns
                && (query.Kommunkod == null || roll.Kommunkod == query.Kommunkod)
            orderby roll.Till, aktör.Sorteringsnamn
            select new UtgåendeRoll(aktör.Id.Value, aktör.Namn, roll.Benämning, roll.Kommunkod, roll.Till!.Value))
            .Take(query.Flest).ToListAsync(ct));
    }
}
