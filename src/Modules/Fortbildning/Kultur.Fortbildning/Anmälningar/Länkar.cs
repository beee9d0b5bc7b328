using Kultur.Fortbildning.Evenemangen;
using Microsoft.Extensions.Configuration;

namespace Kultur.Fortbildning.Anmälningar;

/// <summary>Full addresses of public pages, for letters. The setting <c>Webbplats:Adress</c> says where the site is.</summary>
internal sealed class Länkar(IConfiguration inställningar)
{
    private readonly string _webbplats = (inställningar["Webbplats:Adress"] ?? "http://localhost:5000").TrimEnd('/');

    public string Evenemang(EvenemangId id) => $"{_webbplats}{Sökväg(id)}";

    public string Avboka(EvenemangId id, Avbokningsnyckel nyckel) => $"{_webbplats}{Sökväg(id)}/avboka/{nyckel.Värde}";

    public static string Sökväg(EvenemangId id) => $"/anmalan/{id.Value}";
}
