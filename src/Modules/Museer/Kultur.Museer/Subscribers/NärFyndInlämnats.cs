using Kultur.Domain;
using Kultur.Modularity.Events;
using Kultur.Modularity;
using Kultur.Museer.Contracts;
using Kultur.Museer.Data;
using Kultur.Museer.Inkommande;
using Kultur.Museer.Museerna;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Subscribers;

/// <summary>A find that was reported becomes an incoming object at the nearest museum that receives finds.</summary>
[Subscriber(Namn)]
internal sealed class NärFyndInlämnats(MuseerDbContext db, TimeProvider klocka) : ISubscriber<FyndInlämnat>
{
    public const string Namn = "museer.nar-fynd-inlamnats";

    public async Task Handle(FyndInlämnat inlämnat, CancellationToken ct)
    {
        if (await db.Inkommande.AnyAsync(i => i.FyndId == inlämnat.FyndId, ct))
            return;
        var idag = SvenskTid.Idag(klocka);
        db.Inkommande.Add(InkommandeObjekt.TaEmotFynd(
            await db.NästaInkommandenummerAsync(idag.Year, ct),
            Museum.FörFynd(inlämnat.Kommunkod),
            new()
            {
                Benämning = inlämnat.Benämning,
                Skäl = Inlämningsskäl.Fynd,
                Beskrivning = inlämnat.Beskrivning.EllerInget(),
                Kommunkod = inlämnat.Kommunkod,
                Fyndplats = inlämnat.Fyndplats.EllerInget(),
                Mottaget = idag,
            },
            inlämnat.FyndId,
            inlämnat is { Norr: { } norr, Öst: { } öst } ? (norr, öst) : null));
    }
}
