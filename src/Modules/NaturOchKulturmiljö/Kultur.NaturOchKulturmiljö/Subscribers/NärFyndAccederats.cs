using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Fynden;

namespace Kultur.NaturOchKulturmiljö.Subscribers;

[Subscriber("miljo.nar-fynd-accederats")]
internal sealed class NärFyndAccederats(NaturOchKulturmiljöDbContext db) : ISubscriber<FyndAccederat>
{
    public async Task Handle(FyndAccederat notification, CancellationToken cancellationToken) =>
        (await db.Fynd.FindAsync([FyndId.From(notification.FyndId)], cancellationToken))?.Accedera(notification.Inventarienummer, notification.Museum, notification.Accederat);
}
