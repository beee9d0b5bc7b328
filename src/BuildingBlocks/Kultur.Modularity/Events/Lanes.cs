using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Events;

/// <summary>The host has lost a lane that it was delivering by; the one that owns it now delivers instead.</summary>
internal sealed class LaneLostException() : Exception("Another host delivers by this lane now.");

/// <summary>
/// Which of the modules' lanes this host owns. On PostgreSQL the hosts that are alive share a module's lanes: each renews a
/// lease in the module's schema, and takes what falls to it and has no living owner. On SQLite the host that started last
/// owns all.
/// </summary>
internal sealed class Lanes(ModuleCatalog catalog, IServiceScopeFactory scopes, IConfiguration settings)
{
    private readonly ConcurrentDictionary<IModule, Share> _shares = [];
    private readonly string _name = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>This host, new at each start.</summary>
    public Guid Host { get; } = Guid.CreateVersion7();

    /// <summary>
    /// How long a host that is not heard from keeps its lanes, <c>Händelser:Lease</c> in seconds: how long events may stand
    /// still when a host dies, and how long one may pause without losing its lanes.
    /// </summary>
    public TimeSpan Lease { get; } = TimeSpan.FromSeconds(settings.GetValue("Händelser:Lease", 15.0));

    /// <summary>The lanes of a module that this host may deliver by now.</summary>
    public IReadOnlyList<short> OwnedOf(IModule module) =>
        _shares.TryGetValue(module, out var share) && share.IsFresh(Lease) ? share.Mine : [];

    /// <summary>
    /// Whether this host does what one host at a time does for a module, its mail and its timed work: whoever owns the first lane.
    /// </summary>
    public bool IsFirstOf(IModule module) => OwnedOf(module).Contains((short)0);

    /// <summary>Whether other hosts serve a module too, so that they must be told what is committed here.</summary>
    public bool IsShared(IModule module) => _shares.TryGetValue(module, out var share) && share.Others;

    /// <summary>The subscribers of a module that a person has paused.</summary>
    public IReadOnlyList<string> PausedOf(IModule module) => _shares.GetValueOrDefault(module)?.Paused ?? [];

    /// <summary>
    /// Renews the lease, takes the lanes that fall to this host, gives up those that fall to others; learns who is paused.
    /// </summary>
    /// <returns>Whether something changed; also that the lease had been out meanwhile, since who saw that has gone to sleep.</returns>
    public async Task<bool> KeepAsync(IModule module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module);
        var started = Stopwatch.GetTimestamp();
        var after = db.OnPostgres ? await ShareAsync(db, started, ct)
            : await TakeAllAsync(db, isStart: !_shares.ContainsKey(module), ct);
        Share? before = null;
        _shares.AddOrUpdate(module, after, (_, replaced) =>
        {
            before = replaced;
            return after;
        });
        return before is null || !before.IsFresh(Lease) || !before.Mine.SequenceEqual(after.Mine) || !before.Paused.SequenceEqual(after.Paused);
    }

    /// <summary>Delivers no more by lanes that another host owns; answers with what to throw.</summary>
    public LaneLostException Lose(IModule module, IReadOnlyCollection<short> lost)
    {
        if (_shares.TryGetValue(module, out var share))
            _shares.TryUpdate(module, share with { Mine = [.. share.Mine.Except(lost)], Others = true }, share);
        return new LaneLostException();
    }

    /// <summary>Gives up every lane, when the host stops.</summary>
    public async Task ReleaseAsync(CancellationToken ct)
    {
        foreach (var module in catalog.Modules.Where(_shares.ContainsKey))
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module);
            _shares.TryRemove(module, out _);
            await db.Lanes.Where(l => l.Owner == Host).ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, (Guid?)null), ct);
            await db.HostLeases.Where(h => h.Host == Host).ExecuteDeleteAsync(ct);
        }
    }

    private async Task<Share> ShareAsync(ModuleDbContext db, long started, CancellationToken ct)
    {
        var seen = await db.Database.SqlQuery<Seen>(
            $"""
            WITH renewed AS (
                INSERT INTO host_lease (host, name, until) VALUES ({Host}, {_name}, now() + {Lease})
                ON CONFLICT (host) DO UPDATE SET until = excluded.until)
            SELECT number AS "Number", owner AS "Owner",
                (SELECT array_agg(host) FROM host_lease WHERE until > now() AND host <> {Host}) AS "Others",
                (SELECT array_agg(name ORDER BY name) FROM paused_subscriber) AS "Paused"
            FROM lane ORDER BY number
            """).ToListAsync(ct);
        var hosts = (seen[0].Others ?? []).Append(Host).Order().ToList();
        var mine = seen.Where(lane => lane.Owner == Host).Select(lane => lane.Number).ToHashSet();
        var due = seen.Where(lane => hosts[lane.Number % hosts.Count] == Host).Select(lane => lane.Number).ToHashSet();
        var ownerless = seen.Where(lane => lane.Owner is not { } owner || !hosts.Contains(owner)).Select(lane => lane.Number);
        if (due.Intersect(ownerless).ToArray() is { Length: > 0 } wanted)
        {
            mine.UnionWith(await db.Database.SqlQuery<short>(
                $"""
                UPDATE lane SET owner = {Host}
                WHERE number = ANY ({wanted}) AND (owner IS NULL OR owner NOT IN (SELECT host FROM host_lease WHERE until > now()))
                RETURNING number AS "Value"
                """).ToListAsync(ct));
            await db.Database.ExecuteSqlAsync($"DELETE FROM host_lease WHERE until < now() - interval '1 day'", ct);
        }

        if (mine.Except(due).ToArray() is { Length: > 0 } surplus)
        {
            await db.Lanes.Where(l => surplus.Contains(l.Number) && l.Owner == Host)
                .ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, (Guid?)null), ct);
            mine.ExceptWith(surplus);
        }

        return new Share([.. mine.Order()], seen[0].Paused ?? [], hosts.Count > 1, started);
    }

    /// <summary>All at the start, whoever had them; later those that nobody has.</summary>
    private async Task<Share> TakeAllAsync(ModuleDbContext db, bool isStart, CancellationToken ct)
    {
        await db.Lanes.Where(l => l.Owner != Host && (isStart || l.Owner == null)).ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, Host), ct);
        return new Share(
            await db.Lanes.Where(l => l.Owner == Host).Select(l => l.Number).Order().ToListAsync(ct),
            await db.PausedSubscribers.Select(p => p.Name).Order().ToListAsync(ct), Others: false, KeptAt: null);
    }

    /// <param name="Mine">The lanes this host owns.</param>
    /// <param name="Paused">The module's subscribers that a person has paused, by name.</param>
    /// <param name="Others">Whether other hosts are alive.</param>
    /// <param name="KeptAt">When the lease was last renewed, on this machine's own clock; null where none is needed.</param>
    private sealed record Share(IReadOnlyList<short> Mine, IReadOnlyList<string> Paused, bool Others, long? KeptAt)
    {
        public bool IsFresh(TimeSpan lease) => KeptAt is not { } at || Stopwatch.GetElapsedTime(at) < lease;
    }

    private sealed record Seen(short Number, Guid? Owner, Guid[]? Others, string[]? Paused);
}
