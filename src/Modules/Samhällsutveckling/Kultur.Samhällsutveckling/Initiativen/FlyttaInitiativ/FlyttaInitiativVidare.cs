using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>One phase forward.</summary>
[UseCase(Behörigheter.SkrivaInitiativ)]
internal sealed record FlyttaInitiativVidare : ICommand
{
    public Guid Id { get; set; }

    /// <summary>The last change of phase that the user saw; another means that somebody else has moved it.</summary>
    public int SenasteByte { get; set; }
}

internal sealed class FlyttaInitiativVidareValidator : AbstractValidator<FlyttaInitiativVidare>
{
    public FlyttaInitiativVidareValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilket initiativ som ska flyttas.");
}

internal sealed class FlyttaInitiativVidareHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<FlyttaInitiativVidare, Result>
{
    public async Task<Result> Handle(FlyttaInitiativVidare command, CancellationToken ct) =>
        await db.Initiativ.FindAsync([new InitiativId(command.Id)], ct) switch
        {
            null => Initiativ.FinnsInte,
            var initiativ when initiativ.SenasteByte != command.SenasteByte => Initiativ.HarBytFas,
            var initiativ => initiativ.GåVidare(klocka.GetUtcNow()),
        };
}
