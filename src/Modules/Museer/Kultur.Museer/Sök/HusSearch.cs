using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Search;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using Kultur.Web;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Sök;

/// <summary>School programmes by name and description; visits by school and programme.</summary>
internal sealed class HusSearch(MuseerDbContext db, CurrentUser user) : ISearchProvider
{
    public string Modul => "museer";

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken ct)
    {
        if (!user.Has(Behörigheter.LäsaHus))
            return [];
        var söktext = Söktext.Normalisera(text);
        var program = await db.Skolprogram.AsNoTracking().Where(p => p.Söktext.Contains(söktext)).OrderBy(p => p.Namn).Take(limit)
            .Select(p => new { p.Id, p.Namn, p.Museum, p.Tillstånd }).ToListAsync(ct);
        var besök = await db.Skolbesök.AsNoTracking().Where(b => b.Söktext.Contains(söktext)).OrderByDescending(b => b.Datum).Take(limit)
            .Select(b => new { b.Id, b.Skola, b.Program, b.Datum }).ToListAsync(ct);
        return
        [
            .. program.Select(p => new SearchHit(
                "Skolprogram", p.Namn, $"{Museum.NamnPå(p.Museum)}, {p.Tillstånd.ToString().ToLowerInvariant()}", $"/museer/skolprogram/{p.Id.Value}"))
                .Concat(besök.Select(b => new SearchHit(
                    "Skolbesök", b.Skola, $"{b.Program}, {Format.Datum(b.Datum)}", $"/museer/besok/{b.Id.Value}")))
                .Take(limit),
        ];
    }
}
