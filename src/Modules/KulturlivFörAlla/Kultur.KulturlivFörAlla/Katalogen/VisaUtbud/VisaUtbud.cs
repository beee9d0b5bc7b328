using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>An offer as staff see it.</summary>
[UseCase(Behörigheter.LäsaKatalog)]
internal sealed record VisaUtbud(Guid Id) : IQuery<Utbudskort>;

internal sealed record Utbudskort(
    Guid Id,
    string Titel,
    Utbudstillstånd Tillstånd,
    string? Museum,
    string? Avslagsskäl,
    string? IndragetDärför,
    bool KanÄndras,
    Utbudsuppgifter Uppgifter,
    IReadOnlyList<Läsår> Läsår,
    IReadOnlyList<Bokningsperiod> Perioder,
    Läsår NuvarandeLäsår,
    bool KanÅteraktiveras,
    IReadOnlyList<HistorikRad> Historik);

internal sealed class VisaUtbudHandler(KulturlivFörAllaDbContext db, TimeProvider klocka) : IRequestHandler<VisaUtbud, Result<Utbudskort>>
{
    public async Task<Result<Utbudskort>> Handle(VisaUtbud query, CancellationToken ct)
    {
        var id = UtbudId.From(query.Id);
        if (await db.Utbud.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, ct) is not { } u)
            return Utbudsfel.FinnsInte;

        var nu = klocka.GetUtcNow();
        var läsår = Läsår.Vid(nu);
        return new Utbudskort(
            query.Id, u.Titel, u.Tillstånd, u.Museum, u.Avslagsskäl, u.IndragetDärför, u.KanÄndras,
            u.Uppgifter,
            [.. u.Läsåren], [.. u.Perioder.OrderByDescending(p => p.Från)], läsår,
            u.Tillstånd == Utbudstillstånd.Publicerat && !u.ÄrMuseets && !u.Läsåren.Contains(läsår.Nästa) && !läsår.Nästa.ÄrStängtFörÅteraktivering(nu),
            await db.HistorikAsync(query.Id, ct));
    }
}
