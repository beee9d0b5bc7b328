using Npgsql;

namespace Kultur.Modularity.Events;

/// <summary>
/// Writes what a unit of work leaves behind beside its state, in the same transaction: audit rows, events on their way out
/// and their deliveries. On PostgreSQL in one round trip with the state and the commit, since every command pays for it and
/// nothing reads it back.
/// </summary>
internal static class Ledger
{
    private const string Audit =
        """
        INSERT INTO audit (at, user_id, user_name, use_case, entity, aggregate_id, version, changes)
        SELECT $1, $2, $3, $4, entity, aggregate_id, version, changes
        FROM unnest($5, $6, $7, $8) WITH ORDINALITY AS entry (entity, aggregate_id, version, changes, place) ORDER BY place
        """;

    private const string Told =
        """
        WITH told AS (
            INSERT INTO outbox (event_id, name, event_version, key, payload, trace_parent, caused_by, at, use_case, user_name)
            SELECT event_id, name, event_version, key, payload, trace_parent, caused_by, $1, $2, $3
            FROM unnest($4, $5, $6, $7, $8, $9, $10) WITH ORDINALITY
                AS message (event_id, name, event_version, key, payload, trace_parent, caused_by, place) ORDER BY place
            RETURNING sequence, event_id, key)
        INSERT INTO delivery (sequence, key, module, lane, subscriber, state, attempts, next_attempt_at)
        SELECT told.sequence, told.key, module, lane, subscriber, 'Waiting', 0, $1
        FROM unnest($11, $12, $13, $14) WITH ORDINALITY AS delivery (event_id, module, lane, subscriber, place)
        JOIN told USING (event_id) ORDER BY place
        """;

    /// <summary>Saves the context's changes and writes the ledger, within the transaction.</summary>
    public static Task SaveAsync(ModuleDbContext db, IReadOnlyList<AuditEntry> audit, IReadOnlyList<OutboxMessage> told, CancellationToken ct) =>
        db.OnPostgres ? SaveAsync(db, [.. CommandsFor(audit, told)], ct) : SaveRowsAsync(db, audit, told, ct);

    /// <summary>Saves the context's changes, writes the ledger and commits the transaction.</summary>
    public static async Task CommitAsync(
        ModuleDbContext db, IReadOnlyList<AuditEntry> audit, IReadOnlyList<OutboxMessage> told, CancellationToken ct)
    {
        if (db.OnPostgres)
        {
            // Whoever disposes the transaction sees that it has ended.
            await SaveAsync(db, [.. CommandsFor(audit, told), new NpgsqlBatchCommand("COMMIT")], ct);
        }
        else
        {
            await SaveRowsAsync(db, audit, told, ct);
            await db.Database.CommitTransactionAsync(ct);
        }
    }

    private static async Task SaveRowsAsync(
        ModuleDbContext db, IReadOnlyList<AuditEntry> audit, IReadOnlyList<OutboxMessage> told, CancellationToken ct)
    {
        using var activity = Telemetry.Source.StartActivity("save");
        db.Audit.AddRange(audit);
        db.Outbox.AddRange(told);
        await db.SaveAsync(ct);
    }

    private static async Task SaveAsync(ModuleDbContext db, IReadOnlyList<NpgsqlBatchCommand> along, CancellationToken ct)
    {
        using var activity = Telemetry.Source.StartActivity("save");
        db.SendAlong(along);
        try
        {
            await db.SaveAsync(ct);
        }
        catch
        {
            db.TakeAlong(); // Or it would follow what is saved next, by whoever has the context then.
            throw;
        }

        if (db.TakeAlong() is { Count: > 0 } left)
        {
            await using var batch = Postgres.Batch(db, left);
            await batch.ExecuteNonQueryAsync(ct);
        }
    }

    private static IEnumerable<NpgsqlBatchCommand> CommandsFor(IReadOnlyList<AuditEntry> audit, IReadOnlyList<OutboxMessage> told)
    {
        if (audit.Count > 0)
            yield return CommandFor(audit);
        if (told.Count > 0)
            yield return CommandFor(told);
    }

    private static NpgsqlBatchCommand CommandFor(IReadOnlyList<AuditEntry> audit) => Postgres.Command(
        Audit,
        audit[0].At.UtcDateTime,
        audit[0].UserId,
        audit[0].UserName,
        audit[0].UseCase,
        audit.Select(a => a.Entity).ToArray(),
        audit.Select(a => a.AggregateId).ToArray(),
        audit.Select(a => a.Version).ToArray(),
        audit.Select(a => AuditConfiguration.ToText(a.Changes)).ToArray());

    private static NpgsqlBatchCommand CommandFor(IReadOnlyList<OutboxMessage> told)
    {
        var deliveries = told.SelectMany(m => m.Deliveries, (m, d) => (m.EventId, Delivery: d)).ToList();
        return Postgres.Command(
            Told,
            told[0].At.UtcDateTime,
            told[0].UseCase,
            told[0].UserName,
            told.Select(m => m.EventId).ToArray(),
            told.Select(m => m.Name).ToArray(),
            told.Select(m => m.EventVersion).ToArray(),
            told.Select(m => m.Key).ToArray(),
            told.Select(m => m.Payload).ToArray(),
            told.Select(m => m.TraceParent).ToArray(),
            told.Select(m => m.CausedBy).ToArray(),
            deliveries.Select(d => d.EventId).ToArray(),
            deliveries.Select(d => d.Delivery.Module).ToArray(),
            deliveries.Select(d => d.Delivery.Lane).ToArray(),
            deliveries.Select(d => d.Delivery.Subscriber).ToArray());
    }
}
