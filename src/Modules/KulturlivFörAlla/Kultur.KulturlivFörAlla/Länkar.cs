using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;

namespace Kultur.KulturlivFörAlla;

/// <summary>Full addresses of pages, for letters.</summary>
internal sealed class Länkar(Webbplats webbplats)
{
    public string Följ(BokningId id, Bokningsnyckel nyckel) => webbplats.Adress(Följsökväg(id.Value, nyckel.Värde));

    public string Bokning(BokningId id) => webbplats.Adress($"/kulturliv/bokningar/{id.Value}");

    public string Katalogen(string fråga) => webbplats.Adress($"/katalogen{fråga}");

    public string Katalogpost(UtbudId id) => webbplats.Adress($"/katalogen/{id.Value}");

    public static string Följsökväg(Guid id, string nyckel) => $"/bokning/{id}/{nyckel}";
}
