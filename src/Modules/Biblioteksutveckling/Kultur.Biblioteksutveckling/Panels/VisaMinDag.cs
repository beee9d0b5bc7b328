using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Biblioteksplaner;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Panels;

/// <summary>What waits for the library consultants: promised answers and dialogues of the coming week, plans that run out.</summary>
/// <param name="Kommunkoder">In those municipalities; in all when null.</param>
[UseCase(Behörigheter.LäsaBehov)]
internal sealed record VisaMinDag(IReadOnlyCollection<string>? Kommunkoder = null) : IQuery<Bibliotekdag>;

internal sealed record Bibliotekdag(IReadOnlyList<Svarsrad> Svar, IReadOnlyList<Dialogdag> Dialoger, IReadOnlyList<Larmdag> Larm);

internal sealed record Svarsrad(Guid Id, string Rubrik, string Kommunkod, DateOnly SvarUtlovat);

internal sealed record Dialogdag(Guid Id, string Kommunkod, DateOnly Datum, TimeOnly? Tid, Dialogform Form);

internal sealed record Larmdag(string Kommunkod, int Månader, DateOnly SistaDag);

internal sealed class VisaMinDagHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<VisaMinDag, Result<Bibliotekdag>>
{
    private const int Antal = 8;
    private const int AntalLarm = 5;

    public async Task<Result<Bibliotekdag>> Handle(VisaMinDag query, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var snart = idag.AddDays(7);
        var behov = db.Behov.VäntarPåSvar().Where(b => b.SvarUtlovat <= snart);
        var dialoger = db.Dialoger.Where(d => d.Läge == Dialogläge.Planerad && d.Datum <= snart);
        var planer = db.Biblioteksplaner.AsQueryable();
        if (query.Kommunkoder is { } koder)
        {
            behov = behov.Where(b => koder.Contains(b.Kommunkod));
            dialoger = dialoger.Where(d => koder.Contains(d.Kommunkod));
            planer = planer.Where(p => koder.Contains(p.Kommunkod));
        }

        return new Bibliotekdag(
            await behov.OrderBy(b => b.SvarUtlovat)
                .Select(b => new Svarsrad(b.Id.Value, b.Rubrik, b.Kommunkod, b.SvarUtlovat!.Value)).Take(Antal).ToListAsync(ct),
            await dialoger.OrderBy(d => d.Datum).ThenBy(d => d.Tid)
                .Select(d => new Dialogdag(d.Id.Value, d.Kommunkod, d.Datum, d.Tid, d.Form)).Take(Antal).ToListAsync(ct),
            await planer.SelectMany(p => p.Larm, (p, l) => new { p.Kommunkod, l.Månader, l.SistaDag, l.Läge })
                .Where(l => l.Läge == Larmläge.Öppet).OrderBy(l => l.SistaDag)
                .Select(l => new Larmdag(l.Kommunkod, l.Månader, l.SistaDag)).Take(query.Kommunkoder is null ? AntalLarm : Antal).ToListAsync(ct));
    }
}
