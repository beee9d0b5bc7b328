using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Events;

/// <summary>Which events a module's subscribers have heard.</summary>
internal static class Inbox
{
    private const string HoldAndNote =
        """
        WITH held AS (
            SELECT number FROM lane WHERE number = ANY ($1) AND owner = $2 FOR SHARE),
        noted AS (
            INSERT INTO inbox (event_id, subscriber, at)
            SELECT event_id, subscriber, $3 FROM unnest($4, $5) AS heard (event_id, subscriber)
            WHERE (SELECT count(*) FROM held) = cardinality($1)
            ON CONFLICT DO NOTHING RETURNING event_id, subscriber)
        SELECT (SELECT count(*) FROM held) = cardinality($1), event_id, subscriber FROM (VALUES (1)) AS always LEFT JOIN noted ON true
        """;

    /// <summary>
    /// Locks the lanes by which the events come until the transaction ends, and notes that the events are heard. Answers with
    /// those that were not noted before; null when a lane is not the host's.
    /// </summary>
    /// <remarks>
    /// Written without being read: a reader under serializable isolation would conflict with whoever notes a neighbouring
    /// event at the same time.
    /// </remarks>
    public static async Task<HashSet<(Guid Event, string Subscriber)>?> NoteAsync(
        ModuleDbContext db, IReadOnlyList<Due> due, Guid host, DateTimeOffset now, CancellationToken ct)
    {
        var lanes = due.Select(d => d.Lane).Distinct().ToArray();
        if (!db.OnPostgres)
            return await db.Lanes.CountAsync(l => lanes.Contains(l.Number) && l.Owner == host, ct) == lanes.Length ? await NoteOneByOneAsync(db, due, now, ct) : null;

        await using var batch = Postgres.Batch(db, Postgres.Command(
            HoldAndNote, lanes, host, now.UtcDateTime, due.Select(d => d.EventId).ToArray(), due.Select(d => d.Subscriber).ToArray()));
        await using var rows = await batch.ExecuteReaderAsync(ct);
        var noted = new HashSet<(Guid, string)>();
        while (await rows.ReadAsync(ct))
        {
            if (!rows.GetBoolean(0))
                return null;
            if (!rows.IsDBNull(1))
                noted.Add((rows.GetGuid(1), rows.GetString(2)));
        }

        return noted;
    }

    private static async Task<HashSet<(Guid Event, string Subscriber)>> NoteOneByOneAsync(
        ModuleDbContext db, IReadOnlyList<Due> due, DateTimeOffset now, CancellationToken ct)
    {
        var noted = new HashSet<(Guid, string)>();
        foreach (var one in due)
        {
            var rows = await db.Database.ExecuteSqlAsync(
                $"INSERT INTO inbox (event_id, subscriber, at) VALUES ({one.EventId}, {one.Subscriber}, {now.UtcDateTime}) ON CONFLICT DO NOTHING", ct);
            if (rows == 1)
                noted.Add((one.EventId, one.Subscriber));
        }

        return noted;
    }
}
