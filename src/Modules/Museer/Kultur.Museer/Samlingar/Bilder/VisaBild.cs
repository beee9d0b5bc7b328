using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

/// <summary>A picture's bytes.</summary>
[UseCase(Behörigheter.LäsaSamlingar)]
internal sealed record VisaBild(Guid Id) : IQuery<Bildinnehåll>;

internal sealed record Bildinnehåll(string Innehållstyp, byte[] Innehåll, DateTimeOffset Tillagd);

internal sealed class VisaBildHandler(MuseerDbContext db) : IRequestHandler<VisaBild, Result<Bildinnehåll>>
{
    public async Task<Result<Bildinnehåll>> Handle(VisaBild query, CancellationToken ct) =>
        await db.Set<Bild>().AsNoTracking().Where(b => b.Id == query.Id)
            .Select(b => new Bildinnehåll(b.Innehållstyp, b.Data!.Innehåll, b.Tillagd)).SingleOrDefaultAsync(ct) is { } bild
                ? bild
                : Error.NotFound("Bilden finns inte.");
}
