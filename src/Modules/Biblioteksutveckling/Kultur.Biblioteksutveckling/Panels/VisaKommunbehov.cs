using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Panels;

/// <summary>The needs of a municipality in brief: the latest that wait, how many do, and how many have been met this year.</summary>
[UseCase(Behörigheter.LäsaBehov)]
internal sealed record VisaKommunbehov(string Kommunkod) : IQuery<Kommunbehov>;

internal sealed record Kommunbehov(IReadOnlyList<Behovsrad> Främst, int Väntar, int MöttaIÅr);

internal sealed class VisaKommunbehovHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<VisaKommunbehov, Result<Kommunbehov>>
{
    private const int Antal = 4;

    public async Task<Result<Kommunbehov>> Handle(VisaKommunbehov query, CancellationToken ct)
    {
        var nyår = new DateOnly(SvenskTid.Idag(klocka).Year, 1, 1);
        var behov = db.Behov.AsNoTracking().Where(b => b.Kommunkod == query.Kommunkod);
        var väntar = behov.Where(b => b.Läge == Behovsläge.Öppet || b.Läge == Behovsläge.Kopplat);
        return new Kommunbehov(
            await väntar.OrderByDescending(b => b.Noterat)
                .Select(b => new Behovsrad(
                    b.Id.Value, b.Rubrik, b.Kommunkod, b.Tema, b.Brådska, b.Läge, b.Möts, b.Noterat, b.SvarUtlovat, b.SvarLämnat))
                .Take(Antal).ToListAsync(ct),
            await väntar.CountAsync(ct),
            await behov.CountAsync(b => b.Läge == Behovsläge.Tillgodosett && b.EvenemangDatum >= nyår, ct));
    }
}
