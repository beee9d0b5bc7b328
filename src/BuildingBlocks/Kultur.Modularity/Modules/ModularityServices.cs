using System.Reflection;
using FluentValidation;
using Kultur.Modularity.Agenda;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Modularity.Figures;
using Kultur.Modularity.Jobs;
using Kultur.Modularity.Mail;
using Kultur.Modularity.Search;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace Kultur.Modularity;

/// <summary>Puts the modules into the host.</summary>
public static class ModularityServices
{
    /// <summary>Adds the modules that <c>Moduler:&lt;Name&gt;:Aktiv</c> does not switch off, and everything they stand on.</summary>
    /// <exception cref="InvalidOperationException">A request declares no permission, or a type of a module asks for MediatR's publisher.</exception>
    public static ModuleCatalog AddModules(this IServiceCollection services, IConfiguration settings, params IEnumerable<IModule> modules)
    {
        var byState = modules.ToLookup(m => settings.GetValue($"Moduler:{m.Name}:Aktiv", true));
        var catalog = new ModuleCatalog(byState[true], byState[false]);
        var own = typeof(ModularityServices).Assembly;
        Demand([own, .. catalog.Assemblies]);

        services.AddSingleton(catalog);
        services.AddSingleton(new EventCatalog(catalog));
        services.AddSingleton<RelaySignals>();
        services.AddSingleton<OtherHosts>();
        services.AddSingleton<Lanes>();
        services.AddSingleton<Pace>();
        services.AddSingleton<LateSubscribers>();
        services.AddSingleton<Retention>();
        services.AddSingleton<DeliveryHealth>();
        services.AddSingleton<WriteQueues>();
        services.AddSingleton<DatabaseOperations>();
        services.AddSingleton<ModuleReadiness>();
        services.AddSingleton<Webbplats>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(MailTransport(settings));
        services.AddScoped<CurrentUser>();
        services.AddScoped<RequestContext>();
        services.AddScoped<DeliveryScope>();
        services.AddScoped<Hearing>();
        services.AddScoped<Prenumerantläsning>();
        services.AddScoped<ModuleDatabases>();
        services.AddScoped<UnitOfWork>();
        services.AddScoped<IAuthorizationHandler, BehörighetHandler>();

        services.AddMediatR(mediator =>
        {
            mediator.RegisterServicesFromAssemblies([own, .. catalog.Assemblies]);
            mediator.NotificationPublisherType = typeof(DeliveryPublisher);
            mediator.AddOpenBehavior(typeof(TelemetryBehavior<,>));
            mediator.AddOpenBehavior(typeof(PermissionBehavior<,>));
            mediator.AddOpenBehavior(typeof(ValidationBehavior<,>));
            mediator.AddOpenBehavior(typeof(IdempotencyBehavior<,>));
            mediator.AddOpenBehavior(typeof(UnitOfWorkBehavior<,>));
        });
        services.AddValidatorsFromAssemblies([own, .. catalog.Assemblies], ServiceLifetime.Singleton, includeInternalTypes: true);
        services.AddQuartz(quartz => catalog.Modules.ToList().ForEach(m => Schedule(m, quartz)));
        services.AddHostedService<ModuleStarter>();
        services.AddHostedService<LaneKeeper>();
        if (Storage.IsPostgres(settings))
            services.AddHostedService<HostSignals>();
        foreach (var module in catalog.Modules)
            AddModule(services, module, settings);
        services.AddQuartzHostedService(quartz => quartz.AwaitApplicationStarted = true);
        return catalog;
    }

    private static void Demand(IEnumerable<Assembly> assemblies)
    {
        var types = assemblies.SelectMany(a => a.DefinedTypes).Where(t => !t.IsAbstract).ToList();
        string[] offences =
        [
            .. types.Where(t => t.IsAssignableTo(typeof(IBaseRequest)) && t.GetCustomAttribute<UseCaseAttribute>() is null)
                .Select(t => $"{t} declares no permission; add [UseCase(…)]."),
            .. types.Where(t => t != typeof(Hearing) && t.DeclaredConstructors.SelectMany(c => c.GetParameters()).Any(p => p.ParameterType.IsAssignableTo(typeof(IPublisher))))
                .Select(t => $"{t} asks for a publisher; events are told by the unit of work: let the aggregate raise a domain event."),
        ];
        if (offences.Length > 0)
            throw new InvalidOperationException(string.Join('\n', offences));
    }

    private static void AddModule(IServiceCollection services, IModule module, IConfiguration settings)
    {
        AddDbContextMethod.MakeGenericMethod(module.DbContextType).Invoke(null, [services, module, settings]);
        AddProviders(services, module, typeof(ISearchProvider));
        AddProviders(services, module, typeof(IFiguresProvider));
        AddProviders(services, module, typeof(IAgendaProvider));
        services.AddSingleton<IHostedService>(host => ActivatorUtilities.CreateInstance<CatchUpPump>(host, module));
        services.AddSingleton<IHostedService>(host => ActivatorUtilities.CreateInstance<EventPump>(host, module));
        services.AddSingleton<IHostedService>(host => ActivatorUtilities.CreateInstance<MailPump>(
            host, module, ActivatorUtilities.CreateInstance<MailRelay>(host, module)));
        module.AddServices(services);
    }

    private static void AddProviders(IServiceCollection services, IModule module, Type kind)
    {
        foreach (var provider in module.GetType().Assembly.DefinedTypes.Where(t => t is { IsAbstract: false } && t.IsAssignableTo(kind)))
            services.AddScoped(kind, provider);
    }

    private static readonly MethodInfo AddDbContextMethod =
        ((Delegate)AddDbContext<ModuleDbContext>).Method.GetGenericMethodDefinition();

    private static void AddDbContext<TContext>(IServiceCollection services, IModule module, IConfiguration settings)
        where TContext : ModuleDbContext
    {
        Storage.Add(services, module, settings);
        services.AddDbContextPool<TContext>((provider, options) => Storage.Configure(options, module, provider, settings));
    }

    private static void Schedule(IModule module, IServiceCollectionQuartzConfigurator quartz)
    {
        foreach (var timed in module.Jobs)
            Schedule<UseCaseJob>(module, timed.Name, timed.Cron, quartz);
        Schedule<RetentionJob>(module, RetentionJob.Name, RetentionJob.EachNight, quartz);
    }

    private static void Schedule<TJob>(IModule module, string name, string cron, IServiceCollectionQuartzConfigurator quartz)
        where TJob : IJob
    {
        var key = new JobKey(name, module.Slug);
        quartz.AddJob<TJob>(job => job.WithIdentity(key).UsingJobData(UseCaseJob.Module, module.Slug).UsingJobData(UseCaseJob.Name, name));
        quartz.AddTrigger(trigger => trigger.ForJob(key).WithIdentity(name, module.Slug)
            .WithCronSchedule(cron, each => each.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"))));
    }

    private static IMailTransport MailTransport(IConfiguration settings) =>
        settings.GetSection("Epost:Smtp") is var smtp && smtp["Värd"] is not null
            ? new SmtpTransport(smtp)
            : new FolderTransport(Path.Combine(Storage.Directory(settings), "epost"));
}
