using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Lokaler;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Pedagoger;

[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaPedagog(Guid Id) : IQuery<Pedagogvy>;

internal sealed record Pedagogvy(
    Pedagog Pedagog, IReadOnlyList<Programnamn> Program, IReadOnlyList<Kommande> Kommande, IReadOnlyList<HistorikRad> Historik);

internal sealed class VisaPedagogHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<VisaPedagog, Result<Pedagogvy>>
{
    private const int Mest = 10;

    public async Task<Result<Pedagogvy>> Handle(VisaPedagog request, CancellationToken ct)
    {
        var id = new PedagogId(request.Id);
        if (await db.Pedagoger.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } pedagog)
            return Error.NotFound("Pedagogen finns inte.");
        var idag = SvenskTid.Idag(klocka);
        return new Pedagogvy(
            pedagog,
            await db.Skolprogram.Where(p => p.Pedagoger.Contains(request.Id)).OrderBy(p => p.Namn)
                .Select(p => new Programnamn(p.Id, p.Namn)).ToListAsync(ct),
            await (from dag in db.Husdagar.IgnoreAutoIncludes()
                   from post in dag.Poster
                   where post.Pedagoger.Contains(request.Id) && dag.Datum >= idag
                   orderby dag.Datum, post.Start
                   select new Kommande(dag.Datum, post.Start, post.Slut, post.Slag, post.Rubrik, post.Ursprung)).Take(Mest).ToListAsync(ct),
            [.. (await db.HistoryAsync(request.Id, ct)).Select(h => HistorikRad.From(h))]);
    }
}
