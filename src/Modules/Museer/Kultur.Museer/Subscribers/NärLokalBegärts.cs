using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Lokaler;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Subscribers;

/// <summary>
/// Reserves a room for an event, or refuses it with the reason and the rooms that are free. Asked for again, what was
/// reserved before is given up first.
/// </summary>
[Subscriber("museer.nar-lokal-begarts")]
internal sealed class NärLokalBegärts(MuseerDbContext db) : ISubscriber<LokalBegärd>
{
    public async Task Handle(LokalBegärd begärd, CancellationToken ct)
    {
        var bokning = await TaAsync(new(begärd.EvenemangId), ct);
        await db.FrigörAsync(begärd.EvenemangId, ct);
        bokning.Begär(new(begärd.LokalId), begärd.Titel, begärd.Start, begärd.Slut, begärd.Antal);

        if (await db.Lokaler.SingleOrDefaultAsync(l => l.Id == bokning.LokalId, ct) is not { } lokal)
        {
            bokning.Avvisa("Lokalen finns inte hos museerna.", []);
            return;
        }

        var dag = (await db.DagarAsync(lokal.Museum, bokning.Datum, bokning.Datum, ct))(bokning.Datum);
        var öppettider = await db.ÖppettiderAsync(lokal.Museum, ct);
        if (Hinder(lokal) is not { } hinder)
        {
            dag.Boka(bokning.Önskan(lokal).Value, öppettider);
            db.Behåll(dag);
            bokning.Bekräfta();
            return;
        }

        var lediga = (await db.LokalerAsync(lokal.Museum, ct)).Where(annan => annan != lokal && Hinder(annan) is null);
        bokning.Avvisa(hinder, [.. lediga.OrderBy(l => l.Platser).Select(l => l.Id.Value)]);

        string? Hinder(Lokal prövad)
        {
            if (!prövad.Upplåten)
                return $"{prövad.Namn} lånas inte ut längre.";
            var önskan = bokning.Önskan(prövad);
            return önskan.Error?.Message ?? dag.Hinder(önskan.Value, öppettider);
        }
    }

    private async Task<Lokalbokning> TaAsync(LokalbokningId id, CancellationToken ct)
    {
        if (await db.Lokalbokningar.SingleOrDefaultAsync(b => b.Id == id, ct) is { } känd)
            return känd;
        var ny = Lokalbokning.Ny(id);
        db.Lokalbokningar.Add(ny);
        return ny;
    }
}
