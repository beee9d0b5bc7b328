using Kultur.Modularity.Events;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Samhällsutveckling.Data;
using Kultur.Samhällsutveckling.Kommunhändelser;

namespace Kultur.Samhällsutveckling.Subscribers;

[Subscriber("samhalle.nar-kommunhandelse-intraffat")]
internal sealed class NärKommunhändelseInträffat(SamhällsutvecklingDbContext db) : ISubscriber<KommunhändelseInträffad>
{
    public async Task Handle(KommunhändelseInträffad notification, CancellationToken cancellationToken)
    {
        var händelse = await db.Kommunhändelser.FindAsync([notification.HändelseId, notification.Kommunkod], cancellationToken);
        if (händelse is null)
            db.Kommunhändelser.Add(händelse = Kommunhändelse.Ny(notification.HändelseId, notification.Kommunkod));
        händelse.Berätta(notification.Modul, notification.Datum, notification.Rubrik, notification.Adress);
    }
}
