using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Subscribers;

/// <summary>Gives up the room of an event that needs it no longer.</summary>
[Subscriber("museer.nar-lokal-aterlamnats")]
internal sealed class NärLokalÅterlämnats(MuseerDbContext db) : ISubscriber<LokalÅterlämnad>
{
    public async Task Handle(LokalÅterlämnad återlämnad, CancellationToken ct)
    {
        var id = new LokalbokningId(återlämnad.EvenemangId);
        if (await db.Lokalbokningar.SingleOrDefaultAsync(b => b.Id == id, ct) is not { } bokning)
            return;
        bokning.Återlämna();
        await db.FrigörAsync(återlämnad.EvenemangId, ct);
    }
}
