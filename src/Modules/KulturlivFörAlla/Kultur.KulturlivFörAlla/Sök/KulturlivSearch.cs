using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.KulturlivFörAlla.Rådgivningen;
using Kultur.Modularity;
using Kultur.Modularity.Search;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Sök;

/// <summary>Finds offers and bookings by their words.</summary>
internal sealed class KulturlivSearch(KulturlivFörAllaDbContext db, CurrentUser användare) : ISearchProvider
{
    public string Modul => "kulturliv";

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken ct)
    {
        var träffar = new List<SearchHit>();
        if (användare.Has(Behörigheter.LäsaKatalog))
        {
            träffar.AddRange((await db.Utbud.AsNoTracking().MedText(text).OrderBy(u => u.Sorteringsnyckel).Take(limit)
                    .Select(u => new { u.Id, u.Titel, u.Museum, u.Utövare, u.Konstform }).ToListAsync(ct))
                .Select(u => new SearchHit("Utbud", u.Titel, $"{u.Konstform}, {u.Museum ?? u.Utövare}", $"/kulturliv/katalog/{u.Id.Value}")));
        }

        if (användare.Has(Behörigheter.LäsaBokningar))
        {
            var bokningar = db.Bokningar.AsNoTracking().SynligaFör(användare);
            foreach (var ord in Söktext.Normalisera(text).Split(' '))
                bokningar = bokningar.Where(b => b.Söktext.Contains(ord));
            träffar.AddRange((await bokningar.OrderByDescending(b => b.Start).Take(limit)
                    .Select(b => new { b.Id, b.År, b.Löpnummer, b.Titel, b.Skola, b.Kommunkod }).ToListAsync(ct))
                .Select(b => new SearchHit(
                    "Bokning", $"{new Bokningsnummer(b.År, b.Löpnummer)} {b.Titel}", $"{b.Skola}, {Kommuner.Namn(b.Kommunkod)}", $"/kulturliv/bokningar/{b.Id.Value}")));
        }

        if (användare.Has(Behörigheter.LäsaÄrenden))
        {
            var sökt = Söktext.Normalisera(text);
            träffar.AddRange((await db.Ärenden.AsNoTracking().Where(a => a.Söktext.Contains(sökt)).OrderByDescending(a => a.Inkom).Take(limit)
                    .Select(a => new { a.Id, a.År, a.Löpnummer, a.Ämne, a.Kommunkod }).ToListAsync(ct))
                .Select(a => new SearchHit(
                    "Rådgivningsärende", a.Ämne, $"{new Ärendenummer(a.År, a.Löpnummer)}, {Kommuner.Namn(a.Kommunkod)}", $"/kulturliv/radgivning/{a.Id.Value}")));
        }

        return [.. träffar.Take(limit)];
    }
}
