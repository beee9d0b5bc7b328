using System.Diagnostics;
using System.Text.Json;
using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Kultur.Testing;

/// <summary>
/// One module, or several, on real databases of their own, of the kind that the running test is for, without pages and
/// without background work: a test sends requests, delivers events and looks at what came of it. The clock stands still at 24 November 2026,
/// 09.00 in Sweden, until the test moves it.
/// </summary>
public sealed class ModuleHost : IAsyncDisposable
{
    private static readonly TimeSpan LongestSettling = TimeSpan.FromMinutes(1);

    private readonly ServiceProvider _services;
    private readonly Lagringsplats _plats;
    private readonly IReadOnlyDictionary<string, string?> _with;
    private readonly bool _ownsPlats;

    private ModuleHost(
        ServiceProvider services, Lagringsplats plats, bool ownsPlats, FakeTimeProvider clock, IReadOnlyDictionary<string, string?> with) =>
        (_services, _plats, _ownsPlats, Clock, _with) = (services, plats, ownsPlats, clock, with);

    /// <summary>The modules' time.</summary>
    public FakeTimeProvider Clock { get; }

    /// <summary>The modules.</summary>
    public ModuleCatalog Catalog => _services.GetRequiredService<ModuleCatalog>();

    /// <summary>What the modules stand on.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Where the databases are, and the mail where no server is set.</summary>
    public string Folder => _plats.Folder;

    /// <summary>What <c>Lagring:Postgres</c> says; null on SQLite.</summary>
    public string? Plats => _plats.Settings.FirstOrDefault(s => s.Key == "Lagring:Postgres").Value;

    /// <summary>Starts the modules on new databases.</summary>
    public static Task<ModuleHost> StartAsync(params IEnumerable<IModule> modules) => StartAsync(modules, new Dictionary<string, string?>());

    /// <summary>Starts one module alone: what it tells is recorded, and nobody but itself is there to hear it.</summary>
    public static Task<ModuleHost> StartAloneAsync(IModule module) => StartAsync(module);

    /// <summary>Starts one module with those it depends on and those that depend on it: whom it asks, and who hears it.</summary>
    /// <param name="module">The module.</param>
    /// <param name="house">All there are.</param>
    public static Task<ModuleHost> StartWithNeighboursAsync(IModule module, IEnumerable<IModule> house) => StartAsync(
        house.Where(m => m.Name != module.Name && (module.DependsOn.Contains(m.Name) || m.DependsOn.Contains(module.Name))).Append(module));

    /// <summary>Starts the modules on new databases, with settings of the test's own.</summary>
    /// <param name="modules">The modules.</param>
    /// <param name="with">The settings.</param>
    /// <param name="databas">The kind of databases; the running test's when null.</param>
    public static async Task<ModuleHost> StartAsync(
        IEnumerable<IModule> modules, IReadOnlyDictionary<string, string?> with, Databas? databas = null) =>
        await StartInAsync(modules, with, (databas ?? Databaser.Vald) == Databas.Postgres ? await Postgreskluster.Startat : null);

    /// <summary>Starts the modules on new databases in a cluster of the test's own.</summary>
    /// <param name="modules">The modules.</param>
    /// <param name="with">The settings.</param>
    /// <param name="kluster">The cluster.</param>
    public static Task<ModuleHost> StartAsync(IEnumerable<IModule> modules, IReadOnlyDictionary<string, string?> with, Postgreskluster kluster) =>
        Databaser.Vald == Databas.Postgres ? StartInAsync(modules, with, kluster) : throw new InvalidOperationException("The test is for SQLite.");

    private static async Task<ModuleHost> StartInAsync(
        IEnumerable<IModule> modules, IReadOnlyDictionary<string, string?> with, Postgreskluster? kluster)
    {
        var all = modules.ToList();
        var plats = await Lagringsplats.NyAsync(kluster, all, CreateAsync);
        return Build(all, with, plats, ownsPlats: true);

        async Task CreateAsync(Lagringsplats mall)
        {
            await using var services = Build(all, new Dictionary<string, string?>(), mall, ownsPlats: false)._services;
            await using var scope = services.CreateAsyncScope();
            foreach (var module in all)
                await CreateTablesAsync(scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module));
        }
    }

    /// <summary>Another host of the same modules, on the same databases.</summary>
    /// <param name="with">Settings of its own; those of this one when null.</param>
    public ModuleHost StartAnother(IReadOnlyDictionary<string, string?>? with = null) =>
        Build(Catalog.Modules, with ?? _with, _plats, ownsPlats: false);

    private static ModuleHost Build(
        IEnumerable<IModule> modules, IReadOnlyDictionary<string, string?> with, Lagringsplats plats, bool ownsPlats)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(with.Concat(plats.Settings)).Build();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));
        var services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddLogging()
            .AddSingleton<IConfiguration>(settings)
            .AddSingleton<IHostApplicationLifetime, ApplicationLifetime>()
            .AddSingleton<TimeProvider>(clock);
        services.AddModules(settings, modules);
        return new ModuleHost(services.BuildServiceProvider(validateScopes: true), plats, ownsPlats, clock, with);
    }

    /// <summary>Sends a request through the whole pipeline.</summary>
    /// <param name="request">The request.</param>
    /// <param name="role">Who sends it; the system when null.</param>
    /// <param name="idempotencyKey">The form's key; none when null.</param>
    /// <param name="kommunkod">For a municipality's own role, whose it is.</param>
    public async Task<TResponse> SendAsync<TResponse>(
        IRequest<TResponse> request, Role? role = null, string? idempotencyKey = null, string kommunkod = "1435")
    {
        await using var scope = _services.CreateAsyncScope();
        var user = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        if (role is null)
            user.BecomeSystem(Catalog);
        else
            user.SignIn("test-" + role.Slug, role.Title, role, Catalog, role.ÄrKommunal ? kommunkod : null);
        scope.ServiceProvider.GetRequiredService<RequestContext>().IdempotencyKey = idempotencyKey;
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
    }

    /// <summary>Sends a request as a visitor who has not signed in.</summary>
    public async Task<TResponse> SendAsVisitorAsync<TResponse>(IRequest<TResponse> request, string? idempotencyKey = null)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestContext>().IdempotencyKey = idempotencyKey;
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
    }

    /// <summary>Lets every subscriber of these modules hear an event, as if another module had told it.</summary>
    /// <param name="announced">The event.</param>
    /// <param name="eventId">Give the same id again to deliver the same event again; a new one when null.</param>
    public async Task HearAsync(IntegrationEvent announced, Guid? eventId = null)
    {
        var id = eventId ?? Guid.CreateVersion7();
        foreach (var subscription in SubscriptionsOf(announced))
            await HearAsync(subscription.Module, [DueOf(announced, id, subscription)]);
    }

    /// <summary>Lets the modules hear events as if they had come at the same time: those of one module in one transaction.</summary>
    public async Task HearTogetherAsync(params IReadOnlyList<IntegrationEvent> announced)
    {
        var due = announced.SelectMany(e => SubscriptionsOf(e).Select(s => (s.Module, Due: DueOf(e, Guid.CreateVersion7(), s))));
        foreach (var module in due.GroupBy(d => d.Module, d => d.Due))
            await HearAsync(module.Key, [.. module]);
    }

    private IEnumerable<Subscription> SubscriptionsOf(IntegrationEvent announced) => _services.GetRequiredService<EventCatalog>()
        .HearersOf(announced.GetType()).Where(s => Catalog.Modules.Contains(s.Module));

    private static Due DueOf(IntegrationEvent announced, Guid id, Subscription subscription)
    {
        var name = EventCatalog.NameOf(announced.GetType());
        return new Due(
            0, subscription.Name, announced.Key, Lane.Of(announced.Key), 0, 0, id, name.Name, name.Version,
            JsonSerializer.Serialize(announced, announced.GetType(), EventCatalog.Json), null);
    }

    private async Task HearAsync(IModule module, IReadOnlyList<Due> due)
    {
        await KeepLanesAsync();
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem(Catalog);
        await scope.ServiceProvider.GetRequiredService<Hearing>().HearAsync(module, due, CancellationToken.None);
    }

    /// <summary>Carries events between these modules until nothing more is due.</summary>
    /// <exception cref="TimeoutException">Something is due all the time.</exception>
    public async Task SettleAsync()
    {
        var events = _services.GetRequiredService<EventCatalog>();
        var couriers = (
            from told in Catalog.Modules
            from heard in Catalog.Modules
            where events.Hears(told, heard)
            select ActivatorUtilities.CreateInstance<Courier>(_services, told, heard)).ToList();
        var began = Stopwatch.GetTimestamp();
        bool delivered;
        do
        {
            if (Stopwatch.GetElapsedTime(began) > LongestSettling)
                throw new TimeoutException("Something is due again and again.");
            await KeepLanesAsync();
            delivered = false;
            foreach (var courier in couriers)
            {
                delivered |= await courier.DeliverDueAsync(CancellationToken.None) != default;
                await courier.FinishAsync(CancellationToken.None);
            }
        }
        while (delivered);
    }

    /// <summary>Sends a request and waits until the whole cascade is quiet.</summary>
    /// <param name="request">The request.</param>
    /// <param name="role">Who sends it; the system when null.</param>
    /// <param name="mayFail">Whether a subscriber may fail; when not, its failure is the test's.</param>
    public async Task<Scenario<TResponse>> PlayAsync<TResponse>(IRequest<TResponse> request, Role? role = null, bool mayFail = false)
    {
        var cascade = await Cascade.BeforeAsync(this);
        return await cascade.AfterAsync(await SendAsync(request, role), mayFail);
    }

    /// <summary>Lets every subscriber hear an event, as if a module that is not here had told it, and waits until the whole cascade is quiet.</summary>
    /// <param name="announced">The event.</param>
    /// <param name="mayFail">Whether a subscriber may fail to hear what comes of it; when not, its failure is the test's.</param>
    public async Task<Scenario<IntegrationEvent>> PlayAsync(IntegrationEvent announced, bool mayFail = false)
    {
        var cascade = await Cascade.BeforeAsync(this);
        await HearAsync(announced);
        return await cascade.AfterAsync(announced, mayFail);
    }

    /// <summary>Renews this host's leases and takes the lanes that fall to it, as a serving host does every few seconds.</summary>
    public async Task KeepLanesAsync()
    {
        foreach (var module in Catalog.Modules)
            await _services.GetRequiredService<Lanes>().KeepAsync(module, CancellationToken.None);
    }

    /// <summary>The events of one kind that a module has told, oldest first.</summary>
    public async Task<IReadOnlyList<TEvent>> AnnouncedAsync<TEvent>()
        where TEvent : IntegrationEvent
    {
        var name = EventCatalog.NameOf(typeof(TEvent));
        var told = new List<TEvent>();
        foreach (var module in Catalog.Modules)
        {
            told.AddRange((await InAsync(module, db => db.Outbox.AsNoTracking()
                    .Where(m => m.Name == name.Name && m.EventVersion == name.Version).OrderBy(m => m.Sequence).ToListAsync()))
                .Select(m => (TEvent)_services.GetRequiredService<EventCatalog>().Read(m.Name, m.EventVersion, m.Payload)));
        }

        return told;
    }

    /// <summary>The letters that the modules have queued, oldest first.</summary>
    public async Task<IReadOnlyList<Letter>> LettersAsync()
    {
        var letters = new List<Letter>();
        foreach (var module in Catalog.Modules)
        {
            letters.AddRange((await InAsync(module, db => db.MailQueue.AsNoTracking().OrderBy(m => m.Id).ToListAsync()))
                .Select(m => new Letter(m.To, m.Subject, m.Text)));
        }

        return letters;
    }

    /// <summary>Looks into a module's database.</summary>
    public async Task<T> InAsync<TDbContext, T>(Func<TDbContext, Task<T>> look)
        where TDbContext : ModuleDbContext
    {
        await using var scope = _services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<TDbContext>());
    }

    /// <summary>Saves something that no use case saves, as test data.</summary>
    public async Task SaveAsync<TDbContext>(Action<TDbContext> change)
        where TDbContext : ModuleDbContext
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem(Catalog);
        var db = scope.ServiceProvider.GetRequiredService<TDbContext>();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            db,
            "Testdata",
            () =>
            {
                change(db);
                return Task.FromResult(Result.Success);
            },
            idempotencyKey: null,
            CancellationToken.None);
    }

    /// <summary>Loads a module's reference data or demo data, as the host does when it starts.</summary>
    /// <typeparam name="TData">An <see cref="IReferenceData"/> or <see cref="IDemoData"/>.</typeparam>
    public async Task LoadAsync<TData>()
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem(Catalog);
        await (ActivatorUtilities.CreateInstance<TData>(scope.ServiceProvider) switch
        {
            IReferenceData reference => reference.LoadAsync(CancellationToken.None),
            IDemoData demo => demo.SeedAsync(CancellationToken.None),
            var other => throw new ArgumentException($"{other} is no data to load."),
        });
    }

    /// <summary>The shape of an event as others receive it, for a snapshot: names and example values as JSON.</summary>
    public static string ShapeOf(IntegrationEvent example) =>
        $"{EventCatalog.NameOf(example.GetType()).Name} v{EventCatalog.NameOf(example.GetType()).Version} "
        + JsonSerializer.Serialize(example, example.GetType(), EventCatalog.Json);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsPlats)
            await _plats.DisposeAsync();
    }

    /// <summary>By the module's migrations; straight from its model where it has none, as the tests' own modules, but as migrations leave it.</summary>
    private static async Task CreateTablesAsync(ModuleDbContext db)
    {
        if (db.Database.GetMigrations().Any())
        {
            await db.Database.MigrateAsync();
            return;
        }

        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync())
            await creator.CreateAsync();
        await creator.CreateTablesAsync();
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"ALTER TABLE delivery DROP CONSTRAINT fk_delivery_outbox_sequence");
    }

    internal async Task<T> InAsync<T>(IModule module, Func<ModuleDbContext, Task<T>> look)
    {
        await using var scope = _services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module));
    }
}
