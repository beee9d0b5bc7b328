using Kultur.Fortbildning.Contracts;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Rådgivningen;
using Kultur.Modularity.Events;

namespace Kultur.KulturlivFörAlla.Subscribers;

/// <summary>The need of a case has been met.</summary>
[Subscriber("kulturliv.nar-behov-tillgodosetts")]
internal sealed class NärBehovTillgodosetts(KulturlivFörAllaDbContext db) : ISubscriber<BehovTillgodosett>
{
    public async Task Handle(BehovTillgodosett notification, CancellationToken cancellationToken) =>
        (await db.ÄrendeMedBehovAsync(notification.BehovId, cancellationToken))?.TillgodoseBehov(notification.Titel, notification.EvenemangId, notification.Datum, notification.DeltagareFrånKommunen);
}
