using Kultur.Fortbildning.Behovsbank;
using Kultur.Fortbildning.Contracts;
using Kultur.Fortbildning.Data;
using Kultur.Modularity.Events;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Subscribers;

/// <summary>Marks a need as taken back. Its Kursförslag stays, and says when too few municipalities are left behind it.</summary>
[Subscriber("fortbildning.nar-behov-aterkallats")]
internal sealed class NärBehovÅterkallats(FortbildningDbContext db) : ISubscriber<BehovÅterkallat>
{
    public async Task Handle(BehovÅterkallat återkallat, CancellationToken ct)
    {
        var id = new BehovId(återkallat.BehovId);
        if (await db.Behov.SingleOrDefaultAsync(b => b.Id == id, ct) is { } post)
            post.Återkalla(återkallat.Orsak);
    }
}
