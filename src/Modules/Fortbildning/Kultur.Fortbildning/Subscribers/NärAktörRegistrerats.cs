using Kultur.Fortbildning.Aktörer;
using Kultur.Fortbildning.Data;
using Kultur.Modularity.Events;
using Kultur.Samhällsutveckling.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Subscribers;

/// <summary>Keeps a copy of a new actor. If one is known already, what made it known is newer.</summary>
[Subscriber("fortbildning.nar-aktor-registrerats")]
internal sealed class NärAktörRegistrerats(FortbildningDbContext db) : ISubscriber<AktörRegistrerad>
{
    public async Task Handle(AktörRegistrerad registrerad, CancellationToken ct)
    {
        var aktör = registrerad.Aktör;
        if (!await db.Aktörer.AnyAsync(a => a.Id == aktör.AktörId, ct))
            db.Aktörer.Add(AktörKopia.Av(aktör.AktörId, aktör.Namn, aktör.Slag));
    }
}
