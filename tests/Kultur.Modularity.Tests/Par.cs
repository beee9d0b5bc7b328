using Kultur.Avsändare;
using Kultur.Modularity.Events;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kultur.Modularity.Tests;

/// <summary>The two test modules on databases of their own.</summary>
internal sealed class Par(ModuleHost host, Störningar störningar) : IAsyncDisposable
{
    public ModuleHost Host { get; } = host;

    public Störningar Störningar { get; } = störningar;

    public static async Task<Par> StartAsync(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var störningar = new Störningar();
        return new Par(
            await ModuleHost.StartAsync([new AvsändareModule(), new MottagareModule(störningar)], settings ?? new Dictionary<string, string?>()),
            störningar);
    }

    /// <summary>In a cluster of the test's own.</summary>
    public static async Task<Par> StartAsync(Postgreskluster kluster)
    {
        var störningar = new Störningar();
        return new Par(
            await ModuleHost.StartAsync([new AvsändareModule(), new MottagareModule(störningar)], new Dictionary<string, string?>(), kluster), störningar);
    }

    public async Task<ÄrendeId> ÖppnaAsync(string rubrik = "Bidrag", string? brevTill = null) =>
        (await Host.SendAsync(new ÖppnaÄrende(rubrik, "Anna Berg", brevTill), Role.Utvecklare)).Value;

    public async Task DöpOmAsync(ÄrendeId ärende, params string[] rubriker)
    {
        foreach (var rubrik in rubriker)
            (await Host.SendAsync(new DöpOmÄrende(ärende, null, rubrik), Role.Utvecklare)).IsSuccess.ShouldBeTrue();
    }

    public Task<Ärende> LäsAsync(ÄrendeId id) =>
        Host.InAsync((AvsändareDbContext db) => db.Ärenden.AsNoTracking().SingleAsync(ä => ä.Id == id));

    public Task<IReadOnlyList<HistoryEntry>> HistorikAsync(ÄrendeId id) =>
        Host.InAsync((AvsändareDbContext db) => db.HistoryAsync(id.Value));

    /// <summary>The headings that a subscriber of Mottagare has heard, in order.</summary>
    public Task<List<string>> HördaAsync(string prenumerant) => Host.InAsync((MottagareDbContext db) =>
        db.Rubriker.Where(r => r.Prenumerant == prenumerant).OrderBy(r => r.Id).Select(r => r.Rubrik).ToListAsync());

    /// <summary>The headings that Avsändare has heard of itself, in order.</summary>
    public Task<List<string>> LoggAsync() => Host.InAsync((AvsändareDbContext db) =>
        db.Logg.OrderBy(r => r.Id).Select(r => r.Rubrik).ToListAsync());

    public Task<List<Delivery>> LeveranserAsync() => Host.InAsync((AvsändareDbContext db) =>
        db.Deliveries.AsNoTracking().Include(d => d.Failures).OrderBy(d => d.Id).ToListAsync());

    public async Task<Delivery> LeveransAsync(string prenumerant) =>
        (await LeveranserAsync()).Single(d => d.Subscriber == prenumerant);

    /// <summary>Lets the host carry events by itself, as one that has just started, until what is answered is disposed.</summary>
    public async Task<IAsyncDisposable> ServeraAsync()
    {
        await Host.KeepLanesAsync();
        foreach (var module in Host.Catalog.Modules)
            Host.Services.GetRequiredService<ModuleReadiness>().Set(module, ModuleState.Ready);
        var igång = Host.Services.GetServices<IHostedService>().Where(s => s is LaneKeeper or EventPump or CatchUpPump).Cast<BackgroundService>().ToList();
        await Task.WhenAll(igång.Select(en => en.StartAsync(CancellationToken.None)));
        return new Igång(igång);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private sealed class Igång(IReadOnlyList<BackgroundService> igång) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Task.WhenAll(igång.Select(en => en.StopAsync(CancellationToken.None)));
    }
}
