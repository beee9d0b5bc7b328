using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Gives the user an address of their own for the svarstider; an earlier one ends.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record SkapaPrenumeration : ICommand
{
    public Inmatat<Prenumerationsurval> Urval { get; set; }
}

internal sealed class SkapaPrenumerationValidator : AbstractValidator<SkapaPrenumeration>
{
    public SkapaPrenumerationValidator() =>
        RuleFor(c => c.Urval).Must(u => u.Värde is not null).WithMessage("Välj vilka svarstider du vill ha i kalendern.");
}

internal sealed class SkapaPrenumerationHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<SkapaPrenumeration, Result>
{
    public async Task<Result> Handle(SkapaPrenumeration command, CancellationToken ct)
    {
        var nu = klocka.GetUtcNow();
        foreach (var tidigare in await db.Prenumerationer.Where(p => p.AnvändarId == användare.Id && p.Återkallad == null).ToListAsync(ct))
            tidigare.Återkalla(nu);
        db.Prenumerationer.Add(Prenumeration.Skapa(användare.Id, command.Urval.Värde!.Value, nu));
        return Result.Success;
    }
}
