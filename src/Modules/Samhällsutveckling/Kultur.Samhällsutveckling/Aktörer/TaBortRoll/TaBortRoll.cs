using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Aktörer;

[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record TaBortRoll : ICommand
{
    public Guid AktörId { get; set; }

    public Guid RollId { get; set; }
}

internal sealed class TaBortRollValidator : AbstractValidator<TaBortRoll>
{
    public TaBortRollValidator() => RuleFor(c => c.RollId).NotEmpty().WithMessage("Välj vilken roll som ska tas bort.");
}

internal sealed class TaBortRollHandler(SamhällsutvecklingDbContext db) : IRequestHandler<TaBortRoll, Result>
{
    public async Task<Result> Handle(TaBortRoll command, CancellationToken ct) =>
        await db.FinnAktörAsync(command.AktörId, ct) is { } aktör ? aktör.TaBortRoll(command.RollId) : Aktör.FinnsInte;
}
