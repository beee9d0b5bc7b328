using Kultur.Fortbildning.Contracts;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Rådgivningen;
using Kultur.Modularity.Events;

namespace Kultur.KulturlivFörAlla.Subscribers;

/// <summary>The need of a case may be met by something.</summary>
[Subscriber("kulturliv.nar-behov-kopplats")]
internal sealed class NärBehovKopplats(KulturlivFörAllaDbContext db) : ISubscriber<BehovKopplat>
{
    public async Task Handle(BehovKopplat notification, CancellationToken cancellationToken) =>
        (await db.ÄrendeMedBehovAsync(notification.BehovId, cancellationToken))?.KopplaBehov(notification.Rubrik, notification.EvenemangId, notification.Datum);
}
