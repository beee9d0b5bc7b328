using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using Kultur.Modularity.Search;
using Kultur.Web;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Sök;

/// <summary>Events by number, title and place; Kursförslag by title.</summary>
internal sealed class FortbildningSearch(FortbildningDbContext db, CurrentUser user) : ISearchProvider
{
    public string Modul => "fortbildning";

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken ct)
    {
        var söktext = Söktext.Normalisera(text);
        var hits = new List<SearchHit>();
        if (user.Has(Behörigheter.LäsaEvenemang))
        {
            hits.AddRange((await db.Evenemang.AsNoTracking().Where(e => e.Söktext.Contains(söktext))
                .OrderByDescending(e => e.Datum).Take(limit)
                .Select(e => new { e.Id, e.År, e.Löpnummer, e.Titel, e.Datum, e.Tillstånd }).ToListAsync(ct))
                .Select(e => new SearchHit(
                    "Evenemang",
                    e.Titel,
                    $"{new Evenemangsnummer(e.År, e.Löpnummer)}, {(e.Datum is { } dag ? Format.Datum(dag) : "datum är inte satt")}, {e.Tillstånd.ToString().ToLowerInvariant()}",
                    $"/fortbildning/evenemang/{e.Id.Value}")));
        }

        if (user.Has(Behörigheter.LäsaBehovsbank))
        {
            hits.AddRange((await db.Kursförslag.AsNoTracking().Where(k => k.Söktext.Contains(söktext))
                .OrderByDescending(k => k.Skapat).Take(limit)
                .Select(k => new { k.Id, k.Rubrik, k.Skapat, k.Tillstånd }).ToListAsync(ct))
                .Select(k => new SearchHit(
                    "Kursförslag", k.Rubrik, $"{Format.Datum(k.Skapat)}, {k.Tillstånd.ToString().ToLowerInvariant()}", $"/fortbildning/kursforslag/{k.Id.Value}")));
        }

        return [.. hits.Take(limit)];
    }
}
