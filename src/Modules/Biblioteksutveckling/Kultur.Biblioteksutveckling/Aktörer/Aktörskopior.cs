using Kultur.Biblioteksutveckling.Data;
using Kultur.Samhällsutveckling.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Aktörer;

internal static class Aktörskopior
{
    /// <summary>Takes over what the register says of an actor, also of one never heard of.</summary>
    public static async Task SkrivAktörAsync(this BiblioteksutvecklingDbContext db, Aktörsuppgifter uppgifter, CancellationToken ct)
    {
        var kopia = await db.AktörAsync(uppgifter.AktörId, ct);
        kopia.Skriv(
            uppgifter.Slag == "person",
            uppgifter.Namn,
            uppgifter.Epost,
            [.. uppgifter.Roller.Select(r => new RollKopia(r.Roll, r.Kommunkod, r.Från, r.Till))]);
    }

    /// <summary>Two actors are one: whoever referred to the one that is gone refers to the other from now on.</summary>
    public static async Task SlåSammanAktörerAsync(this BiblioteksutvecklingDbContext db, Guid borttagen, Guid kvar, CancellationToken ct)
    {
        var sist = await db.SistaAktörAsync(kvar, ct);
        if (sist.Value == borttagen)
            return;

        var borta = await db.AktörAsync(borttagen, ct);
        borta.Ersätt(sist);
        foreach (var tidigare in await db.Aktörer.Where(a => a.ErsattAv == borta.Id).ToListAsync(ct))
            tidigare.Ersätt(sist);
        foreach (var behov in await db.Behov.Where(b => b.FrågeställareId == borttagen).ToListAsync(ct))
            behov.BytAktör(borttagen, sist.Value);
        foreach (var dialog in await db.Dialoger.Where(d => d.Närvarande.Any(n => n.AktörId == borttagen)).ToListAsync(ct))
            dialog.BytAktör(borttagen, sist.Value);
    }

    /// <summary>The actor that an id leads to: another when it has been merged away.</summary>
    public static async Task<AktörKopiaId> SistaAktörAsync(this BiblioteksutvecklingDbContext db, Guid id, CancellationToken ct) =>
        (await db.Aktörer.FindAsync([AktörKopiaId.From(id)], ct))?.ErsattAv ?? AktörKopiaId.From(id);

    /// <summary>The names of these actors, by id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> AktörsnamnAsync(
        this BiblioteksutvecklingDbContext db, IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var sökta = ids.OfType<Guid>().Select(AktörKopiaId.From).ToList();
        return await db.Aktörer.Where(a => sökta.Contains(a.Id)).ToDictionaryAsync(a => a.Id.Value, a => a.Namn, ct);
    }

    private static async Task<AktörKopia> AktörAsync(this BiblioteksutvecklingDbContext db, Guid id, CancellationToken ct) =>
        await db.Aktörer.FindAsync([AktörKopiaId.From(id)], ct) ?? db.Aktörer.Add(AktörKopia.Ny(id)).Entity;
}
