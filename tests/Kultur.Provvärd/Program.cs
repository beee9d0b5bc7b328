using System.Diagnostics.Metrics;
using Kultur.Avsändare;
using Kultur.Modularity;
using Kultur.Mottagare;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

// A host of the test modules in a process of its own, for tests that kill it, freeze it and take its database away. The
// environment sets it up as it does the real host. It opens matters and renames each eight times, Prov__Publicister of them
// at a time, and says what has been answered and how much it has heard. A line on its input ends the telling, the end of its
// input ends it all.
const int Omdöpningar = 8;

var builder = Host.CreateEmptyApplicationBuilder(null);
builder.Configuration.AddEnvironmentVariables();
builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None).AddSimpleConsole();
builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
builder.Services.AddModules(builder.Configuration, new AvsändareModule(), new MottagareModule(new Störningar()));
using var host = builder.Build();

using var meter = new MeterListener();
meter.InstrumentPublished = (instrument, listener) =>
{
    if (instrument.Name == "kultur.deliveries.delivered")
        listener.EnableMeasurementEvents(instrument);
};
meter.SetMeasurementEventCallback<long>((_, antal, _, _) => Console.WriteLine($"hört {antal}"));
meter.Start();
await host.StartAsync();

using var tyst = new CancellationTokenSource();
var berättande = Enumerable.Range(0, builder.Configuration.GetValue<int>("Prov:Publicister")).Select(_ => Task.Run(BerättaAsync)).ToList();
if (await Console.In.ReadLineAsync() is not null)
{
    await tyst.CancelAsync();
    await Task.WhenAll(berättande);
    Console.WriteLine("tyst");
    await Console.In.ReadLineAsync();
}

await host.StopAsync();

async Task BerättaAsync()
{
    while (!tyst.IsCancellationRequested)
    {
        try
        {
            var ärende = (await SändAsync(new ÖppnaÄrende("0", "Anna Berg"))).Value;
            Console.WriteLine($"svar {ärende.Value} 0");
            for (var n = 1; n <= Omdöpningar && !tyst.IsCancellationRequested; n++)
            {
                await SändAsync(new DöpOmÄrende(ärende, null, $"{n}"));
                Console.WriteLine($"svar {ärende.Value} {n}");
            }
        }
        catch (Exception avbrott)
        {
            Console.WriteLine($"avbrott {avbrott.GetType().Name}");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }
}

async Task<T> SändAsync<T>(IRequest<T> request)
{
    await using var scope = host.Services.CreateAsyncScope();
    scope.ServiceProvider.GetRequiredService<CurrentUser>()
        .SignIn("prov", "Prov", Role.Utvecklare, host.Services.GetRequiredService<ModuleCatalog>(), kommunkod: null);
    return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
}
