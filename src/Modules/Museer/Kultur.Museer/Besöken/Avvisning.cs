using Kultur.Domain;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Skolprogrammen;

namespace Kultur.Museer.Besöken;

internal static class Avvisning
{
    /// <summary>Refuses a visit or calls it off: what it had is free again, and the school hears why and when it could come instead.</summary>
    public static async Task<Result> AvvisaAsync(
        this MuseerDbContext db, Skolbesök besök, Skolprogram program, string skäl, DateOnly idag, CancellationToken ct)
    {
        var planering = await db.PlaneringAsync(
            program, besök.Datum.AddDays(-Besöksplanering.DagarKring), besök.Datum.AddDays(Besöksplanering.DagarKring), ct);
        var avvisat = besök.Avvisa(skäl, planering.Alternativ(besök, idag));
        if (avvisat.IsSuccess)
        {
            await db.FrigörAsync(besök.Id.Value, ct);
            db.Berätta(besök);
        }

        return avvisat;
    }
}
