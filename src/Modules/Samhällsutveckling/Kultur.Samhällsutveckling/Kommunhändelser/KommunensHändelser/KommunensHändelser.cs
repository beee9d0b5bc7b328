using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Kommunhändelser;

/// <summary>What has happened in a municipality, latest first.</summary>
/// <param name="Kommunkod">SCB's four digits.</param>
/// <param name="Modul">Only what this module has told; everything when null.</param>
/// <param name="Sida">From 1.</param>
/// <param name="Sidstorlek">Lines per page.</param>
[UseCase(Behörigheter.LäsaKommuner)]
internal sealed record KommunensHändelser(string Kommunkod, string? Modul = null, int Sida = 1, int Sidstorlek = 50) : IQuery<Sidad<Händelserad>>;

internal sealed record Händelserad(string Modul, DateOnly Datum, string Rubrik, string? Adress);

internal sealed class KommunensHändelserHandler(SamhällsutvecklingDbContext db) : IRequestHandler<KommunensHändelser, Result<Sidad<Händelserad>>>
{
    public async Task<Result<Sidad<Händelserad>>> Handle(KommunensHändelser query, CancellationToken ct) => await db.Kommunhändelser.AsNoTracking()
        .Where(h => h.Kommunkod == query.Kommunkod && (query.Modul == null || h.Modul == query.Modul))
        .OrderByDescending(h => h.Datum).ThenByDescending(h => h.HändelseId)
        .Select(h => new Händelserad(h.Modul, h.Datum, h.Rubrik, h.Adress))
        .SidaAsync(query.Sida, query.Sidstorlek, ct);
}
