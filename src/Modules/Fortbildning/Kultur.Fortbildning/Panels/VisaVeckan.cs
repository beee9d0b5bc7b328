using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Fortbildning.Kursförslagen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Panels;

/// <summary>What waits for whoever plans events: open Kursförslag, this week's events, those to close, and drafts.</summary>
[UseCase(Behörigheter.LäsaEvenemang)]
internal sealed record VisaVeckan : IQuery<Veckovy>;

internal sealed record Veckovy(
    IReadOnlyList<Veckorad> Veckan, IReadOnlyList<Veckorad> AttAvsluta, IReadOnlyList<Veckorad> Utkast, IReadOnlyList<Veckorad> UtanLokal,
    IReadOnlyList<Förslagsrad> Förslag);

internal sealed record Veckorad(EvenemangId Id, string Titel, DateOnly? Datum, TimeOnly? Start, string Lokal, bool Digitalt);

internal sealed record Förslagsrad(KursförslagId Id, string Rubrik, DateTimeOffset Skapat);

internal sealed class VisaVeckanHandler(FortbildningDbContext db, TimeProvider klocka) : IRequestHandler<VisaVeckan, Result<Veckovy>>
{
    private const int Dagar = 7;
    private const int Mest = 5;

    public async Task<Result<Veckovy>> Handle(VisaVeckan request, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var publicerade = db.Evenemang.Where(e => e.Tillstånd == Evenemangstillstånd.Publicerat);
        return new Veckovy(
            await RaderAsync(publicerade.Where(e => e.Datum >= idag && e.Datum < idag.AddDays(Dagar))),
            await RaderAsync(publicerade.Where(e => e.Datum < idag)),
            await RaderAsync(db.Evenemang.Where(e => e.Tillstånd == Evenemangstillstånd.Utkast)),
            await RaderAsync(db.Evenemang.Where(e => e.Lokalbokning!.Läge == Lokalläge.Avvisad && (e.Tillstånd == Evenemangstillstånd.Utkast || e.Tillstånd == Evenemangstillstånd.Publicerat))),
            await db.Kursförslag.Where(k => k.Tillstånd == Kursförslagstillstånd.Öppet).OrderByDescending(k => k.Skapat).Take(Mest)
                .Select(k => new Förslagsrad(k.Id, k.Rubrik, k.Skapat)).ToListAsync(ct));

        Task<List<Veckorad>> RaderAsync(IQueryable<Evenemang> evenemang) => evenemang.OrderBy(e => e.Datum).ThenBy(e => e.Start).Take(Mest)
            .Select(e => new Veckorad(e.Id, e.Titel, e.Datum, e.Start, e.Lokal, e.Digitalt)).ToListAsync(ct);
    }
}
