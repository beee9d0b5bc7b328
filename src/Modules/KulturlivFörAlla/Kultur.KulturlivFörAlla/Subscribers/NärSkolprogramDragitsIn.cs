using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;

namespace Kultur.KulturlivFörAlla.Subscribers;

/// <summary>A museum's school programme can no longer be booked.</summary>
[Subscriber("kulturliv.nar-skolprogram-dragits-in")]
internal sealed class NärSkolprogramDragitsIn(KulturlivFörAllaDbContext db) : ISubscriber<SkolprogramIndraget>
{
    public async Task Handle(SkolprogramIndraget notification, CancellationToken cancellationToken)
    {
        if (await db.Utbud.FindAsync([UtbudId.From(notification.ProgramId)], cancellationToken) is { } utbud)
            utbud.DraIn(notification.Skäl);
    }
}
