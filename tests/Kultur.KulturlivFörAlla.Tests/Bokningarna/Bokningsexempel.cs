using System.Text.RegularExpressions;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Tests.Bokningarna;

/// <summary>What tests of bookings and their money share.</summary>
internal static partial class Bokningsexempel
{
    public const string Kontakt = "lararen@example.org";

    public static BegärBokning Begäran(Guid utbud, string kommun = Exempel.Tanum) => new()
    {
        UtbudId = utbud,
        Skola = "Fjordskolan",
        Kommunkod = kommun,
        Årskurs = "ak2",
        AntalBarn = 24,
        AntalVuxna = 2,
        Datum = new DateOnly(2027, 2, 16),
        Tid = new TimeOnly(9, 30),
        KontaktNamn = "Ada Berg",
        KontaktEpost = Kontakt,
    };

    /// <summary>Everything set for bookings in 2027: the frame shared, so that Tanum and Borås have the same sum.</summary>
    public static async Task<ModuleHost> MedStödAsync(decimal perKommun = 20_000, decimal omkostnad = 50_000)
    {
        var host = await Exempel.StartaAsync();
        foreach (var kommun in Kultur.Domain.Kommuner.Alla)
            await host.HearAsync(new KommunuppgifterÄndrade(Guid.NewGuid(), kommun.Kod, 2025, 10_000, 1_000));
        (await host.SendAsync(
            new BeslutaFördelning { År = 2027, Barnår = 2025, Ram = perKommun * 49, Omkostnadsram = omkostnad }, Role.Utvecklare)).Error.ShouldBeNull();
        return host;
    }

    public static async Task<Guid> BegärAsync(this ModuleHost host, BegärBokning begäran)
    {
        (await host.SendAsVisitorAsync(begäran)).Error.ShouldBeNull();
        return (await host.LäsAsync(db => db.Bokningar.OrderByDescending(b => b.Löpnummer).Select(b => b.Id).FirstAsync())).Value;
    }

    public static async Task<GodkännBokning> GodkännandeAsync(this ModuleHost host, Guid id)
    {
        var kort = (await host.SendAsync(new VisaBokning(id), Role.Utvecklare)).Value;
        return new() { Id = id, Version = kort.Bokning.Version, Subvention = kort.Beräkning.Subvention, Omkostnad = kort.Beräkning.Omkostnad };
    }

    /// <summary>Asked for and approved by Tanum.</summary>
    public static async Task<Guid> GodkändAsync(this ModuleHost host, BegärBokning begäran)
    {
        var id = await host.BegärAsync(begäran);
        (await host.SendAsync(await host.GodkännandeAsync(id), Role.Kultursamordnare, kommunkod: begäran.Kommunkod)).Error.ShouldBeNull();
        return id;
    }

    public static Task<Bokning> BokningAsync(this ModuleHost host, Guid id) =>
        host.LäsAsync(db => db.Bokningar.AsNoTracking().SingleAsync(b => b.Id == BokningId.From(id)));

    public static Task<Stödkonto> KontoAsync(this ModuleHost host, string kommun = Exempel.Tanum, Pott pott = Pott.Subvention) =>
        host.LäsAsync(db => db.Stödkonton.AsNoTracking().SingleAsync(k => k.År == 2027 && k.Pott == pott && k.Kommunkod == kommun));

    /// <summary>The key in the last letter to the school.</summary>
    public static async Task<string> NyckelAsync(this ModuleHost host) =>
        Nyckel().Match((await host.LettersAsync()).Last(b => b.To == Kontakt).Text).Groups[1].Value;

    [GeneratedRegex("/bokning/[0-9a-f-]{36}/([0-9a-f]{32})")]
    private static partial Regex Nyckel();
}
