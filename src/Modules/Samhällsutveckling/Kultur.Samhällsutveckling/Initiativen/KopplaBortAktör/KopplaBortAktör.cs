using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Initiativen;

[UseCase(Behörigheter.SkrivaInitiativ)]
internal sealed record KopplaBortAktör : ICommand
{
    public Guid Id { get; set; }

    public Guid MedverkanId { get; set; }
}

internal sealed class KopplaBortAktörValidator : AbstractValidator<KopplaBortAktör>
{
    public KopplaBortAktörValidator() => RuleFor(c => c.MedverkanId).NotEmpty().WithMessage("Välj vilken aktör som ska tas bort.");
}

internal sealed class KopplaBortAktörHandler(SamhällsutvecklingDbContext db) : IRequestHandler<KopplaBortAktör, Result>
{
    public async Task<Result> Handle(KopplaBortAktör command, CancellationToken ct) =>
        await db.Initiativ.FindAsync([new InitiativId(command.Id)], ct) is { } initiativ
            ? initiativ.KopplaBort(command.MedverkanId)
            : Initiativ.FinnsInte;
}
