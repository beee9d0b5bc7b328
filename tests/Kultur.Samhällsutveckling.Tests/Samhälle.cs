using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Testing;

namespace Kultur.Samhällsutveckling.Tests;

/// <summary>The module on a database of its own, with short ways to what most tests need.</summary>
internal static class Samhälle
{
    public static readonly DateOnly Idag = new(2026, 11, 24);

    public static Task<ModuleHost> StartAsync() => ModuleHost.StartAsync(new SamhällsutvecklingModule());

    public static async Task<Guid> RegistreraAsync(
        this ModuleHost värd, string namn, Aktörslag slag = Aktörslag.Organisation, string epost = "", string roll = "", string? kommun = null)
    {
        var svar = await värd.SendAsync(new RegistreraAktör
        {
            Slag = slag,
            Namn = namn,
            Epost = epost,
            Roll = roll,
            Kommunkod = kommun,
            Från = new DateOnly(2024, 1, 1),
            RegistreraÄndå = true,
        });
        return svar.Value.Value;
    }

    public static async Task<AktörVy> VisaAsync(this ModuleHost värd, Guid id, Role? roll = null) =>
        (await värd.SendAsync(new VisaAktör(id), roll)).Value;

    public static async Task<Result<AktörId>> SlåIhopAsync(this ModuleHost värd, Guid kvar, Guid borttagen)
    {
        var (ena, andra) = (await värd.VisaAsync(kvar), await värd.VisaAsync(borttagen));
        return await värd.SendAsync(new SlåIhopAktörer
        {
            KvarId = kvar,
            KvarVersion = ena.Version,
            BorttagenId = borttagen,
            BorttagenVersion = andra.Version,
        });
    }

    public static Epostadress Epost(string text) => Epostadress.Tolka(text).Value;
}
