using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;
using Kultur.Museer.Contracts;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Tests;

/// <summary>Examples that the tests share. The clock of <see cref="ModuleHost"/> stands at 24 November 2026, 09.00.</summary>
internal static partial class Exempel
{
    public const string Tanum = "1435";
    public const string Borås = "1490";

    public static readonly Guid Program = Guid.Parse("01938000-0000-7000-8000-000000000001");
    public static readonly DateOnly Idag = new(2026, 11, 24);

    public static Task<ModuleHost> StartaAsync() => ModuleHost.StartAsync(new KulturlivFörAllaModule());

    public static SkapaUtbud Utbudsformulär() => new()
    {
        Titel = "Cirkus på skolgården",
        Utövare = "Kompani Vågspel",
        Beskrivning = "En föreställning om mod.",
        Konstform = Konstform.Cirkus,
        Slag = Utbudsslag.Föreställning,
        FrånÅlder = 6,
        TillÅlder = 9,
        HögstAntal = 120,
        Minuter = 45,
        Pris = 12_000m,
        Kommunkod = Borås,
    };

    public static SkolprogramPublicerat Skolprogram(string namn = "Bronsålderns bilder", DateOnly? till = null) => new(
        Program, namn, "Hällristningarna berättar.", "Vitlycke museum", Tanum, 7, 12, 90, 28, 600, new(2026, 8, 17), till ?? new(2027, 6, 11));

    public static async Task<Guid> UtkastAsync(this ModuleHost host, SkapaUtbud? utbud = null) =>
        (await host.SendAsync(utbud ?? Utbudsformulär(), Role.Utvecklare)).Value.Value;

    public static async Task<Guid> GodkäntAsync(this ModuleHost host, SkapaUtbud? utbud = null)
    {
        var id = await host.UtkastAsync(utbud);
        (await host.SendAsync(new SkickaInUtbud { Id = id }, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.SendAsync(new GodkännUtbud { Id = id }, Role.Utvecklare)).Error.ShouldBeNull();
        return id;
    }

    /// <summary>Published for the school year 2026/2027.</summary>
    public static async Task<Guid> PubliceratAsync(this ModuleHost host, SkapaUtbud? utbud = null)
    {
        var id = await host.GodkäntAsync(utbud);
        (await host.SendAsync(new PubliceraUtbud { Id = id, Läsår = 2026 }, Role.Utvecklare)).Error.ShouldBeNull();
        return id;
    }

    public static Task<Utbud> UtbudAsync(this ModuleHost host, Guid id) => host.LäsAsync(db => db.Utbud.AsNoTracking().SingleAsync(u => u.Id == UtbudId.From(id)));

    public static Task<T> LäsAsync<T>(this ModuleHost host, Func<KulturlivFörAllaDbContext, Task<T>> läs) => host.InAsync(läs);

    public static IReadOnlyList<string> Fält(this Error? error) => [.. error!.Fields.Select(f => f.Field)];
}
