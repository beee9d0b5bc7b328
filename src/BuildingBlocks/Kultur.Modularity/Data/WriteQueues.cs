using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity;

/// <summary>
/// Lets this process's units of work into a SQLite database one at a time, in the order they came. SQLite's own waiting
/// holds a thread per writer and asks again at random, so that with many writers one may wait past its time-out.
/// </summary>
public sealed class WriteQueues
{
    private readonly ConcurrentDictionary<Type, SemaphoreSlim> _queues = [];

    /// <summary>Waits for one's turn; disposing what is answered gives it to the next. Other databases have no queue.</summary>
    internal async Task<IDisposable?> EnterAsync(ModuleDbContext db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
            return null;
        var queue = _queues.GetOrAdd(db.GetType(), _ => new SemaphoreSlim(1, 1));
        await queue.WaitAsync(ct);
        return new Turn(queue);
    }

    private sealed class Turn(SemaphoreSlim queue) : IDisposable
    {
        public void Dispose() => queue.Release();
    }
}
