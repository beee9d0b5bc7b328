using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Samlingar;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Tests.Samlingar;

/// <summary>Examples that the tests of the collections share. The clock stands at 24 November 2026, 09.00.</summary>
internal static class Samling
{
    public static readonly DateTimeOffset Nu = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The first bytes of a PNG are enough: nobody draws it here.</summary>
    public static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    public static readonly Bilduppgifter Fri = new("Kanna framifrån", "Museets fotograf", Licens.CC0);

    public static Föremålsuppgifter Kanna => new()
    {
        Benämning = "Dryckeskanna, laggad",
        Datering = Datering.Skapa("1820–1850", null, null).Value,
        Material = ["gran", "björk"],
        Licens = Licens.CC0,
        Ort = "Bäckefors socken, Dalsland",
        Kommunkod = "1460",
    };

    public static RegistreraFöremål Formulär(string museum = "vanersborg", string placering = "VM/M3/H12/B4") => new()
    {
        Museum = museum,
        Placering = placering,
        Benämning = "Dryckeskanna, laggad",
        Slag = Föremålsslag.Kulturföremål,
        Datering = "1820–1850",
        Material = "gran, björk",
        Ort = "Bäckefors socken, Dalsland",
        Kommunkod = "1460",
        Förvärvssätt = Förvärvssätt.Gåva,
        FörvärvatFrån = "Greta Granskog",
        Licens = Licens.CC0,
    };

    public static Task<ModuleHost> StartaAsync() => ModuleHost.StartAsync(new MuseerModule());

    public static async Task<Guid> RegistreraAsync(this ModuleHost host, RegistreraFöremål? formulär = null) =>
        (await host.SendAsync(formulär ?? Formulär(), Role.Intendent)).Value.Value;

    public static async Task<FlyttId> FlyttaAsync(this ModuleHost host, string till, params Guid[] id) =>
        (await host.SendAsync(new FlyttaFöremål { Id = [.. id], Till = till, Skäl = "Inventering" }, Role.Intendent)).Value;

    public static Task<Föremål> HämtaAsync(this ModuleHost host, Guid id) => host.InAsync<MuseerDbContext, Föremål>(
        db => db.Föremål.AsNoTracking().Include(f => f.Placeringsbyten).SingleAsync(f => f.Id == new FöremålId(id)));

    public static async Task<Föremålsvy> VisaAsync(this ModuleHost host, Guid id, Role? role = null) =>
        (await host.SendAsync(new VisaFöremål(id), role ?? Role.Intendent)).Value;
}
