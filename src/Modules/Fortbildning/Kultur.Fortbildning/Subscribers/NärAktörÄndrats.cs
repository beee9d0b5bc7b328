using Kultur.Fortbildning.Aktörer;
using Kultur.Fortbildning.Data;
using Kultur.Modularity.Events;
using Kultur.Samhällsutveckling.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Subscribers;

/// <summary>Replaces the copy of an actor.</summary>
[Subscriber("fortbildning.nar-aktor-andrats")]
internal sealed class NärAktörÄndrats(FortbildningDbContext db) : ISubscriber<AktörÄndrad>
{
    public async Task Handle(AktörÄndrad ändrad, CancellationToken ct)
    {
        var aktör = ändrad.Aktör;
        if (await db.Aktörer.SingleOrDefaultAsync(a => a.Id == aktör.AktörId, ct) is { } kopia)
            kopia.Byt(aktör.Namn, aktör.Slag);
        else
            db.Aktörer.Add(AktörKopia.Av(aktör.AktörId, aktör.Namn, aktör.Slag));
    }
}
