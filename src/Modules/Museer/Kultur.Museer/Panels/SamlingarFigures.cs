using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Figures;
using Kultur.Museer.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Panels;

/// <summary>How much the museums hold that was made or found in each municipality, of what is registered: none is zero.</summary>
internal sealed class SamlingarFigures(MuseerDbContext db, CurrentUser användare) : IFiguresProvider
{
    public string Modul => "museer";

    public async Task<IReadOnlyList<Kommunnyckeltal>> MätAsync(CancellationToken ct)
    {
        if (!användare.Has(Behörigheter.LäsaSamlingar))
            return [];
        var perKommun = await db.Föremål.Where(f => f.Kommunkod != null).GroupBy(f => f.Kommunkod!)
            .Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
        return
        [
            new("Föremål härifrån i museernas samlingar", Nyckeltalsslag.Antal, "i dag", Kommuner.Alla.ToDictionary(
                k => k.Kod, k => new Mätvärde(perKommun.GetValueOrDefault(k.Kod)))),
        ];
    }
}
