using System.Linq.Expressions;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>A booking as staff and its municipality's coordinator see it.</summary>
[UseCase(Behörigheter.LäsaBokningar)]
internal sealed record VisaBokning(Guid Id) : IQuery<Bokningskort>;

/// <param name="Bokning">The booking itself, as it is now.</param>
/// <param name="Beräkning">The support by the rates of the performance date.</param>
/// <param name="Kvar">What the municipality has left that year; null where nothing is shared out yet.</param>
/// <param name="Villkor">The demands on support, as they stand for the performance date.</param>
/// <param name="Ledger">The booking's rows in the accounts.</param>
/// <param name="Ersätter">The booking whose place it took, at another time.</param>
/// <param name="ErsattAv">The booking that took its place.</param>
internal sealed record Bokningskort(
    Bokning Bokning,
    Stödberäkning Beräkning,
    Satser Satser,
    decimal? Kvar,
    decimal? OmkostnadKvar,
    IReadOnlyList<Villkor> Villkor,
    IReadOnlyList<Liggarrad> Ledger,
    IReadOnlyList<Förslag> Förslag,
    Bokningslänk? Ersätter,
    Bokningslänk? ErsattAv,
    IReadOnlyList<HistorikRad> Historik);

/// <summary>Another booking, for a link to it.</summary>
internal sealed record Bokningslänk(Guid Id, Bokningsnummer Nummer);

internal sealed record Liggarrad(Pott Pott, Radslag Slag, decimal Belopp, DateTimeOffset När, string Text, BokningId? BokningId);

/// <summary>Another offer that suits the class the same week.</summary>
internal sealed record Förslag(Guid Id, string Titel, string? Museum, Konstform Konstform);

internal sealed class VisaBokningHandler(KulturlivFörAllaDbContext db, Bokningsläsning läsning, CurrentUser användare)
    : IRequestHandler<VisaBokning, Result<Bokningskort>>
{
    public async Task<Result<Bokningskort>> Handle(VisaBokning query, CancellationToken ct) =>
        await db.Bokningar.AsNoTracking().SynligaFör(användare).MedIdAsync(query.Id, ct) is { } bokning
            ? await läsning.KortAsync(bokning, ct)
            : Bokningsfel.FinnsInte;
}

/// <summary>Gathers what a booking's pages show.</summary>
internal sealed class Bokningsläsning(KulturlivFörAllaDbContext db, Stödkassa kassa)
{
    public async Task<Bokningskort> KortAsync(Bokning bokning, CancellationToken ct)
    {
        var satser = await kassa.SatserAsync(bokning.Speldag, ct);
        var beräkning = Stödberäkning.Räkna(bokning.Kostnader, satser);
        var subvention = bokning.Tillstånd == Bokningstillstånd.Begärd ? beräkning.Subvention : bokning.Subvention;
        var villkor = await db.Kommunvillkor.AsNoTracking().SingleOrDefaultAsync(v => v.Kommunkod == bokning.Kommunkod, ct);
        BokningId? id = bokning.Id;
        return new Bokningskort(
            bokning, beräkning, satser,
            (await kassa.KontoAsync(bokning.Speldag.Year, Pott.Subvention, bokning.Kommunkod, ct))?.Kvar,
            (await kassa.KontoAsync(bokning.Speldag.Year, Pott.Omkostnad, bokning.Kommunkod, ct))?.Kvar,
            Kommunvillkor.Pröva(villkor, bokning.Speldag, subvention, bokning.Gage + bokning.Filmhyra - subvention),
            await db.Stödkonton.SelectMany(k => k.Rader.Where(r => r.BokningId == id), (k, r) => new { k.Pott, Rad = r })
                .OrderBy(r => r.Rad.När).ThenBy(r => r.Rad.Nr)
                .Select(r => new Liggarrad(r.Pott, r.Rad.Slag, r.Rad.Belopp, r.Rad.När, r.Rad.Text, r.Rad.BokningId)).ToListAsync(ct),
            await FörslagAsync(bokning, ct),
            await LänkAsync(b => b.UtbudId == bokning.UtbudId && b.ErsattAv == id, ct),
            bokning.ErsattAv is { } ny ? await LänkAsync(b => b.Id == ny, ct) : null,
            await db.HistorikAsync(bokning.Id.Value, ct));
    }

    private Task<Bokningslänk?> LänkAsync(Expression<Func<Bokning, bool>> vilken, CancellationToken ct) =>
        db.Bokningar.Where(vilken).Select(b => new Bokningslänk(b.Id.Value, new(b.År, b.Löpnummer))).FirstOrDefaultAsync(ct);

    /// <summary>When the performer or the museum has withdrawn: what suits the class and can be booked the same week.</summary>
    private async Task<IReadOnlyList<Förslag>> FörslagAsync(Bokning bokning, CancellationToken ct)
    {
        if (bokning is not ({ Tillstånd: Bokningstillstånd.Avbokad, AvbokadAv: Avbokare.Utövaren } or { Tillstånd: Bokningstillstånd.AvvisadAvMuseet }))
            return [];

        var måndag = bokning.Speldag.AddDays(-(((int)bokning.Speldag.DayOfWeek + 6) % 7));
        var fredag = måndag.AddDays(4);
        var (från, till) = (bokning.Årskurs.FrånÅlder, bokning.Årskurs.TillÅlder);
        var konstform = await db.Utbud.Where(u => u.Id == bokning.UtbudId).Select(u => u.Konstform).SingleOrDefaultAsync(ct);
        var upptagna = db.Bokningar
            .Where(b => b.Museum == null && b.Speldag >= måndag && b.Speldag <= fredag
                && (b.Tillstånd == Bokningstillstånd.Bekräftad || b.Tillstånd == Bokningstillstånd.Begärd))
            .Select(b => b.UtbudId);
        return await db.Utbud
            .Where(u => u.Id != bokning.UtbudId && u.Tillstånd == Utbudstillstånd.Publicerat
                && u.FrånÅlder <= till && u.TillÅlder >= från && u.HögstAntal >= bokning.AntalBarn
                && u.Perioder.Any(p => p.Från <= måndag && p.Till >= fredag) && !upptagna.Contains(u.Id))
            .OrderByDescending(u => u.Konstform == konstform).ThenBy(u => u.Sorteringsnyckel).Take(5)
            .Select(u => new Förslag(u.Id.Value, u.Titel, u.Museum, u.Konstform)).ToListAsync(ct);
    }
}
