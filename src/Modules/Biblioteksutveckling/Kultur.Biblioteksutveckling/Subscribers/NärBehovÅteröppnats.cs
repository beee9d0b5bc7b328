using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity.Events;

namespace Kultur.Biblioteksutveckling.Subscribers;

[Subscriber("bibliotek.nar-behov-ateroppnats")]
internal sealed class NärBehovÅteröppnats(BiblioteksutvecklingDbContext db, TimeProvider klocka) : ISubscriber<BehovÅteröppnat>
{
    public async Task Handle(BehovÅteröppnat notification, CancellationToken cancellationToken)
    {
        var behov = await db.Behov.FindAsync([BehovId.From(notification.BehovId)], cancellationToken);
        behov?.Återöppna(notification.Orsak, SvenskTid.Idag(klocka));
    }
}
