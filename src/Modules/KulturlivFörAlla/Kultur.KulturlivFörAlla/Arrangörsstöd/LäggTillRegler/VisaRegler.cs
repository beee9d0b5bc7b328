using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>The rates that apply, have applied and will apply; the latest first.</summary>
[UseCase(Behörigheter.LäsaStöd)]
internal sealed record VisaRegler : IQuery<IReadOnlyList<Regelrad>>;

/// <param name="GällerFrån">Null for those that apply where none are entered.</param>
internal sealed record Regelrad(DateOnly? GällerFrån, Satser Satser);

internal sealed class VisaReglerHandler(KulturlivFörAllaDbContext db) : IRequestHandler<VisaRegler, Result<IReadOnlyList<Regelrad>>>
{
    public async Task<Result<IReadOnlyList<Regelrad>>> Handle(VisaRegler query, CancellationToken ct)
    {
        var regler = await db.Stödregler.AsNoTracking().OrderByDescending(r => r.GällerFrån).ToListAsync(ct);
        return regler.Select(r => new Regelrad(r.GällerFrån, r.Satser)).Append(new(null, new Satser())).ToList();
    }
}
