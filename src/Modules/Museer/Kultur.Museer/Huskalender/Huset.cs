using Kultur.Museer.Besöken;
using Kultur.Museer.Data;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Pedagoger;
using Kultur.Museer.Skolprogrammen;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Huskalender;

/// <summary>Reads what a museum has to receive visitors with.</summary>
internal static class Huset
{
    public static Task<List<Lokal>> LokalerAsync(this MuseerDbContext db, string museum, CancellationToken ct) =>
        db.Lokaler.Where(l => l.Museum == museum).OrderBy(l => l.Namn).ToListAsync(ct);

    public static Task<List<Pedagog>> PedagogerAsync(this MuseerDbContext db, string museum, CancellationToken ct) =>
        db.Pedagoger.Where(p => p.Museum == museum).OrderBy(p => p.Initialer).ToListAsync(ct);

    /// <summary>The museum's own hours, or the standard ones until it has any.</summary>
    public static async Task<Öppettider> ÖppettiderAsync(this MuseerDbContext db, string museum, CancellationToken ct) =>
        await db.Öppettider.SingleOrDefaultAsync(o => o.Museum == museum, ct) ?? Öppettider.Standard(museum);

    /// <summary>The calendar of some days, which can be asked for any of them; a day on which nothing stands is new.</summary>
    public static async Task<Func<DateOnly, Husdag>> DagarAsync(
        this MuseerDbContext db, string museum, DateOnly från, DateOnly till, CancellationToken ct)
    {
        var dagar = await db.Husdagar.Where(d => d.Museum == museum && d.Datum >= från && d.Datum <= till).ToDictionaryAsync(d => d.Datum, ct);
        return datum => dagar.TryGetValue(datum, out var dag) ? dag : dagar[datum] = Husdag.Ny(museum, datum);
    }

    /// <summary>Keeps a day that something has been written on.</summary>
    public static void Behåll(this MuseerDbContext db, Husdag dag)
    {
        if (db.Entry(dag).State == EntityState.Detached)
            db.Husdagar.Add(dag);
    }

    /// <summary>Takes out of the calendar, on whatever days, what stands there for a visit, an event or an entry of the house's own.</summary>
    public static async Task FrigörAsync(this MuseerDbContext db, Guid ursprung, CancellationToken ct)
    {
        foreach (var dag in await db.Husdagar.Where(d => d.Poster.Any(p => p.Ursprung == ursprung)).ToListAsync(ct))
            dag.Frigör(ursprung);
    }

    /// <summary>What is needed to find room and educators for a programme on some days.</summary>
    public static async Task<Besöksplanering> PlaneringAsync(
        this MuseerDbContext db, Skolprogram program, DateOnly från, DateOnly till, CancellationToken ct) => new(
            program,
            await db.LokalerAsync(program.Museum, ct),
            await db.PedagogerAsync(program.Museum, ct),
            await db.ÖppettiderAsync(program.Museum, ct),
            await db.DagarAsync(program.Museum, från, till, ct));
}
