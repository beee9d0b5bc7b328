using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Skolprogrammen;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöken;

/// <summary>The programmes that a school can be booked for, to choose among.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaBokningsbara : IQuery<IReadOnlyList<Bokningsbart>>;

internal sealed record Bokningsbart(SkolprogramId Id, string Namn, string Museum, int? Minuter, int? HögstAntal);

internal sealed class VisaBokningsbaraHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<VisaBokningsbara, Result<IReadOnlyList<Bokningsbart>>>
{
    public async Task<Result<IReadOnlyList<Bokningsbart>>> Handle(VisaBokningsbara request, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        return Result<IReadOnlyList<Bokningsbart>>.Success(await db.Skolprogram.Where(p => p.Tillstånd == Programtillstånd.Publicerat && p.Till >= idag)
            .OrderBy(p => p.Museum).ThenBy(p => p.Namn)
            .Select(p => new Bokningsbart(p.Id, p.Namn, p.Museum, p.Minuter, p.HögstAntal)).ToListAsync(ct));
    }
}
