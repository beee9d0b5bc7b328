using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>Every municipality's figures of the latest year that any has.</summary>
[UseCase(Behörigheter.LäsaKommuner)]
internal sealed record SenasteUppgifter : IQuery<Årsuppgifter>;

/// <param name="År">Null while there are none.</param>
/// <param name="Folkmängd">By municipality; one whose figure is unknown is not there.</param>
/// <param name="Barn">Likewise, 3–19 years.</param>
internal sealed record Årsuppgifter(int? År, IReadOnlyDictionary<string, int> Folkmängd, IReadOnlyDictionary<string, int> Barn);

internal sealed class SenasteUppgifterHandler(SamhällsutvecklingDbContext db) : IRequestHandler<SenasteUppgifter, Result<Årsuppgifter>>
{
    public async Task<Result<Årsuppgifter>> Handle(SenasteUppgifter query, CancellationToken ct)
    {
        var år = await db.Kommunuppgifter.MaxAsync(u => (int?)u.År, ct);
        var uppgifter = await db.Kommunuppgifter.AsNoTracking().Where(u => u.År == år).ToListAsync(ct);
        return new Årsuppgifter(
            år,
            uppgifter.Where(u => u.Folkmängd is not null).ToDictionary(u => u.Kommunkod, u => u.Folkmängd!.Value),
            uppgifter.Where(u => u.Barn3Till19 is not null).ToDictionary(u => u.Kommunkod, u => u.Barn3Till19!.Value));
    }
}
