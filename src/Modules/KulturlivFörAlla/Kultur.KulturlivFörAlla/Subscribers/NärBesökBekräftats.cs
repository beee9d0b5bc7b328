using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;

namespace Kultur.KulturlivFörAlla.Subscribers;

/// <summary>The museum has reserved room and educator for a booking, or given it another room or time.</summary>
[Subscriber("kulturliv.nar-besok-bekraftats")]
internal sealed class NärBesökBekräftats(KulturlivFörAllaDbContext db, Brevlåda brevlåda, TimeProvider klocka) : ISubscriber<BesökBekräftat>
{
    public async Task Handle(BesökBekräftat notification, CancellationToken cancellationToken)
    {
        if (await db.Bokningar.FindAsync([BokningId.From(notification.BokningId)], cancellationToken) is not { } bokning)
            return;
        bokning.BekräftaAvMuseet(notification.Start, notification.Slut, notification.Lokal, notification.FlyttatDärför, klocka.GetUtcNow());
        await brevlåda.BerättaAsync(bokning, cancellationToken);
    }
}
