using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Fynden;

[UseCase(Behörigheter.LäsaFynd)]
internal sealed record VisaFynd(Guid Id) : IQuery<Fyndkort>;

/// <summary>A find as its page shows it.</summary>
/// <param name="Upphittare">Null for those who may not write.</param>
internal sealed record Fyndkort(
    Guid Id,
    int Version,
    Fynduppgifter Uppgifter,
    Upphittare? Upphittare,
    DateOnly Anmält,
    Fyndläge Läge,
    DateOnly? Inlämnat,
    DateOnly? Mottaget,
    DateOnly? Accederat,
    string? Inkommandenummer,
    string? Inventarienummer,
    string? Museum,
    string? Skäl,
    IReadOnlyList<HistorikRad> Historik);

internal sealed class VisaFyndHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare) : IRequestHandler<VisaFynd, Result<Fyndkort>>
{
    public async Task<Result<Fyndkort>> Handle(VisaFynd query, CancellationToken ct)
    {
        var id = FyndId.From(query.Id);
        if (await db.Fynd.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct) is not { } fynd)
            return Fyndfel.FinnsInte;

        var skriver = användare.Has(Behörigheter.SkrivaFynd);
        return new Fyndkort(
            query.Id,
            fynd.Version,
            fynd.Uppgifter,
            skriver ? new Upphittare(fynd.UpphittareNamn, fynd.UpphittareEpost, fynd.UpphittareTelefon) : null,
            fynd.Anmält,
            fynd.Läge,
            fynd.Inlämnat,
            fynd.Mottaget,
            fynd.Accederat,
            fynd.Inkommandenummer,
            fynd.Inventarienummer,
            fynd.Museum,
            fynd.Skäl,
            await db.HistorikAsync(query.Id, skriver, ct));
    }
}
