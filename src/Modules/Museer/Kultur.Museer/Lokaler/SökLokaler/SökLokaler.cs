using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Lokaler;

/// <summary>The rooms, by museum and name; a house has so few that they stand on one page.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record SökLokaler(string? Museum, bool BaraUpplåtna) : IQuery<IReadOnlyList<Lokal>>;

internal sealed class SökLokalerHandler(MuseerDbContext db) : IRequestHandler<SökLokaler, Result<IReadOnlyList<Lokal>>>
{
    public async Task<Result<IReadOnlyList<Lokal>>> Handle(SökLokaler request, CancellationToken ct)
    {
        var lokaler = await db.Lokaler.AsNoTracking()
            .Where(l => request.Museum == null || l.Museum == request.Museum)
            .Where(l => !request.BaraUpplåtna || l.Upplåten)
            .ToListAsync(ct);
        return Result<IReadOnlyList<Lokal>>.Success([.. lokaler
            .OrderBy(l => Söktext.Sorteringsnyckel(Museerna.Museum.NamnPå(l.Museum)), StringComparer.Ordinal)
            .ThenBy(l => Söktext.Sorteringsnyckel(l.Namn), StringComparer.Ordinal)]);
    }
}
