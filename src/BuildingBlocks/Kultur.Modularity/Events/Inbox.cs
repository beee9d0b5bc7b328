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
        SELECT (SELECT array_agg(number) FROM unnest($1) AS number WHERE number NOT IN (SELECT number FROM held)), event_id, subscriber
        FROM (VALUES (1)) AS always LEFT JOIN noted ON true
        """;

    /// <summary>
    /// Locks the lanes by which the events come until the transaction ends, and notes that the events are heard. Answers with
    /// those that were not noted before, and with the lanes that are not the host's: while there are any, nothing is noted.
    /// </summary>
    /// <remarks>
    /// Written without being read: a reader under serializable isolation would conflict with whoever notes a neighbouring
    /// event at the same time.
    /// </remarks>
    public static async Task<(HashSet<(Guid Event, string Subscriber)> Unheard, short[] Lost)> NoteAsync(
        ModuleDbContext db, IReadOnlyList<Due> due, Guid host, DateTimeOffset now, CancellationToken ct)
    {
        var lanes = due.Select(d => d.Lane).Distinct().ToArray();
        if (!db.OnPostgres)
        {
            var held = await db.Lanes.Where(l => lanes.Contains(l.Number) && l.Owner == host).Select(l => l.Number).ToListAsync(ct);
            return held.Count == lanes.Length ? (await NoteOneByOneAsync(db, due, now, ct), []) : ([], [.. lanes.Except(held)]);
        }

        await using var batch = Postgres.Batch(db, Postgres.Command(
            HoldAndNote, lanes, host, now.UtcDateTime, due.Select(d => d.EventId).ToArray(), due.Select(d => d.Subscriber).ToArray()));
        await using var rows = await batch.ExecuteReaderAsync(ct);
        var noted = new HashSet<(Guid, string)>();
        while (await rows.ReadAsync(ct))
        {
            if (!rows.IsDBNull(0))
                return ([], rows.GetFieldValue<short[]>(0));
            if (!rows.IsDBNull(1))
                noted.Add((rows.GetGuid(1), rows.GetString(2)));
        }

        return (noted, []);
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
