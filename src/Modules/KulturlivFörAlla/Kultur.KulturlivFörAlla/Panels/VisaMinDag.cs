using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Panels;

/// <summary>What waits: bookings to answer and to report, offers to review, money to pay out.</summary>
[UseCase(Behörigheter.LäsaBokningar)]
internal sealed record VisaMinDag : IQuery<Kulturlivsdag>;

internal sealed record Kulturlivsdag(
    IReadOnlyList<Dagsrad> AttGodkänna, IReadOnlyList<Dagsrad> AttRedovisa, IReadOnlyList<Granskningsrad> AttGranska, IReadOnlyList<Betalrad> AttBetala);

internal sealed record Dagsrad(Guid Id, string Titel, string Skola, string Kommunkod, DateOnly Dag);

internal sealed record Granskningsrad(Guid Id, string Titel, string Utövare);

internal sealed record Betalrad(string Kommunkod, int Antal);

internal sealed class VisaMinDagHandler(KulturlivFörAllaDbContext db, CurrentUser användare, TimeProvider klocka) : IRequestHandler<VisaMinDag, Result<Kulturlivsdag>>
{
    private const int Antal = 6;

    public async Task<Result<Kulturlivsdag>> Handle(VisaMinDag query, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var mina = db.Bokningar.AsNoTracking().SynligaFör(användare);
        var granskar = användare.Has(Behörigheter.SkrivaKatalog);
        return new Kulturlivsdag(
            await mina.Where(b => b.Tillstånd == Bokningstillstånd.Begärd).OrderBy(b => b.SvarSenast)
                .Select(b => new Dagsrad(b.Id.Value, b.Titel, b.Skola, b.Kommunkod, b.SvarSenast!.Value)).Take(Antal).ToListAsync(ct),
            await mina.Where(b => b.Tillstånd == Bokningstillstånd.Genomförd || (b.Tillstånd == Bokningstillstånd.Bekräftad && b.Speldag < idag)).OrderBy(b => b.Speldag)
                .Select(b => new Dagsrad(b.Id.Value, b.Titel, b.Skola, b.Kommunkod, b.Speldag)).Take(Antal).ToListAsync(ct),
            !granskar ? [] : await db.Utbud.Where(u => u.Tillstånd == Utbudstillstånd.Inskickat).OrderBy(u => u.Sorteringsnyckel)
                .Select(u => new Granskningsrad(u.Id.Value, u.Titel, u.Utövare)).Take(Antal).ToListAsync(ct),
            !användare.Has(Behörigheter.SkrivaStöd) ? [] : (await db.Bokningar
                .Where(b => b.Tillstånd == Bokningstillstånd.Avräknad && b.Utbetald == null && b.Subvention + b.Omkostnad > 0 && b.Speldag.Year == idag.Year)
                .Select(b => b.Kommunkod).RäknaAsync(ct)).Select(p => new Betalrad(p.Key, p.Value)).OrderByDescending(p => p.Antal).Take(Antal).ToList());
    }
}
