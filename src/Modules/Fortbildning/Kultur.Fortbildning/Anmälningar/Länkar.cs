using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;

namespace Kultur.Fortbildning.Anmälningar;

/// <summary>Full addresses of public pages, for letters.</summary>
internal sealed class Länkar(Webbplats webbplats)
{
    public string Evenemang(EvenemangId id) => webbplats.Adress(Sökväg(id));

    public string Avboka(EvenemangId id, Avbokningsnyckel nyckel) => webbplats.Adress($"{Sökväg(id)}/avboka/{nyckel.Värde}");

    public static string Sökväg(EvenemangId id) => $"/anmalan/{id.Value}";
}
