using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Katalogen;
using Microsoft.Extensions.Configuration;

namespace Kultur.KulturlivFörAlla;

/// <summary>Full addresses of pages, for letters. The setting <c>Webbplats:Adress</c> says where the site is.</summary>
internal sealed class Länkar(IConfiguration inställningar)
{
    private readonly string _webbplats = (inställningar["Webbplats:Adress"] ?? "http://localhost:5000").TrimEnd('/');

    public string Följ(BokningId id, Bokningsnyckel nyckel) => $"{_webbplats}{Följsökväg(id.Value, nyckel.Värde)}";

    public string Bokning(BokningId id) => $"{_webbplats}/kulturliv/bokningar/{id.Value}";

    public string Katalogen(string fråga) => $"{_webbplats}/katalogen{fråga}";

    public string Katalogpost(UtbudId id) => $"{_webbplats}/katalogen/{id.Value}";

    public static string Följsökväg(Guid id, string nyckel) => $"/bokning/{id}/{nyckel}";
}
