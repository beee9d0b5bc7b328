using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Inkommande;

/// <summary>Something that was handed in, with what was decided of it.</summary>
[UseCase(Behörigheter.LäsaInkommande)]
internal sealed record VisaInkommande(Guid Id) : IQuery<Inkommandevy>;

/// <param name="Id">The entry.</param>
/// <param name="Version">For forms.</param>
/// <param name="Nummer">The number on the receipt.</param>
/// <param name="Museum">Where it is.</param>
/// <param name="Uppgifter">What is known; who handed it in is left out when the user may not see it.</param>
/// <param name="ÄrFynd">Whether it was reported as a find in another module.</param>
/// <param name="Läge">How it stands.</param>
/// <param name="Avgjort">The day of the decision.</param>
/// <param name="AvgjortAv">Who decided.</param>
/// <param name="Motivering">Why it was given back or declined.</param>
/// <param name="FöremålId">The object it became.</param>
/// <param name="Inventarienummer">That object's number.</param>
/// <param name="Position">SWEREF 99 TM, for a find.</param>
/// <param name="Historik">Newest first.</param>
/// <param name="SerInlämnare">Whether the user may see who handed it in.</param>
internal sealed record Inkommandevy(
    Guid Id,
    int Version,
    Inkommandenummer Nummer,
    Museum Museum,
    Inkommandeuppgifter Uppgifter,
    bool ÄrFynd,
    Inkommandeläge Läge,
    DateOnly? Avgjort,
    string? AvgjortAv,
    string? Motivering,
    Guid? FöremålId,
    string? Inventarienummer,
    (int Norr, int Öst)? Position,
    IReadOnlyList<HistoryEntry> Historik,
    bool SerInlämnare);

internal sealed class VisaInkommandeHandler(MuseerDbContext db, CurrentUser användare) : IRequestHandler<VisaInkommande, Result<Inkommandevy>>
{
    public async Task<Result<Inkommandevy>> Handle(VisaInkommande query, CancellationToken ct)
    {
        if (await db.Inkommande.AsNoTracking().SingleOrDefaultAsync(i => i.Id == new InkommandeId(query.Id), ct) is not { } objekt)
            return InkommandeObjekt.FinnsInte;
        var ser = användare.Has(Behörigheter.LäsaInlämnare);
        return new Inkommandevy(
            query.Id,
            objekt.Version,
            objekt.Nummer,
            Museum.Finn(objekt.Museum)!,
            ser ? objekt.Uppgifter : objekt.Uppgifter with { Inlämnare = null, InlämnarensAdress = null, InlämnarensTelefon = null },
            objekt.ÄrFynd,
            objekt.Läge,
            objekt.Avgjort,
            objekt.AvgjortAv,
            objekt.Motivering,
            objekt.FöremålId,
            objekt.Inventarienummer,
            objekt is { Norr: { } norr, Öst: { } öst } ? (norr, öst) : null,
            await db.HistoryAsync(query.Id, ct),
            ser);
    }
}
