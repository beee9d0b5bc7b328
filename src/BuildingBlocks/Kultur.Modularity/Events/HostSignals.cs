using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Kultur.Modularity.Events;

/// <summary>
/// On PostgreSQL: tells other hosts which modules have told something, and hears it from them. Many commits become one
/// notice, outside their transactions; while there is no other host nothing is sent.
/// </summary>
internal sealed class HostSignals(
    ModuleCatalog catalog, Lanes lanes, RelaySignals signals, OtherHosts others, ILogger<HostSignals> log) : BackgroundService
{
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly HashSet<string> _told = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        signals.TellOthers = Tell;
        await Task.WhenAll(
            GoOnAsync(ListenAsync, stoppingToken),
            GoOnAsync(SendAsync, stoppingToken));
    }

    private void Tell(IModule from)
    {
        if (catalog.Modules.Any(lanes.IsShared))
            Note(from.Slug);
    }

    private void Note(params IEnumerable<string> told)
    {
        lock (_told)
        {
            _told.UnionWith(told);
            if (_wake.CurrentCount == 0)
                _wake.Release();
        }
    }

    private async Task SendAsync(CancellationToken ct)
    {
        await _wake.WaitAsync(ct);
        string[] told;
        lock (_told)
        {
            told = [.. _told];
            _told.Clear();
        }

        try
        {
            await others.TellAsync(told, ct);
        }
        catch
        {
            Note(told);
            throw;
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        await using var connection = await others.Source.OpenConnectionAsync(ct);
        connection.Notification += (_, notice) =>
        {
            if (notice.Payload.Split(' ') is [var slug, var host] && host != others.Self.ToString())
                signals.ToldElsewhere(slug);
        };
        await using (var listen = new NpgsqlCommand("LISTEN " + OtherHosts.Channel, connection))
            await listen.ExecuteNonQueryAsync(ct);
        foreach (var module in catalog.Modules)
            signals.ToldElsewhere(module.Slug);
        while (true)
            await connection.WaitAsync(ct);
    }

    private async Task GoOnAsync(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await work(ct);
            }
            catch (Exception outage) when (outage is not OperationCanceledException)
            {
                log.LogWarning(outage, "Other hosts cannot be reached; trying again");
                await Task.Delay(TimeSpan.FromSeconds(1), ct);
            }
        }
    }
}
