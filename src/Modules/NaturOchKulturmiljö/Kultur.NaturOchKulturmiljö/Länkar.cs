using Microsoft.Extensions.Configuration;

namespace Kultur.NaturOchKulturmiljö;

/// <summary>Full addresses, for letters and calendar programs. The setting <c>Webbplats:Adress</c> says where the site is.</summary>
internal sealed class Länkar(IConfiguration inställningar)
{
    private readonly string _webbplats = (inställningar["Webbplats:Adress"] ?? "http://localhost:5000").TrimEnd('/');

    public string Till(string sökväg) => _webbplats + sökväg;
}
