using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Museilokaler;
using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;

namespace Kultur.Fortbildning.Subscribers;

[Subscriber("fortbildning.nar-lokal-upplatits")]
internal sealed class NärLokalUpplåtits(FortbildningDbContext db) : ISubscriber<LokalUpplåten>
{
    public async Task Handle(LokalUpplåten upplåten, CancellationToken ct)
    {
        var lokal = await db.Lokaler.FindAsync([upplåten.LokalId], ct);
        if (lokal is null)
            db.Lokaler.Add(lokal = LokalKopia.Ny(upplåten.LokalId));
        lokal.Upplåts(upplåten.Namn, upplåten.Museum, upplåten.Adress, upplåten.Platser);
    }
}
