using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>The dry run: every error in the file, and what loading it would do.</summary>
[UseCase(Behörigheter.SkrivaKommuner)]
internal sealed record GranskaImport(Guid Id) : IQuery<Importgranskning>;

/// <summary>What the dry run found. The rows that can be loaded and the errors, in the order of the file, are empty once the file has been used.</summary>
internal sealed record Importgranskning(
    Guid Id,
    string Filnamn,
    Importläge Läge,
    Importutfall? Utfall,
    IReadOnlyList<Inläsningsrad> Rader,
    IReadOnlyList<Importfel> Fel)
{
    public int Antal(Radutfall utfall) => Rader.Count(r => r.Utfall == utfall);

    public int FelaktigaRader => Fel.Select(f => f.Rad).Distinct().Count();
}

internal sealed class GranskaImportHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<GranskaImport, Result<Importgranskning>>
{
    public async Task<Result<Importgranskning>> Handle(GranskaImport query, CancellationToken ct)
    {
        if (await db.Importförsök.AsNoTracking().SingleOrDefaultAsync(f => f.Id == new ImportförsökId(query.Id), ct) is not { } försök)
            return Importförsök.FinnsInte;
        if (försök.Läge != Importläge.Granskas)
            return new Importgranskning(query.Id, försök.Filnamn, försök.Läge, försök.Utfall, [], []);

        var fil = Importfil.Läs(försök.Innehåll, Kommunuppgift.SenasteÅr(SvenskTid.Idag(klocka)));
        var rader = await db.LäsInAsync(fil.Rader, ct);
        db.ChangeTracker.Clear();
        return new Importgranskning(query.Id, försök.Filnamn, försök.Läge, null, rader, fil.Fel);
    }
}
