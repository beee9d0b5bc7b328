using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kultur.Modularity;

/// <summary>How far a module has come since the host started.</summary>
public enum ModuleState
{
    /// <summary>Its database is being made ready.</summary>
    Starting,

    /// <summary>It serves.</summary>
    Ready,

    /// <summary>It could not be made ready; the log says why.</summary>
    Failed,
}

/// <summary>The modules' states, for <c>/halsa/redo</c> and for what must wait until they serve.</summary>
public sealed class ModuleReadiness(ModuleCatalog catalog)
{
    private readonly Dictionary<string, ModuleState> _states = catalog.Modules.ToDictionary(m => m.Slug, _ => ModuleState.Starting);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Each module's state, by slug.</summary>
    public IReadOnlyDictionary<string, ModuleState> States
    {
        get
        {
            lock (_states)
                return new Dictionary<string, ModuleState>(_states);
        }
    }

    /// <summary>Whether every module serves.</summary>
    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>Ends when every module serves.</summary>
    public Task WhenReadyAsync(CancellationToken ct) => _ready.Task.WaitAsync(ct);

    internal void Set(IModule module, ModuleState state)
    {
        lock (_states)
        {
            _states[module.Slug] = state;
            if (_states.Values.All(s => s == ModuleState.Ready))
                _ready.TrySetResult();
        }
    }
}

/// <summary>
/// Makes the modules ready side by side, since none looks into another's database: migrates it, loads reference data,
/// fills a new one with demo data where asked. Then opens the doors.
/// </summary>
internal sealed class ModuleStarter(
    ModuleCatalog catalog, IServiceScopeFactory scopes, ModuleReadiness readiness, IConfiguration settings, ILogger<ModuleStarter> log)
    : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(catalog.Modules.Select(module => Task.Run(() => MakeReadyAsync(module, stoppingToken), stoppingToken)));

    private async Task MakeReadyAsync(IModule module, CancellationToken ct)
    {
        try
        {
            await StartAsync(module, ct);
            readiness.Set(module, ModuleState.Ready);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogCritical(failure, "{Module} could not be made ready", module.Name);
            readiness.Set(module, ModuleState.Failed);
        }
    }

    private async Task StartAsync(IModule module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<ModuleDatabases>().Of(module);
        await db.Database.MigrateAsync(ct);
        await ParkedDeliveries.ReturnAsync(db, services.GetRequiredService<EventCatalog>(), ct);
        services.GetRequiredService<CurrentUser>().BecomeSystem(catalog);
        if (module.ReferenceDataType is { } reference)
            await ((IReferenceData)ActivatorUtilities.CreateInstance(services, reference)).LoadAsync(ct);
        if (settings.GetValue("Demo", false) && module.DemoDataType is { } demo && await IsUntouchedAsync(db, ct))
            await ((IDemoData)ActivatorUtilities.CreateInstance(services, demo)).SeedAsync(ct);
    }

    /// <summary>Whether nobody has written anything: neither a user, nor demo data, nor an event that was heard.</summary>
    private static async Task<bool> IsUntouchedAsync(ModuleDbContext db, CancellationToken ct) =>
        !await db.Audit.AnyAsync(a => a.UseCase != IReferenceData.UseCase, ct) && !await db.Inbox.AnyAsync(ct);
}

/// <summary>Keeps this host's lanes, while it lives.</summary>
internal sealed class LaneKeeper(ModuleCatalog catalog, Lanes lanes, RelaySignals signals, ModuleReadiness readiness, ILogger<LaneKeeper> log)
    : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await lanes.ReleaseAsync(cancellationToken);
        }
        catch (Exception outage) when (outage is not OperationCanceledException)
        {
            log.LogWarning(outage, "The lanes could not be given up; others take them when the lease is out");
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WhenReadyAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var module in catalog.Modules)
            {
                try
                {
                    if (await lanes.KeepAsync(module, stoppingToken))
                        signals.LanesChanged(module);
                }
                catch (Exception outage) when (outage is not OperationCanceledException)
                {
                    log.LogError(outage, "The lanes of {Module} could not be kept; trying again", module.Name);
                }
            }

            await Task.Delay(lanes.Lease / 3, stoppingToken);
        }
    }
}

/// <summary>Keeps a module's events moving to each module that hears them.</summary>
internal sealed class EventPump(
    IModule from, ModuleCatalog catalog, EventCatalog events, IServiceProvider services, RelaySignals signals, TimeProvider clock,
    ModuleReadiness readiness, ILogger<EventPump> log)
    : BackgroundService
{
    private static readonly TimeSpan MarkWithin = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WhenReadyAsync(stoppingToken);
        await Task.WhenAll(catalog.Modules.Where(to => events.Hears(from, to)).Select(to => PumpAsync(to, stoppingToken)));
    }

    private async Task PumpAsync(IModule to, CancellationToken ct)
    {
        var courier = ActivatorUtilities.CreateInstance<Courier>(services, from, to);
        while (!ct.IsCancellationRequested)
        {
            try
            {
                while (await courier.DeliverDueAsync(ct) > 0)
                {
                }

                await signals.EventsAsync(from, to, courier.HasUnmarked ? MarkWithin : Sweep.Until(await courier.NextAsync(ct), clock), ct);
            }
            catch (Exception outage) when (outage is not OperationCanceledException)
            {
                log.LogError(outage, "What {From} tells {To} stands still and goes on", from.Name, to.Name);
                await Task.Delay(Sweep.AfterOutage, ct);
            }
        }
    }
}

/// <summary>Keeps a module's mail moving.</summary>
internal sealed class MailPump(
    IModule module, MailRelay relay, Lanes lanes, RelaySignals signals, TimeProvider clock, ModuleReadiness readiness, ILogger<MailPump> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WhenReadyAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (lanes.IsFirstOf(module) && await relay.SendDueAsync(stoppingToken) > 0)
                {
                }

                await signals.MailAsync(module, Sweep.Until(await relay.NextAsync(stoppingToken), clock), stoppingToken);
            }
            catch (Exception outage) when (outage is not OperationCanceledException)
            {
                log.LogError(outage, "The mail of {Module} stands still and goes on", module.Name);
                await Task.Delay(Sweep.AfterOutage, stoppingToken);
            }
        }
    }
}

/// <summary>How long a pump that has nothing to do waits for the bell before it looks for itself.</summary>
internal static class Sweep
{
    public static readonly TimeSpan AfterOutage = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Until what waits is due, within reason.</summary>
    public static TimeSpan Until(DateTimeOffset? next, TimeProvider clock) => next is { } due
        ? TimeSpan.FromTicks(Math.Clamp((due - clock.GetUtcNow()).Ticks, Shortest.Ticks, Longest.Ticks))
        : Longest;
}
