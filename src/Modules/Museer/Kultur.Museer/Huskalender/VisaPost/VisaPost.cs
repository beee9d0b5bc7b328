using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Lokaler;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Huskalender;

/// <summary>An entry that is not a visit: one of the house's own, or another module's event.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaPost(Guid Id) : IQuery<Postvy>;

internal sealed record Postvy(
    string Museum, Postslag Slag, string Rubrik, DateOnly Från, DateOnly Till, Tidsspann Tid, Lokal? Lokal, IReadOnlyList<string> Pedagoger,
    Guid? PedagogId, IReadOnlyList<HistorikRad> Historik);

internal sealed class VisaPostHandler(MuseerDbContext db) : IRequestHandler<VisaPost, Result<Postvy>>
{
    public async Task<Result<Postvy>> Handle(VisaPost request, CancellationToken ct)
    {
        var dagar = await db.Husdagar.AsNoTracking().Where(d => d.Poster.Any(p => p.Ursprung == request.Id)).OrderBy(d => d.Datum).ToListAsync(ct);
        if (dagar.Count == 0)
            return Error.NotFound("Det finns inte i kalendern.");
        var post = dagar[0].Poster.First(p => p.Ursprung == request.Id);
        return new Postvy(
            dagar[0].Museum, post.Slag, post.Rubrik, dagar[0].Datum, dagar[^1].Datum, post.Tid,
            await db.Lokaler.AsNoTracking().SingleOrDefaultAsync(l => l.Id == post.LokalId, ct),
            [.. (await db.PedagogerAsync(dagar[0].Museum, ct)).Where(p => post.Pedagoger.Contains(p.Id.Value)).Select(p => p.Initialer)],
            post.Pedagoger.Cast<Guid?>().FirstOrDefault(),
            [.. (await db.HistoryAsync(request.Id, ct)).Select(h => HistorikRad.From(h))]);
    }
}
