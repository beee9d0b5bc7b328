using System.Globalization;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Tests;

/// <summary>The module alone on its own database, with what its tests often do.</summary>
internal static class MiljöHost
{
    public static readonly DateOnly Idag = new(2026, 11, 24);

    public static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Task<ModuleHost> StartAsync() => ModuleHost.StartAsync(new NaturOchKulturmiljöModule());

    public static RegistreraRemiss Remiss(string rubrik = "Detaljplan Fjällbacka 136:21") => new()
    {
        Rubrik = rubrik,
        Typ = Ärendetyp.DetaljplanGranskning,
        Avsändare = "Tanums kommun, miljö- och byggnadsnämnden",
        AvsändarensNummer = "MBN 2026/558",
        AvsändarensEpost = "mbn.tanum@example.org",
        Kommunkoder = ["1435"],
        Inkom = new DateOnly(2026, 11, 20),
        Svarstid = new DateOnly(2026, 12, 8),
    };

    public static ÄndraRemiss Ändra(Guid id, int version, string rubrik) => new()
    {
        Id = id,
        Version = version,
        Rubrik = rubrik,
        Typ = Ärendetyp.DetaljplanGranskning,
        Avsändare = "Tanums kommun, miljö- och byggnadsnämnden",
        Kommunkoder = ["1435"],
        Inkom = new DateOnly(2026, 11, 20),
        Svarstid = new DateOnly(2026, 12, 8),
    };

    public static async Task<Guid> RegistreraAsync(this ModuleHost host, RegistreraRemiss? remiss = null) =>
        (await host.SendAsync(remiss ?? Remiss(), Role.Antikvarie)).Value.Value;

    public static async Task<Remisskort> VisaAsync(this ModuleHost host, Guid id, Role? role = null) =>
        (await host.SendAsync(new VisaRemiss(id), role ?? Role.Antikvarie)).Value;

    /// <summary>A handläggare who signs in as the tests' antikvarie.</summary>
    public static async Task<Guid> HandläggareAsync(this ModuleHost host, string initialer = "AE", string användare = "test-antikvarie", int timmar = 20)
    {
        (await host.SendAsync(
            new SparaHandläggare
            {
                Initialer = initialer, Roll = "Antikvarie", Epost = $"{initialer}@example.org", TimmarPerVecka = timmar, AnvändarId = användare,
            },
            Role.Antikvarie)).Error.ShouldBeNull();
        return (await host.InAsync((NaturOchKulturmiljöDbContext db) => db.Handläggare.AsNoTracking().SingleAsync(h => h.Initialer == initialer))).Id.Value;
    }

    /// <summary>A referral with a finished yttrande that waits to be sent.</summary>
    public static async Task<Guid> UpprättadAsync(this ModuleHost host, RegistreraRemiss? remiss = null)
    {
        var id = await host.RegistreraAsync(remiss);
        var handläggare = await host.InAsync((NaturOchKulturmiljöDbContext db) => db.Handläggare.AsNoTracking().FirstOrDefaultAsync());
        await host.GörAsync(new TilldelaRemiss { Id = id, HandläggareId = (handläggare?.Id.Value ?? await host.HandläggareAsync()).ToString() });
        await host.GörAsync(new SkrivYttrande
        {
            Id = id, Version = (await host.VisaAsync(id)).Version, Ställningstagande = Ställningstagande.Synpunkter, Yttrandetext = "Vi ser gärna att takformen behålls.",
        });
        await host.GörAsync(new UpprättaYttrande { Id = id });
        return id;
    }

    public static async Task ExpedieraAsync(this ModuleHost host, Guid id) =>
        await host.GörAsync(new ExpedieraYttrande { Id = id, Version = (await host.VisaAsync(id)).Version });

    /// <summary>Does something that must go well.</summary>
    public static async Task GörAsync(this ModuleHost host, ICommand command) =>
        (await host.SendAsync(command, Role.Antikvarie)).Error.ShouldBeNull();

    public static Task<T> LäsAsync<T>(this ModuleHost host, Func<NaturOchKulturmiljöDbContext, Task<T>> look) => host.InAsync(look);

    public static IReadOnlyList<string> Fält(this Error? error) => [.. error!.Fields.Select(f => f.Field)];
}
