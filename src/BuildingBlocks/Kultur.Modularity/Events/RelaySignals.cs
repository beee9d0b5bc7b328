using System.Collections.Concurrent;

namespace Kultur.Modularity.Events;

/// <summary>Wakes whoever carries what a unit of work has committed: in this host at once, in others by <see cref="HostSignals"/>.</summary>
public sealed class RelaySignals(ModuleCatalog catalog)
{
    private readonly ConcurrentDictionary<(string Slug, string Kind), SemaphoreSlim> _bells = [];

    /// <summary>Set where there may be other hosts to tell.</summary>
    internal Action<IModule>? TellOthers { get; set; }

    /// <summary>A unit of work has committed something for the modules with these slugs to hear.</summary>
    internal void Committed(IModule from, IEnumerable<string> hearers)
    {
        foreach (var hearer in hearers)
            Ring(Bell(from.Slug, hearer));
        TellOthers?.Invoke(from);
    }

    /// <summary>A unit of work has committed letters.</summary>
    internal void CommittedMail(IModule module) => Ring(Bell(module.Slug, Mail));

    /// <summary>A unit of work has paused a subscriber or let it go on.</summary>
    internal void CommittedPause() => Ring(Bell("", Lanes));

    /// <summary>Another host has told something in a module; who hears it is not known here.</summary>
    internal void ToldElsewhere(string from)
    {
        foreach (var to in catalog.Modules)
            Ring(Bell(from, to.Slug));
    }

    /// <summary>This host's part of what a module hears has changed.</summary>
    internal void LanesChanged(IModule to)
    {
        foreach (var from in catalog.Modules)
        {
            Ring(Bell(from.Slug, to.Slug));
            Ring(Bell(from.Slug, Hosts));
        }

        Ring(Bell(to.Slug, Mail));
    }

    /// <summary>What ran beside is done: there is room for more.</summary>
    internal void Carried(IModule from, IModule to) => Ring(Bell(from.Slug, to.Slug));

    internal Task<bool> EventsAsync(IModule from, IModule to, TimeSpan atMost, CancellationToken ct) => Bell(from.Slug, to.Slug).WaitAsync(atMost, ct);

    /// <summary>Whether something has been told since it was last waited for.</summary>
    internal bool HasRung(IModule from, IModule to) => Bell(from.Slug, to.Slug).CurrentCount > 0;

    internal Task<bool> MailAsync(IModule module, TimeSpan atMost, CancellationToken ct) => Bell(module.Slug, Mail).WaitAsync(atMost, ct);

    /// <summary>Waits until hosts may have come or gone that deliver what the module tells.</summary>
    internal Task HostsAsync(IModule from, CancellationToken ct) => Bell(from.Slug, Hosts).WaitAsync(ct);

    /// <summary>Waits for something that whoever keeps the lanes must know at once.</summary>
    internal Task<bool> LanesAsync(TimeSpan atMost, CancellationToken ct) => Bell("", Lanes).WaitAsync(atMost, ct);

    private const string Mail = "mail";
    private const string Lanes = "lanes";
    private const string Hosts = "hosts";

    private SemaphoreSlim Bell(string slug, string kind) => _bells.GetOrAdd((slug, kind), _ => new SemaphoreSlim(0));

    /// <summary>Once is enough: whoever wakes finds everything that waits.</summary>
    private static void Ring(SemaphoreSlim bell)
    {
        lock (bell)
        {
            if (bell.CurrentCount == 0)
                bell.Release();
        }
    }
}
