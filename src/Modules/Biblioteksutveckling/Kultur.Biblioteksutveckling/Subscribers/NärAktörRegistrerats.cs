using Kultur.Biblioteksutveckling.Aktörer;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Modularity.Events;
using Kultur.Samhällsutveckling.Contracts;

namespace Kultur.Biblioteksutveckling.Subscribers;

[Subscriber("bibliotek.nar-aktor-registrerats")]
internal sealed class NärAktörRegistrerats(BiblioteksutvecklingDbContext db) : ISubscriber<AktörRegistrerad>
{
    public Task Handle(AktörRegistrerad notification, CancellationToken cancellationToken) =>
        db.SkrivAktörAsync(notification.Aktör, cancellationToken);
}
