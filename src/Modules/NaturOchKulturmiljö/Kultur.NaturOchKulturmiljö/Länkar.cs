using Kultur.Modularity;

namespace Kultur.NaturOchKulturmiljö;

/// <summary>Full addresses, for letters and calendar programs.</summary>
internal sealed class Länkar(Webbplats webbplats)
{
    public string Till(string sökväg) => webbplats.Adress(sökväg);
}
