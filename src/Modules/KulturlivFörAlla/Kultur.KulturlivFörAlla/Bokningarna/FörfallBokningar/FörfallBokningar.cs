using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>Bookings that nobody has answered in time lapse, and their money is given back.</summary>
[UseCase(Permission.System)]
internal sealed record FörfallBokningar : ICommand;

internal sealed class FörfallBokningarValidator : AbstractValidator<FörfallBokningar>;

internal sealed class FörfallBokningarHandler(KulturlivFörAllaDbContext db, Stödkassa kassa, Brevlåda brevlåda, TimeProvider klocka)
    : IRequestHandler<FörfallBokningar, Result>
{
    public async Task<Result> Handle(FörfallBokningar command, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        foreach (var bokning in await db.Bokningar.Where(b => b.SvarSenast < idag).ToListAsync(ct))
        {
            if (!bokning.Förfall(klocka.GetUtcNow()))
                continue;
            await kassa.ÅterförAsync(bokning, "förföll", ct);
            bokning.NoteraStöd(0, 0);
            await brevlåda.BerättaAsync(bokning, ct);
        }

        return Result.Success;
    }
}
