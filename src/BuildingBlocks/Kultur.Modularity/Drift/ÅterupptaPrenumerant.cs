using FluentValidation;
using Kultur.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>Lets a paused subscriber hear again, first what has waited, in order.</summary>
[UseCase(Driftbehörigheter.Skriva)]
public sealed record ÅterupptaPrenumerant : ICommand, IModuleRequest
{
    /// <summary>The module that hears.</summary>
    public string Modul { get; set; } = "";

    /// <summary>The subscriber's name.</summary>
    public string Prenumerant { get; set; } = "";
}

internal sealed class ÅterupptaPrenumerantValidator : AbstractValidator<ÅterupptaPrenumerant>
{
    public ÅterupptaPrenumerantValidator() => RuleFor(c => c.Prenumerant).NotEmpty().WithMessage("Välj en prenumerant.");
}

internal sealed class ÅterupptaPrenumerantHandler(ModuleDatabases databases) : IRequestHandler<ÅterupptaPrenumerant, Result>
{
    public async Task<Result> Handle(ÅterupptaPrenumerant request, CancellationToken ct)
    {
        var db = databases.For(request);
        if (await db.PausedSubscribers.SingleOrDefaultAsync(p => p.Name == request.Prenumerant, ct) is not { } paused)
            return Error.Invalid("Prenumeranten är inte pausad.");
        db.PausedSubscribers.Remove(paused);
        return Result.Success;
    }
}
