using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Reminds the coordinator, once, of performances that have not been reported in time.</summary>
[UseCase(Permission.System)]
internal sealed record PåminnOmRedovisning : ICommand;

internal sealed class PåminnOmRedovisningValidator : AbstractValidator<PåminnOmRedovisning>;

internal sealed class PåminnOmRedovisningHandler(KulturlivFörAllaDbContext db, Stödkassa kassa, Brevlåda brevlåda, TimeProvider klocka)
    : IRequestHandler<PåminnOmRedovisning, Result>
{
    public async Task<Result> Handle(PåminnOmRedovisning command, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var oredovisade = await db.Bokningar
            .Where(b => b.Tillstånd == Bokningstillstånd.Bekräftad && b.Speldag < idag && b.Påmind == null).ToListAsync(ct);
        foreach (var bokning in oredovisade)
        {
            var satser = await kassa.SatserAsync(bokning.Speldag, ct);
            if (bokning.Speldag.AddDays(satser.Redovisningsdagar) >= idag)
                continue;
            await brevlåda.PåminnAsync(bokning, ct);
            bokning.NoteraPåminnelse(idag);
        }

        return Result.Success;
    }
}
