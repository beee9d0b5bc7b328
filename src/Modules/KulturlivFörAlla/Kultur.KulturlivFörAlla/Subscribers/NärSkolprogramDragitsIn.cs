using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;

namespace Kultur.KulturlivFörAlla.Subscribers;

/// <summary>A museum's school programme can no longer be booked; those who have booked it are told.</summary>
[Subscriber("kulturliv.nar-skolprogram-dragits-in")]
internal sealed class NärSkolprogramDragitsIn(KulturlivFörAllaDbContext db, Indragning indragning) : ISubscriber<SkolprogramIndraget>
{
    public async Task Handle(SkolprogramIndraget notification, CancellationToken cancellationToken)
    {
        if (await db.Utbud.FindAsync([UtbudId.From(notification.ProgramId)], cancellationToken) is { } utbud && utbud.DraIn(notification.Skäl).IsSuccess)
            await indragning.BerättaAsync(utbud, cancellationToken);
    }
}
