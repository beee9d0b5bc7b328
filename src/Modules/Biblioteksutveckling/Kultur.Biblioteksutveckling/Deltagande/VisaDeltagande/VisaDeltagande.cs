using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Deltagande;

/// <summary>Who came, by municipality, to the events that met needs noted here; those held in a year, or all.</summary>
[UseCase(Behörigheter.LäsaBehov)]
internal sealed record VisaDeltagande(int? År) : IQuery<Deltagandeöversikt>;

internal sealed record Deltagandeöversikt(
    IReadOnlyList<int> ÅrMedEvenemang, IReadOnlyList<Evenemangsrad> Evenemang, IReadOnlyList<Kommunrad> Kommuner);

/// <summary>An event: how many needs it met, and who came.</summary>
internal sealed record Evenemangsrad(
    Guid Id, string Titel, string? Tema, DateOnly Datum, int AntalBehov, int AntalKommuner, int Deltagare, IReadOnlyList<Rollantal> Roller);

internal sealed record Rollantal(string Roll, int Antal);

/// <summary>A municipality: how many of its people came, to how many events, and how many of its needs were met.</summary>
internal sealed record Kommunrad(string Kommunkod, int Deltagare, int AntalEvenemang, int TillgodoseddaBehov);

internal sealed class VisaDeltagandeHandler(BiblioteksutvecklingDbContext db) : IRequestHandler<VisaDeltagande, Result<Deltagandeöversikt>>
{
    public async Task<Result<Deltagandeöversikt>> Handle(VisaDeltagande query, CancellationToken ct)
    {
        var mötta = await db.Behov.AsNoTracking()
            .Where(b => b.Läge == Behovsläge.Tillgodosett && b.EvenemangId != null)
            .Select(b => new { EvenemangId = b.EvenemangId!.Value, b.Kommunkod })
            .ToListAsync(ct);
        var ids = mötta.Select(b => EvenemangKopiaId.From(b.EvenemangId)).Distinct().ToList();
        var alla = await db.Evenemang.AsNoTracking()
            .Where(e => e.ÄrSummerat && ids.Contains(e.Id)).OrderByDescending(e => e.Datum).ToListAsync(ct);
        var valda = alla.Where(e => query.År is null || e.Datum.Year == query.År).ToList();

        return new Deltagandeöversikt(
            [.. alla.Select(e => e.Datum.Year).Distinct().OrderDescending()],
            [
                .. valda.Select(e => new Evenemangsrad(
                    e.Id.Value, e.Titel, e.Tema, e.Datum,
                    mötta.Count(b => b.EvenemangId == e.Id.Value),
                    e.Deltagare.Select(d => d.Kommunkod).Distinct().Count(),
                    e.Deltagare.Sum(d => d.Antal),
                    [.. e.Deltagare.GroupBy(d => d.Roll, d => d.Antal).Select(g => new Rollantal(g.Key, g.Sum())).OrderByDescending(r => r.Antal)])),
            ],
            [.. PerKommun(valda, valda.SelectMany(e => mötta.Where(b => b.EvenemangId == e.Id.Value).Select(b => b.Kommunkod)))]);
    }

    private static IEnumerable<Kommunrad> PerKommun(IReadOnlyList<EvenemangKopia> evenemang, IEnumerable<string> kommunerMedMöttaBehov)
    {
        var mötta = kommunerMedMöttaBehov.CountBy(kod => kod).ToDictionary();
        return from kommun in Kultur.Domain.Kommuner.Alla
               let besök = evenemang.Select(e => e.Deltagare.Where(d => d.Kommunkod == kommun.Kod).Sum(d => d.Antal)).Where(n => n > 0).ToList()
               let behov = mötta.GetValueOrDefault(kommun.Kod)
               where besök.Count > 0 || behov > 0
               select new Kommunrad(kommun.Kod, besök.Sum(), besök.Count, behov);
    }
}
