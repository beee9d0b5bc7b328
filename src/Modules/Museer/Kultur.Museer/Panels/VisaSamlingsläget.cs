using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Inkommande;
using Kultur.Museer.Samlingar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Panels;

/// <summary>What waits for who keeps the collections: undecided entries, and objects before they are shown.</summary>
[UseCase(Behörigheter.SeSamlingensUppgifter)]
internal sealed record VisaSamlingsläget : IQuery<Samlingsläge>;

/// <param name="Väntar">The entries that have waited longest, those to be given back first.</param>
/// <param name="AntalVäntar">How many wait.</param>
/// <param name="AntalKlara">How many objects could be shown and are not.</param>
/// <param name="AntalMedFel">How many objects lack something.</param>
internal sealed record Samlingsläge(IReadOnlyList<InkommandeRad> Väntar, int AntalVäntar, int AntalKlara, int AntalMedFel);

internal sealed class VisaSamlingslägetHandler(MuseerDbContext db) : IRequestHandler<VisaSamlingsläget, Result<Samlingsläge>>
{
    private const int Mest = 5;

    public async Task<Result<Samlingsläge>> Handle(VisaSamlingsläget query, CancellationToken ct)
    {
        var väntar = db.Inkommande.AsNoTracking().Where(i => i.Läge == Inkommandeläge.Väntar);
        var utkast = db.Föremål.Where(f => f.Publicering == Publicering.Utkast);
        return new Samlingsläge(
            await SökInkommandeHandler.Rader(väntar.OrderBy(i => i.ÅterlämnasSenast == null).ThenBy(i => i.ÅterlämnasSenast).ThenBy(i => i.Mottaget).Take(Mest)).ToListAsync(ct),
            await väntar.CountAsync(ct),
            await utkast.CountAsync(f => f.Brister == 0, ct),
            await utkast.CountAsync(f => f.Brister > 0, ct));
    }
}
