using Kultur.Biblioteksutveckling.Data;
using Kultur.Biblioteksutveckling.Deltagande;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity.Events;

namespace Kultur.Biblioteksutveckling.Subscribers;

[Subscriber("bibliotek.nar-deltagande-summerats")]
internal sealed class NärDeltagandeSummerats(BiblioteksutvecklingDbContext db) : ISubscriber<DeltagandeSummerat>
{
    public async Task Handle(DeltagandeSummerat notification, CancellationToken cancellationToken)
    {
        var evenemang = await db.EvenemangAsync(notification.EvenemangId, cancellationToken);
        evenemang.Summera(
            notification.Titel,
            notification.Tema,
            notification.Datum,
            [.. notification.PerKommun.Select(k => new Deltagargrupp(k.Kommunkod, k.Roll, k.Antal))]);
    }
}
