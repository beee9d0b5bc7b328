using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Tests;

/// <summary>The module alone on its own database, with what its tests often do.</summary>
internal static class BibliotekHost
{
    public static Task<ModuleHost> StartAsync() => ModuleHost.StartAsync(new BiblioteksutvecklingModule());

    public static RegistreraBehov Behov(string kommunkod = "1435", string tema = "meroppet") => new()
    {
        Kommunkod = kommunkod,
        Rubrik = "Kvällar utan personal",
        Tema = tema,
        Ursprung = Ursprung.Besök,
        SvarUtlovat = new DateOnly(2026, 12, 18),
        FrågeställareNamn = "Ada Berg",
        FrågeställareEpost = "Ada.Berg@example.org",
    };

    public static async Task<Guid> RegistreraAsync(this ModuleHost host, RegistreraBehov? behov = null) =>
        (await host.SendAsync(behov ?? Behov(), Role.Bibliotekskonsulent)).Value.Value;

    public static async Task<Behovskort> VisaBehovAsync(this ModuleHost host, Guid id, Role? role = null) =>
        (await host.SendAsync(new VisaBehov(id), role ?? Role.Bibliotekskonsulent)).Value;

    public static Task<T> LäsAsync<T>(this ModuleHost host, Func<BiblioteksutvecklingDbContext, Task<T>> look) => host.InAsync(look);

    public static Task<List<Behov>> AllaBehovAsync(this ModuleHost host) => host.LäsAsync(db => db.Behov.AsNoTracking().ToListAsync());

    public static IReadOnlyList<string> Fält(this Error? error) => [.. error!.Fields.Select(f => f.Field)];
}
