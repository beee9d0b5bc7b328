using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Subscribers;

[Subscriber("fortbildning.nar-lokal-bekraftats")]
internal sealed class NärLokalBekräftats(FortbildningDbContext db) : ISubscriber<LokalBekräftad>
{
    public async Task Handle(LokalBekräftad svar, CancellationToken ct)
    {
        var id = new EvenemangId(svar.EvenemangId);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is { } evenemang)
            evenemang.LokalBekräftas(svar.LokalId, svar.Start, svar.Slut);
    }
}
