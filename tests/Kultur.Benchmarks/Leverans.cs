using System.Diagnostics;
using System.Globalization;
using Kultur.Avsändare;
using Kultur.Modularity;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Kultur.Benchmarks;

/// <summary>What a measurement gave.</summary>
/// <param name="PerSekund">Events per second, from the first command to the last subscriber's commit.</param>
/// <param name="P50">Milliseconds from the publisher's commit to the subscriber's, half of them at most; PostgreSQL only.</param>
/// <param name="P99">Ninety-nine in a hundred at most.</param>
/// <param name="CommitsPerHändelse">Transactions that wrote something, of the whole cluster, per event; PostgreSQL only.</param>
/// <param name="Processortid">Milliseconds of the host's own processor time per event, publishing and hearing together.</param>
internal sealed record Resultat(double PerSekund, double P50, double P99, double CommitsPerHändelse, double Processortid);

/// <summary>Commands through the whole pipeline, events by the host's own couriers.</summary>
internal static class Leverans
{
    private const int Uppvärmning = 4_000;
    private const string Långsam = "mottagare.nar-arendet-dops-om";
    private const string Väntar = "Väntar";

    public static async Task<Resultat> MätAsync(Databas databas, int publicister, int prenumeranter, int antal, int? perSekund, int färdiga, int väntande)
    {
        var störningar = new Störningar();
        störningar.Stör(Långsam, Väntar, _ => Task.Delay(TimeSpan.FromSeconds(1)));
        IEnumerable<IModule> hörande = prenumeranter switch
        {
            0 => [],
            1 => [new MottagareModule(störningar)],
            _ => [new MottagareModule(störningar), new LyssnareModule()],
        };
        await using var host = await ModuleHost.StartAsync(hörande.Prepend(new AvsändareModule()), new Dictionary<string, string?>(), databas);
        var tjänster = host.Services.GetServices<IHostedService>().Where(s => s.GetType().Assembly == typeof(IModule).Assembly).ToList();
        await LåtVäntaAsync(host, väntande);
        foreach (var tjänst in tjänster)
            await tjänst.StartAsync(CancellationToken.None);

        await FyllAsync(host, färdiga);
        using var levererade = new Levererade(utom: Långsam);
        await SändAsync(host, publicister, Uppvärmning, null);
        await VäntaAsync(levererade, Uppvärmning * prenumeranter);

        var skrivande = await SkrivandeAsync(host, databas);
        var klocka = Stopwatch.StartNew();
        var före = Environment.CpuUsage.TotalTime;
        await SändAsync(host, publicister, antal, perSekund);
        await VäntaAsync(levererade, (Uppvärmning + antal) * prenumeranter);
        var tid = klocka.Elapsed;
        var processortid = (Environment.CpuUsage.TotalTime - före).TotalMilliseconds / antal;
        var commits = (await SkrivandeAsync(host, databas) - skrivande) / antal;
        if (await HördaAsync(host, databas) - färdiga is var hörda && hörda != (Uppvärmning + antal) * prenumeranter)
            throw new InvalidOperationException($"{hörda} have been heard, not {(Uppvärmning + antal) * prenumeranter}.");
        var (p50, p99) = await LatensAsync(host, databas, prenumeranter, antal);
        foreach (var tjänst in tjänster)
            await tjänst.StopAsync(CancellationToken.None);
        return new Resultat(antal / tid.TotalSeconds, p50, p99, commits, processortid);
    }

    /// <summary>What has been told, heard and finished before, as in a database that has served for long.</summary>
    private static async Task FyllAsync(ModuleHost host, int färdiga)
    {
        if (färdiga == 0)
            return;
        await FrågaAsync(host, Databas.Postgres, null, $"""
            INSERT INTO avsandare.outbox (event_id, name, event_version, key, payload, at, use_case, user_name)
            SELECT gen_random_uuid(), 'avsandare.arende-oppnat', 1, gen_random_uuid(), '{"{}"}', now() - interval '1 day', 'OppnaArende', 'Utvecklare'
            FROM generate_series(1, {färdiga});
            INSERT INTO avsandare.delivery (sequence, module, lane, subscriber, key, state, attempts, next_attempt_at, finished_at)
            SELECT sequence, 'mottagare', 0, 'mottagare.nar-arendet-oppnas', key, 'Delivered', 1, at, at FROM avsandare.outbox;
            INSERT INTO mottagare.inbox (event_id, subscriber, at)
            SELECT event_id, 'mottagare.nar-arendet-oppnas', at FROM avsandare.outbox;
            """);
        foreach (var tabell in new[] { "avsandare.outbox", "avsandare.delivery", "mottagare.inbox" })
            await FrågaAsync(host, Databas.Postgres, null, "VACUUM ANALYZE " + tabell);
    }

    /// <summary>What waits for a subscriber that takes a second for each: it hears four at a time, and there is always more.</summary>
    private static async Task LåtVäntaAsync(ModuleHost host, int väntande)
    {
        if (väntande == 0)
            return;
        await FrågaAsync(host, Databas.Postgres, null, $$"""
            INSERT INTO avsandare.outbox (event_id, name, event_version, key, payload, at, use_case, user_name)
            SELECT gen_random_uuid(), 'avsandare.arende-omdopt', 1, key, json_build_object('ÄrendeId', key, 'Rubrik', '{{Väntar}}'), now(), 'DopOmArende', 'Utvecklare'
            FROM (SELECT gen_random_uuid() AS key FROM generate_series(1, {{väntande}})) AS matter;
            INSERT INTO avsandare.delivery (sequence, module, lane, subscriber, key, state, attempts, next_attempt_at)
            SELECT sequence, 'mottagare', strpos('0123456789abcdef', right(key::text, 1)) - 1, '{{Långsam}}', key, 'Waiting', 0, at FROM avsandare.outbox;
            """);
    }

    private static Task SändAsync(ModuleHost host, int publicister, int antal, int? perSekund)
    {
        var klocka = Stopwatch.StartNew();
        return Task.WhenAll(Enumerable.Range(0, publicister).Select(_ => Task.Run(async () =>
        {
            for (var n = 0; n < antal / publicister; n++)
            {
                if (perSekund is { } takt && TimeSpan.FromSeconds(n / (double)takt) - klocka.Elapsed is { Ticks: > 0 } paus)
                    await Task.Delay(paus);
                await host.SendAsync(new ÖppnaÄrende("Bidrag", "Anna Berg"), Role.Utvecklare);
            }
        })));
    }

    /// <summary>The couriers say themselves what they have carried: to ask the database for it would cost what is measured.</summary>
    private static async Task VäntaAsync(Levererade levererade, long antal)
    {
        using var tålamod = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await levererade.TillsAsync(antal, tålamod.Token);
    }

    private static async Task<long> HördaAsync(ModuleHost host, Databas databas)
    {
        var summa = 0L;
        foreach (var modul in host.Catalog.Modules)
            summa += Convert.ToInt64(await FrågaAsync(host, databas, modul, $"SELECT count(*) FROM inbox WHERE subscriber <> '{Långsam}'"), CultureInfo.InvariantCulture);
        return summa;
    }

    /// <summary>Transactions that have written something: each has a number of its own.</summary>
    private static async Task<double> SkrivandeAsync(ModuleHost host, Databas databas) => databas == Databas.Sqlite ? double.NaN : Convert.ToDouble(
        await FrågaAsync(host, databas, null, "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint"), CultureInfo.InvariantCulture);

    private static async Task<(double P50, double P99)> LatensAsync(ModuleHost host, Databas databas, int prenumeranter, int antal)
    {
        if (databas == Databas.Sqlite || prenumeranter == 0)
            return (double.NaN, double.NaN);
        var hörda = string.Join(" UNION ALL ", host.Catalog.Modules.Select(m => $"SELECT event_id, xmin FROM {m.Slug}.inbox"));
        var sql = $"""
            SELECT percentile_cont(ARRAY[0.5, 0.99]) WITHIN GROUP (ORDER BY ms) FROM (
                SELECT extract(epoch FROM pg_xact_commit_timestamp(heard.xmin) - pg_xact_commit_timestamp(o.xmin)) * 1000 AS ms
                FROM (SELECT * FROM avsandare.outbox ORDER BY sequence DESC LIMIT {antal}) told
                JOIN avsandare.outbox o USING (sequence)
                JOIN ({hörda}) heard ON heard.event_id = o.event_id) AS latency
            """;
        var delar = (double[])(await FrågaAsync(host, databas, null, sql))!;
        return (delar[0], delar[1]);
    }

    private static async Task<object?> FrågaAsync(ModuleHost host, Databas databas, IModule? modul, string sql)
    {
#pragma warning disable CA2100 // The program's own text.
        if (databas == Databas.Sqlite)
        {
            await using var fil = new SqliteConnection($"Data Source={Path.Combine(host.Folder, modul!.Slug + ".db")};Mode=ReadOnly");
            await fil.OpenAsync();
            await using var fråga = fil.CreateCommand();
            fråga.CommandText = sql;
            return await fråga.ExecuteScalarAsync();
        }

        await using var server = new NpgsqlConnection(host.Plats + ";Username=postgres" + (modul is null ? "" : $";Search Path={modul.Slug}"));
        await server.OpenAsync();
        await using var kommando = new NpgsqlCommand(sql, server) { CommandTimeout = 300 };
        return await kommando.ExecuteScalarAsync();
#pragma warning restore CA2100
    }
}
