using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;
using MediatR;

namespace Kultur.Modularity.Drift;

/// <summary>Leaves a note in the audit that somebody is about to see what an event or a letter says of people, where nobody else would know.</summary>
[UseCase(Driftbehörigheter.Personuppgifter)]
public sealed record NoteraInsyn : ICommand, IModuleRequest
{
    /// <inheritdoc/>
    public string Modul { get; set; } = "";

    /// <summary>The event or the letter.</summary>
    public Guid Id { get; set; }

    /// <summary>Whether it is a letter.</summary>
    public bool ÄrBrev { get; set; }

    /// <summary>Why, for whoever asks later.</summary>
    public string? Skäl { get; set; }
}

internal sealed class NoteraInsynValidator : AbstractValidator<NoteraInsyn>
{
    public NoteraInsynValidator()
    {
        RuleFor(c => c.Id).NotEmpty().WithMessage("Välj en händelse eller ett brev.");
        RuleFor(c => c.Skäl).NotEmpty().WithMessage("Skriv varför personuppgifterna behöver visas.");
        RuleFor(c => c.Skäl).ÄrHögst(500, "Skälet");
    }
}

internal sealed class NoteraInsynHandler(ModuleDatabases databases, CurrentUser user, TimeProvider clock) : IRequestHandler<NoteraInsyn, Result>
{
    public Task<Result> Handle(NoteraInsyn request, CancellationToken ct)
    {
        databases.For(request).Audit.Add(new AuditEntry
        {
            At = clock.GetUtcNow(),
            UserId = user.Id,
            UserName = user.Name,
            UseCase = nameof(NoteraInsyn),
            Entity = request.ÄrBrev ? nameof(QueuedMail) : nameof(OutboxMessage),
            AggregateId = request.Id,
            Version = 0,
            Changes = [new AuditedChange(nameof(Delivery.Reason), null, request.Skäl!.Trim(), Personal: false)],
        });
        return Task.FromResult(Result.Success);
    }
}
