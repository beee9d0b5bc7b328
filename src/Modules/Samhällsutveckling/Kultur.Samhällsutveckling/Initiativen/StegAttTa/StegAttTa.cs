using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>Next steps that are late or near, soonest first.</summary>
[UseCase(Behörigheter.LäsaInitiativ)]
internal sealed record StegAttTa(int InomDagar, int Flest, string? Kommunkod = null) : IQuery<IReadOnlyList<Initiativsteg>>;

internal sealed record Initiativsteg(Guid InitiativId, string Titel, string Steg, DateOnly Den);

internal sealed class StegAttTaHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<StegAttTa, Result<IReadOnlyList<Initiativsteg>>>
{
    public async Task<Result<IReadOnlyList<Initiativsteg>>> Handle(StegAttTa query, CancellationToken ct)
    {
        var gräns = SvenskTid.Idag(klocka).AddDays(query.InomDagar);
        return Result<IReadOnlyList<Initiativsteg>>.Success(await db.Initiativ.AsNoTracking()
            .Where(i => i.Fas != Fas.Avslutat && i.NästaSteg != null && i.NästaStegDen <= gräns
                && (query.Kommunkod == null || i.Kommuner.Contains(query.Kommunkod)))
            .OrderBy(i => i.NästaStegDen).ThenBy(i => i.Sorteringstitel)
            .Select(i => new Initiativsteg(i.Id.Value, i.Titel, i.NästaSteg!, i.NästaStegDen!.Value))
            .Take(query.Flest).ToListAsync(ct));
    }
}
