using Kultur.Biblioteksutveckling.Aktörer;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Modularity.Events;
using Kultur.Samhällsutveckling.Contracts;

namespace Kultur.Biblioteksutveckling.Subscribers;

[Subscriber("bibliotek.nar-aktorer-sammanslogs")]
internal sealed class NärAktörerSammanslogs(BiblioteksutvecklingDbContext db) : ISubscriber<AktörerSammanslagna>
{
    public async Task Handle(AktörerSammanslagna notification, CancellationToken cancellationToken)
    {
        await db.SkrivAktörAsync(notification.Kvar, cancellationToken);
        await db.SlåSammanAktörerAsync(notification.BorttagenAktörId, notification.Kvar.AktörId, cancellationToken);
    }
}
