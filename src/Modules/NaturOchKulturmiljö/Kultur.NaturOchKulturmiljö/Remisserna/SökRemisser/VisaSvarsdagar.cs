using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>The open referrals whose svarstid is in a time, and how the work is shared between the handläggare.</summary>
/// <param name="BaraMina">Whether only the user's own are shown in the calendar.</param>
[UseCase(Behörigheter.LäsaRemisser)]
internal sealed record VisaSvarsdagar(DateOnly Från, DateOnly Till, bool BaraMina) : IQuery<Svarsdagar>;

/// <param name="PerKommun">Open referrals in each municipality that has any: how many, and whether one is due or late.</param>
internal sealed record Svarsdagar(
    IReadOnlyList<Remissrad> Remisser, IReadOnlyList<Handläggarbörda> PerHandläggare, IReadOnlyDictionary<string, (int Antal, bool Bråttom)> PerKommun);

internal sealed record Handläggarbörda(Handläggarval Handläggare, int TimmarPerVecka, Arbetsbörda Börda);

internal sealed class VisaSvarsdagarHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<VisaSvarsdagar, Result<Svarsdagar>>
{
    public async Task<Result<Svarsdagar>> Handle(VisaSvarsdagar query, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var regler = await db.SvarstidsreglerAsync(ct);
        var handläggare = await db.Handläggare.AsNoTracking().OrderBy(h => h.Initialer).ToListAsync(ct);
        var jag = handläggare.Where(h => h.AnvändarId == användare.Id).Select(h => (HandläggareId?)h.Id).FirstOrDefault();
        var öppna = await db.Remisser.AsNoTracking().Öppna()
            .Select(r => new { r.HandläggareId, r.Typ, r.Svarstid, r.Kommunkoder }).ToListAsync(ct);

        var iKalendern = db.Remisser.AsNoTracking().Öppna().Where(r => r.Svarstid >= query.Från && r.Svarstid <= query.Till);
        if (query.BaraMina)
            iKalendern = iKalendern.Where(r => r.HandläggareId == jag && jag != null);

        return new Svarsdagar(
            await iKalendern.OrderBy(r => r.Svarstid).ThenBy(r => r.Id).Rader().ToListAsync(ct),
            [
                .. from h in handläggare
                   let egna = öppna.Where(r => r.HandläggareId == h.Id).Select(r => (r.Svarstid, regler[r.Typ].Timmar)).ToList()
                   select new Handläggarbörda(
                       new Handläggarval(h.Id, h.Initialer, h.Roll, h.Id == jag), h.TimmarPerVecka, Arbetsbörda.Av(h.TimmarPerVecka, egna, idag)),
            ],
            öppna.SelectMany(r => r.Kommunkoder, (r, kod) => (kod, r.Svarstid)).GroupBy(r => r.kod)
                .ToDictionary(g => g.Key, g => (g.Count(), g.Any(r => r.Svarstid <= idag))));
    }
}
