using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>Decides that an event shall take no effect for a subscriber; those it held back follow in order. It cannot be undone.</summary>
[UseCase(Driftbehörigheter.Skriva)]
public sealed record HoppaÖverLeverans : ICommand, IModuleRequest
{
    /// <inheritdoc/>
    public string Modul { get; set; } = "";

    /// <summary>The delivery.</summary>
    public long LeveransId { get; set; }

    /// <summary>Why, for whoever asks later.</summary>
    public string? Orsak { get; set; }
}

internal sealed class HoppaÖverLeveransValidator : AbstractValidator<HoppaÖverLeverans>
{
    public HoppaÖverLeveransValidator()
    {
        RuleFor(c => c.LeveransId).GreaterThan(0).WithMessage("Välj en leverans.");
        RuleFor(c => c.Orsak).NotEmpty().WithMessage("Skriv varför händelsen inte ska få verkan.");
        RuleFor(c => c.Orsak).ÄrHögst(500, "Orsaken");
    }
}

internal sealed class HoppaÖverLeveransHandler(ModuleDatabases databases, TimeProvider clock) : IRequestHandler<HoppaÖverLeverans, Result>
{
    public async Task<Result> Handle(HoppaÖverLeverans request, CancellationToken ct)
    {
        var leverans = await databases.For(request).Deliveries.SingleOrDefaultAsync(d => d.Id == request.LeveransId, ct);
        if (leverans is null)
            return Error.NotFound("Leveransen finns inte.");
        if (leverans.FinishedAt is not null)
            return Error.Invalid("Leveransen är redan avgjord och kan inte hoppas över.");
        (leverans.State, leverans.FinishedAt, leverans.Reason) = (DeliveryState.Skipped, clock.GetUtcNow(), request.Orsak!.Trim());
        return Result.Success;
    }
}
