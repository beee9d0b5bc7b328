using Kultur.Biblioteksutveckling.Data;
using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Panels;

/// <summary>The latest dialogues with a municipality.</summary>
[UseCase(Behörigheter.LäsaDialoger)]
internal sealed record VisaKommundialoger(string Kommunkod) : IQuery<Kommundialoger>;

internal sealed record Kommundialoger(IReadOnlyList<Dialograd> Senaste, int Totalt);

internal sealed class VisaKommundialogerHandler(BiblioteksutvecklingDbContext db) : IRequestHandler<VisaKommundialoger, Result<Kommundialoger>>
{
    private const int Antal = 3;

    public async Task<Result<Kommundialoger>> Handle(VisaKommundialoger query, CancellationToken ct)
    {
        var dialoger = db.Dialoger.AsNoTracking().Where(d => d.Kommunkod == query.Kommunkod && d.Läge != Dialogläge.Inställd);
        return new Kommundialoger(
            await dialoger.OrderByDescending(d => d.Datum)
                .Select(d => new Dialograd(d.Id.Value, d.Kommunkod, d.Datum, d.Tid, d.Form, d.Läge, d.NästaDialog, 0))
                .Take(Antal).ToListAsync(ct),
            await dialoger.CountAsync(ct));
    }
}
