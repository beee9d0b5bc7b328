using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Panels;

/// <summary>Events with participants from a municipality, those nearest today first, and how many course places it has had per year.</summary>
[UseCase(Behörigheter.LäsaEvenemang)]
internal sealed record VisaKommunensKurser(string Kommunkod) : IQuery<Kommunkursvy>;

internal sealed record Kommunkursvy(IReadOnlyList<Kommunkursrad> Evenemang, IReadOnlyDictionary<int, int> PlatserPerÅr);

internal sealed record Kommunkursrad(EvenemangId Id, string Titel, DateOnly Datum, bool ÄrGenomfört, int Deltagare);

internal sealed class VisaKommunensKurserHandler(FortbildningDbContext db, TimeProvider klocka) : IRequestHandler<VisaKommunensKurser, Result<Kommunkursvy>>
{
    private const int Mest = 6;

    public async Task<Result<Kommunkursvy>> Handle(VisaKommunensKurser request, CancellationToken ct)
    {
        var rader = await (
            from anmälan in db.Anmälningar
            join evenemang in db.Evenemang on anmälan.EvenemangId equals evenemang.Id
            where anmälan.Kommunkod == request.Kommunkod && anmälan.Tillstånd == Anmälningstillstånd.Plats
                && (evenemang.Tillstånd == Evenemangstillstånd.Publicerat
                    || (evenemang.Tillstånd == Evenemangstillstånd.Genomfört && anmälan.Närvaro == Närvaro.Närvarande))
            group anmälan by new { evenemang.Id, evenemang.Titel, evenemang.Datum, evenemang.Tillstånd } into grupp
            select new { grupp.Key, Antal = grupp.Count() }).ToListAsync(ct);
        var idag = SvenskTid.Idag(klocka);
        return new Kommunkursvy(
            [.. rader.OrderBy(r => Math.Abs(r.Key.Datum!.Value.DayNumber - idag.DayNumber)).ThenBy(r => r.Key.Titel).Take(Mest).Select(r => new Kommunkursrad(
                r.Key.Id, r.Key.Titel, r.Key.Datum!.Value, r.Key.Tillstånd == Evenemangstillstånd.Genomfört, r.Antal))],
            rader.GroupBy(r => r.Key.Datum!.Value.Year).ToDictionary(g => g.Key, g => g.Sum(r => r.Antal)));
    }
}
