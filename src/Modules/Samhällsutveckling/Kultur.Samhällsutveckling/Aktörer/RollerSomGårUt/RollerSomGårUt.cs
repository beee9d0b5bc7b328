using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>Roles whose last day is near, soonest first: who comes after?</summary>
[UseCase(Behörigheter.LäsaAktörer)]
internal sealed record RollerSomGårUt(int InomDagar, int Flest, IReadOnlyCollection<string>? Kommunkoder = null) : IQuery<IReadOnlyList<UtgåendeRoll>>;

internal sealed record UtgåendeRoll(Guid AktörId, string Namn, string Benämning, string? Kommunkod, DateOnly Till);

internal sealed class RollerSomGårUtHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<RollerSomGårUt, Result<IReadOnlyList<UtgåendeRoll>>>
{
    public async Task<Result<IReadOnlyList<UtgåendeRoll>>> Handle(RollerSomGårUt query, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var gräns = idag.AddDays(query.InomDagar);
        var roller =
            from aktör in db.Aktörer.AsNoTracking()
            from roll in aktör.Roller
            where roll.Till != null && roll.Till >= idag && roll.Till <= gräns
            select new { Aktör = aktör, Roll = roll };
        if (query.Kommunkoder is { } koder)
            roller = roller.Where(r => koder.Contains(r.Roll.Kommunkod!));
        return Result<IReadOnlyList<UtgåendeRoll>>.Success(await roller
            .OrderBy(r => r.Roll.Till).ThenBy(r => r.Aktör.Sorteringsnamn)
            .Select(r => new UtgåendeRoll(r.Aktör.Id.Value, r.Aktör.Namn, r.Roll.Benämning, r.Roll.Kommunkod, r.Roll.Till!.Value))
            .Take(query.Flest).ToListAsync(ct));
    }
}
