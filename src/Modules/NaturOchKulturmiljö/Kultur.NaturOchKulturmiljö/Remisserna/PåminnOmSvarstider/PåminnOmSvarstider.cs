using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Writes to the handläggare when a svarstid is near and when it has passed, once each; days when nothing ran are caught up.</summary>
[UseCase(Permission.System)]
internal sealed record PåminnOmSvarstider : ICommand;

internal sealed class PåminnOmSvarstiderValidator : AbstractValidator<PåminnOmSvarstider>;

internal sealed class PåminnOmSvarstiderHandler(NaturOchKulturmiljöDbContext db, Länkar länkar, TimeProvider klocka)
    : IRequestHandler<PåminnOmSvarstider, Result>
{
    /// <summary>Working days left when the first letter is sent.</summary>
    private const int Snart = 3;

    /// <summary>More calendar days than any three working days span in Sweden.</summary>
    private const int Längst = 14;

    public async Task<Result> Handle(PåminnOmSvarstider command, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var gräns = idag.AddDays(Längst);
        var handläggare = await db.Handläggare.ToDictionaryAsync(h => h.Id, ct);
        foreach (var remiss in await db.Remisser.Öppna().Where(r => r.HandläggareId != null && r.Svarstid <= gräns).ToListAsync(ct))
        {
            var (mottagare, adress) = (handläggare[remiss.HandläggareId!.Value], länkar.Till($"/miljo/remisser/{remiss.Id.Value}"));
            if (remiss.Påminn(idag, Snart))
                db.Send(Remissbrev.Snart(remiss, mottagare, adress));
            if (remiss.Larma(idag))
                db.Send(Remissbrev.Försenad(remiss, mottagare, adress));
        }

        return Result.Success;
    }
}
