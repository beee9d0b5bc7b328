using Kultur.Avsändare;
using Kultur.Modularity.Events;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Kultur.Modularity.Tests;

/// <summary>How hosts on the same databases wake each other, also after a connection has broken.</summary>
[EnbartPostgres("SQLite tells nobody what another host has done")]
public sealed class AndraVärdarTests
{
    private static readonly TimeSpan Tålamod = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_host_hears_what_another_has_told()
    {
        await using var två = await TvåAsync();

        await två.Par.ÖppnaAsync();

        (await HörAsync(två.Andra)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_host_whose_ear_was_cut_off_looks_for_what_it_missed_and_hears_again()
    {
        await using var två = await TvåAsync();

        await BrytLyssnandeAsync(två.Andra);

        (await HörAsync(två.Andra)).ShouldBeTrue("what was told meanwhile would wait for its next look");
        await två.Par.ÖppnaAsync();
        (await HörAsync(två.Andra)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_could_not_be_told_is_told_when_the_database_answers_again()
    {
        await using var två = await TvåAsync();
        var (signals, avsändare) = (två.Par.Host.Services.GetRequiredService<RelaySignals>(), två.Par.Host.Catalog.Find("avsandare")!);

        await SläppInAsync(två.Par.Host, ingen: true);
        signals.TellOthers!(avsändare);
        (await HörAsync(två.Andra, TimeSpan.FromSeconds(1))).ShouldBeFalse("nobody reaches the database to tell it");

        await SläppInAsync(två.Par.Host, ingen: false);
        (await HörAsync(två.Andra)).ShouldBeTrue();
    }

    private static Task<bool> HörAsync(ModuleHost host) => HörAsync(host, Tålamod);

    private static Task<bool> HörAsync(ModuleHost host, TimeSpan tålamod) => host.Services.GetRequiredService<RelaySignals>()
        .EventsAsync(host.Catalog.Find("avsandare")!, host.Catalog.Find("mottagare")!, tålamod, CancellationToken.None);

    /// <summary>Breaks the connections of Avsändare's role that listen for others, from the server's side.</summary>
    private static Task<List<bool>> BrytLyssnandeAsync(ModuleHost från) => från.InAsync((AvsändareDbContext db) => db.Database.SqlQuery<bool>(
        $"""
        SELECT pg_terminate_backend(pid) AS "Value" FROM pg_stat_activity
        WHERE usename = current_user AND datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'LISTEN%'
        """).ToListAsync());

    /// <summary>Lets new connections into the hosts' database, or none, and then ends those that do not listen.</summary>
    private static async Task SläppInAsync(ModuleHost host, bool ingen)
    {
        var (kluster, databas) = (await Postgreskluster.Startat, new NpgsqlConnectionStringBuilder(host.Plats).Database);
        await kluster.UtförAsync($"ALTER DATABASE {databas} ALLOW_CONNECTIONS {!ingen}");
        if (ingen)
            await kluster.UtförAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{databas}' AND query NOT LIKE 'LISTEN%'");
    }

    private static async Task<Två> TvåAsync()
    {
        var par = await Par.StartAsync();
        var andra = par.Host.StartAnother();
        for (var turn = 0; turn < 2; turn++)
        {
            await par.Host.KeepLanesAsync();
            await andra.KeepLanesAsync();
        }

        List<BackgroundService> öron = [.. new[] { par.Host, andra }.SelectMany(host => host.Services.GetServices<IHostedService>().OfType<HostSignals>())];
        foreach (var öra in öron)
            await öra.StartAsync(CancellationToken.None);
        foreach (var host in new[] { par.Host, andra })
            (await HörAsync(host)).ShouldBeTrue("it looks for what it may have missed before it listened");
        return new Två(par, andra, öron);
    }

    private sealed record Två(Par Par, ModuleHost Andra, IReadOnlyList<BackgroundService> Öron) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            foreach (var öra in Öron)
                await öra.StopAsync(CancellationToken.None);
            await Andra.DisposeAsync();
            await Par.DisposeAsync();
        }
    }
}
