using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Figures;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Nyckeltal;

/// <summary>How many referrals are open, how many were answered in time, and how many objects there are. A referral that concerns several municipalities counts in each.</summary>
internal sealed class NaturOchKulturmiljöFigures(NaturOchKulturmiljöDbContext db, CurrentUser användare, TimeProvider klocka) : IFiguresProvider
{
    public string Modul => "miljo";

    public async Task<IReadOnlyList<Kommunnyckeltal>> MätAsync(CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var tal = new List<Kommunnyckeltal>();
        if (användare.Has(Behörigheter.LäsaRemisser))
        {
            var öppna = await db.Remisser.AsNoTracking().Öppna().Select(r => r.Kommunkoder).ToListAsync(ct);
            tal.Add(new("Öppna remisser", Nyckeltalsslag.Antal, "i dag", AntalPerKommun(öppna.SelectMany(koder => koder))));

            var nyår = new DateOnly(idag.Year, 1, 1);
            var besvarade = await db.Remisser.AsNoTracking().Where(r => r.Besvarad >= nyår)
                .Select(r => new { r.Kommunkoder, ITid = r.Besvarad <= r.Svarstid }).ToListAsync(ct);
            tal.Add(new("Remisser besvarade i tid", Nyckeltalsslag.Andel, $"hittills {idag.Year}", besvarade
                .SelectMany(r => r.Kommunkoder, (r, kod) => (kod, r.ITid)).GroupBy(r => r.kod)
                .ToDictionary(g => g.Key, g => new Mätvärde(g.Count(r => r.ITid), g.Count()))));
        }

        if (användare.Has(Behörigheter.LäsaObjekt))
            tal.Add(new("Miljöobjekt", Nyckeltalsslag.Antal, "i dag", AntalPerKommun(await db.Miljöobjekt.Select(o => o.Kommunkod).ToListAsync(ct))));

        return tal;
    }

    /// <summary>Every municipality: here none is zero, since everything that comes in is registered.</summary>
    private static Dictionary<string, Mätvärde> AntalPerKommun(IEnumerable<string> koder)
    {
        var antal = koder.CountBy(kod => kod).ToDictionary();
        return Kommuner.Alla.ToDictionary(k => k.Kod, k => new Mätvärde(antal.GetValueOrDefault(k.Kod)));
    }
}
