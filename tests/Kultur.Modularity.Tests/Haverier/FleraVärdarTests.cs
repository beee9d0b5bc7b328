using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Tests.Haverier;

/// <summary>Several hosts in processes of their own on the same databases, under load.</summary>
[EnbartPostgres("on SQLite one host serves")]
public sealed class FleraVärdarTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(3);

    /// <summary>A lease is renewed, and others' looked at, three times in its time; the rest is for two busy processors.</summary>
    private static readonly TimeSpan Övertagen = Lease + (Lease / 3) + TimeSpan.FromSeconds(4);

    [Fact]
    public async Task Hosts_share_the_work_and_take_over_within_the_lease_what_one_that_is_killed_leaves()
    {
        await using var par = await Par.StartAsync();
        await using var ena = Starta(par);
        await using var andra = Starta(par);
        await using var tredje = Starta(par);
        Värd[] värdar = [ena, andra, tredje];
        await Task.WhenAll(värdar.Select(v => v.HarHörtAsync(20)));
        await Vänta.TillsAsync(async () => (await ÄgareAsync(par)).Distinct().Count() == 3, () => "the lanes are never shared by three");

        var död = await SomÄrAsync(par, ena);
        await ena.DödaAsync();
        var övertog = await Vänta.TillsAsync(async () => !(await ÄgareAsync(par)).Contains(död), () => "what the dead host had is never taken over");
        var (andraHade, tredjeHade) = (andra.Hört, tredje.Hört);
        await Task.WhenAll(andra.HarHörtAsync(andraHade + 20), tredje.HarHörtAsync(tredjeHade + 20));
        await Task.WhenAll(andra.TystnaAsync(), tredje.TystnaAsync());
        var vila = await Facit.VilaAsync(par, andra, tredje);

        var berättat = await Facit.PrövaAsync(par, värdar);
        övertog.ShouldBeLessThan(Övertagen);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{berättat} told, heard by each: {string.Join(", ", värdar.Select(v => v.Hört))}; taken over after {övertog.TotalSeconds:0.0} s of a lease of {Lease.TotalSeconds} s, at rest after {vila.TotalSeconds:0.0} s");
    }

    /// <summary>Each is frozen in the middle of its first delivery, at a step of its own, for longer than the lease; one is not.</summary>
    [Fact]
    public async Task A_host_that_was_frozen_in_the_middle_of_a_delivery_cannot_save_it_when_others_have_taken_over()
    {
        await using var par = await Par.StartAsync();
        await using var före = Frysande(par, "deliver:start");
        await using var mitt = Frysande(par, "avsandare.arende-omdopt:stop");
        await using var efter = Frysande(par, "deliver>commit:start");
        Värd[] frysande = [före, mitt, efter];
        await Task.WhenAll(frysande.Select(v => v.FrusenAsync()));
        await using var vaken = Starta(par);

        await vaken.HarHörtAsync(1);
        var ende = await SomÄrAsync(par, vaken);
        await Vänta.TillsAsync(async () => (await ÄgareAsync(par)).All(ägare => ägare == ende), () => $"what the frozen hosts had is never taken over: {vaken.Fel}");
        var (hade, hörde) = (frysande.Select(v => v.Hört).ToList(), vaken.Hört);
        await vaken.HarHörtAsync(hörde + 50);
        frysande.Select(v => v.Hört).ShouldBe(hade);
        foreach (var värd in frysande)
            värd.Tina();
        await Task.WhenAll(frysande.Select((v, n) => v.HarHörtAsync(hade[n] + 10)));
        await Task.WhenAll(frysande.Append(vaken).Select(v => v.TystnaAsync()));
        await Facit.VilaAsync(par, [.. frysande, vaken]);

        var berättat = await Facit.PrövaAsync(par, frysande.Append(vaken));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{berättat} told, heard by each: {string.Join(", ", frysande.Append(vaken).Select(v => v.Hört))}");
    }

    private static Värd Starta(Par par, params IEnumerable<(string, string)> settings) =>
        Värd.Starta(par, publicister: 1, settings.Append(("Händelser__Lease", $"{Lease.TotalSeconds}")));

    /// <summary>The server ends a transaction that stands still sooner than it would by default: what the frozen ones have locked holds up the others.</summary>
    private static Värd Frysande(Par par, string steg) => Starta(
        par,
        ("Lagring__Postgres", par.Host.Plats + ";Options=-c idle_in_transaction_session_timeout=2s"),
        ("DOTNET_STARTUP_HOOKS", Path.Combine(AppContext.BaseDirectory, "Kultur.Crash.dll")),
        ("KULTUR_FRYS", steg));

    private static Task<List<Guid?>> ÄgareAsync(Par par) => par.Host.InAsync((MottagareDbContext db) => db.Lanes.Select(l => l.Owner).ToListAsync());

    /// <summary>By which it is known in the tables, once it has come so far as to keep Mottagare's lanes.</summary>
    private static async Task<Guid> SomÄrAsync(Par par, Värd värd)
    {
        Guid? som = null;
        await Vänta.TillsAsync(
            async () => (som = await par.Host.InAsync((MottagareDbContext db) =>
                db.HostLeases.Where(h => h.Name.EndsWith($"/{värd.Nummer}")).Select(h => (Guid?)h.Host).SingleOrDefaultAsync())) is not null,
            () => $"the host keeps no lanes: {värd.Fel}");
        return som!.Value;
    }
}
