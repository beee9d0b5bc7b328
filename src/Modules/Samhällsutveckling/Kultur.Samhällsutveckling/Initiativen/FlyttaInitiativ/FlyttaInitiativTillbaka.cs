using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>One phase back, or back to work for one that has ended.</summary>
[UseCase(Behörigheter.SkrivaInitiativ)]
internal sealed record FlyttaInitiativTillbaka : ICommand
{
    public Guid Id { get; set; }

    /// <inheritdoc cref="FlyttaInitiativVidare.SenasteByte"/>
    public int SenasteByte { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class FlyttaInitiativTillbakaValidator : AbstractValidator<FlyttaInitiativTillbaka>
{
    public FlyttaInitiativTillbakaValidator() =>
        RuleFor(c => c.Skäl).NotEmpty().WithMessage("Skriv varför initiativet går tillbaka.").ÄrHögst(Initiativ.MaxText, "Skälet");
}

internal sealed class FlyttaInitiativTillbakaHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<FlyttaInitiativTillbaka, Result>
{
    public async Task<Result> Handle(FlyttaInitiativTillbaka command, CancellationToken ct) =>
        await db.Initiativ.FindAsync([new InitiativId(command.Id)], ct) switch
        {
            null => Initiativ.FinnsInte,
            var initiativ when initiativ.SenasteByte != command.SenasteByte => Initiativ.HarBytFas,
            var initiativ => initiativ.GåTillbaka(command.Skäl.Trim(), klocka.GetUtcNow()),
        };
}
