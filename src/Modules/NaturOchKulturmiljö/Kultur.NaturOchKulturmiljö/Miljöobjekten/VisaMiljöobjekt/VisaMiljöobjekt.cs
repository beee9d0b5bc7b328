using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

[UseCase(Behörigheter.LäsaObjekt)]
internal sealed record VisaMiljöobjekt(Guid Id) : IQuery<Objektkort>;

/// <summary>An object as its page shows it; without what tells where it is, for who may not know.</summary>
internal sealed record Objektkort(
    Guid Id,
    int Version,
    Objektuppgifter Uppgifter,
    bool LägetDolt,
    IReadOnlyList<Skyddsrad> Skydd,
    IReadOnlyList<Bedömningsrad> Bedömningar,
    Skick? Skick,
    bool IFara,
    IReadOnlyList<HistorikRad> Historik);

internal sealed record Skyddsrad(int Nr, Skyddsslag Slag, DateOnly? Från, DateOnly? Till, string? Källa, AntikvariskBedömning? Bedömning);

internal sealed record Bedömningsrad(DateOnly Datum, Skick Skick, Hotnivå Hot, string? Anteckning);

internal sealed class VisaMiljöobjektHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare) : IRequestHandler<VisaMiljöobjekt, Result<Objektkort>>
{
    public async Task<Result<Objektkort>> Handle(VisaMiljöobjekt query, CancellationToken ct)
    {
        var id = MiljöobjektId.From(query.Id);
        if (await db.Miljöobjekt.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } objekt)
            return Objektfel.FinnsInte;

        var dolt = objekt.LägetSkyddat && !användare.Has(Behörigheter.LäsaSkyddadeLägen);
        var plats = objekt is { Norr: { } norr, Öst: { } öst } ? SwerefPunkt.Skapa(norr, öst).Value : (SwerefPunkt?)null;
        return new Objektkort(
            query.Id,
            objekt.Version,
            new Objektuppgifter(
                objekt.Namn, objekt.Slag, objekt.Ändamål, objekt.Kommunkod, dolt ? null : objekt.Fastighet, objekt.Byggår, dolt ? null : plats,
                dolt ? null : objekt.Osäkerhet, objekt.LägetSkyddat, objekt.Lämningsnummer, objekt.Bebyggelsenummer, dolt ? null : objekt.Beskrivning),
            dolt,
            [.. objekt.Skydd.OrderBy(s => s.Till is not null).ThenBy(s => s.Nr).Select(s => new Skyddsrad(s.Nr, s.Slag, s.Från, s.Till, s.Källa, s.Bedömning))],
            [
                .. objekt.Bedömningar.OrderByDescending(b => b.Datum).ThenByDescending(b => b.Nr)
                    .Select(b => new Bedömningsrad(b.Datum, b.Skick, b.Hot, dolt ? null : b.Anteckning)),
            ],
            objekt.Skick,
            objekt.Skick == Skick.Akut || objekt.Hot is Hotnivå.Högt or Hotnivå.Akut,
            dolt ? [] : await db.HistorikAsync(query.Id, serPersonuppgifter: true, ct));
    }
}
