using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

/// <summary>An object with its pictures, its places and its history.</summary>
[UseCase(Behörigheter.LäsaSamlingar)]
internal sealed record VisaFöremål(Guid Id) : IQuery<Föremålsvy>;

/// <param name="Id">The object.</param>
/// <param name="Version">For forms.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Uppgifter">What the catalogue says; who it was acquired from is left out when the user may not see it.</param>
/// <param name="Placering">Where it stands.</param>
/// <param name="Publicering">Whether it is shown to the public.</param>
/// <param name="Krav">What is looked at before it is.</param>
/// <param name="Bilder">In order.</param>
/// <param name="Placeringsbyten">Newest first.</param>
/// <param name="HörIhop">Others of the same accession.</param>
/// <param name="Föregående">The one before it in the museum's series; null for the first.</param>
/// <param name="Nästa">The one after it.</param>
/// <param name="Historik">Newest first.</param>
/// <param name="SerPersonuppgifter">Whether the user may see donors.</param>
internal sealed record Föremålsvy(
    Guid Id,
    int Version,
    Inventarienummer Nummer,
    Föremålsuppgifter Uppgifter,
    Placering? Placering,
    Publicering Publicering,
    IReadOnlyList<Publiceringskrav> Krav,
    IReadOnlyList<Bildrad> Bilder,
    IReadOnlyList<Placeringsbyte> Placeringsbyten,
    IReadOnlyList<ValtFöremål> HörIhop,
    Guid? Föregående,
    Guid? Nästa,
    IReadOnlyList<HistoryEntry> Historik,
    bool SerPersonuppgifter)
{
    public int Brister => Krav.Count(k => k is { Krävs: true, Uppfyllt: false });
}

internal sealed record Bildrad(Guid Id, string Alttext, string? Fotograf, string? Rättighetshavare, Licens Licens);

internal sealed class VisaFöremålHandler(MuseerDbContext db, CurrentUser användare) : IRequestHandler<VisaFöremål, Result<Föremålsvy>>
{
    private const int MestHörIhop = 6;

    public async Task<Result<Föremålsvy>> Handle(VisaFöremål query, CancellationToken ct)
    {
        var alla = db.Föremål.AsNoTracking();
        if (await alla.Include(f => f.Placeringsbyten).AsSplitQuery().SingleOrDefaultAsync(f => f.Id == new FöremålId(query.Id), ct) is not { } föremål)
            return Föremål.FinnsInte;

        var ser = användare.Has(Behörigheter.LäsaInlämnare);
        var uppgifter = föremål.Uppgifter;
        var serie = alla.Where(f => f.Museum == föremål.Museum);
        return new Föremålsvy(
            query.Id,
            föremål.Version,
            föremål.Nummer,
            ser ? uppgifter : uppgifter with { Förvärv = uppgifter.Förvärv with { Från = null } },
            föremål.Placering,
            föremål.Publicering,
            föremål.Krav,
            [.. föremål.Bilder.OrderBy(b => b.Ordning).Select(b => new Bildrad(b.Id, b.Alttext, b.Fotograf, b.Rättighetshavare, b.Licens))],
            [.. föremål.Placeringsbyten.OrderByDescending(b => b.Tidpunkt).ThenByDescending(b => b.Id)],
            await HörIhopAsync(föremål, ct),
            await IdAsync(serie.Where(f => f.Löpnummer < föremål.Löpnummer).OrderByDescending(f => f.Löpnummer)),
            await IdAsync(serie.Where(f => f.Löpnummer > föremål.Löpnummer).OrderBy(f => f.Löpnummer)),
            await db.HistoryAsync(query.Id, ct),
            ser);

        async Task<Guid?> IdAsync(IQueryable<Föremål> ordnade) =>
            await ordnade.Select(f => (FöremålId?)f.Id).FirstOrDefaultAsync(ct) is { } id ? id.Value : null;
    }

    private async Task<IReadOnlyList<ValtFöremål>> HörIhopAsync(Föremål föremål, CancellationToken ct)
    {
        if (föremål.Accessionsnummer is not { } accession)
            return [];
        var andra = await db.Föremål.AsNoTracking()
            .Where(f => f.Accessionsnummer == accession && f.Museum == föremål.Museum && f.Id != föremål.Id)
            .OrderBy(f => f.Löpnummer).Take(MestHörIhop)
            .Select(f => new { f.Id, f.Museum, f.Löpnummer, f.Benämning, f.Placering }).ToListAsync(ct);
        return [.. andra.Select(f => new ValtFöremål(
            f.Id.Value, new Inventarienummer(Museerna.Museum.Finn(f.Museum)!, f.Löpnummer).ToString(), f.Benämning, f.Placering))];
    }
}
