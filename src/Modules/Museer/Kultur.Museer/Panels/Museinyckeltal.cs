using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Figures;
using Kultur.Museer.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Panels;

/// <summary>How many children have come to the museums with their school, by the school's municipality. Every visit is known, so none is zero.</summary>
internal sealed class Museinyckeltal(MuseerDbContext db, CurrentUser user, TimeProvider klocka) : IFiguresProvider
{
    public string Modul => "museer";

    public async Task<IReadOnlyList<Kommunnyckeltal>> MätAsync(CancellationToken ct)
    {
        if (!user.Has(Behörigheter.LäsaHus))
            return [];
        var början = Läsår.Början(SvenskTid.Idag(klocka));
        var barn = await db.Skolbesök.Where(b => b.KomBarn != null && b.Datum >= början)
            .GroupBy(b => b.Kommunkod).Select(g => new { g.Key, Antal = g.Sum(b => b.KomBarn!.Value) }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
        return
        [
            new(
                "Skolbesök på museerna, barn", Nyckeltalsslag.Antal, "det här läsåret",
                Kommuner.Alla.ToDictionary(k => k.Kod, k => new Mätvärde(barn.GetValueOrDefault(k.Kod)))),
        ];
    }
}
