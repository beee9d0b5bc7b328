using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Events;

/// <summary>
/// What has taken effect and is to be noted as delivered in the module that told it: many at a time, and beside the next
/// deliveries, since the hearing module's inbox knows it already. What a person skipped while it took effect is delivered all
/// the same: the state says what is true.
/// </summary>
internal sealed class Receipts(IModule from, IServiceScopeFactory scopes)
{
    /// <summary>How long they may gather.</summary>
    public static readonly TimeSpan Within = TimeSpan.FromMilliseconds(100);

    private const int Many = Courier.BatchSize / 2;

    private readonly Lock _gate = new();
    private readonly List<Receipt> _receipts = [];
    private Task _noting = Task.CompletedTask;

    /// <summary>Whether there are any.</summary>
    public bool Any
    {
        get
        {
            lock (_gate)
                return _receipts.Count > 0;
        }
    }

    /// <summary>The deliveries that they are of.</summary>
    public long[] Deliveries
    {
        get
        {
            lock (_gate)
                return [.. _receipts.Select(r => r.Delivery)];
        }
    }

    public void Add(IEnumerable<Due> delivered, DateTimeOffset at)
    {
        lock (_gate)
            _receipts.AddRange(delivered.Select(d => new Receipt(d.Id, d.Attempts + 1, at, Stopwatch.GetTimestamp())));
    }

    /// <summary>Begins to note them, when there are many or one has waited long, and nothing is being noted already. Tells if it went wrong before.</summary>
    public async Task NoteBesideAsync(CancellationToken ct)
    {
        if (_noting is { IsCompleted: true } earlier)
        {
            _noting = IsTime() ? NoteAsync(ct) : Task.CompletedTask;
            await earlier;
        }
    }

    /// <summary>Notes all of them.</summary>
    public async Task NoteAllAsync(CancellationToken ct)
    {
        await _noting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await NoteAsync(ct);
    }

    private bool IsTime()
    {
        lock (_gate)
            return _receipts.Count >= Many || (_receipts.Count > 0 && Stopwatch.GetElapsedTime(_receipts[0].Ticks) >= Within);
    }

    private async Task NoteAsync(CancellationToken ct)
    {
        List<Receipt> receipts;
        lock (_gate)
            receipts = [.. _receipts];
        if (receipts.Count == 0)
            return;
        using var activity = Telemetry.Source.StartActivity("mark-delivered");
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(from);
        foreach (var alike in receipts.GroupBy(r => r.Attempts))
        {
            var ids = alike.Select(r => r.Delivery).ToArray();
            var at = alike.Max(r => r.At);
            await db.Deliveries.Where(d => ids.Contains(d.Id) && d.State != DeliveryState.Delivered).ExecuteUpdateAsync(
                set => set
                    .SetProperty(d => d.State, DeliveryState.Delivered)
                    .SetProperty(d => d.Attempts, alike.Key)
                    .SetProperty(d => d.FinishedAt, at),
                ct);
        }

        lock (_gate)
            _receipts.RemoveAll(receipts.Contains);
    }

    private sealed record Receipt(long Delivery, int Attempts, DateTimeOffset At, long Ticks);
}
