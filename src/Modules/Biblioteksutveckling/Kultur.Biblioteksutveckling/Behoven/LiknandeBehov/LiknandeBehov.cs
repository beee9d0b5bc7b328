using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Behoven;

/// <summary>Needs that wait and have the same subject or the same municipality; those that have both first.</summary>
/// <param name="Utom">The need that others are compared with.</param>
[UseCase(Behörigheter.LäsaBehov)]
internal sealed record LiknandeBehov(string? Kommunkod, string? Tema, Guid? Utom = null) : IQuery<Liknande>;

internal sealed record Liknande(IReadOnlyList<LiktBehov> Främst, int Totalt);

internal sealed record LiktBehov(Guid Id, string Rubrik, string Kommunkod, DateOnly Noterat, Behovsläge Läge, string? Möts);

internal sealed class LiknandeBehovHandler(BiblioteksutvecklingDbContext db) : IRequestHandler<LiknandeBehov, Result<Liknande>>
{
    private const int Antal = 6;

    public async Task<Result<Liknande>> Handle(LiknandeBehov query, CancellationToken ct)
    {
        var utom = BehovId.From(query.Utom ?? Guid.Empty);
        var lika = db.Behov.AsNoTracking().Where(b =>
            b.Id != utom
            && (b.Läge == Behovsläge.Öppet || b.Läge == Behovsläge.Kopplat)
            && (b.Tema == query.Tema || b.Kommunkod == query.Kommunkod));
        var främst = await lika
            .OrderByDescending(b => b.Tema == query.Tema && b.Kommunkod == query.Kommunkod)
            .ThenByDescending(b => b.Tema == query.Tema)
            .ThenByDescending(b => b.Noterat)
            .Select(b => new LiktBehov(b.Id.Value, b.Rubrik, b.Kommunkod, b.Noterat, b.Läge, b.Möts))
            .Take(Antal)
            .ToListAsync(ct);
        return new Liknande(främst, await lika.CountAsync(ct));
    }
}
