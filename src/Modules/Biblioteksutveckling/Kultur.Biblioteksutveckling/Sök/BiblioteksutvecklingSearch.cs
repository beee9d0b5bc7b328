using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity;
using Kultur.Modularity.Search;
using Kultur.Web;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Sök;

/// <summary>Finds needs and dialogues by municipality and words.</summary>
internal sealed class BiblioteksutvecklingSearch(BiblioteksutvecklingDbContext db, CurrentUser användare) : ISearchProvider
{
    public string Modul => "bibliotek";

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken ct)
    {
        var sökt = Söktext.Normalisera(text);
        var träffar = new List<SearchHit>();
        if (användare.Has(Behörigheter.LäsaBehov))
        {
            träffar.AddRange((await db.Behov.AsNoTracking().Where(b => b.Söktext.Contains(sökt)).OrderByDescending(b => b.Noterat).Take(limit).ToListAsync(ct))
                .Select(b => new SearchHit("Behov", b.Rubrik, $"{Kommuner.Namn(b.Kommunkod)}, {Teman.Namn(b.Tema)}", $"/bibliotek/behov/{b.Id.Value}")));
        }

        if (användare.Has(Behörigheter.LäsaDialoger))
        {
            träffar.AddRange((await db.Dialoger.AsNoTracking().Where(d => d.Söktext.Contains(sökt)).OrderByDescending(d => d.Datum).Take(limit).ToListAsync(ct))
                .Select(d => new SearchHit("Dialog", $"Dialog med {Kommuner.Namn(d.Kommunkod)}", Format.DagLång(d.Datum), $"/bibliotek/dialoger/{d.Id.Value}")));
        }

        return [.. träffar.Take(limit)];
    }
}
