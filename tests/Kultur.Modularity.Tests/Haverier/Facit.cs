using Kultur.Avsändare;
using Kultur.Avsändare.Contracts;
using Kultur.Modularity.Events;
using Kultur.Mottagare;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Tests.Haverier;

/// <summary>What must hold after any mishap, whatever had been told: seen in the tables, in what subscribers have written too.</summary>
internal static class Facit
{
    /// <summary>Waits until nothing waits to be heard.</summary>
    public static async Task<TimeSpan> VilaAsync(Par par, params IReadOnlyCollection<Värd> värdar)
    {
        var väntar = 0;
        return await Vänta.TillsAsync(
            async () =>
            {
                try
                {
                    return (väntar = await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.CountAsync(d => d.FinishedAt == null))) == 0;
                }
                catch (Exception avbrott) when (Outage.Is(avbrott))
                {
                    return false;
                }
            },
            () => $"{väntar} deliveries still wait: {string.Join('\n', värdar.Select(v => v.Fel))}");
    }

    /// <summary>Nothing answered is lost, nothing has taken effect twice or never, and each matter's events came in order.</summary>
    /// <returns>How many events have been told.</returns>
    public static async Task<int> PrövaAsync(Par par, params IEnumerable<Värd> värdar)
    {
        var öppnade = (await par.Host.AnnouncedAsync<ÄrendeÖppnat>()).Select(e => (Ärende: e.ÄrendeId, e.Rubrik)).ToList();
        var omdöpta = (await par.Host.AnnouncedAsync<ÄrendeOmdöpt>()).Select(e => (Ärende: e.ÄrendeId, e.Rubrik)).ToList();
        var ärenden = await par.Host.InAsync((AvsändareDbContext db) => db.Ärenden.AsNoTracking().ToListAsync());
        var berättade = öppnade.Concat(omdöpta).ToHashSet();

        värdar.SelectMany(v => v.Besked).Where(b => !berättade.Contains(b)).ShouldBeEmpty("answered, and lost");
        (await par.Host.InAsync((AvsändareDbContext db) => db.Audit.CountAsync(a => a.UseCase == nameof(ÖppnaÄrende) || a.UseCase == nameof(DöpOmÄrende))))
            .ShouldBe(öppnade.Count + omdöpta.Count, "audit and outbox were saved apart");
        Rader(ärenden.Select(ä => (ä.Id.Value, $"{ä.Rubrik}, version {ä.Version}")))
            .ShouldBe(Rader(öppnade.Concat(omdöpta).GroupBy(b => b.Ärende, (ärende, b) => (ärende, $"{b.Last().Rubrik}, version {b.Count()}"))), "state and outbox were saved apart");

        var hörda = await par.Host.InAsync((MottagareDbContext db) => db.Rubriker.AsNoTracking().OrderBy(r => r.Id).ToListAsync());
        var loggade = await par.Host.InAsync((AvsändareDbContext db) => db.Logg.AsNoTracking().OrderBy(r => r.Id).ToListAsync());
        foreach (var (prenumerant, berättat) in new[] { (NärÄrendetÖppnas.Namn, öppnade), (Mottagare.NärÄrendetDöpsOm.Namn, omdöpta), (NärÄrendetDöpsOmSkrivLogg.Namn, omdöpta) })
            Verkan(hörda.Where(h => h.Prenumerant == prenumerant).Select(h => (h.Ärende, h.Rubrik))).ShouldBe(Verkan(berättat), $"what {prenumerant} heard");
        Verkan(loggade.Select(l => (l.Ärende, l.Rubrik))).ShouldBe(Verkan(omdöpta), $"what {Avsändare.NärÄrendetDöpsOm.Namn} heard");

        (await par.Host.InAsync((MottagareDbContext db) => db.Inbox.CountAsync())).ShouldBe(öppnade.Count + (2 * omdöpta.Count));
        (await par.Host.InAsync((AvsändareDbContext db) => db.Inbox.CountAsync())).ShouldBe(omdöpta.Count);
        (await par.Host.InAsync((AvsändareDbContext db) => db.Deliveries.CountAsync(d => d.State == DeliveryState.Delivered)))
            .ShouldBe(öppnade.Count + (3 * omdöpta.Count));
        (await par.Host.InAsync((AvsändareDbContext db) => db.Set<DeliveryFailure>().AsNoTracking().ToListAsync()))
            .Select(f => f.Error).ShouldBeEmpty("a mishap is nobody's failure");
        return öppnade.Count + omdöpta.Count;
    }

    /// <summary>Each matter's headings in the order they came.</summary>
    private static List<string> Verkan(IEnumerable<(Guid Ärende, string Rubrik)> rubriker) =>
        Rader(rubriker.GroupBy(r => r.Ärende, (ärende, r) => (ärende, string.Join(' ', r.Select(r => r.Rubrik)))));

    private static List<string> Rader(IEnumerable<(Guid Ärende, string Text)> rader) => [.. rader.Select(r => $"{r.Ärende}: {r.Text}").Order(StringComparer.Ordinal)];
}
