using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Figures;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Panels;

/// <summary>Needs noted during the last twelve months, and how many of them have been met.</summary>
internal sealed class BiblioteksutvecklingFigures(BiblioteksutvecklingDbContext db, CurrentUser användare, TimeProvider klocka) : IFiguresProvider
{
    private const string Mätt = "senaste 12 mån";

    public string Modul => "bibliotek";

    public async Task<IReadOnlyList<Kommunnyckeltal>> MätAsync(CancellationToken ct)
    {
        if (!användare.Has(Behörigheter.LäsaBehov))
            return [];
        var från = SvenskTid.Idag(klocka).AddYears(-1);
        var rader = await db.Behov.Where(b => b.Noterat > från && b.Läge != Behovsläge.Avfört).GroupBy(b => b.Kommunkod)
            .Select(g => new { Kommunkod = g.Key, Alla = g.Count(), Mötta = g.Count(b => b.Läge == Behovsläge.Tillgodosett) }).ToListAsync(ct);
        var perKommun = Kommuner.Alla.ToDictionary(k => k.Kod, k => rader.SingleOrDefault(r => r.Kommunkod == k.Kod));
        return
        [
            new("Behov från biblioteken", Nyckeltalsslag.Antal, Mätt, perKommun.ToDictionary(k => k.Key, k => new Mätvärde(k.Value?.Alla ?? 0))),
            new("Behov som har mötts", Nyckeltalsslag.Andel, Mätt, perKommun.ToDictionary(k => k.Key, k => new Mätvärde(k.Value?.Mötta ?? 0, k.Value?.Alla ?? 0))),
        ];
    }
}
