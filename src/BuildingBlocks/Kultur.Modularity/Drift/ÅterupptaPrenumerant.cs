using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity.Events;
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

internal sealed class ÅterupptaPrenumerantHandler(ModuleDatabases databases, EventCatalog events) : IRequestHandler<ÅterupptaPrenumerant, Result>
{
    public async Task<Result> Handle(ÅterupptaPrenumerant request, CancellationToken ct)
    {
        var db = databases.For(request);
        var namn = events.NamesOf(request.Prenumerant).ToList();
        if (await db.PausedSubscribers.SingleOrDefaultAsync(p => namn.Contains(p.Name), ct) is not { } paused)
            return Error.Invalid("Prenumeranten är inte pausad.");
        db.PausedSubscribers.Remove(paused);
        return Result.Success;
    }
}
