using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Aktörer;

/// <summary>The actors with a role today, to choose from in a form; those of one municipality, or of all when it is null.</summary>
[UseCase(Behörigheter.SkrivaBehov)]
internal sealed record VäljAktör(string? Kommunkod) : IQuery<IReadOnlyList<Aktörsval>>;

internal sealed record Aktörsval(Guid Id, string Namn, string Roll, string Kommunkod);

internal sealed class VäljAktörHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<VäljAktör, Result<IReadOnlyList<Aktörsval>>>
{
    public async Task<Result<IReadOnlyList<Aktörsval>>> Handle(VäljAktör query, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var aktörer = await db.Aktörer.AsNoTracking()
            .Where(a => a.ErsattAv == null && a.Roller.Any(r => query.Kommunkod == null || r.Kommunkod == query.Kommunkod))
            .OrderBy(a => a.Namn)
            .ToListAsync(ct);
        return Result<IReadOnlyList<Aktörsval>>.Success(
        [
            .. (from aktör in aktörer
                from roll in aktör.Roller
                where roll.Gäller(idag) && (query.Kommunkod is null || roll.Kommunkod == query.Kommunkod)
                select new Aktörsval(aktör.Id.Value, aktör.Namn, roll.Roll, roll.Kommunkod))
                .OrderBy(val => Söktext.Sorteringsnyckel($"{Kommuner.Namn(val.Kommunkod)}\n{val.Namn}"), StringComparer.Ordinal),
        ]);
    }
}
