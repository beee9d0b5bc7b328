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
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
            await db.Database.MigrateAsync(ct);
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
