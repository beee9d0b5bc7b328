using Kultur.Biblioteksutveckling;
using Kultur.Fortbildning;
using Kultur.KulturlivFörAlla;
using Kultur.Museer;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö;
using Kultur.Samhällsutveckling;

namespace Kultur.Host;

/// <summary>The modules that this host can hold. A new module is added here and as a project reference, nowhere else.</summary>
internal static class Modulkatalog
{
    public static IReadOnlyList<IModule> Alla { get; } =
    [
        new BiblioteksutvecklingModule(),
        new FortbildningModule(),
        new KulturlivFörAllaModule(),
        new MuseerModule(),
        new NaturOchKulturmiljöModule(),
        new SamhällsutvecklingModule(),
    ];
}
