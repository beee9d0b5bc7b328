using Kultur.Fortbildning.Contracts;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Rådgivningen;
using Kultur.Modularity.Events;

namespace Kultur.KulturlivFörAlla.Subscribers;

/// <summary>The need of a case is open again.</summary>
[Subscriber("kulturliv.nar-behov-ateroppnats")]
internal sealed class NärBehovÅteröppnats(KulturlivFörAllaDbContext db) : ISubscriber<BehovÅteröppnat>
{
    public async Task Handle(BehovÅteröppnat notification, CancellationToken cancellationToken) =>
        (await db.ÄrendeMedBehovAsync(notification.BehovId, cancellationToken))?.ÅteröppnaBehov(notification.Orsak);
}
