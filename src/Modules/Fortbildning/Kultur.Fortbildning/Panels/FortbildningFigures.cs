using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using Kultur.Modularity.Figures;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Panels;

/// <summary>Those who have attended this year's events.</summary>
internal sealed class FortbildningFigures(FortbildningDbContext db, CurrentUser användare, TimeProvider klocka) : IFiguresProvider
{
    public string Modul => "fortbildning";

    public async Task<IReadOnlyList<Kommunnyckeltal>> MätAsync(CancellationToken ct)
    {
        if (!användare.Has(Behörigheter.LäsaEvenemang))
            return [];
        var nyår = new DateOnly(SvenskTid.Idag(klocka).Year, 1, 1);
        var närvarande = await (
            from anmälan in db.Anmälningar
            join evenemang in db.Evenemang on anmälan.EvenemangId equals evenemang.Id
            where evenemang.Tillstånd == Evenemangstillstånd.Genomfört && evenemang.Datum >= nyår && anmälan.Närvaro == Närvaro.Närvarande
            group anmälan by anmälan.Kommunkod into grupp
            select new { Kommunkod = grupp.Key, Antal = grupp.Count() }).ToDictionaryAsync(r => r.Kommunkod, r => r.Antal, ct);
        return
        [
            new("Deltagare i kurser och träffar", Nyckeltalsslag.Antal, $"hittills {nyår.Year}", Kommuner.Alla.ToDictionary(
                k => k.Kod, k => new Mätvärde(närvarande.GetValueOrDefault(k.Kod)))),
        ];
    }
}
