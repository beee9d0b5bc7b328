using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Quartz.Impl.Matchers;
using Quartz.Listener;

[assembly: HostingStartup(typeof(Kultur.Clock.Clockwork))]

namespace Kultur.Clock;

/// <summary>
/// Lets a test set the real host's clock, by <c>/prov/klocka?till=2027-03-02T08:00:00Z</c>, and have it do at once what
/// it does by the clock, by <c>/prov/jobb</c>. The product knows nothing of it.
/// </summary>
internal sealed class Clockwork : IHostingStartup
{
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services
        .AddSingleton<SetClock>()
        .AddSingleton<TimeProvider>(host => host.GetRequiredService<SetClock>())
        .AddTransient<IStartupFilter, Doors>());
}

/// <summary>Goes as the system's clock does, from where it has been set.</summary>
internal sealed class SetClock : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Volatile.Read(ref _ahead));

    public void Set(DateTimeOffset now) => Volatile.Write(ref _ahead, (now - base.GetUtcNow()).Ticks);
}

internal sealed class Doors(SetClock clock, ISchedulerFactory schedulers) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map("/prov/klocka", branch => branch.Run(Set));
        app.Map("/prov/jobb", branch => branch.Run(RunJobsAsync));
        next(app);
    };

    private Task Set(HttpContext context)
    {
        clock.Set(DateTimeOffset.Parse(context.Request.Query["till"]!, CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    /// <summary>Runs every job once, one after another, and tells how each went.</summary>
    private async Task RunJobsAsync(HttpContext context)
    {
        var scheduler = await schedulers.GetScheduler(context.RequestAborted);
        foreach (var key in await scheduler.GetJobKeys(GroupMatcher<JobKey>.AnyGroup(), context.RequestAborted))
        {
            var listener = new Finished(key);
            scheduler.ListenerManager.AddJobListener(listener, KeyMatcher<JobKey>.KeyEquals(key));
            await scheduler.TriggerJob(key, context.RequestAborted);
            var failure = await listener.Task.WaitAsync(context.RequestAborted);
            scheduler.ListenerManager.RemoveJobListener(listener.Name);
            await context.Response.WriteAsync($"{key}: {failure?.Message ?? "ok"}\n", context.RequestAborted);
        }
    }

    private sealed class Finished(JobKey key) : JobListenerSupport
    {
        private readonly TaskCompletionSource<JobExecutionException?> _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override string Name => $"prov {key}";

        public Task<JobExecutionException?> Task => _finished.Task;

        public override Task JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
        {
            _finished.TrySetResult(jobException);
            return System.Threading.Tasks.Task.CompletedTask;
        }
    }
}
