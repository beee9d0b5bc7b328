using Kultur.Domain;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Skolprogrammen;
using Kultur.Web;

namespace Kultur.Museer.Besöken;

internal static class Reservation
{
    /// <summary>Writes the visit in the calendar of its day, and confirms it. The place is known to be free.</summary>
    public static void Reservera(this MuseerDbContext db, Besöksplanering planering, Skolbesök besök, Placering placering, string? flyttatDärför = null)
    {
        var dag = planering.Dag(besök.Datum);
        if (dag.Boka(planering.Önskan(besök, placering), planering.Öppettider).Error is { } fel)
            throw new InvalidOperationException(fel.Message);
        db.Behåll(dag);
        besök.Bekräfta(placering.Lokal, placering.Pedagoger, flyttatDärför);
    }

    /// <summary>
    /// Gives the visit a place at the time it wants; refused with what is in the way and times that would do, for the one
    /// who has the school on the telephone.
    /// </summary>
    public static async Task<Result> PlaceraAsync(
        this MuseerDbContext db, Skolbesök besök, Skolprogram program, TimeProvider klocka, string? flyttatDärför, CancellationToken ct)
    {
        if (SvenskTid.Ögonblick(besök.Datum, besök.Start) < klocka.GetUtcNow())
            return Error.Invalid("Datum", "Tiden har redan varit.");
        var planering = await db.PlaneringAsync(
            program, besök.Datum.AddDays(-Besöksplanering.DagarKring), besök.Datum.AddDays(Besöksplanering.DagarKring), ct);
        var placering = planering.Placera(besök);
        if (placering.Error is { } hinder)
        {
            var lediga = planering.Alternativ(besök, SvenskTid.Idag(klocka)).Select(tid => $"{Format.Dag(tid)} {Format.Tid(tid)}").ToList();
            return Error.Invalid("Datum", lediga.Count == 0 ? hinder.Message : $"{hinder.Message} Ledigt: {string.Join(", ", lediga)}.");
        }

        db.Reservera(planering, besök, placering.Value, flyttatDärför);
        db.Berätta(besök);
        return Result.Success;
    }
}
