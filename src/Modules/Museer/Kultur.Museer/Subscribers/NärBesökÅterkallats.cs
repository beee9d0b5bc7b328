using Kultur.Modularity.Events;
using Kultur.Museer.Besöken;
using Kultur.Museer.Contracts;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Subscribers;

/// <summary>Gives up what was reserved for a visit that will not take place.</summary>
[Subscriber("museer.nar-besok-aterkallats")]
internal sealed class NärBesökÅterkallats(MuseerDbContext db) : ISubscriber<BesökÅterkallat>
{
    public async Task Handle(BesökÅterkallat återkallat, CancellationToken ct)
    {
        var id = new BesökId(återkallat.BokningId);
        if (await db.Skolbesök.SingleOrDefaultAsync(b => b.Id == id, ct) is not { ÄrGenomfört: false } besök)
            return;
        besök.Återkalla(återkallat.Skäl);
        await db.FrigörAsync(id.Value, ct);
    }
}
