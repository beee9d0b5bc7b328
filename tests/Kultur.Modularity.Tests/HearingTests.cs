using System.Collections.Concurrent;
using System.Diagnostics;
using Kultur.Avsändare.Contracts;
using Kultur.Modularity.Events;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

/// <summary>Several events heard in one transaction.</summary>
[BådaDatabaserna]
public sealed class HearingTests
{
    private const string Räkna = NärÄrendetStängs.Räkna;

    private readonly Guid _ärende = Guid.CreateVersion7();
    private readonly Guid _annat = Guid.CreateVersion7();

    [Theory]
    [InlineData(Räkna)]
    [InlineData(NärÄrendetStängs.RäknaGenast)]
    public async Task Who_asks_the_database_sees_what_was_heard_before(string räkna)
    {
        await using var par = await Par.StartAsync();

        await par.Host.HearTogetherAsync(Stängt("A"), Stängt("B"), Stängt(räkna), Stängt("C"), Stängt(räkna));
        await par.Host.HearTogetherAsync(Stängt("D"), Stängt(räkna));

        (await par.HördaAsync(NärÄrendetStängs.Namn)).ShouldBe(["A", "B", "2 tidigare", "C", "4 tidigare", "D", "6 tidigare"]);
    }

    [Fact]
    public async Task One_who_has_asked_is_known_and_one_who_only_writes_is_not_taken_for_it()
    {
        await using var par = await Par.StartAsync();
        var pace = par.Host.Services.GetRequiredService<Pace>();

        await par.Host.HearTogetherAsync(Stängt(Räkna), new ÄrendeOmdöpt(_ärende, "Ny"));

        (pace.Asks(NärÄrendetStängs.Namn), pace.Asks(Mottagare.NärÄrendetDöpsOm.Namn)).ShouldBe((true, false));
    }

    [Fact]
    public async Task Events_with_one_key_keep_their_order_between_subscribers_and_others_are_gathered_by_subscriber()
    {
        await using var par = await Par.StartAsync();

        await par.Host.HearTogetherAsync(
            Stängt("A"), new ÄrendeOmdöpt(_annat, "B"), new ÄrendeOmdöpt(_ärende, "C"), new ÄrendeStängtMedSkäl(_annat, "D"), Stängt("E"));

        (await par.Host.InAsync((MottagareDbContext db) => Task.FromResult(
            db.Rubriker.Where(r => r.Ärende == _ärende && r.Prenumerant != NärÄrendetDöpsOmSkrivLogg.Namn).OrderBy(r => r.Id).Select(r => r.Rubrik).ToList())))
            .ShouldBe(["A", "C", "E"]);
        (await par.HördaAsync(NärÄrendetStängs.Namn)).ShouldBe(["A", "D", "E"], ignoreOrder: true);
    }

    [Fact]
    public async Task One_that_fails_takes_the_others_back()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(Mottagare.NärÄrendetDöpsOm.Namn, "trasig");

        await Should.ThrowAsync<InvalidOperationException>(
            () => par.Host.HearTogetherAsync(Stängt("A"), new ÄrendeOmdöpt(_annat, "B"), new ÄrendeOmdöpt(_ärende, "trasig")));

        (await par.Host.InAsync((MottagareDbContext db) => Task.FromResult(db.Rubriker.Count() + db.Inbox.Count()))).ShouldBe(0);
    }

    [Fact]
    public async Task Brisk_subscribers_hear_many_events_in_one_transaction()
    {
        var avslutade = new ConcurrentQueue<Activity>();
        using var lyssnare = Lyssna(avslutade);
        await using var par = await Par.StartAsync();
        for (var n = 0; n < 20; n++)
            await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        foreach (var prenumerant in par.Host.Services.GetRequiredService<EventCatalog>().Subscriptions)
            par.Host.Services.GetRequiredService<Pace>().Heard(prenumerant.Name, TimeSpan.Zero);

        ActivityTraceId spår;
        using (var rot = Telemetry.Source.StartActivity("prov"))
        {
            spår = rot!.TraceId;
            await par.Host.SettleAsync();
        }

        (await par.LeveranserAsync()).Count(d => d.State == DeliveryState.Delivered).ShouldBe(80);
        avslutade.Count(a => a.TraceId == spår && a.OperationName == "deliver").ShouldBe(2, "one for each module that hears");
    }

    [Fact]
    public async Task What_is_heard_is_in_the_trace_of_what_was_told()
    {
        var avslutade = new ConcurrentQueue<Activity>();
        using var lyssnare = Lyssna(avslutade);
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        ActivityTraceId spår;
        using (var rot = Telemetry.Source.StartActivity("prov"))
        {
            spår = rot!.TraceId;
            await par.DöpOmAsync(ärende, "A");
        }

        await par.Host.SettleAsync();

        var iSpåret = avslutade.Where(a => a.TraceId == spår).Select(a => a.OperationName).ToList();
        iSpåret.ShouldContain(nameof(Avsändare.DöpOmÄrende));
        iSpåret.Count(namn => namn == EventCatalog.NameOf(typeof(ÄrendeOmdöpt)).Name).ShouldBe(3, "one for each subscriber");
    }

    private static ActivityListener Lyssna(ConcurrentQueue<Activity> avslutade)
    {
        var lyssnare = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = avslutade.Enqueue,
        };
        ActivitySource.AddActivityListener(lyssnare);
        return lyssnare;
    }

    private ÄrendeStängtMedSkäl Stängt(string skäl) => new(_ärende, skäl);
}
