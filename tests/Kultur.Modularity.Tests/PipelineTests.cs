using Kultur.Avsändare;
using Kultur.Domain;
using Kultur.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class PipelineTests
{
    [Fact]
    public async Task Permission_is_refused_before_anything_is_checked()
    {
        await using var par = await Par.StartAsync();

        var svar = await par.Host.SendAsync(new ÖppnaÄrende("", ""), Role.Chef);

        svar.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        svar.Error.Fields.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_not_signed_in_may_send_only_what_is_public()
    {
        await using var par = await Par.StartAsync();

        (await par.Host.SendAsVisitorAsync(new ListaÄrenden(1, 10))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Theory]
    [MemberData(nameof(SignedInRoles))]
    public async Task Nobody_may_send_what_only_the_clock_sends(string slug)
    {
        await using var par = await Par.StartAsync();

        var svar = await par.Host.SendAsync(new RensaÄrenden(), Role.All.Single(r => r.Slug == slug));

        svar.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    public static TheoryData<string> SignedInRoles => [.. Role.All.Select(r => r.Slug)];

    [Fact]
    public async Task Every_field_that_must_be_corrected_is_told_at_once()
    {
        await using var par = await Par.StartAsync();

        var svar = await par.Host.SendAsync(new ÖppnaÄrende("", ""), Role.Utvecklare);

        svar.Error!.Kind.ShouldBe(ErrorKind.Invalid);
        svar.Error.Fields.ShouldBe([new("Rubrik", "Ange ärendets rubrik."), new("Sökande", "Ange den sökandes namn.")]);
    }

    [Fact]
    public async Task A_timed_use_case_runs_through_the_pipeline_as_the_system()
    {
        await using var par = await Par.StartAsync();
        await par.Host.KeepLanesAsync();
        var ärende = await par.ÖppnaAsync();
        var scheduler = await par.Host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var lyssnare = new Jobblyssnare();
        scheduler.ListenerManager.AddJobListener(lyssnare);
        await scheduler.Start();

        await scheduler.TriggerJob(new JobKey(AvsändareModule.RensaVarjeNatt, "avsandare"));

        (await lyssnare.Utfört).ShouldBeNull();
        (await par.LäsAsync(ärende)).Avslutat.ShouldBeTrue();
        var post = (await par.HistorikAsync(ärende))[0];
        (post.UserName, post.UseCase).ShouldBe(("Systemet", nameof(RensaÄrenden)));
        await scheduler.Shutdown(waitForJobsToComplete: true);
    }

    [Fact]
    public async Task A_timed_use_case_keeps_Swedish_time()
    {
        await using var par = await Par.StartAsync();

        var triggers = par.Host.Services.GetRequiredService<IOptions<QuartzOptions>>().Value.Triggers;

        triggers.Select(t => t.Key.Name).ShouldContain(AvsändareModule.RensaVarjeNatt);
        triggers.ShouldAllBe(t => ((ICronTrigger)t).TimeZone.Id == "Europe/Stockholm");
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
