using Kultur.Biblioteksutveckling.Data;
using Kultur.Biblioteksutveckling.Deltagande;
using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity.Events;

namespace Kultur.Biblioteksutveckling.Subscribers;

[Subscriber("bibliotek.nar-evenemang-publicerats")]
internal sealed class NärEvenemangPublicerats(BiblioteksutvecklingDbContext db, TimeProvider klocka) : ISubscriber<EvenemangPublicerat>
{
    public async Task Handle(EvenemangPublicerat notification, CancellationToken cancellationToken)
    {
        var evenemang = await db.EvenemangAsync(notification.EvenemangId, cancellationToken);
        evenemang.Publicera(notification.Titel, notification.Tema, notification.Datum, SvenskTid.Idag(klocka));
    }
}
