using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>Next steps that are late or near, soonest first.</summary>
[UseCase(Behörigheter.LäsaInitiativ)]
internal sealed record StegAttTa(int InomDagar, int Flest, IReadOnlyCollection<string>? Kommunkoder = null) : IQuery<IReadOnlyList<Initiativsteg>>;

internal sealed record Initiativsteg(Guid InitiativId, string Titel, string Steg, DateOnly Den);

internal sealed class StegAttTaHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<StegAttTa, Result<IReadOnlyList<Initiativsteg>>>
{
    public async Task<Result<IReadOnlyList<Initiativsteg>>> Handle(StegAttTa query, CancellationToken ct)
    {
        var gräns = SvenskTid.Idag(klocka).AddDays(query.InomDagar);
        var initiativ = db.Initiativ.AsNoTracking().Where(i => i.Fas != Fas.Avslutat && i.NästaSteg != null && i.NästaStegDen <= gräns);
        if (query.Kommunkoder is { } koder)
            initiativ = initiativ.Where(i => i.Kommuner.Any(k => koder.Contains(k)));
        return Result<IReadOnlyList<Initiativsteg>>.Success(await initiativ
            .OrderBy(i => i.NästaStegDen).ThenBy(i => i.Sorteringstitel)
            .Select(i => new Initiativsteg(i.Id.Value, i.Titel, i.NästaSteg!, i.NästaStegDen!.Value))
            .Take(query.Flest).ToListAsync(ct));
    }
}
