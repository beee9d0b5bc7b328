using Kultur.Domain;
using Kultur.Modularity.Events;
using Kultur.Museer.Besöken;
using Kultur.Museer.Contracts;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Subscribers;

/// <summary>
/// Reserves room and educators for a visit, or refuses it with the reason and other times. Asked for again, what was
/// reserved before is given up first.
/// </summary>
[Subscriber("museer.nar-besok-begarts")]
internal sealed class NärBesökBegärts(MuseerDbContext db, TimeProvider klocka) : ISubscriber<BesökBegärt>
{
    public async Task Handle(BesökBegärt begärt, CancellationToken ct)
    {
        var besök = await TaAsync(new(begärt.BokningId), ct);
        if (besök.ÄrGenomfört)
            return;

        var program = await db.Skolprogram.SingleOrDefaultAsync(p => p.Id == new Skolprogrammen.SkolprogramId(begärt.ProgramId), ct);
        await db.FrigörAsync(begärt.BokningId, ct);
        besök.Begär(Önskan(begärt), program);
        if (program is null)
        {
            besök.Avvisa("Programmet finns inte hos museerna.", []);
            return;
        }

        var planering = await db.PlaneringAsync(program, besök.Datum, besök.Datum, ct);
        var placering = begärt.Start < klocka.GetUtcNow() ? Error.Invalid("Tiden har redan varit.") : planering.Placera(besök);
        if (placering.IsSuccess)
            db.Reservera(planering, besök, placering.Value);
        else
            await db.AvvisaAsync(besök, program, placering.Error.Message, SvenskTid.Idag(klocka), ct);
    }

    private async Task<Skolbesök> TaAsync(BesökId id, CancellationToken ct)
    {
        if (await db.Skolbesök.SingleOrDefaultAsync(b => b.Id == id, ct) is { } känt)
            return känt;
        var nytt = Skolbesök.Nytt(id);
        db.Skolbesök.Add(nytt);
        return nytt;
    }

    private static Besöksönskan Önskan(BesökBegärt b) => new(
        new(b.ProgramId), b.Start, b.AntalBarn, b.AntalVuxna, b.Skola, b.Kommunkod, b.Årskurs,
        b.Kontakt.Namn, b.Kontakt.Epost, b.Kontakt.Telefon, b.Önskemål);
}
