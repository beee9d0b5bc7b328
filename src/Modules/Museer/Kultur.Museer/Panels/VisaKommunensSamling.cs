using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Samlingar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Panels;

/// <summary>What the museums hold that was made or found in a municipality.</summary>
[UseCase(Behörigheter.LäsaSamlingar)]
internal sealed record VisaKommunensSamling(string Kommunkod) : IQuery<Kommunsamling>;

internal sealed record Kommunsamling(int Antal, int Väntar, IReadOnlyList<ValtFöremål> Senaste);

internal sealed class VisaKommunensSamlingHandler(MuseerDbContext db) : IRequestHandler<VisaKommunensSamling, Result<Kommunsamling>>
{
    private const int Mest = 4;

    public async Task<Result<Kommunsamling>> Handle(VisaKommunensSamling query, CancellationToken ct)
    {
        var föremål = db.Föremål.AsNoTracking().Where(f => f.Kommunkod == query.Kommunkod);
        var senaste = await föremål.OrderByDescending(f => f.Ändrad).Take(Mest)
            .Select(f => new { f.Id, f.Museum, f.Löpnummer, f.Benämning, f.Placering }).ToListAsync(ct);
        return new Kommunsamling(
            await föremål.CountAsync(ct),
            await db.Inkommande.CountAsync(i => i.Kommunkod == query.Kommunkod && i.Läge == Inkommande.Inkommandeläge.Väntar, ct),
            [.. senaste.Select(f => new ValtFöremål(
                f.Id.Value, new Inventarienummer(Museerna.Museum.Finn(f.Museum)!, f.Löpnummer).ToString(), f.Benämning, f.Placering))]);
    }
}
