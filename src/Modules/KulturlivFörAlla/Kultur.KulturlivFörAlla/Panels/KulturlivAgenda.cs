using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.KulturlivFörAlla.Rådgivningen;
using Kultur.Modularity;
using Kultur.Modularity.Agenda;
using Kultur.Web;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Panels;

/// <summary>Bookings to answer and to report, offers to review, money to pay out; and the performances of today.</summary>
internal sealed class KulturlivAgenda(KulturlivFörAllaDbContext db, Stödkassa kassa, CurrentUser användare, TimeProvider klocka) : IAgendaProvider
{
    private const int Antal = 8;

    public string Modul => "kulturliv";

    public async Task<IReadOnlyList<AttGöra>> AttGöraAsync(IReadOnlyCollection<string>? kommunkoder, CancellationToken ct)
    {
        if (kommunkoder is null && !användare.Has(Behörigheter.SeUppgifter))
            return [];
        var rader = new List<AttGöra>();
        var idag = SvenskTid.Idag(klocka);
        var bokningar = db.Bokningar.AsNoTracking().SynligaFör(användare);
        var ärenden = db.Ärenden.AsNoTracking().Where(a => a.Tillstånd == Ärendetillstånd.Nytt || a.Tillstånd == Ärendetillstånd.Pågår);
        if (kommunkoder is not null)
        {
            bokningar = bokningar.Where(b => kommunkoder.Contains(b.Kommunkod));
            ärenden = ärenden.Where(a => kommunkoder.Contains(a.Kommunkod));
        }

        if (användare.Has(Behörigheter.LäsaBokningar))
        {
            var satser = await kassa.SatserAsync(idag, ct);
            rader.AddRange((await bokningar.Where(b => b.Tillstånd == Bokningstillstånd.Begärd).OrderBy(b => b.SvarSenast).Take(Antal).ToListAsync(ct))
                .Select(b => new AttGöra(b.SvarSenast, $"Svara på bokning: {b.Titel}", Var(b), $"/kulturliv/bokningar/{b.Id.Value}")));
            var redovisas = bokningar.SkaRedovisas(idag);
            var antal = kommunkoder is null && användare.Kommunkod is null ? await redovisas.CountAsync(ct) : 0;
            rader.AddRange((await redovisas.OrderBy(b => b.Speldag).Take(antal > 1 ? 1 : Antal).ToListAsync(ct)).Select(b => antal > 1
                ? new AttGöra(
                    b.Speldag.AddDays(satser.Redovisningsdagar), $"{antal} bokningar ska redovisas", $"Äldst: {Var(b)}, spelades {Format.Dag(b.Speldag, idag)}",
                    "/kulturliv/bokningar?redovisas=ja&sortera=tid")
                : new(
                    b.Speldag.AddDays(satser.Redovisningsdagar), $"Redovisa: {b.Titel}", $"{Var(b)}, spelades {Format.Dag(b.Speldag, idag)}",
                    $"/kulturliv/bokningar/{b.Id.Value}")));
        }

        if (kommunkoder is null && användare.Has(Behörigheter.LäsaKatalog))
        {
            rader.AddRange((await db.Utbud.AsNoTracking().Where(u => u.Tillstånd == Utbudstillstånd.Inskickat).OrderBy(u => u.Sorteringsnyckel).Take(Antal).ToListAsync(ct))
                .Select(u => new AttGöra(null, $"Granska förslag: {u.Titel}", u.Utövare, $"/kulturliv/katalog/{u.Id.Value}")));
        }

        if (användare.Has(Behörigheter.LäsaÄrenden))
        {
            rader.AddRange((await ärenden.OrderBy(a => a.Inkom).Take(Antal).ToListAsync(ct))
                .Select(a => new AttGöra(null, $"Svara på fråga: {a.Ämne}", $"{Kommuner.Namn(a.Kommunkod)}, inkom {Format.Dag(a.Inkom, idag)}", $"/kulturliv/radgivning/{a.Id.Value}")));
        }

        return rader;
    }

    public async Task<IReadOnlyList<Programpunkt>> IDagAsync(CancellationToken ct)
    {
        if (!användare.Has(Behörigheter.LäsaBokningar))
            return [];
        var idag = SvenskTid.Idag(klocka);
        return
        [
            .. (await db.Bokningar.AsNoTracking().SynligaFör(användare)
                    .Where(b => b.Speldag == idag && b.Tillstånd == Bokningstillstånd.Bekräftad).ToListAsync(ct))
                .Select(b => new Programpunkt(TimeOnly.FromDateTime(SvenskTid.Lokal(b.Start)), b.Titel, Var(b), $"/kulturliv/bokningar/{b.Id.Value}")),
        ];
    }

    private static string Var(Bokning b) => $"{b.Skola}, {Kommuner.Namn(b.Kommunkod)}";
}
