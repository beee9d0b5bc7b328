using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Ends the user's address for the svarstider: who has it sees nothing from now on.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record ÅterkallaPrenumeration : ICommand;

internal sealed class ÅterkallaPrenumerationValidator : AbstractValidator<ÅterkallaPrenumeration>;

internal sealed class ÅterkallaPrenumerationHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<ÅterkallaPrenumeration, Result>
{
    public async Task<Result> Handle(ÅterkallaPrenumeration command, CancellationToken ct) =>
        (await db.Prenumerationer.SingleOrDefaultAsync(p => p.AnvändarId == användare.Id && p.Återkallad == null, ct))
            ?.Återkalla(klocka.GetUtcNow()) ?? Error.NotFound("Du har ingen prenumeration.");
}
