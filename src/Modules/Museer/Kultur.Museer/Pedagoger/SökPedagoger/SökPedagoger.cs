using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Pedagoger;

/// <summary>The educators, by museum and initials, with how many visits each has ahead.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record SökPedagoger(string? Museum) : IQuery<IReadOnlyList<Pedagograd>>;

internal sealed record Pedagograd(Pedagog Pedagog, int Program, int Kommande);

internal sealed class SökPedagogerHandler(MuseerDbContext db, TimeProvider klocka)
    : IRequestHandler<SökPedagoger, Result<IReadOnlyList<Pedagograd>>>
{
    public async Task<Result<IReadOnlyList<Pedagograd>>> Handle(SökPedagoger request, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var pedagoger = await db.Pedagoger.AsNoTracking().Where(p => request.Museum == null || p.Museum == request.Museum).ToListAsync(ct);
        var program = await db.Skolprogram.Select(p => p.Pedagoger).ToListAsync(ct);
        var besök = await db.Skolbesök.Where(b => b.Tillstånd == Besöken.Besökstillstånd.Bekräftat && b.Datum >= idag)
            .Select(b => b.Pedagoger).ToListAsync(ct);
        return Result<IReadOnlyList<Pedagograd>>.Success([.. pedagoger
            .OrderBy(p => Söktext.Sorteringsnyckel(Museerna.Museum.NamnPå(p.Museum)), StringComparer.Ordinal)
            .ThenBy(p => Söktext.Sorteringsnyckel(p.Initialer), StringComparer.Ordinal)
            .Select(p => new Pedagograd(p, program.Count(k => k.Contains(p.Id.Value)), besök.Count(k => k.Contains(p.Id.Value))))]);
    }
}
