using Kultur.Modularity;
using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Testing;

/// <summary>What a host's modules tell and send from a moment on.</summary>
internal sealed class Cascade
{
    private readonly ModuleHost _host;
    private readonly Dictionary<IModule, Mark> _before = [];

    private Cascade(ModuleHost host) => _host = host;

    /// <summary>Notes what has been told and sent so far.</summary>
    public static async Task<Cascade> BeforeAsync(ModuleHost host)
    {
        var cascade = new Cascade(host);
        foreach (var module in host.Catalog.Modules)
        {
            cascade._before[module] = new Mark(
                await host.InAsync(module, db => db.Outbox.MaxAsync(m => (long?)m.Sequence)) ?? 0,
                await host.InAsync(module, db => db.MailQueue.Select(m => m.Id).ToHashSetAsync()));
        }

        return cascade;
    }

    /// <summary>Waits until all is quiet, and tells what has come since.</summary>
    /// <exception cref="InvalidOperationException">A subscriber failed and may not.</exception>
    public async Task<Scenario<T>> AfterAsync<T>(T answer, bool mayFail)
    {
        await _host.SettleAsync();
        var (told, letters, failed) = (new List<Told>(), new List<Letter>(), new List<string>());
        var events = _host.Services.GetRequiredService<EventCatalog>();
        foreach (var (module, mark) in _before)
        {
            var rows = await _host.InAsync(module, db => db.Outbox.AsNoTracking().Include(m => m.Deliveries).ThenInclude(d => d.Failures)
                .Where(m => m.Sequence > mark.Told).OrderBy(m => m.Sequence).ToListAsync());
            told.AddRange(rows.Select(m => new Told(m.EventId, module, events.Read(m.Name, m.EventVersion, m.Payload), m.UseCase, m.CausedBy)));
            failed.AddRange(rows.SelectMany(m => m.Deliveries).Where(d => d.FinishedAt is null && d.Failures.Count > 0)
                .Select(d => $"{d.Subscriber}: {d.Failures[^1].Error}"));
            letters.AddRange((await _host.InAsync(module, db => db.MailQueue.AsNoTracking().OrderBy(m => m.Id).ToListAsync()))
                .Where(m => !mark.Letters.Contains(m.Id)).Select(m => new Letter(m.To, m.Subject, m.Text)));
        }

        return failed.Count == 0 || mayFail
            ? new Scenario<T>(answer, Told.InOrder(told), letters, failed)
            : throw new InvalidOperationException("The cascade came to nothing:\n" + string.Join('\n', failed));
    }

    /// <param name="Told">The last event's place in the outbox.</param>
    /// <param name="Letters">The letters in the queue.</param>
    private sealed record Mark(long Told, HashSet<Guid> Letters);
}
