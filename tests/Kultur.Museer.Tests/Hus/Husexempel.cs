using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Besöken;
using Kultur.Museer.Contracts;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Museerna;
using Kultur.Museer.Pedagoger;
using Kultur.Museer.Skolprogrammen;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Tests.Hus;

/// <summary>Examples that the tests of house and visits share. The clock of <see cref="ModuleHost"/> stands at 24 November 2026, 09.00.</summary>
internal static class Husexempel
{
    public const string Tanum = "1435";

    /// <summary>A Wednesday; Vänersborgs museum is open 09.00–16.00.</summary>
    public static readonly DateOnly Onsdag = new(2026, 12, 2);

    public static readonly DateOnly Idag = new(2026, 11, 24);

    public static Task<ModuleHost> StartaAsync() => ModuleHost.StartAsync(new MuseerModule());

    public static LäggTillLokal Lokal(string namn, int platser, bool upplåten = false) =>
        new() { Museum = Museum.Vänersborg.Kod, Namn = namn, Platser = platser, Upplåten = upplåten };

    public static LäggTillPedagog Pedagog(string initialer) => new()
    {
        Museum = Museum.Vänersborg.Kod,
        Namn = $"Namn {initialer}",
        Initialer = initialer,
        Arbetstider = Veckotider.Lika(0, 4, new(new(8, 0), new(16, 30))).Rader(),
    };

    public static async Task<Guid> LokalAsync(this ModuleHost host, string namn, int platser, bool upplåten = false) =>
        (await host.SendAsync(Lokal(namn, platser, upplåten), Role.Museipedagog)).Value.Value;

    public static async Task<Guid> PedagogAsync(this ModuleHost host, string initialer) =>
        (await host.SendAsync(Pedagog(initialer), Role.Museipedagog)).Value.Value;

    public static SkapaSkolprogram Program(IEnumerable<Guid> lokaler, IEnumerable<Guid> pedagoger) => new()
    {
        Museum = Museum.Vänersborg.Kod,
        Namn = "Staden som brann",
        Beskrivning = "Klassen blir utredare.",
        FrånÅlder = 11,
        TillÅlder = 15,
        Minuter = 60,
        HögstAntal = 30,
        Pris = 400m,
        Från = new DateOnly(2026, 8, 17),
        Till = new DateOnly(2027, 6, 11),
        AntalPedagoger = 1,
        Lokaler = [.. lokaler.Select(l => l.ToString())],
        Pedagoger = [.. pedagoger.Select(p => p.ToString())],
    };

    public static async Task<Guid> PubliceratAsync(this ModuleHost host, SkapaSkolprogram program)
    {
        var id = (await host.SendAsync(program, Role.Museipedagog)).Value.Value;
        (await host.SendAsync(new PubliceraSkolprogram { Id = id }, Role.Museipedagog)).Error.ShouldBeNull();
        return id;
    }

    /// <summary>A programme with one room and one educator.</summary>
    public static async Task<Guid> EnsamtProgramAsync(this ModuleHost host) =>
        await host.PubliceratAsync(Program([await host.LokalAsync("Skapanderummet", 32)], [await host.PedagogAsync("K.N.")]));

    public static BesökBegärt Begärt(Guid program, DateOnly dag, TimeOnly tid, int barn = 24, Guid? bokning = null) => new(
        bokning ?? Guid.CreateVersion7(), program, SvenskTid.Ögonblick(dag, tid), barn, 2, "Ekbackens skola", Tanum, "åk 5",
        new("Anna Berglid", "anna@example.org", null), "Hiss");

    public static BesökBegärt Begärt(Guid program, int barn = 24, Guid? bokning = null) => Begärt(program, Onsdag, new(10, 0), barn, bokning);

    public static Task<Skolbesök> BesökAsync(this ModuleHost host, Guid id) =>
        host.InAsync<MuseerDbContext, Skolbesök>(db => db.Skolbesök.AsNoTracking().SingleAsync(b => b.Id == new BesökId(id)));

    public static Task<List<Husdag>> DagarAsync(this ModuleHost host) =>
        host.InAsync<MuseerDbContext, List<Husdag>>(db => db.Husdagar.AsNoTracking().ToListAsync());

    /// <summary>Whether any room or educator is taken twice at once.</summary>
    public static bool HarKrock(IReadOnlyList<Kalenderpost> poster) =>
        poster.SelectMany((a, i) => poster.Skip(i + 1).Select(b => (a, b)))
            .Any(par => par.a.Upptagen.Korsar(par.b.Upptagen) && (SammaLokal(par.a, par.b) || par.a.Pedagoger.Intersect(par.b.Pedagoger).Any()));

    private static bool SammaLokal(Kalenderpost a, Kalenderpost b) =>
        a.Slag != Postslag.Frånvaro && b.Slag != Postslag.Frånvaro && (a.LokalId is null || b.LokalId is null || a.LokalId == b.LokalId);
}
