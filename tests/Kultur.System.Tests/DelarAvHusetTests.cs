using System.Collections.Concurrent;
using System.Net;
using Kultur.Host;
using Kultur.Modularity;
using Kultur.Testing;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kultur.System.Tests;

/// <summary>
/// Whatever closed part of the modules a host is given, it stands: each module with what it depends on, and the house
/// without each of those that none depends on. The parts are those found, never named here.
/// </summary>
[BådaDatabaserna]
public sealed class DelarAvHusetTests
{
    private static readonly TimeSpan Tålamod = TimeSpan.FromSeconds(60);

    /// <summary>The parts, each as its modules' names.</summary>
    public static TheoryData<string> Delar
    {
        get
        {
            var alla = Modulkatalog.Alla;
            var medSitt = alla.Select(m => alla.Where(Behövda(m).Contains));
            var utanEn = alla.Where(m => alla.All(annan => !annan.DependsOn.Contains(m.Name))).Select(m => alla.Where(annan => annan != m));
            return [.. medSitt.Concat(utanEn).Select(del => string.Join(' ', del.Select(m => m.Name))).Distinct()];

            HashSet<IModule> Behövda(IModule modul) =>
                [modul, .. modul.DependsOn.SelectMany(namn => Behövda(alla.Single(m => m.Name == namn)))];
        }
    }

    [Theory]
    [MemberData(nameof(Delar))]
    public async Task A_part_of_the_house_stands_by_itself(string moduler)
    {
        await using var plats = await KulturApp.CreateAsync(settings: new() { ["Demo"] = "false" });
        await using var hus = new Delhus(moduler.Split(' '), plats.Settings);
        var adress = await hus.ÖppnaAsync();

        foreach (var (sida, roll) in hus.Sidor())
        {
            using var besökare = roll is null ? new Besökare(adress) : await Besökare.InloggadAsync(adress, roll.Title);
            await besökare.GåTillAsync(sida);
            besökare.Status.ShouldBe(HttpStatusCode.OK, $"{sida} as {roll?.Title ?? "a visitor"}");
        }

        foreach (var roll in Role.All)
        {
            using var besökare = await Besökare.InloggadAsync(adress, roll.Title);
            var länkar = besökare.Sida.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!)
                .Concat(["/kommuner/1435", "/kommunalforbund/fyrbodal", "/sok?q=tanum"]).Distinct();
            foreach (var länk in länkar)
            {
                await besökare.GåTillAsync(länk);
                besökare.Status.ShouldBe(HttpStatusCode.OK, $"{länk} as {roll.Title}");
            }
        }

        using var klient = new HttpClient { BaseAddress = adress };
        var jobb = await klient.GetStringAsync("/prov/jobb", TestContext.Current.CancellationToken);
        jobb.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(rad => rad.EndsWith(": ok"));
        jobb.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(hus.Jobb);
        hus.Fel.ShouldBeEmpty();
    }

    /// <summary>A host in this process.</summary>
    private sealed class Delhus(string[] moduler, IReadOnlyDictionary<string, string> settings) : WebApplicationFactory<Program>
    {
        /// <summary>What the host has logged as an error or worse.</summary>
        public ConcurrentQueue<string> Fel { get; } = [];

        /// <summary>How many jobs there are: each module's own, and the clearing of what is old.</summary>
        public int Jobb => Katalog.Modules.Sum(m => m.Jobs.Count + 1);

        private ModuleCatalog Katalog => Services.GetRequiredService<ModuleCatalog>();

        /// <summary>Starts it and waits until it is ready; tells its address.</summary>
        public async Task<Uri> ÖppnaAsync()
        {
            Quartz.Logging.LogContext.SetCurrentLogProvider(NullLoggerFactory.Instance); // Quartz keeps the last host's, which is gone.
            UseKestrel(0);
            StartServer();
            using var slut = new CancellationTokenSource(Tålamod);
            await Services.GetRequiredService<ModuleReadiness>().WhenReadyAsync(slut.Token);
            return ClientOptions.BaseAddress;
        }

        /// <summary>Every page that its address alone leads to, with a role that may open it; null for everyone.</summary>
        public IEnumerable<(string Sida, Role? Roll)> Sidor() =>
            from sida in Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            where sida.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && sida.RoutePattern.Parameters.Count == 0
            where sida.RoutePattern.RawText is not "/saknas"
            let behörighet = sida.Metadata.GetMetadata<BehörighetAttribute>()?.Permission
            select (sida.RoutePattern.RawText!, behörighet is null ? null : Role.All.First(r => Katalog.PermissionsOf(r).Contains(behörighet)));

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development").UseSetting(WebHostDefaults.HostingStartupAssembliesKey, "Kultur.Clock");
            foreach (var (namn, värde) in settings)
                builder.UseSetting(namn.Replace("__", ":", StringComparison.Ordinal), värde);
            foreach (var modul in Modulkatalog.Alla)
                builder.UseSetting($"Moduler:{modul.Name}:Aktiv", $"{moduler.Contains(modul.Name)}");
            builder.ConfigureLogging(log => log.AddProvider(new Fellogg(Fel)));
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }
    }

    private sealed class Fellogg(ConcurrentQueue<string> fel) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                fel.Enqueue($"{formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
