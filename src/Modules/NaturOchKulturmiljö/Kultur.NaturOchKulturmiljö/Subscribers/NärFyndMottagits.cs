using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Fynden;

namespace Kultur.NaturOchKulturmiljö.Subscribers;

[Subscriber("miljo.nar-fynd-mottagits")]
internal sealed class NärFyndMottagits(NaturOchKulturmiljöDbContext db) : ISubscriber<FyndMottaget>
{
    public async Task Handle(FyndMottaget notification, CancellationToken cancellationToken) =>
        (await db.Fynd.FindAsync([FyndId.From(notification.FyndId)], cancellationToken))?.TaEmot(notification.Inkommandenummer, notification.Museum, notification.Mottaget);
}
