using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>Tries a dead, parked or waiting delivery again at once; those it holds back follow in order.</summary>
[UseCase(Driftbehörigheter.Skriva)]
public sealed record SpelaOmLeverans : ICommand, IModuleRequest
{
    /// <inheritdoc/>
    public string Modul { get; set; } = "";

    /// <summary>The delivery.</summary>
    public long LeveransId { get; set; }
}

internal sealed class SpelaOmLeveransValidator : AbstractValidator<SpelaOmLeverans>
{
    public SpelaOmLeveransValidator() => RuleFor(c => c.LeveransId).GreaterThan(0).WithMessage("Välj en leverans.");
}

internal sealed class SpelaOmLeveransHandler(ModuleDatabases databases, TimeProvider clock) : IRequestHandler<SpelaOmLeverans, Result>
{
    public async Task<Result> Handle(SpelaOmLeverans request, CancellationToken ct)
    {
        var leverans = await databases.For(request).Deliveries.SingleOrDefaultAsync(d => d.Id == request.LeveransId, ct);
        if (leverans is null)
            return Error.NotFound("Leveransen finns inte.");
        if (leverans.FinishedAt is not null)
            return Error.Invalid(leverans.State == DeliveryState.Skipped
                ? "Leveransen har hoppats över och spelas inte om."
                : "Leveransen har redan fått verkan och spelas inte om.");
        leverans.SpelaOm(clock.GetUtcNow());
        return Result.Success;
    }
}
