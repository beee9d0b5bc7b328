using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity.Events;

namespace Kultur.Biblioteksutveckling.Subscribers;

[Subscriber("bibliotek.nar-behov-kopplats")]
internal sealed class NärBehovKopplats(BiblioteksutvecklingDbContext db, TimeProvider klocka) : ISubscriber<BehovKopplat>
{
    public async Task Handle(BehovKopplat notification, CancellationToken cancellationToken)
    {
        var behov = await db.Behov.FindAsync([BehovId.From(notification.BehovId)], cancellationToken);
        behov?.Koppla(notification.Rubrik, notification.EvenemangId, notification.Datum, SvenskTid.Idag(klocka));
    }
}
