using Kultur.Domain;
using Kultur.Fortbildning.Data;

namespace Kultur.Fortbildning.Evenemangen;

internal static class Krock
{
    /// <summary>
    /// The refusal to give when somebody else has changed the event since the form was opened. Registrations come in
    /// while staff write and cannot collide with what staff write, so they do not count.
    /// </summary>
    public static async Task<Error?> KrockAsync(this FortbildningDbContext db, Evenemang evenemang, int öppnadVid, CancellationToken ct)
    {
        if (evenemang.Version == öppnadVid)
            return null;
        var krock = await db.ConflictAsync(evenemang, öppnadVid, ct);
        var ändringar = krock.Changes
            .Where(c => !c.Field.StartsWith($"{nameof(Anmälan)}.", StringComparison.Ordinal) && c.Field != nameof(Evenemang.Söktext))
            .ToList();
        return ändringar.Count == 0 ? null : krock with { Changes = ändringar };
    }
}
