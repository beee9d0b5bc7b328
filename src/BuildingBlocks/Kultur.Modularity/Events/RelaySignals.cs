using System.Collections.Concurrent;

namespace Kultur.Modularity.Events;

/// <summary>Wakes a module's relays when a unit of work has committed something for them.</summary>
public sealed class RelaySignals
{
    private readonly ConcurrentDictionary<(string Slug, string Kind), SemaphoreSlim> _bells = [];

    internal void Committed(IModule module)
    {
        Ring(Bell(module, "events"));
        Ring(Bell(module, "mail"));
    }

    internal Task<bool> EventsAsync(IModule module, TimeSpan sweep, CancellationToken ct) => Bell(module, "events").WaitAsync(sweep, ct);

    internal Task<bool> MailAsync(IModule module, TimeSpan sweep, CancellationToken ct) => Bell(module, "mail").WaitAsync(sweep, ct);

    private SemaphoreSlim Bell(IModule module, string kind) => _bells.GetOrAdd((module.Slug, kind), _ => new SemaphoreSlim(0, 1));

    private static void Ring(SemaphoreSlim bell)
    {
        try
        {
            bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already rung: whoever wakes finds everything that waits.
        }
    }
}
