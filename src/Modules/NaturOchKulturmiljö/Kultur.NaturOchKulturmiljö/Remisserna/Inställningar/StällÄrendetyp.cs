using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Sets what is usual for a kind of case.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record StällÄrendetyp : ICommand
{
    public Inmatat<Ärendetyp> Typ { get; set; }

    public Inmatat<int> Antal { get; set; }

    public Inmatat<Tidsenhet> Enhet { get; set; }

    public Inmatat<int> Timmar { get; set; }
}

internal sealed class StällÄrendetypValidator : AbstractValidator<StällÄrendetyp>
{
    public StällÄrendetypValidator()
    {
        RuleFor(c => c.Typ).Must(t => t.Värde is not null).WithMessage("Välj ärendetyp.");
        RuleFor(c => c.Antal).ÄrMellan(1, 120);
        RuleFor(c => c.Enhet).Must(e => e.Värde is not null).WithMessage("Välj dagar, veckor eller månader.");
        RuleFor(c => c.Timmar).ÄrMellan(1, 200);
    }
}

internal sealed class StällÄrendetypHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<StällÄrendetyp, Result>
{
    public async Task<Result> Handle(StällÄrendetyp command, CancellationToken ct)
    {
        var typ = command.Typ.Värde!.Value;
        var inställning = await db.Typinställningar.SingleOrDefaultAsync(t => t.Typ == typ, ct);
        if (inställning is null)
            db.Typinställningar.Add(inställning = Typinställning.För(typ));
        inställning.Ställ(new Svarstidsregel(command.Antal.Värde!.Value, command.Enhet.Värde!.Value, command.Timmar.Värde!.Value));
        return Result.Success;
    }
}
