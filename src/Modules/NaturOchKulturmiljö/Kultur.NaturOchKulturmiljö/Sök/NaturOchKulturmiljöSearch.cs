using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Search;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Miljöobjekten;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Sök;

/// <summary>Finds referrals, objects and finds by their words, numbers and municipalities.</summary>
internal sealed class NaturOchKulturmiljöSearch(NaturOchKulturmiljöDbContext db, CurrentUser användare) : ISearchProvider
{
    public string Modul => "miljo";

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken ct)
    {
        var sökt = Söktext.Normalisera(text);
        var träffar = new List<SearchHit>();
        if (användare.Has(Behörigheter.LäsaRemisser))
        {
            träffar.AddRange((await db.Remisser.AsNoTracking().Where(r => r.Söktext.Contains(sökt))
                    .OrderBy(r => r.Besvarad != null).ThenByDescending(r => r.Svarstid).Take(limit).Rader().ToListAsync(ct))
                .Select(r => new SearchHit("Remiss", r.Rubrik, $"{r.Diarienummer}, {string.Join(", ", r.Kommunkoder.Select(Kommuner.Namn))}", $"/miljo/remisser/{r.Id}")));
        }

        if (användare.Has(Behörigheter.LäsaObjekt))
        {
            träffar.AddRange((await db.Miljöobjekt.AsNoTracking().Where(o => o.Söktext.Contains(sökt))
                    .OrderBy(o => o.Sorteringsnyckel).Take(limit).Rader(serSkyddade: false).ToListAsync(ct))
                .Select(o => new SearchHit("Miljöobjekt", o.Namn, $"{o.Ändamål}, {Kommuner.Namn(o.Kommunkod)}", $"/miljo/objekt/{o.Id}")));
        }

        if (användare.Has(Behörigheter.LäsaFynd))
        {
            träffar.AddRange((await db.Fynd.AsNoTracking().Where(f => f.Söktext.Contains(sökt)).OrderByDescending(f => f.Anmält).Take(limit).ToListAsync(ct))
                .Select(f => new SearchHit("Fynd", f.Benämning, $"{f.Fyndplats}, {Kommuner.Namn(f.Kommunkod)}", $"/miljo/fynd/{f.Id.Value}")));
        }

        return [.. träffar.Take(limit)];
    }
}
