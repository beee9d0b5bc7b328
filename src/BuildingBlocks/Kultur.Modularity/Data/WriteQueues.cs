using System.Collections.Concurrent;

namespace Kultur.Modularity;

/// <summary>
/// Lets units of work of this process into a module's database one at a time, in the order they came. On SQLite all of
/// them: its own waiting holds a thread per writer and asks again at random, so that with many writers one may wait past
/// its time-out. On PostgreSQL, which has many writers, only those that have lost a race: at their next attempt they do
/// not race each other, and whoever comes meanwhile lets them pass, so that nobody loses for ever.
/// </summary>
public sealed class WriteQueues
{
    private readonly ConcurrentDictionary<Type, SemaphoreSlim> _queues = [];

    /// <summary>Waits for one's turn; disposing what is answered gives it to the next. Null for whoever need not queue.</summary>
    internal async Task<IDisposable?> EnterAsync(ModuleDbContext db, bool lostRace, CancellationToken ct)
    {
        var queue = _queues.GetOrAdd(db.GetType(), _ => new SemaphoreSlim(1, 1));
        if (!lostRace && db.OnPostgres)
        {
            await LetLosersPassAsync(queue, ct);
            return null;
        }

        await queue.WaitAsync(ct);
        return new Turn(queue);
    }

    private static async Task LetLosersPassAsync(SemaphoreSlim queue, CancellationToken ct)
    {
        if (queue.CurrentCount > 0)
            return;
        await queue.WaitAsync(ct);
        queue.Release();
    }

    private sealed class Turn(SemaphoreSlim queue) : IDisposable
    {
        public void Dispose() => queue.Release();
    }
}
