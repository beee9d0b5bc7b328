using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Kultur.Modularity.Events;
using Kultur.Modularity.Tests.Haverier;
using Kultur.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity.Tests;

/// <summary>What the meters tell whoever listens.</summary>
[BådaDatabaserna]
public sealed class MätareTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;

    /// <summary>Meters are the whole process's; what a test has caused is measured where this flows.</summary>
    private static readonly AsyncLocal<ConcurrentQueue<string>?> Mätt = new();

    [Fact]
    public async Task What_is_told_heard_and_failed_is_counted_and_timed_by_module()
    {
        var mätt = Mätt.Value = [];
        using var lyssnare = Lyssna(mätt);
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "trasig");

        await par.DöpOmAsync(await par.ÖppnaAsync(), "A", "trasig");
        await par.Host.SettleAsync();

        Antal("kultur.events.published avsandare avsandare.arende-omdopt").ShouldBe(2);
        Antal($"kultur.deliveries.delivered mottagare {DöpsOm}").ShouldBe(1);
        Antal($"kultur.deliveries.delivered avsandare {Avsändare.NärÄrendetDöpsOm.Namn}").ShouldBe(2);
        Antal($"kultur.delivery.duration mottagare {DöpsOm}").ShouldBeGreaterThan(0);
        Antal($"kultur.deliveries.failed mottagare {DöpsOm} Waiting").ShouldBe(1);

        double Antal(string mätare) => mätt.Where(m => m.StartsWith(mätare + ":", StringComparison.Ordinal)).Sum(m => double.Parse(m.Split(':')[1], CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_lag_is_that_of_the_oldest_that_a_module_has_still_to_hear()
    {
        await using var par = await Par.StartAsync();
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        par.Host.Clock.Advance(TimeSpan.FromSeconds(10));
        await par.DöpOmAsync(await par.ÖppnaAsync(), "B");
        par.Host.Clock.Advance(TimeSpan.FromSeconds(20));
        foreach (var module in par.Host.Catalog.Modules)
            par.Host.Services.GetRequiredService<ModuleReadiness>().Set(module, ModuleState.Ready);

        using var mätare = ActivatorUtilities.CreateInstance<LagMeter>(par.Host.Services);
        await mätare.StartAsync(CancellationToken.None);

        await Vänta.TillsAsync(() => Task.FromResult(Nu().Contains("kultur.delivery.lag mottagare:30")), () => $"the lag is {string.Join(", ", Nu())}");
        await mätare.StopAsync(CancellationToken.None);

        static ConcurrentQueue<string> Nu()
        {
            var mätt = Mätt.Value = [];
            using var lyssnare = Lyssna(mätt);
            lyssnare.RecordObservableInstruments();
            return mätt;
        }
    }

    private static MeterListener Lyssna(ConcurrentQueue<string> mätt)
    {
        var lyssnare = new MeterListener
        {
            InstrumentPublished = (instrument, lyssnare) =>
            {
                if (instrument.Meter.Name == Telemetry.SourceName)
                    lyssnare.EnableMeasurementEvents(instrument);
            },
        };
        lyssnare.SetMeasurementEventCallback<long>((mätare, värde, märken, _) => Notera(mätare, värde, märken));
        lyssnare.SetMeasurementEventCallback<double>((mätare, värde, märken, _) => Notera(mätare, värde, märken));
        lyssnare.Start();
        return lyssnare;

        void Notera(Instrument mätare, double värde, ReadOnlySpan<KeyValuePair<string, object?>> märken)
        {
            if (Mätt.Value == mätt)
                mätt.Enqueue(FormattableString.Invariant($"{string.Join(' ', märken.ToArray().Select(m => m.Value).Prepend(mätare.Name))}:{värde}"));
        }
    }
}
