using Kultur.Avsändare;
using Kultur.Modularity.Events;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;

namespace Kultur.Modularity.Tests;

/// <summary>What the clock does.</summary>
[BådaDatabaserna]
public sealed class JobbTests
{
    [Fact]
    public async Task A_timed_use_case_runs_through_the_pipeline_as_the_system()
    {
        await using var par = await Par.StartAsync();
        await par.Host.KeepLanesAsync();
        var ärende = await par.ÖppnaAsync();

        await KörAsync(par.Host, AvsändareModule.RensaVarjeNatt);

        (await par.LäsAsync(ärende)).Avslutat.ShouldBeTrue();
        var post = (await par.HistorikAsync(ärende))[0];
        (post.UserName, post.UseCase).ShouldBe(("Systemet", nameof(RensaÄrenden)));
    }

    [Fact]
    public async Task Of_the_hosts_that_serve_a_module_one_does_what_the_clock_says()
    {
        await using var par = await Par.StartAsync();
        await par.Host.KeepLanesAsync();
        await using var andra = par.Host.StartAnother();
        var ärende = await par.ÖppnaAsync();
        await par.Host.SettleAsync();
        andra.Clock.Advance(TimeSpan.FromDays(91));

        await KörAsync(andra, AvsändareModule.RensaVarjeNatt);
        await KörAsync(andra, RetentionJob.Name);

        (await par.LäsAsync(ärende)).Avslutat.ShouldBeFalse();
        (await BerättatAsync()).ShouldBe(1);

        par.Host.Clock.Advance(TimeSpan.FromDays(91));
        await par.Host.KeepLanesAsync();
        await KörAsync(par.Host, RetentionJob.Name);
        (await BerättatAsync()).ShouldBe(0);

        Task<int> BerättatAsync() => par.Host.InAsync((AvsändareDbContext db) => db.Outbox.CountAsync());
    }

    [Fact]
    public async Task A_timed_use_case_keeps_Swedish_time()
    {
        await using var par = await Par.StartAsync();

        var triggers = par.Host.Services.GetRequiredService<IOptions<QuartzOptions>>().Value.Triggers;

        triggers.Select(t => t.Key.Name).ShouldContain(AvsändareModule.RensaVarjeNatt);
        triggers.ShouldAllBe(t => ((ICronTrigger)t).TimeZone.Id == "Europe/Stockholm");
    }

    /// <summary>Lets the host do one of Avsändare's jobs now.</summary>
    private static async Task KörAsync(ModuleHost host, string jobb)
    {
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var lyssnare = new Jobblyssnare();
        scheduler.ListenerManager.AddJobListener(lyssnare);
        await scheduler.Start();
        await scheduler.TriggerJob(new JobKey(jobb, "avsandare"));
        (await lyssnare.Utfört).ShouldBeNull();
        await scheduler.Shutdown(waitForJobsToComplete: true);
    }

    private sealed class Jobblyssnare : IJobListener
    {
        private readonly TaskCompletionSource<JobExecutionException?> _utfört = new();

        public string Name => "test";

        public Task<JobExecutionException?> Utfört => _utfört.Task.WaitAsync(TimeSpan.FromSeconds(30));

        public Task JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
        {
            _utfört.TrySetResult(jobException);
            return Task.CompletedTask;
        }
    }
}
