using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

/// <summary>A move with the objects in it: which stand where it put them, and which have been moved since.</summary>
[UseCase(Behörigheter.LäsaSamlingar)]
internal sealed record VisaFlytt(Guid Id) : IQuery<Flyttvy>;

internal sealed record Flyttvy(
    Guid Id, Placering Till, string Skäl, string Av, DateTimeOffset Tidpunkt, DateTimeOffset? Ångrad, string? ÅngradAv, IReadOnlyList<Flyttrad> Rader)
{
    public int Kvar => Rader.Count(r => r.Läge == Flyttläge.Kvar);

    public int FlyttadeSedan => Rader.Count(r => r.Läge == Flyttläge.FlyttatSedan);
}

internal enum Flyttläge
{
    Kvar,
    Återställt,
    FlyttatSedan,
}

internal sealed record Flyttrad(Guid Id, string Nummer, string Benämning, Placering? Från, Placering? Nu, Flyttläge Läge);

internal sealed class VisaFlyttHandler(MuseerDbContext db) : IRequestHandler<VisaFlytt, Result<Flyttvy>>
{
    public async Task<Result<Flyttvy>> Handle(VisaFlytt query, CancellationToken ct)
    {
        var id = new FlyttId(query.Id);
        if (await db.Flyttar.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct) is not { } flytt)
            return Flytt.FinnsInte;
        var rader = await db.Föremål.AsNoTracking()
            .SelectMany(f => f.Placeringsbyten.Where(b => b.Flytt == id), (f, b) => new
            {
                f.Id, f.Museum, f.Löpnummer, f.Benämning, f.Placering, f.SenasteFlytt, b.Från, b.Ångrat,
            })
            .OrderBy(r => r.Museum).ThenBy(r => r.Löpnummer).ToListAsync(ct);
        return new Flyttvy(query.Id, flytt.Till, flytt.Skäl, flytt.Av, flytt.Tidpunkt, flytt.Ångrad, flytt.ÅngradAv,
        [
            .. rader.Select(r => new Flyttrad(
                r.Id.Value,
                new Inventarienummer(Museerna.Museum.Finn(r.Museum)!, r.Löpnummer).ToString(),
                r.Benämning,
                r.Från,
                r.Placering,
                r.Ångrat ? Flyttläge.Återställt : r.SenasteFlytt == id ? Flyttläge.Kvar : Flyttläge.FlyttatSedan)),
        ]);
    }
}
