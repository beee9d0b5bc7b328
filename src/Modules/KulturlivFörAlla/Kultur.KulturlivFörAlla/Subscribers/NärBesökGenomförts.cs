using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;

namespace Kultur.KulturlivFörAlla.Subscribers;

/// <summary>The museum has counted who came; what travel cost is still to be reported.</summary>
[Subscriber("kulturliv.nar-besok-genomforts")]
internal sealed class NärBesökGenomförts(KulturlivFörAllaDbContext db, TimeProvider klocka) : ISubscriber<BesökGenomfört>
{
    public async Task Handle(BesökGenomfört notification, CancellationToken cancellationToken)
    {
        var bokning = await db.Bokningar.FindAsync([BokningId.From(notification.BokningId)], cancellationToken);
        bokning?.GenomförAvMuseet(notification.Datum, notification.AntalBarn, notification.AntalVuxna, klocka.GetUtcNow());
    }
}
