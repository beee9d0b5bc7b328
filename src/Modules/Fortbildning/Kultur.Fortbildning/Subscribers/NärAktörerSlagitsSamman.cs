using Kultur.Fortbildning.Aktörer;
using Kultur.Fortbildning.Data;
using Kultur.Modularity.Events;
using Kultur.Samhällsutveckling.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Subscribers;

/// <summary>Lets the actor that remains take the other's place, also as co-organiser of events.</summary>
[Subscriber("fortbildning.nar-aktorer-slagits-samman")]
internal sealed class NärAktörerSlagitsSamman(FortbildningDbContext db) : ISubscriber<AktörerSammanslagna>
{
    public async Task Handle(AktörerSammanslagna sammanslagna, CancellationToken ct)
    {
        var (kvar, borttagen) = (sammanslagna.Kvar, sammanslagna.BorttagenAktörId);
        if (await db.Aktörer.SingleOrDefaultAsync(a => a.Id == kvar.AktörId, ct) is { } kopia)
            kopia.Byt(kvar.Namn, kvar.Slag);
        else
            db.Aktörer.Add(AktörKopia.Av(kvar.AktörId, kvar.Namn, kvar.Slag));

        if (await db.Aktörer.SingleOrDefaultAsync(a => a.Id == borttagen, ct) is { } ersatt)
            ersatt.Ersätt(kvar.AktörId);
        else
            db.Aktörer.Add(AktörKopia.Ersatt(borttagen, kvar.AktörId));

        foreach (var evenemang in await db.Evenemang.Where(e => e.MedarrangörId == borttagen).ToListAsync(ct))
            evenemang.BytMedarrangör(kvar.AktörId);
    }
}
