using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>Lets a subscriber hear nothing until it is resumed; what it would have heard waits, what others hear does not.</summary>
[UseCase(Driftbehörigheter.Skriva)]
public sealed record PausaPrenumerant : ICommand, IModuleRequest
{
    /// <summary>The module that hears.</summary>
    public string Modul { get; set; } = "";

    /// <summary>The subscriber's name.</summary>
    public string Prenumerant { get; set; } = "";

    /// <summary>Why, for whoever asks later.</summary>
    public string? Orsak { get; set; }
}

internal sealed class PausaPrenumerantValidator : AbstractValidator<PausaPrenumerant>
{
    public PausaPrenumerantValidator()
    {
        RuleFor(c => c.Prenumerant).NotEmpty().WithMessage("Välj en prenumerant.");
        RuleFor(c => c.Orsak).NotEmpty().WithMessage("Skriv varför prenumeranten pausas.");
        RuleFor(c => c.Orsak).ÄrHögst(500, "Orsaken");
    }
}

internal sealed class PausaPrenumerantHandler(ModuleDatabases databases, EventCatalog events, CurrentUser user, TimeProvider clock)
    : IRequestHandler<PausaPrenumerant, Result>
{
    public async Task<Result> Handle(PausaPrenumerant request, CancellationToken ct)
    {
        if (!events.Subscriptions.Any(s => s.Name == request.Prenumerant && s.Module.Slug == request.Modul))
            return Error.NotFound("Prenumeranten finns inte.");
        var db = databases.For(request);
        var namn = events.NamesOf(request.Prenumerant).ToList();
        if (await db.PausedSubscribers.AnyAsync(p => namn.Contains(p.Name), ct))
            return Error.Invalid("Prenumeranten är redan pausad.");
        db.PausedSubscribers.Add(new PausedSubscriber
        {
            Name = request.Prenumerant,
            Since = clock.GetUtcNow(),
            By = user.Name,
            Reason = request.Orsak!.Trim(),
        });
        return Result.Success;
    }
}
