using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Skolprogrammen;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Lokaler;

[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaLokal(Guid Id) : IQuery<Lokalvy>;

internal sealed record Lokalvy(
    Lokal Lokal, IReadOnlyList<Programnamn> Program, IReadOnlyList<Kommande> Kommande, IReadOnlyList<HistorikRad> Historik);

internal sealed record Programnamn(SkolprogramId Id, string Namn);

/// <summary>Something that stands in the calendar.</summary>
internal sealed record Kommande(DateOnly Datum, TimeOnly Start, TimeOnly Slut, Postslag Slag, string Rubrik, Guid Ursprung);

internal sealed class VisaLokalHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<VisaLokal, Result<Lokalvy>>
{
    private const int Mest = 10;

    public async Task<Result<Lokalvy>> Handle(VisaLokal request, CancellationToken ct)
    {
        var id = new LokalId(request.Id);
        if (await db.Lokaler.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, ct) is not { } lokal)
            return Error.NotFound("Lokalen finns inte.");
        var idag = SvenskTid.Idag(klocka);
        return new Lokalvy(
            lokal,
            await db.Skolprogram.Where(p => p.Lokaler.Contains(request.Id)).OrderBy(p => p.Namn)
                .Select(p => new Programnamn(p.Id, p.Namn)).ToListAsync(ct),
            await (from dag in db.Husdagar.IgnoreAutoIncludes()
                   from post in dag.Poster
                   where post.LokalId == id && dag.Datum >= idag
                   orderby dag.Datum, post.Start
                   select new Kommande(dag.Datum, post.Start, post.Slut, post.Slag, post.Rubrik, post.Ursprung)).Take(Mest).ToListAsync(ct),
            [.. (await db.HistoryAsync(request.Id, ct)).Select(h => HistorikRad.From(h))]);
    }
}
