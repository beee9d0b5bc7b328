using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity.Events;
using Kultur.Samhällsutveckling.Contracts;

namespace Kultur.KulturlivFörAlla.Subscribers;

/// <summary>Keeps the number of children that the frame is shared by. Distributions already made keep their own basis.</summary>
[Subscriber("kulturliv.nar-kommunuppgifter-andrats")]
internal sealed class NärKommunuppgifterÄndrats(KulturlivFörAllaDbContext db, TimeProvider klocka) : ISubscriber<KommunuppgifterÄndrade>
{
    public async Task Handle(KommunuppgifterÄndrade notification, CancellationToken cancellationToken)
    {
        if (await db.Barnuppgifter.FindAsync([BarnuppgiftKopiaId.From(notification.UppgiftId)], cancellationToken) is not { } kopia)
            kopia = db.Barnuppgifter.Add(BarnuppgiftKopia.Av(notification.UppgiftId)).Entity;
        kopia.Ersätt(notification.Kommunkod, notification.År, notification.Barn3Till19, SvenskTid.Idag(klocka));
    }
}
