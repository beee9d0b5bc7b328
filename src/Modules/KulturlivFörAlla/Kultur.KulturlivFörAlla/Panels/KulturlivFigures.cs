using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using Kultur.Modularity.Figures;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Panels;

/// <summary>Children reached, and the support: shared out and paid.</summary>
internal sealed class KulturlivFigures(KulturlivFörAllaDbContext db, CurrentUser användare, TimeProvider klocka) : IFiguresProvider
{
    public string Modul => "kulturliv";

    public async Task<IReadOnlyList<Kommunnyckeltal>> MätAsync(CancellationToken ct)
    {
        if (!användare.Has(Behörigheter.LäsaStöd))
            return [];

        var år = SvenskTid.Idag(klocka).Year;
        var saldon = (await db.SaldonAsync(år, ct))
            .Where(s => s.Key.Pott == Pott.Subvention && (användare.Kommunkod ?? s.Key.Kommunkod) == s.Key.Kommunkod)
            .ToDictionary(s => s.Key.Kommunkod, s => s.Value);
        var barnår = await db.Barnuppgifter.Where(b => b.Barn > 0).MaxAsync(b => (int?)b.År, ct);
        var barn = await db.Barnuppgifter.Where(b => b.År == barnår && b.Barn > 0).ToDictionaryAsync(b => b.Kommunkod, b => b.Barn!.Value, ct);
        var nådda = (await db.Bokningar.Where(b => b.Speldag.Year == år).SelectMany(b => b.BarnSomKom, (b, a) => new { b.Kommunkod, a.Antal })
                .GroupBy(b => b.Kommunkod).Select(g => new { g.Key, Antal = g.Sum(b => b.Antal) }).ToListAsync(ct))
            .ToDictionary(g => g.Key, g => g.Antal);
        return
        [
            new("Barn som nåtts, av alla 3–19 år", Nyckeltalsslag.Andel, $"hittills {år}", barn
                .Where(b => (användare.Kommunkod ?? b.Key) == b.Key)
                .ToDictionary(b => b.Key, b => new Mätvärde(nådda.GetValueOrDefault(b.Key), b.Value))),
            new("Utbetalt arrangörsstöd", Nyckeltalsslag.Andel, $"hittills {år}", saldon
                .Where(s => s.Value.Reserverat > 0).ToDictionary(s => s.Key, s => new Mätvärde(s.Value.Utbetalt, s.Value.Reserverat))),
            new("Arrangörsstöd", Nyckeltalsslag.Kronor, $"{år}", saldon.ToDictionary(s => s.Key, s => new Mätvärde(s.Value.Reserverat))),
        ];
    }
}
