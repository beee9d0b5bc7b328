using Kultur.Fortbildning.Data;
using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;

namespace Kultur.Fortbildning.Subscribers;

[Subscriber("fortbildning.nar-lokal-stangts")]
internal sealed class NärLokalStängts(FortbildningDbContext db) : ISubscriber<LokalStängd>
{
    public async Task Handle(LokalStängd stängd, CancellationToken ct)
    {
        if (await db.Lokaler.FindAsync([stängd.LokalId], ct) is { } lokal)
            lokal.Stängs();
    }
}
