using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>Raises the alarms that are due today or were due on a day when nothing ran.</summary>
[UseCase(Permission.System)]
internal sealed record LarmaOmPlaner : ICommand;

internal sealed class LarmaOmPlanerValidator : AbstractValidator<LarmaOmPlaner>;

internal sealed class LarmaOmPlanerHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<LarmaOmPlaner, Result>
{
    public async Task<Result> Handle(LarmaOmPlaner command, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        foreach (var kommun in (await db.Biblioteksplaner.ToListAsync(ct)).GroupBy(p => p.Kommunkod))
            new Kommunplaner(kommun.Key, [.. kommun]).Larma(idag);
        return Result.Success;
    }
}
