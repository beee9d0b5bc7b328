using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>The booking that the school's secret link leads to.</summary>
[UseCase(Permission.Public)]
internal sealed record FöljBokning(Guid Id, string Nyckel) : IQuery<Bokningskort>;

internal sealed class FöljBokningHandler(KulturlivFörAllaDbContext db, Bokningsläsning läsning) : IRequestHandler<FöljBokning, Result<Bokningskort>>
{
    public async Task<Result<Bokningskort>> Handle(FöljBokning query, CancellationToken ct) =>
        await db.Bokningar.AsNoTracking().MedLänkAsync(query.Id, query.Nyckel, ct) is { } bokning
            ? await läsning.KortAsync(bokning, ct)
            : Bokningsfel.LänkenGällerInte;
}
