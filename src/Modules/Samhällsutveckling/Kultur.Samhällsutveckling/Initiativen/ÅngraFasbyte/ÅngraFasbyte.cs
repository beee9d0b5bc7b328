using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>Takes a change of phase back; refused when the initiative has moved since.</summary>
[UseCase(Behörigheter.SkrivaInitiativ)]
internal sealed record ÅngraFasbyte : ICommand
{
    public Guid Id { get; set; }

    public int Nummer { get; set; }
}

internal sealed class ÅngraFasbyteValidator : AbstractValidator<ÅngraFasbyte>
{
    public ÅngraFasbyteValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilket initiativ som ska flyttas tillbaka.");
}

internal sealed class ÅngraFasbyteHandler(SamhällsutvecklingDbContext db) : IRequestHandler<ÅngraFasbyte, Result>
{
    public async Task<Result> Handle(ÅngraFasbyte command, CancellationToken ct) =>
        await db.Initiativ.FindAsync([new InitiativId(command.Id)], ct) is { } initiativ
            ? initiativ.ÅngraFasbyte(command.Nummer)
            : Initiativ.FinnsInte;
}
