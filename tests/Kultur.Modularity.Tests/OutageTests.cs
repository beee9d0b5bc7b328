using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Kultur.Avsändare;
using Kultur.Domain;
using Kultur.Modularity.Events;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kultur.Modularity.Tests;

[EnbartPostgres("SQLite is part of the host: it is never away")]
public sealed class OutageTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;

    /// <summary>What a subscriber may do amiss that looks as if the database were away.</summary>
    private static readonly Dictionary<string, Func<ModuleDbContext, Task>> Egna = new()
    {
        ["its own time limit"] = db =>
        {
            db.Database.SetCommandTimeout(1);
            return db.Database.ExecuteSqlAsync($"SELECT pg_sleep(60)");
        },
        ["the server's time limit"] = db => db.Database.ExecuteSqlAsync($"SET LOCAL statement_timeout = '50ms'; SELECT pg_sleep(60)"),
        ["a time-out of its own"] = _ => throw new TimeoutException("Takes too long."),
        ["something that it has disposed"] = _ => throw new ObjectDisposedException("own"),
        ["someone else who does not answer"] = _ => throw new HttpRequestException("Nobody there.", new SocketException((int)SocketError.ConnectionRefused)),
    };

    public static TheoryData<string> Fel => [.. Egna.Keys];

    [Theory]
    [MemberData(nameof(Fel))]
    public async Task A_subscriber_that_fails_by_itself_has_failed_and_others_are_not_delayed(string fel)
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A", Egna[fel]);
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "B");

        await par.Host.SettleAsync();

        (await par.HördaAsync(DöpsOm)).ShouldBe(["B"]);
        var väntar = (await par.LeveranserAsync()).Where(d => d.State != DeliveryState.Delivered).ShouldHaveSingleItem();
        (väntar.Subscriber, väntar.State, väntar.Attempts, väntar.Failures.Count).ShouldBe((DöpsOm, DeliveryState.Waiting, 1, 1));
    }

    [Theory]
    [InlineData("it waits")]
    [InlineData("its session is ended for it")]
    public async Task A_subscriber_that_takes_too_long_has_failed(string hur)
    {
        await using var par = await Par.StartAsync(new Dictionary<string, string?> { ["Händelser:Tidsgräns"] = "0.5" });
        par.Störningar.Stör(DöpsOm, "A", async db =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            if (hur != "it waits")
                await db.Database.ExecuteSqlRawAsync("SELECT pg_terminate_backend(pg_backend_pid())");
        });
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");

        await par.Host.SettleAsync();

        var väntar = (await par.LeveranserAsync()).Where(d => d.State != DeliveryState.Delivered).ShouldHaveSingleItem();
        (väntar.Subscriber, väntar.Attempts).ShouldBe((DöpsOm, 1));
        väntar.Failures.ShouldHaveSingleItem().Error.ShouldContain($"{DöpsOm} took longer than 0.5 seconds");
    }

    [Fact]
    public async Task Who_hears_beside_looks_again_after_a_pause_when_its_database_is_away()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(Mottagare.NärÄrendetÖppnas.Namn, "A", _ => throw new PostgresException("Prov", "FATAL", "FATAL", PostgresErrorCodes.CannotConnectNow));
        await par.ÖppnaAsync("A");
        await par.Host.KeepLanesAsync();
        var courier = ActivatorUtilities.CreateInstance<Courier>(par.Host.Services, par.Host.Catalog.Find("avsandare")!, par.Host.Catalog.Find("mottagare")!);
        var började = Stopwatch.GetTimestamp();

        (await courier.DeliverDueAsync(CancellationToken.None)).ShouldNotBe(default);
        await courier.FinishAsync(CancellationToken.None);

        Stopwatch.GetElapsedTime(började).ShouldBeGreaterThan(Sweep.AfterOutage * 0.9);
        (await par.LeveranserAsync()).ShouldAllBe(d => d.Attempts == 0 && d.State == DeliveryState.Waiting);
    }

    [Theory]
    [InlineData("57P01", true)]
    [InlineData("57P03", true)]
    [InlineData("08006", true)]
    [InlineData("28000", true)]
    [InlineData("28P01", true)]
    [InlineData("53300", true)]
    [InlineData("25P03", true)]
    [InlineData("42P05", true)]
    [InlineData("26000", true)]
    [InlineData("57014", false)]
    [InlineData("40001", false)]
    [InlineData("23505", false)]
    public void What_the_server_says_tells_an_outage_from_a_fault(string kod, bool avbrott) =>
        Outage.Is(new InvalidOperationException("Could not save.", new PostgresException("Prov", "ERROR", "ERROR", kod))).ShouldBe(avbrott);

    [Fact]
    public async Task Whatever_a_unit_of_work_says_whose_connection_has_broken_is_nobodys_failure()
    {
        await using var par = await Par.StartAsync();

        Outage.Is(await FelAsync(bruten: true)).ShouldBeTrue();
        Outage.Is(await FelAsync(bruten: false)).ShouldBeFalse();

        Task<Exception> FelAsync(bool bruten) => Should.ThrowAsync<Exception>(() => par.Host.SaveAsync((AvsändareDbContext db) =>
        {
            if (bruten)
                Should.Throw<Exception>(() => db.Database.ExecuteSqlRaw("SELECT pg_terminate_backend(pg_backend_pid())"));
            throw new NotSupportedException("As a driver may say that has lost its connection.");
        }));
    }

    [Fact]
    public async Task A_database_that_answers_no_one_who_comes_is_away()
    {
        await using var par = await Par.StartAsync();
        using var stum = new TcpListener(IPAddress.Loopback, 0);
        stum.Start();
        await using var scope = par.Host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AvsändareDbContext>();
        db.Database.GetDbConnection().ConnectionString = $"Host=127.0.0.1;Port={((IPEndPoint)stum.LocalEndpoint).Port};Username=avsandare;Timeout=1";

        var fel = await Should.ThrowAsync<Exception>(() => scope.ServiceProvider.GetRequiredService<UnitOfWork>()
            .RunAsync(db, "Prov", () => Task.FromResult(Result.Success), idempotencyKey: null, CancellationToken.None));

        Outage.Is(fel).ShouldBeTrue(fel.ToString());
    }
}
