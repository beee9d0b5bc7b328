using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;

namespace Kultur.KulturlivFörAlla.Subscribers;

/// <summary>The museum cannot receive a booking: its money is given back, and the school is told of other times.</summary>
[Subscriber("kulturliv.nar-besok-avvisats")]
internal sealed class NärBesökAvvisats(KulturlivFörAllaDbContext db, Stödkassa kassa, Brevlåda brevlåda, TimeProvider klocka)
    : ISubscriber<BesökAvvisat>
{
    public async Task Handle(BesökAvvisat notification, CancellationToken cancellationToken)
    {
        if (await db.Bokningar.FindAsync([BokningId.From(notification.BokningId)], cancellationToken) is not { } bokning
            || !bokning.AvvisaAvMuseet(notification.Skäl, notification.Alternativ, klocka.GetUtcNow()))
            return;
        await kassa.ÅterförAsync(bokning, "museet avvisade", cancellationToken);
        await brevlåda.BerättaAsync(bokning, cancellationToken);
    }
}
