using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity.Events;
using Kultur.Museer.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Subscribers;

[Subscriber("fortbildning.nar-lokal-avvisats")]
internal sealed class NärLokalAvvisats(FortbildningDbContext db) : ISubscriber<LokalAvvisad>
{
    public async Task Handle(LokalAvvisad svar, CancellationToken ct)
    {
        var id = new EvenemangId(svar.EvenemangId);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is { } evenemang)
            evenemang.LokalAvvisas(svar.LokalId, svar.Start, svar.Slut, svar.Skäl, svar.LedigaLokaler);
    }
}
