using Kultur.Biblioteksutveckling.Aktörer;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Modularity.Events;
using Kultur.Samhällsutveckling.Contracts;

namespace Kultur.Biblioteksutveckling.Subscribers;

[Subscriber("bibliotek.nar-aktor-andrats")]
internal sealed class NärAktörÄndrats(BiblioteksutvecklingDbContext db) : ISubscriber<AktörÄndrad>
{
    public Task Handle(AktörÄndrad notification, CancellationToken cancellationToken) =>
        db.SkrivAktörAsync(notification.Aktör, cancellationToken);
}
