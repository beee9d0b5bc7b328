using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Fynden;

namespace Kultur.NaturOchKulturmiljö.Subscribers;

[Subscriber("miljo.nar-fynd-avbojts")]
internal sealed class NärFyndAvböjts(NaturOchKulturmiljöDbContext db) : ISubscriber<FyndAvböjt>
{
    public async Task Handle(FyndAvböjt notification, CancellationToken cancellationToken) =>
        (await db.Fynd.FindAsync([FyndId.From(notification.FyndId)], cancellationToken))?.Avböj(notification.Skäl);
}
