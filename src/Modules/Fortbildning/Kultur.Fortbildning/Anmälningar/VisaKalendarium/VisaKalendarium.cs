using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Anmälningar;

/// <summary>The published events to come, as anybody may see them.</summary>
[UseCase(Permission.Public)]
internal sealed record VisaKalendarium(string? Text, int Sida) : IQuery<Sidad<Kalenderrad>>;

internal sealed record Kalenderrad(
    EvenemangId Id, string Titel, Evenemangstyp Typ, DateOnly Datum, TimeOnly Start, TimeOnly Slut, string Lokal, bool Digitalt,
    DateOnly SistaAnmälningsdag, int Lediga);

internal sealed class VisaKalendariumHandler(FortbildningDbContext db, TimeProvider klocka)
    : IRequestHandler<VisaKalendarium, Result<Sidad<Kalenderrad>>>
{
    public async Task<Result<Sidad<Kalenderrad>>> Handle(VisaKalendarium request, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var kommande = db.Evenemang.AsNoTracking().Where(e => e.Tillstånd == Evenemangstillstånd.Publicerat && e.Datum >= idag);
        if (Söktext.Normalisera(request.Text) is { Length: > 0 } text)
            kommande = kommande.Where(e => e.Söktext.Contains(text));
        var sida = await kommande.OrderBy(e => e.Datum).ThenBy(e => e.Start).ThenBy(e => e.Id)
            .Select(e => new { e.Id, e.Titel, e.Typ, e.Datum, e.Start, e.Slut, e.Lokal, e.Digitalt, e.SistaAnmälningsdag, e.Platser })
            .SidaAsync(request.Sida, 25, ct);

        var ids = sida.Rader.Select(r => r.Id).ToList();
        var anmälda = await db.Anmälningar.Where(a => ids.Contains(a.EvenemangId) && a.Tillstånd == Anmälningstillstånd.Plats)
            .Select(a => a.EvenemangId).RäknaAsync(ct);
        return new Sidad<Kalenderrad>(
            [.. sida.Rader.Select(r => new Kalenderrad(
                r.Id, r.Titel, r.Typ, r.Datum!.Value, r.Start!.Value, r.Slut!.Value, r.Lokal, r.Digitalt, r.SistaAnmälningsdag!.Value,
                r.Platser!.Value - anmälda.GetValueOrDefault(r.Id)))],
            sida.Totalt, sida.Sida, sida.Sidstorlek);
    }
}
