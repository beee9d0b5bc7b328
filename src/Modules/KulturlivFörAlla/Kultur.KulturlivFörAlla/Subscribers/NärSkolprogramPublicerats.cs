using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;

namespace Kultur.KulturlivFörAlla.Subscribers;

/// <summary>A museum's school programme stands in the catalogue, as the museum tells it, and can be booked at once.</summary>
[Subscriber("kulturliv.nar-skolprogram-publicerats")]
internal sealed class NärSkolprogramPublicerats(KulturlivFörAllaDbContext db) : ISubscriber<SkolprogramPublicerat>
{
    public async Task Handle(SkolprogramPublicerat notification, CancellationToken cancellationToken)
    {
        var uppgifter = Museiprogram.Uppgifter(notification);
        if (await db.Utbud.FindAsync([UtbudId.From(notification.ProgramId)], cancellationToken) is { } utbud)
            utbud.Ersätt(uppgifter, notification.Museum, notification.Från, notification.Till);
        else
            db.Utbud.Add(Utbud.FrånMuseum(notification.ProgramId, uppgifter, notification.Museum, notification.Från, notification.Till));
    }
}
