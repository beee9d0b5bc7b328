using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity.Mail;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>Tries a letter again that the server has refused.</summary>
[UseCase(Driftbehörigheter.Skriva)]
public sealed record SkickaOmBrev : ICommand, IModuleRequest
{
    /// <inheritdoc/>
    public string Modul { get; set; } = "";

    /// <summary>The letter.</summary>
    public Guid Id { get; set; }
}

internal sealed class SkickaOmBrevValidator : AbstractValidator<SkickaOmBrev>
{
    public SkickaOmBrevValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj ett brev.");
}

internal sealed class SkickaOmBrevHandler(ModuleDatabases databases, TimeProvider clock) : IRequestHandler<SkickaOmBrev, Result>
{
    public async Task<Result> Handle(SkickaOmBrev request, CancellationToken ct)
    {
        var brev = await databases.For(request).MailQueue.SingleOrDefaultAsync(m => m.Id == request.Id, ct);
        if (brev is null)
            return Error.NotFound("Brevet finns inte.");
        if (brev.State == MailState.Sent)
            return Error.Invalid("Brevet är redan skickat.");
        brev.SkickaOm(clock.GetUtcNow());
        return Result.Success;
    }
}
